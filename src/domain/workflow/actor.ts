/**
 * The posts. `regulator-leader` is the head of the department (监管部门主要负责人), whose decision the law wants for the severer steps;
 * `intake-officer` takes reports from the public (举报受理). `expert` assesses and votes when assigned, `discipline-officer` answers what was referred to
 * him; both reach only cases that are put before them. The three administrators are kept apart (三员分立) and act on no case: `system-administrator`
 * keeps rules, calendars and the directory, `security-administrator` accounts and clients, `auditor` reads the record. `importer` is the post of a client
 * that brings in published records; no person holds it.
 */
export const roles = [
  'enterprise-safety-officer',
  'enterprise-principal',
  'inspector',
  'regulator',
  'regulator-leader',
  'supervisor',
  'supervisor-leader',
  'intake-officer',
  'expert',
  'discipline-officer',
  'system-administrator',
  'security-administrator',
  'auditor',
] as const;

export type Role = (typeof roles)[number];

/**
 * Posts in whose place a client of an agency may act: those that report and keep record, none that leads, decides for an enterprise, advises or administers.
 */
export const clientRoles = ['importer', 'enterprise-safety-officer', 'inspector', 'regulator', 'supervisor', 'intake-officer'] as const satisfies readonly (Role | 'importer')[];

export type ClientRole = (typeof clientRoles)[number];

/** A post of an organisation of the directory; whoever holds it is meant. */
export interface Post {
  unit: string;
  role: Role;
}

/**
 * Who acted, as what. A person acts in one of his posts (`unit` is the organisation of that post), or as a substitute in the post of a colleague who is
 * absent, then named by `substituteFor` (代理); `via` is the client of the agency
 * system in which he did it, where that sent the act (经由系统). A client acts for an agency system (of the unit that it names) or the command line; the clock fires rungs. Built
 * from the token or by the engine, never from a request body.
 */
export type Actor =
  | { kind: 'person'; person: string; unit: string; role: Role; substituteFor?: string; via?: string }
  | { kind: 'client'; client: string; role: ClientRole | 'system-administrator'; unit?: string }
  | { kind: 'clock' };

export const clock: Actor = { kind: 'clock' };

/** Role under which the actor may send acts; the clock holds none, its acts are the engine's own. */
export function roleOf(actor: Actor): Role | 'importer' | null {
  return actor.kind === 'clock' ? null : actor.role;
}

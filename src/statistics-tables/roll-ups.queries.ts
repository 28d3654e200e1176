import { inRegion, Parameters } from '../cases/scope.queries.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Scope } from '../domain/access/scope.js';
import type { HazardFigures } from '../domain/statistics/hazard-figures.js';
import type { Read } from '../platform/db/transaction.js';

/** An enterprise of a department whose table is not in the sums, or came late. */
export interface NamedFiling {
  id: string;
  name: string;
}

/** What a roll-up says. */
export interface RollUpContent {
  /** Enterprises of the department that existed when the period ended, and those whose accepted table is in the sums. */
  enterprises: number;
  counted: number;
  figures: HazardFigures;
  /** Sums by section of GB/T 4754 as the directory has the industry (its first two digits, or its letter); null where it has none. */
  industries: { industry: string | null; enterprises: number; figures: HazardFigures }[];
  /** Not filed at all; filed and returned; filed and not signed off yet; accepted, and filed after the day. */
  missing: NamedFiling[];
  returned: NamedFiling[];
  awaiting: NamedFiling[];
  late: NamedFiling[];
}

/** A roll-up as it was signed. */
export interface RollUp {
  id: string;
  unit: { id: string; name: string };
  period: string;
  from: LocalDate;
  to: LocalDate;
  version: number;
  amends: string | null;
  amendedBy: string | null;
  reasons: string | null;
  region: string;
  content: RollUpContent;
  due: LocalDate;
  signedOn: LocalDate;
  late: boolean;
  pack: string;
  digest: string;
  formerDigest: string | null;
  reportedTo: { id: string; name: string };
  signedBy: { id: string; name: string };
  signedAt: Date;
  /** The tables that it sums. */
  tables: string[];
  received: { by: { id: string; name: string }; at: Date } | null;
}

const ROLL_UP = `
select r.id, json_build_object('id', u.id, 'name', u.name) as unit, r.period, r.period_from as "from", r.period_to as "to", r.version, f.id as amends, n.id as "amendedBy",
       r.reasons, r.region_code as region, r.content, r.due_on as due, r.signed_on as "signedOn",
       (select o.signed_on > o.due_on from statistics_roll_up o where o.unit_id = r.unit_id and o.period = r.period and o.version = 1) as late,
       r.pack, r.digest, f.digest as "formerDigest", json_build_object('id', s.id, 'name', s.name) as "reportedTo", json_build_object('id', p.id, 'name', p.name) as "signedBy",
       r.signed_at as "signedAt", array(select t.table_id::text from statistics_roll_up_table t where t.roll_up_id = r.id order by 1) as tables,
       case when c.roll_up_id is not null then json_build_object('by', json_build_object('id', q.id, 'name', q.name), 'at', c.received_at) end as received
  from statistics_roll_up r
  join organisation u on u.id = r.unit_id join organisation s on s.id = r.reported_to join person p on p.id = r.signed_by
  left join statistics_roll_up f on f.unit_id = r.unit_id and f.period = r.period and f.version = r.former
  left join statistics_roll_up n on n.unit_id = r.unit_id and n.period = r.period and n.former = r.version
  left join statistics_receipt c on c.roll_up_id = r.id left join person q on q.id = c.received_by`;

type Row = Omit<RollUp, 'received'> & { received: { by: { id: string; name: string }; at: string } | null };

const rollUpFrom = ({ received, ...row }: Row): RollUp => ({ ...row, received: received === null ? null : { ...received, at: new Date(received.at) } });

/** Which roll-ups a scope reaches: those of the own unit, those reported to it, and of a body without a line those of its region. */
function withinScope(scope: Scope, parameters: Parameters): string {
  if (scope.kind === 'everywhere') return 'true';
  if (scope.kind !== 'region') return 'false';
  const unit = parameters.add(scope.unit);
  const within = scope.line === null ? inRegion(scope.region, parameters, 'r') : ['false'];
  return within.length === 0 ? 'true' : `(${within.join(' and ')} or r.unit_id = ${unit} or r.reported_to = ${unit})`;
}

/** A roll-up within the scope (its id a UUID); null where it is not there and where it is outside alike. */
export async function rollUpOf(read: Read, scope: Scope, id: string): Promise<RollUp | null> {
  const parameters = new Parameters();
  const where = withinScope(scope, parameters);
  const { rows } = await read.query<Row>(`${ROLL_UP} where ${where} and r.id = ${parameters.add(id)}`, parameters.values);
  return rows[0] === undefined ? null : rollUpFrom(rows[0]);
}

/** Which roll-ups are listed; null where it does not matter. */
export interface RollUpPage {
  period: string | null;
  /** Only those that a unit has signed. */
  unit: string | null;
  before: string | null;
  most: number;
}

/** The newest versions within the scope, the newest first. */
export async function rollUps(read: Read, scope: Scope, { period, unit, before, most }: RollUpPage): Promise<RollUp[]> {
  const parameters = new Parameters();
  const where = [withinScope(scope, parameters), 'n.id is null'];
  if (period !== null) where.push(`r.period = ${parameters.add(period)}`);
  if (unit !== null) where.push(`r.unit_id = ${parameters.add(unit)}`);
  if (before !== null) where.push(`r.id < ${parameters.add(before)}`);
  const { rows } = await read.query<Row>(`${ROLL_UP} where ${where.join(' and ')} order by r.id desc limit ${parameters.add(most)}`, parameters.values);
  return rows.map(rollUpFrom);
}

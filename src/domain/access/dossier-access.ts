import type { Role } from '../workflow/actor.js';
import { supervises, type Scope } from './scope.js';

/** Who wants to read a dossier: a person in a post. */
export interface DossierReader {
  person: string;
  unit: string;
  role: Role;
  scope: Scope;
}

/** A unit as far as it decides who may read its dossier. */
export interface DossierUnit {
  id: string;
  kind: string;
  region: string | null;
  /** Line of a body, or of the authority of an enterprise. */
  line: string | null;
  /** Whose matter it is, and the office that supervises it; null where there is none. */
  authority: string | null;
  committee: string | null;
}

/** Whether the dossier of a unit is open to a reader: its own people, and officials in whose region and line or under whose supervision it is. */
export function mayReadUnit({ unit, scope }: DossierReader, of: DossierUnit): boolean {
  if (of.id === unit) return scope.kind !== 'nowhere';
  if (scope.kind === 'everywhere') return true;
  if (scope.kind !== 'region') return false;
  return of.authority === unit || of.committee === unit || supervises(scope, of);
}

/** Posts that stand over others in their unit, and those that supervise other bodies. */
const HEADS: readonly Role[] = ['enterprise-principal', 'regulator-leader', 'supervisor-leader'];
const SUPERVISORS: readonly Role[] = ['supervisor', 'supervisor-leader'];

/**
 * Whether what somebody did in a post of a unit is open to a reader: to himself; to the head of that unit; for people of enterprises to the officials who may
 * read the unit; for officials to those who supervise. Colleagues do not read each other's dossiers (个人信息保护法 article 6: no more than the purpose needs).
 */
export function mayReadPost(reader: DossierReader, person: string, unit: DossierUnit): boolean {
  if (person === reader.person) return true;
  if (!mayReadUnit(reader, unit)) return false;
  if (unit.id === reader.unit) return HEADS.includes(reader.role);
  return unit.kind === 'enterprise' || SUPERVISORS.includes(reader.role);
}

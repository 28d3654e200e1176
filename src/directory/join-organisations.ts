import { joinUnits, type EngineParts } from '../engine/index.js';
import type { Tx } from '../platform/db/transaction.js';
import { recordChange } from './directory-change.store.js';
import { organisationOf } from './directory.queries.js';
import { refuseDirectory, type DirectoryRefusal } from './directory-refusal.js';
import type { DirectoryAct } from './in-directory.js';
import { officialKinds, type Organisation } from './organisation.js';

/** A recorded organisation that was joined, and how many cases now read as of the known one. */
export interface JoinedOrganisation {
  recorded: Organisation;
  cases: number;
}

/** Which organisations of published records are one that the directory knows (UUIDs). */
export interface Joining {
  into: string;
  recorded: readonly string[];
}

/**
 * Joins organisations that published records named with a known one, all of them or none. Their cases, open and closed, read as of that one from now on, with an entry in each journal; later
 * rows that name them go to it. There is no way back: what was joined can no longer be told apart. Refused for one that is verified or joined already, and for one of another kind.
 */
export async function joinOrganisations(tx: Tx, parts: EngineParts, { into, recorded }: Joining, by: DirectoryAct): Promise<JoinedOrganisation[] | DirectoryRefusal> {
  const known = await organisationOf(tx, into);
  if (known === null) return refuseDirectory('organisation.unknown');
  if (!known.verified) return refuseDirectory('organisation.unverified');
  if (known.validTo !== null && known.validTo < by.today) return refuseDirectory('organisation.ended');
  const done: JoinedOrganisation[] = [];
  for (const id of new Set(recorded)) {
    const before = await organisationOf(tx, id);
    const refused = before === null ? refuseDirectory('organisation.unknown', unknown(id)) : misfit(before, known);
    if (refused !== null || before === null) return refused as DirectoryRefusal;
    const after = { ...before, joinedInto: known.id };
    await tx.query('update organisation set joined_into = $2 where id = $1', [id, known.id]);
    await recordChange(tx, by, { kind: 'organisation', id, act: 'joined', effectiveOn: by.today, before, after });
    const cases = await joinUnits(tx, parts, { from: id, into: known.id, actor: by.actor, why: by.why, names: { from: before.name, into: known.name } });
    done.push({ recorded: after, cases });
  }
  return done;
}

function misfit({ id, name, kind, verified, joinedInto }: Organisation, known: Organisation): DirectoryRefusal | null {
  if (verified) return refuseDirectory('organisation.verified', { subject: id, zh: `“${name}”是已核实的机构，不能并入`, en: `“${name}” is verified and is joined with nobody` });
  if (joinedInto !== null) return refuseDirectory('organisation.joined', { subject: id, zh: `“${name}”已经并入`, en: `“${name}” was joined before` });
  const official = (one: string): boolean => officialKinds.some((each) => each === one);
  if (kind === known.kind || (official(kind) && official(known.kind))) return null;
  return refuseDirectory('organisation.other-kind', { subject: id, zh: `“${name}”的类型为 ${kind}，“${known.name}”为 ${known.kind}`, en: `“${name}” is of kind ${kind}, “${known.name}” of kind ${known.kind}` });
}

function unknown(id: string): { subject: string; zh: string; en: string } {
  return { subject: id, zh: '名录中没有这个机构', en: 'the directory has no such organisation' };
}

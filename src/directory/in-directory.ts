import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Actor } from '../domain/workflow/actor.js';
import type { Database } from '../platform/db/database.js';
import { inTransaction, type Tx } from '../platform/db/transaction.js';
import { isDirectoryRefusal, refuseDirectory, type DirectoryRefusal, type DirectoryRefusalCode } from './directory-refusal.js';

/** By whom the directory is changed, when (UTC milliseconds, and the local day of it), why, and by which document. */
export interface DirectoryAct {
  actor: Actor;
  at: number;
  today: LocalDate;
  why: string;
  document: string | null;
}

/** Carries a refusal out of a transaction, so that what was written before it is undone. */
class Undone extends Error {
  constructor(readonly refusal: DirectoryRefusal) {
    super(refusal.code);
  }
}

/** What was given, unless it was refused: then the work around it is undone and answers with the refusal. */
export function unlessRefused<T>(answer: T | DirectoryRefusal): T {
  if (isDirectoryRefusal(answer)) throw new Undone(answer);
  return answer;
}

/**
 * Changes the directory in one transaction; a refusal undoes all of it. Changes wait for each other: they are few, and what one looks at (holders, tree,
 * codes) another may be about to change.
 */
export async function inDirectory<T>(db: Database, work: (tx: Tx) => Promise<T | DirectoryRefusal>): Promise<T | DirectoryRefusal> {
  try {
    return await inTransaction(db, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext('directory'))`);
      return unlessRefused(await work(tx));
    });
  } catch (error) {
    return refusalIn(error);
  }
}

/** Carries what was done out of a transaction that is not to last. */
class Tried<T> extends Error {
  constructor(readonly done: T) {
    super('tried');
  }
}

/** The same without lasting: does the work, undoes it, and gives what it came to. */
export async function tryInDirectory<T>(db: Database, work: (tx: Tx) => Promise<T | DirectoryRefusal>): Promise<T | DirectoryRefusal> {
  try {
    return await inDirectory(db, async (tx) => {
      throw new Tried(unlessRefused(await work(tx)));
    });
  } catch (error) {
    if (error instanceof Tried) return error.done as T;
    throw error;
  }
}

/** The same for a part of a transaction: a refusal undoes this part alone. */
export async function inPart<T>(tx: Tx, work: () => Promise<T | DirectoryRefusal>): Promise<T | DirectoryRefusal> {
  await tx.query('savepoint part');
  try {
    const done = unlessRefused(await work());
    await tx.query('release savepoint part');
    return done;
  } catch (error) {
    const refusal = refusalIn(error);
    await tx.query('rollback to savepoint part');
    return refusal;
  }
}

/** Constraints that a change can run against although it was looked at before, such as one that a later release of the schema brings. */
const constraintRefusals: ReadonlyMap<string, DirectoryRefusalCode> = new Map([
  ['organisation_credit_code_key', 'organisation.code-taken'],
  ['person_staff_number_key', 'person.number-taken'],
  ['post_overlaps', 'post.overlaps'],
  ['region_pkey', 'region.taken'],
  ['region_once', 'region.taken'],
  ['substitution_not_self', 'substitution.self'],
  ['substitution_same_organisation', 'substitution.other-organisation'],
  ['substitution_chain', 'substitution.chain'],
  ['substitution_once', 'substitution.overlaps'],
]);

/** @throws the error where it is no refusal */
function refusalIn(error: unknown): DirectoryRefusal {
  if (error instanceof Undone) return error.refusal;
  const { constraint = '' } = error as { constraint?: string };
  const code = constraintRefusals.get(constraint) ?? (/administrator/.test(constraint) ? 'post.administrators-apart' : undefined);
  if (code === undefined) throw error;
  return refuseDirectory(code);
}

import { recordAdministratorAct, type AdministratorAct } from '../../audit/administrator-entry.store.js';
import { ProblemException } from '../../platform/http/problem.js';
import { inTransaction, type Tx } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import type { SignInParts } from '../../session/sign-in.js';
import { once, type Repetition } from '../http/repeatable.js';
import { problems } from '../problems/problems.js';

/** An act of the security administrator: what it is about, and what is put on record besides. */
export interface RecordedAct {
  act: AdministratorAct;
  subject: string;
  details?: Record<string, unknown>;
  /** Where the request may be repeated under a key: a repetition does nothing and puts nothing on record. */
  repetition?: Repetition;
}

/** Does an act and puts it on record, both or neither. What the work throws as a problem undoes both. */
export function recorded<T>({ db, wallClock }: SignInParts, { claims }: Caller, { repetition = null, ...act }: RecordedAct, work: (tx: Tx, now: number) => Promise<T>): Promise<T> {
  const now = wallClock.now();
  return inTransaction(db, (tx) =>
    once(tx, repetition, now, async () => {
      const done = await work(tx, now);
      await recordAdministratorAct(tx, { by: claims, now, ...act });
      return done;
    }),
  );
}

/** Nobody who administers accounts does it for himself: another must. @throws ProblemException `security.not-for-oneself` */
export function notForOneself({ claims }: Caller, person: string): void {
  if (claims.person === person) throw new ProblemException(problems['security.not-for-oneself']);
}

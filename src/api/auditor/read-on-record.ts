import { recordAccess, type Access } from '../../accountability/access-log.store.js';
import { inTransaction } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import type { ApiParts } from '../parts.js';

/** Puts a reading of the auditor on record, before it is done. He watches the others, and this watches him. */
export async function readOnRecord({ database, engine }: ApiParts, { claims }: Caller, reading: Pick<Access, 'kind' | 'subject' | 'asked'>): Promise<void> {
  const { person, unit, role } = claims;
  await inTransaction(database, (tx) => recordAccess(tx, { reader: { person, unit, role }, at: engine.parts.clock.now(), ...reading }));
}

import { v7 as uuidv7 } from 'uuid';

import type { Tx } from '../platform/db/transaction.js';
import { recordChange } from './directory-change.store.js';
import { refuseDirectory, type DirectoryRefusal } from './directory-refusal.js';
import type { DirectoryAct } from './in-directory.js';
import { personOf, personOfNumber, type Person } from './people.queries.js';

export type PersonFacts = Pick<Person, 'name' | 'staffNumber'>;

/** Enters a person. Refused where the staff number is somebody else's. */
export async function enterPerson(tx: Tx, { name, staffNumber }: PersonFacts, by: DirectoryAct): Promise<Person | DirectoryRefusal> {
  const person: Person = { id: uuidv7(), name, staffNumber, leftOn: null };
  const refusal = await numberRefusal(tx, person);
  if (refusal !== null) return refusal;
  await tx.query('insert into person (id, name, staff_number) values ($1, $2, $3)', [person.id, name, staffNumber]);
  await recordChange(tx, by, { kind: 'person', id: person.id, act: 'entered', effectiveOn: by.today, before: null, after: person });
  return person;
}

/** Changes name or staff number and keeps how they were. What was signed under the earlier name stays as it is: the record names people by identifier. */
export async function changePerson(tx: Tx, id: string, facts: Partial<PersonFacts>, by: DirectoryAct): Promise<Person | DirectoryRefusal> {
  const before = await personOf(tx, id);
  if (before === null) return refuseDirectory('person.unknown');
  const after: Person = { ...before, ...facts };
  const refusal = await numberRefusal(tx, after);
  if (refusal !== null) return refusal;
  if (after.name === before.name && after.staffNumber === before.staffNumber) return before;
  await tx.query('update person set name = $2, staff_number = $3 where id = $1', [id, after.name, after.staffNumber]);
  await recordChange(tx, by, { kind: 'person', id, act: 'changed', effectiveOn: by.today, before, after });
  return after;
}

async function numberRefusal(tx: Tx, { id, staffNumber }: Person): Promise<DirectoryRefusal | null> {
  if (staffNumber !== null && /[\s\p{Cc}]/u.test(staffNumber)) return refuseDirectory('directory.invalid', { subject: 'staffNumber', zh: '人员编号不得含空白', en: 'a staff number has no blanks' });
  const holder = staffNumber === null ? null : await personOfNumber(tx, staffNumber);
  if (holder === null || holder === id) return null;
  return refuseDirectory('person.number-taken', { subject: holder, zh: `人员编号 ${staffNumber ?? ''} 已属于他人`, en: `the staff number ${staffNumber ?? ''} is that of somebody else` });
}

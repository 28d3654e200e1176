import type { IdentityKeys } from '../platform/config/identity-keys.js';
import type { Read } from '../platform/db/transaction.js';
import { decryptPart, type PartOf } from './encrypt-part.js';
import { partsOf } from './report.queries.js';
import type { Payee, Reporter, Statement } from './report.js';

/** Who reported and who is paid; `readable` is false where a part was encrypted with a key that this service does not have. */
export interface ReporterRead {
  reporters: Reporter[];
  payee: Payee | null;
  readable: boolean;
}

/** Who reported, in clear. Whoever calls this puts the reading on record first. Throws where what is stored was changed. */
export async function readReporter(read: Read, keys: IdentityKeys, caseId: string): Promise<ReporterRead> {
  const values = await inClear(read, keys, caseId, ['identity', 'payee']);
  const of = (part: PartOf['part']): unknown => values.findLast((one) => one.part === part)?.value ?? null;
  return { reporters: (of('identity') as Reporter[] | null) ?? [], payee: of('payee') as Payee | null, readable: values.every(({ value }) => value !== null) };
}

/** What was reported, in clear: `none` where the reader reaches no report of this case, `unreadable` where the key is missing. Throws where it was changed. */
export async function readStatement(read: Read, keys: IdentityKeys, caseId: string): Promise<Statement | 'none' | 'unreadable'> {
  const [statement] = await inClear(read, keys, caseId, ['statement']);
  if (statement === undefined) return 'none';
  return statement.value === null ? 'unreadable' : (statement.value as Statement);
}

async function inClear(read: Read, keys: IdentityKeys, caseId: string, kinds: readonly PartOf['part'][]): Promise<{ part: PartOf['part']; value: unknown }[]> {
  const stored = await partsOf(read, caseId, kinds);
  return stored.map(({ part, keyId, content }) => ({ part, value: decryptPart(keys, { caseId, part }, { keyId, content }) }));
}

/** Shortest text that says who somebody is. */
const TELLING = 2;

/** What of a reporter must stand in no other record: names, numbers, addresses, accounts. */
export function tellingWords({ reporters, payee }: Pick<ReporterRead, 'reporters' | 'payee'>): string[] {
  const people = [...reporters, ...(payee === null ? [] : [payee])];
  const words = people.flatMap((one) => Object.values(one).filter((text): text is string => typeof text === 'string'));
  return [...new Set(words.map((word) => word.trim()).filter((word) => [...word].length >= TELLING))];
}

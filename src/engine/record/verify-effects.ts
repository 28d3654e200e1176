import { canonicalJson } from '../../domain/journal/canonical-json.js';
import type { Fault, FaultCode } from '../../domain/journal/chain.js';
import { effectRows, type EffectRows } from '../effect-rows.js';
import type { CaseRecord } from './read-record.js';

/** What acts left in each table, and the code under which a difference is told. */
const kept = {
  documents: 'document.differs',
  accountability: 'accountability.differs',
  corrections: 'accountability.differs',
  links: 'link.differs',
  outbox: 'message.differs',
} as const satisfies Partial<Record<keyof EffectRows, FaultCode>>;

/**
 * Compares documents, accountability records, their corrections and messages with the effects that the journal tells: a row that was changed, taken away or put
 * in shows, with the entry it belongs to. A document with a number must also hold that number in the register of numbers.
 */
export function effectFaults({ caseId, entries, left }: CaseRecord): Fault[] {
  const told = entries.map(({ entry }) => effectRows(entry.effects, { caseId, seq: entry.seq, at: entry.at }));
  return (Object.keys(kept) as (keyof typeof kept)[]).flatMap((table) => {
    const expected = byPlace(told.flatMap((rows) => rows[table]).map(table === 'documents' ? registered : plain));
    const found = byPlace(left[table]);
    return [...new Set([...expected.keys(), ...found.keys()])]
      .filter((place) => expected.get(place) !== found.get(place))
      .map((place) => ({ code: kept[table], seq: Number(place.split('/')[0]), found: `row ${place} of “${table}” is not what the journal tells` }));
  });
}

/** Compares the parts that stand encrypted beside the record with what the journal knows of them. No key is needed. */
export function partFaults({ entries, parts }: CaseRecord): Fault[] {
  const told = entries.flatMap(({ entry: { seq, apart = [] } }) => apart.map(({ part, sha256 }) => [`${seq}/${part}`, sha256] as [string, string]));
  const [expected, found] = [new Map(told), new Map(parts.map(({ seq, part, sha256 }) => [`${seq}/${part}`, sha256] as [string, string]))];
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((place) => expected.get(place) !== found.get(place))
    .map((place) => ({ code: 'part.differs', seq: Number(place.split('/')[0]), found: `the part ${place} that stands apart is not the one that the journal knows` }));
}

function plain(row: object): object {
  const { next_attempt_at: _, ...compared } = row as { next_attempt_at?: string };
  return compared;
}

function registered(row: object): object {
  const { number, issuer_id: issuer } = row as { number: string | null; issuer_id: string | null };
  return { ...row, registered: number !== null && issuer !== null };
}

/** Rows as text by `entry/ordinal`. */
function byPlace(rows: readonly object[]): Map<string, string> {
  return new Map(
    rows.map((row) => {
      const { seq, ordinal } = row as { seq: number; ordinal: number };
      return [`${seq}/${ordinal}`, canonicalJson(JSON.parse(JSON.stringify(row)))];
    }),
  );
}

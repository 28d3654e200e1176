import * as fc from 'fast-check';

import { canonicalJson } from '../../src/domain/journal/canonical-json.js';
import { checkChain, type StoredEntry } from '../../src/domain/journal/chain.js';
import { digests, entryHash, NO_ENTRY, type DigestName, type JournalEntry } from '../../src/domain/journal/entry.js';
import { merkleRoot, sealLeaf } from '../../src/domain/journal/merkle.js';
import { localDate } from '../../src/domain/calendar/local-date.js';
import { digest } from '../../src/engine/index.js';

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 code units, as the sample of RFC 8785 section 3.2.3 does', () => {
    const sample = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };

    expect(canonicalJson(sample)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis",' +
        '"\u20ac":"Euro Sign","\ud83d\ude00":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('sorts at every depth and leaves lists in their order', () => {
    expect(canonicalJson({ b: [3, { d: 1, c: 2 }, 1], a: { z: null, y: true } })).toBe('{"a":{"y":true,"z":null},"b":[3,{"c":2,"d":1},1]}');
  });

  it.each([
    ['the escapes that have a short form', '\b\t\n\f\r"\\', '"\\b\\t\\n\\f\\r\\"\\\\"'],
    ['other control characters', '\u0001\u001f', '"\\u0001\\u001f"'],
    ['nothing else: solidus, DEL and line separators stay', '/\u007f\u2028\u2029', '"/\u007f\u2028\u2029"'],
    ['nothing outside the basic plane', '督办\u{20bb7}\u{1f600}', '"督办\u{20bb7}\u{1f600}"'],
    ['nothing of RFC 8785 section 3.2.2 but its control characters', '\u20ac$\u000f\nA\'\u0042\u0022\u005c\\"/', '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
  ])('escapes %s', (_, text, expected) => {
    expect(canonicalJson(text)).toBe(expected);
    expect(JSON.parse(canonicalJson(text))).toBe(text);
  });

  it.each([
    ['zero', -0, '0'],
    ['the largest safe integer', Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['a negative integer', -2_000_000_000, '-2000000000'],
  ])('writes %s in plain digits', (_, value, expected) => {
    expect(canonicalJson(value)).toBe(expected);
  });

  it.each([
    ['a fraction', 0.1],
    ['an integer that a double does not hold exactly', 2 ** 53],
    ['not a number', Number.NaN],
    ['infinity', Number.POSITIVE_INFINITY],
    ['undefined', undefined],
    ['undefined inside an object', { a: undefined }],
    ['undefined inside a list', [undefined]],
    ['a bigint', 1n],
    ['a function', () => 1],
    ['half a surrogate pair', '\ud83d'],
    ['half a surrogate pair in a key', { '\ude00': 1 }],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('is its own canonical form, whatever the order of the keys was', () => {
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, false),
        fc.maxSafeInteger(),
        fc.string({ unit: 'binary' }),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string({ unit: 'binary' }), tie('value'), { maxKeys: 4 }),
      ),
    })).value;

    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

/** The same value with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}

const CASE = '01920000-0000-7000-8000-000000000001';

function entry(seq: number, prev: string, facts: unknown, name: DigestName = 'sha256'): StoredEntry {
  const content: JournalEntry = {
    v: 1,
    case: CASE,
    seq,
    digest: name,
    prev,
    at: '2026-01-05T02:00:00.000Z',
    today: localDate('2026-01-05'),
    actor: { kind: 'clock' },
    act: 'duty.rung',
    instance: 1,
    facts,
    moves: [],
    effects: [],
    opened: [],
    settled: [],
    moved: [],
    stands: { open: true, grade: null, level: null, tags: [] },
    basis: [],
  };
  return { seq, entry: content, hash: entryHash(content, digest) };
}

/** A sound journal of this many entries. */
function journal(length: number, name: DigestName = 'sha256'): StoredEntry[] {
  const entries: StoredEntry[] = [];
  for (let seq = 1; seq <= length; seq += 1) entries.push(entry(seq, entries.at(-1)?.hash ?? NO_ENTRY, { seq }, name));
  return entries;
}

function check(entries: readonly StoredEntry[], head = journal(4).at(-1) as StoredEntry): string[] {
  return checkChain(CASE, entries, head, digest).map(({ code, seq }) => `${code} ${seq}`);
}

function without(entries: readonly StoredEntry[], seq: number): StoredEntry[] {
  return entries.filter((one) => one.seq !== seq);
}

function replaced(entries: readonly StoredEntry[], seq: number, change: (stored: StoredEntry) => StoredEntry): StoredEntry[] {
  return entries.map((one) => (one.seq === seq ? change(one) : one));
}

describe('the hash chain of a case', () => {
  it.each(digests)('holds from the first entry to the head with %s', (name) => {
    const entries = journal(4, name);

    expect(check(entries, entries.at(-1))).toEqual([]);
    expect(entries[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('names no fault where entries come back from the database with their keys in another order', () => {
    expect(check(journal(4).map((stored) => ({ ...stored, entry: reversed(stored.entry) as JournalEntry })))).toEqual([]);
  });

  it('hashes SM3 and SHA-256 as the standards give it for “abc”', () => {
    expect(digest('sm3', 'abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(digest('sha256', 'abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it.each<[string, (entries: StoredEntry[]) => StoredEntry[], string[]]>([
    ['changed content', (all) => replaced(all, 2, (one) => ({ ...one, entry: { ...one.entry, facts: 'other' } })), ['journal.entry-changed 2']],
    ['content that has no canonical form', (all) => replaced(all, 2, (one) => ({ ...one, entry: { ...one.entry, facts: 0.5 } })), ['journal.entry-changed 2']],
    ['a changed entry with its own hash made anew', (all) => replaced(all, 2, () => entry(2, all[0]?.hash ?? '', 'other')), ['journal.chain-broken 3']],
    ['a missing first entry', (all) => without(all, 1), ['journal.entry-missing 1', 'journal.chain-broken 2']],
    ['a missing entry in the middle', (all) => without(all, 3), ['journal.entry-missing 3', 'journal.chain-broken 4']],
    ['a missing last entry', (all) => without(all, 4), ['journal.head-differs 3']],
    ['an entry after the head', (all) => [...all, entry(5, all[3]?.hash ?? '', {})], ['journal.head-differs 5']],
    [
      'the entry of another case',
      (all) => replaced(all, 2, (one) => ({ ...one, entry: { ...one.entry, case: '01920000-0000-7000-8000-000000000002' } })),
      ['journal.wrong-case 2'],
    ],
    [
      'two entries that changed places',
      (all) => [all[0], { ...(all[2] as StoredEntry), seq: 2 }, { ...(all[1] as StoredEntry), seq: 3 }, all[3]] as StoredEntry[],
      ['journal.wrong-case 2', 'journal.wrong-case 3', 'journal.chain-broken 4'],
    ],
    ['nonsense in place of an entry', (all) => replaced(all, 2, (one) => ({ ...one, entry: null as never })), ['journal.wrong-case 2']],
    ['nothing at all', () => [], ['journal.empty 0']],
  ])('shows %s and the entry at which it shows', (_, damage, faults) => {
    expect(check(journal(4))).toEqual([]);
    expect(check(damage(journal(4)))).toEqual(faults);
  });
});

/** RFC 6962 section 2.1, by its own recursion: the left tree holds the largest power of two smaller than the number of leaves. */
function rootByDefinition(leaves: readonly string[]): string {
  const [only] = leaves;
  if (only === undefined) return digest('sha256', '');
  if (leaves.length === 1) return digest('sha256', `leaf:${only}`);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  return digest('sha256', `node:${rootByDefinition(leaves.slice(0, split))}:${rootByDefinition(leaves.slice(split))}`);
}

describe('the Merkle root of a seal', () => {
  const root = (leaves: readonly string[]): string => merkleRoot(leaves, 'sha256', digest);

  it('is that of the tree of RFC 6962 for any number of leaves', () => {
    for (let count = 0; count <= 40; count += 1) {
      const leaves = Array.from({ length: count }, (_, index) => sealLeaf(CASE, index, NO_ENTRY));
      expect(root(leaves)).toBe(rootByDefinition(leaves));
    }
  });

  it('changes with any leaf, with their order and with their number', () => {
    const leaves = ['a', 'b', 'c', 'd', 'e'];
    const others = [...leaves.map((_, index) => leaves.with(index, 'x')), ['b', 'a', 'c', 'd', 'e'], leaves.slice(0, 4), [...leaves, 'e'], []];

    expect(new Set([leaves, ...others].map(root)).size).toBe(others.length + 1);
  });

  it('never takes a node for a leaf', () => {
    const [left, right] = [root(['a']), root(['b'])];

    expect(root([`node:${left}:${right}`])).not.toBe(root(['a', 'b']));
    expect(root([`${left}:${right}`])).not.toBe(root(['a', 'b']));
  });
});

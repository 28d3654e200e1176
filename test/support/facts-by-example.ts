import type { KnownActDto } from '../../src/api/acts/known-act.dto.js';
import type { FactsSchema } from '../../src/api/acts/example-facts.js';

/** What somebody knows when he fills in the facts of an act. */
export interface Known {
  /** Local day. */
  today: string;
  /** How often the act was performed in this case. */
  before: number;
  /** Who may be named as an organisation, by the name of the fact. */
  organisations: Readonly<Record<string, string>>;
  /** Level of the body that lists. */
  level: string;
  /** The duty that may be extended, and what the rules allow; null where there is none. */
  extension: { duty: number; latest: string; ground: string } | null;
  /** Number of the inspection record on which an order rests. */
  record: string;
  /** A document number that was not used yet. */
  nextNumber: () => string;
}

/** Facts as the catalogue's example has them, with what an example cannot know put in: days, organisations, numbers of documents and duties. */
export function factsByExample({ facts: schema, examples }: Pick<KnownActDto, 'facts' | 'examples'>, known: Known): Record<string, unknown> {
  const example = examples[Math.min(known.before, examples.length - 1)] ?? {};
  const filled = filledIn(example, schema, known) as Record<string, unknown>;
  return examples.length > 1 ? filled : { ...filled, ...nextWord(schema, known.before) };
}

/** An act that is performed for one of several things at a time takes the next with each. */
function nextWord({ properties = {} }: FactsSchema, before: number): Record<string, unknown> {
  const { item } = properties;
  const word = item?.anyOf?.[before];
  return word !== undefined && 'const' in word ? { item: word.const } : {};
}

function filledIn(example: unknown, { properties = {} }: FactsSchema, known: Known): unknown {
  if (Array.isArray(example) || typeof example !== 'object' || example === null) return example;
  const isDocument = 'number' in example && 'date' in example;
  const ofDuty = 'duty' in example && known.extension !== null ? known.extension : null;
  return Object.fromEntries(
    Object.entries(example).map(([name, value]: [string, unknown]) => {
      if (name === 'inspectionRecord') return [name, { number: known.record, date: known.today }];
      if (isDocument && name === 'number') return [name, known.nextNumber()];
      if (name === 'date' || name.endsWith('On')) return [name, known.today];
      if (name === 'until') return [name, known.extension?.latest ?? value];
      if (name === 'level') return [name, known.level];
      if (name === 'duty') return [name, ofDuty?.duty ?? value];
      if (name === 'ground' && ofDuty !== null) return [name, ofDuty.ground];
      if (properties[name]?.format === 'uuid') return [name, known.organisations[name] ?? value];
      if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return [name, daysAfter(known.today, 180)];
      return [name, filledIn(value, properties[name] ?? {}, known)];
    }),
  );
}

function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

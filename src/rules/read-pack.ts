import { RulePackInvalid, type PackFault } from '../domain/rules/pack-fault.js';
import { packKey, type PackText } from '../domain/rules/pack-text.js';
import { checkedYaml } from './checked-yaml.js';

/** A pack as a file may write it: one that applies somewhere may have neither limits nor ladders. */
type WrittenPack = Omit<PackText, 'limits' | 'ladders'> & Partial<Pick<PackText, 'limits' | 'ladders'>>;

/** A pack that was read, or why it cannot be. */
export type PackReading = { pack: PackText } | { faults: PackFault[] };

/** Reads a rule pack from YAML, by its JSON Schema alone; what it means is checked with the packs that it meets (`checkPacks`). */
export function readPack(yaml: string, schema: object): PackReading {
  const read = checkedYaml<WrittenPack>(yaml, schema);
  if (read.ok) return { pack: { ...read.value, limits: read.value.limits ?? {}, ladders: read.value.ladders ?? {} } };
  return { faults: read.faults.map((fault) => ({ pack: nameOf(read.found), ...fault })) };
}

/** The packs of several texts. Throws RulePackInvalid with the faults of all of them at once. */
export function readPacks(texts: readonly string[], schema: object): PackText[] {
  const readings = texts.map((text) => readPack(text, schema));
  const faults = readings.flatMap((reading) => ('faults' in reading ? reading.faults : []));
  if (faults.length > 0) throw new RulePackInvalid(faults);
  return readings.flatMap((reading) => ('pack' in reading ? [reading.pack] : []));
}

function nameOf(found: unknown): string {
  const { pack, version } = (found ?? {}) as Partial<PackText>;
  return pack === undefined || version === undefined ? '(unreadable)' : packKey({ pack, version });
}

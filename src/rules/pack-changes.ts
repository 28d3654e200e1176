import { inForceOn } from '../domain/rules/effective.js';
import { chainFaults } from '../domain/rules/chain-faults.js';
import { diffPacks, type PackDifference } from '../domain/rules/diff-packs.js';
import { RulePackInvalid } from '../domain/rules/pack-fault.js';
import { packKey, type PackText } from '../domain/rules/pack-text.js';
import { packValues } from '../domain/rules/pack-values.js';
import { keyWith } from '../domain/rules/succession.js';
import type { Registry } from '../domain/workflow/registry.js';
import { applyRules, concernedBy, lackingLimits, type Applied, type CaseRules, type EngineParts, type RuleChange } from '../engine/index.js';
import { packSchema } from './built-in-packs.js';
import type { Decision } from './calendar-changes.js';
import type { LiveRules } from './live-rules.js';
import { readPack } from './read-pack.js';
import { isRuleRefusal, refusePack, refuseRules, type RuleRefusal } from './rule-refusal.js';
import type { RulesRead } from './rules-read.js';
import { keepPack, packHash } from './stored-packs.js';

/** What loading a pack, and applying it to open cases, would do. */
export interface PackPreview {
  pack: PackText;
  /** True where it is kept already. */
  known: boolean;
  /** In what it differs from the version before it. */
  differences: PackDifference[];
  change: RuleChange;
}

/** What a pack would do if it was loaded and applied to open cases now, whenever it takes force. Changes nothing. */
export async function previewPack(rules: LiveRules, parts: EngineParts, yaml: string, by: Decision): Promise<PackPreview | RuleRefusal> {
  const judged = judge(rules, parts.registry, yaml);
  if (isRuleRefusal(judged)) return judged;
  const { pack, known, rules: hypothetical } = judged;
  const change = packChange(hypothetical, pack, by);
  const unfit = await unfitFor(parts, change);
  return unfit ?? { pack, known, differences: differencesOf(rules.now, pack), change };
}

/** A pack that was loaded; `known`: it had been before, and nothing has changed. */
export interface PackLoaded {
  pack: PackText;
  known: boolean;
}

/**
 * Loads a pack: from its first day on it governs the cases that are opened. Open cases keep theirs until it is applied to them. The same
 * content again is the same version.
 */
export async function loadPack(rules: LiveRules, registry: Registry, yaml: string, by: Decision): Promise<PackLoaded | RuleRefusal> {
  return rules.changing(async (tx) => {
    const judged = judge(rules, registry, yaml);
    if (isRuleRefusal(judged)) return judged;
    const { pack, known } = judged;
    if (!known) await keepPack(tx, pack, yaml, { at: rules.instant, actor: by.actor });
    return { pack, known };
  });
}

/** The change that a kept pack is for open cases. */
export async function packToApply(rules: LiveRules, parts: EngineParts, key: string, by: Decision): Promise<RuleChange | RuleRefusal> {
  await rules.refresh();
  const pack = rules.now.book.versions().find((one) => packKey(one) === key);
  if (pack === undefined) return refuseRules('rules.unknown', { subject: key, zh: `没有规则包 ${key}`, en: `there is no rule pack ${key}` });
  const { from, to } = pack.effective;
  if (!inForceOn(pack, rules.today)) {
    return refuseRules('rules.not-in-force', { subject: key, zh: `${key} 施行期为${from}至${to ?? '长期'}`, en: `${key} is in force from ${from}${to === undefined ? '' : ` to ${to}`}` });
  }
  const change = packChange(rules.now, pack, by);
  return (await unfitFor(parts, change)) ?? change;
}

/** Applies a kept pack, in force today, to every open case that it concerns. What was broken off, the same call ends. */
export async function applyPack(rules: LiveRules, parts: EngineParts, key: string, by: Decision): Promise<Applied | RuleRefusal> {
  const change = await packToApply(rules, parts, key, by);
  return isRuleRefusal(change) ? change : applyRules(parts, change);
}

interface Judged extends PackLoaded {
  rules: RulesRead;
}

/** Reads a pack and judges it among those that are kept. */
function judge({ now, kept }: LiveRules, registry: Registry, yaml: string): Judged | RuleRefusal {
  const read = readPack(yaml, packSchema());
  if ('faults' in read) return refusePack(read.faults);
  const { pack } = read;
  const key = packKey(pack);
  const same = kept.packs.find(({ name, version }) => packKey({ pack: name, version }) === key);
  if (same !== undefined) return same.hash === packHash(pack) ? { pack, known: true, rules: now } : refuseRules('rules.version-taken', taken(key));
  const newest = versionBefore(now, pack.pack, Number.POSITIVE_INFINITY);
  if (newest !== undefined && (newest.version > pack.version || newest.effective.from >= pack.effective.from)) {
    return refuseRules('rules.version-not-next', { subject: key, zh: `已有 ${packKey(newest)}，自${newest.effective.from}施行`, en: `${packKey(newest)} is kept, in force from ${newest.effective.from}` });
  }
  try {
    const rules = now.with({ packs: [pack] });
    const lacking = rules.packs().flatMap((one) => lackingLimits(registry, one).map(({ limit }) => ({ pack: one.key, place: `/limits/${limit}`, words: lackingWords(limit) })));
    return lacking.length > 0 ? refusePack(lacking) : { pack, known: false, rules };
  } catch (error) {
    if (error instanceof RulePackInvalid) return refusePack(error.faults);
    throw error;
  }
}

function taken(key: string): { subject: string; zh: string; en: string } {
  return { subject: key, zh: `${key} 已有其他内容；请将版本号加一`, en: `${key} is kept with other content; give this one the next version number` };
}

function lackingWords(limit: string): { zh: string; en: string } {
  return { zh: `流程需要期限“${limit}”`, en: `the workflows need the limit “${limit}”` };
}

/** The newest version of a pack below a number. */
function versionBefore({ book }: RulesRead, name: string, below: number): PackText | undefined {
  return book.versions().findLast((one) => one.pack === name && one.version < below);
}

function differencesOf(rules: RulesRead, pack: PackText): PackDifference[] {
  const before = versionBefore(rules, pack.pack, pack.version);
  return diffPacks(before === undefined ? { key: '', quiet: null, limits: {}, ladders: {} } : packValues(before), packValues(pack));
}

/** Open cases in whose chain the pack takes the place of another version, or which it newly governs. Throws RulePackInvalid for a chain that does not hold together. */
function packChange(rules: RulesRead, pack: PackText, by: Decision): RuleChange {
  const keys = new Map<string, string | null>();
  const keyFor = (place: CaseRules): string | null => {
    const asked = JSON.stringify([place.pack, place.region, place.industry]);
    const known = keys.get(asked);
    if (known !== undefined) return known;
    const key = checkedKey(rules, pack, place);
    keys.set(asked, key);
    return key;
  };
  return {
    cause: 'pack',
    rules,
    rulesFor: (place) => {
      const key = keyFor(place);
      return key === null ? null : { rules: { pack: key, calendar: place.calendar }, ...by };
    },
  };
}

function checkedKey({ book, calendars }: RulesRead, pack: PackText, { pack: kept, region, industry }: CaseRules): string | null {
  const chain = book.chain(kept);
  const key = chain === undefined ? null : keyWith(chain, pack, { region, industry });
  const { faults } = key === null ? { faults: [] } : chainFaults(book.chain(key) ?? [], calendars.calendarFor(null));
  if (faults.length > 0) throw new RulePackInvalid(faults);
  return key;
}

/** A refusal where the pack would make chains of open cases that do not hold together. */
async function unfitFor({ pool }: EngineParts, change: RuleChange): Promise<RuleRefusal | null> {
  try {
    await concernedBy(pool, change);
    return null;
  } catch (error) {
    if (error instanceof RulePackInvalid) return refusePack(error.faults);
    throw error;
  }
}

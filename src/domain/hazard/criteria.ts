import type { LocalDate } from '../calendar/local-date.js';
import { industryContains } from '../codes/industry.js';
import { inForceOn, type Effective } from '../rules/effective.js';
import { RulePackInvalid } from '../rules/pack-fault.js';
import { criteriaFaults } from './criteria-faults.js';
import { criteriaKey, type CriteriaText, type CriterionText } from './criteria-text.js';

/**
 * An item by which a hazard is graded as major (安全生产法 article 118): with the document, its version and where it rules, so that a grading
 * can be judged by what was in force when it was made.
 */
export interface Criterion extends CriterionText {
  /** `industry-trade-10@1`. */
  criteria: string;
  document: string;
  effective: Effective;
  /** GB/T 4754; empty: every industry. */
  industries: readonly string[];
}

/** A rule of a document over all its items: it makes a hazard major by reference to one of them. */
export interface RuleOverAll {
  criteria: string;
  document: string;
  article: string;
  text: string;
}

/** The criteria that a program has. */
export interface CriteriaBook {
  /** An item by the key of its criteria (`industry-trade-10@1`) and its number (`11.1`). */
  find(key: string, item: string): Criterion | undefined;
  /**
   * What was in force on a local date for an industry; for every industry where it is not known. A site may stand under several documents at
   * once; which prevails, a person decides (工贸 article 2 yields to the criteria that 危化, 消防, 燃气 and 特种设备 have of their own).
   */
  inForce(matter: { on: LocalDate; industry: string | null }): readonly Criterion[];
  /** The rules over all items of one document. */
  overAll(key: string): readonly RuleOverAll[];
  /** Every version of every document, as written. */
  versions(): readonly CriteriaText[];
}

/** A book of criteria. Throws RulePackInvalid with every fault that `criteriaFaults` finds. */
export function createCriteriaBook(packs: readonly CriteriaText[]): CriteriaBook {
  const faults = criteriaFaults(packs);
  if (faults.length > 0) throw new RulePackInvalid(faults);
  const items = new Map(packs.map((pack) => [criteriaKey(pack), new Map(pack.items.map((item) => [item.item, criterionOf(pack, item)]))]));
  const itemsOf = (pack: CriteriaText): Criterion[] => [...(items.get(criteriaKey(pack))?.values() ?? [])];
  return {
    find: (key, item) => items.get(key)?.get(item),
    inForce: ({ on, industry }) => packs.filter((pack) => inForceOn(pack, on) && appliesTo(pack, industry)).flatMap(itemsOf),
    overAll: (key) => packs.filter((pack) => criteriaKey(pack) === key).flatMap(rulesOver),
    versions: () => packs,
  };
}

function criterionOf(pack: CriteriaText, item: CriterionText): Criterion {
  return { ...item, criteria: criteriaKey(pack), document: pack.document, effective: pack.effective, industries: pack.industries ?? [] };
}

function rulesOver(pack: CriteriaText): RuleOverAll[] {
  return (pack.overAll ?? []).map((rule) => ({ criteria: criteriaKey(pack), document: pack.document, ...rule }));
}

function appliesTo({ industries }: CriteriaText, industry: string | null): boolean {
  return industries === undefined || industry === null || industries.some((scope) => industryContains(scope, industry));
}

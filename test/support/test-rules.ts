import { builtInRules } from '../../src/built-in-rules.js';
import type { ExtensionRule, PauseRule, RulePack } from '../../src/domain/duty/rule-pack.js';
import type { Criterion } from '../../src/domain/hazard/criteria.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import type { RulesInForce } from '../../src/engine/index.js';

const basis: Basis[] = [{ document: '测试规则', mark: 'policy' }];

/** An extension may be asked for up to the last day, twice, for a year in all. */
const extension: ExtensionRule = {
  window: { opens: null, closes: { amount: 0, unit: 'natural-day' } },
  grounds: [{ ground: 'force-majeure', title: { zh: '不可抗力', en: 'force majeure' } }, { ground: 'complex', title: { zh: '情况复杂', en: 'complex' } }],
  maxCount: 2,
  maxTotal: { amount: 12, unit: 'month' },
  basis,
};

const pause: PauseRule = {
  grounds: [{ ground: 'expert-assessment', title: { zh: '专家评审', en: 'assessment by experts' } }],
  max: { amount: 30, unit: 'natural-day' },
  basis,
};

/** Two items of criteria: one in force, one that has been replaced. */
export const knownCriteria: readonly Criterion[] = [
  {
    criteria: 'hazardous-chemicals-2017@1',
    document: '化工和危险化学品生产经营单位重大生产安全事故隐患判定标准（试行）',
    item: '20',
    text: '未按国家标准分区分类储存',
    effective: { from: '2017-11-13' },
    industries: ['26'],
  },
  {
    criteria: 'replaced@1',
    document: '已废止的判定标准',
    item: '1',
    text: '未设安全管理机构',
    effective: { from: '2015-01-01', to: '2026-03-02' },
    industries: [],
  },
];

/** A pack under which every deadline may be extended and paused: what a pack gives must not decide which acts a test can perform. */
function generous(pack: RulePack): RulePack {
  return { ...pack, limits: Object.fromEntries(Object.entries(pack.limits).map(([name, limit]) => [name, { ...limit, extension, pause }])) };
}

/** The rules of this release with generous packs and criteria of the tests' own. */
export function testRules(rules: RulesInForce = builtInRules()): RulesInForce {
  const packs = new Map(rules.packs().map((pack) => [pack.key, generous(pack)]));
  const known = (pack: RulePack): RulePack => packs.get(pack.key) ?? generous(pack);
  return {
    ...rules,
    packFor: (place) => known(rules.packFor(place)),
    packs: () => rules.packs().map(known),
    pack: (key) => packs.get(key) ?? rules.pack(key),
    criterion: (criteria, item) => knownCriteria.find((one) => one.criteria === criteria && one.item === item) ?? rules.criterion(criteria, item),
  };
}

import { Type } from '@sinclair/typebox';

import { act, type Separation, type SignalRule } from '../../src/domain/workflow/definition.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { cents, date, document, evidenceList, facts, oneOf, shortText, text } from '../facts/v1.js';

export const law = {
  /** 令16 article 15: the six items that a plan must hold. */
  order16a15: { document: '安全生产事故隐患排查治理暂行规定', article: '15', mark: 'law' },
  policy: { document: 'duban', mark: 'policy' },
} as const satisfies Record<string, Basis>;

const enterprise = ['enterprise-safety-officer', 'enterprise-principal'] as const;

/** The five implementations (五落实), in the order in which they are usually named. */
export const implementations = ['responsibility', 'measures', 'funds', 'timeLimit', 'contingencyPlan'] as const;
export type Implementation = (typeof implementations)[number];

/**
 * What each implementation must say. Together they hold the six items of 令16 article 15: (4) body and persons; (1) goals and tasks,
 * (2) methods and measures; (3) funds and materials; (5) time limit and requirements; (6) safety measures and contingency plan.
 */
const content = {
  responsibility: facts({ leader: shortText, body: shortText, persons: Type.Array(shortText, { minItems: 1, maxItems: 50 }) }),
  measures: facts({ goalsAndTasks: text, methodsAndMeasures: text }),
  funds: facts({ budgetCents: cents, source: shortText, materials: text }),
  timeLimit: facts({ finishBy: date, requirements: text, milestones: Type.Array(facts({ name: shortText, by: date }), { maxItems: 50 }) }),
  contingencyPlan: facts({ safetyMeasures: text, contingencyPlan: text, monitoring: text }),
} as const;

const item = Type.Object({ item: oneOf(implementations) }, { additionalProperties: false });

export const acts = {
  'plan.submit-item': act({
    title: { zh: '提交方案的一项落实', en: 'Submit one implementation of the plan' },
    by: enterprise,
    facts: Type.Union(
      implementations.map((name) => facts({ item: Type.Literal(name), content: content[name], evidence: evidenceList })),
    ),
    basis: [law.order16a15],
  }),
  'plan.accept-item': act({
    title: { zh: '同意方案的一项落实', en: 'Accept one implementation' },
    by: ['inspector', 'regulator'],
    facts: item,
    basis: [law.order16a15],
  }),
  'plan.return-item': act({
    title: { zh: '退回方案的一项落实', en: 'Return one implementation with a reason' },
    by: ['inspector', 'regulator'],
    facts: facts({ item: oneOf(implementations), reason: text }),
    basis: [law.order16a15],
    returns: true,
  }),
  'plan.approve': act({
    title: { zh: '批准治理方案', en: 'Approve the plan' },
    by: ['regulator'],
    facts: facts({ approval: document }),
    basis: [law.order16a15],
  }),
  'plan.return': act({
    title: { zh: '退回治理方案', en: 'Return the plan' },
    by: ['regulator'],
    facts: facts({ items: Type.Array(oneOf(implementations), { minItems: 1, uniqueItems: true }), reason: text }),
    basis: [law.policy],
    returns: true,
  }),
};

export const signals = {
  'hazard.ended': { title: { zh: '隐患已了结', en: 'The hazard is over' }, from: 'hazard-rectification' },
} as const satisfies Record<string, SignalRule>;

export const separations: Separation[] = [
  { acts: ['plan.submit-item', 'plan.accept-item'], between: 'unit', within: 'instance', basis: [law.policy] },
  { acts: ['plan.submit-item', 'plan.approve'], between: 'unit', within: 'instance', basis: [law.policy] },
];

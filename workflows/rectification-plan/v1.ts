import { assign, setup } from 'xstate';

import {
  guardTests,
  type ActEvent,
  type DutyRule,
  type GuardRule,
  type SignalEvent,
  type StateMeta,
  type WorkflowDefinition,
} from '../../src/domain/workflow/definition.js';
import { effectActions } from '../../src/domain/workflow/effects.js';
import { acts, implementations, law, separations, signals, type Implementation } from './v1.acts.js';

type ItemState = 'missing' | 'submitted' | 'accepted' | 'returned';

interface Context {
  items: Record<Implementation, ItemState>;
  /** True once the whole plan was complete and was returned. */
  returned: boolean;
}

type Event = ActEvent<typeof acts> | SignalEvent<'hazard.ended'>;

/** The item that an event is about; the items of a whole plan that is returned. */
function itemsOf(event: Event): readonly Implementation[] {
  if (event.type === 'plan.return') return event.facts.items;
  return 'item' in event.facts ? [event.facts.item] : [];
}

function markItems(state: ItemState) {
  return assign<Context, Event, undefined, Event, never>({
    items: ({ context, event }) => ({ ...context.items, ...Object.fromEntries(itemsOf(event).map((item) => [item, state])) }),
  });
}

const about = (item: Implementation): GuardRule<Context, Event> => ({
  reads: 'facts',
  test: ({ event }) => itemsOf(event).includes(item),
  zh: `不是“${item}”一项`,
  en: `is not about ${item}`,
  basis: [law.order16a15],
});

const isNow = (item: Implementation, state: ItemState): GuardRule<Context, Event> => ({
  reads: 'context',
  test: ({ context }) => context.items[item] === state,
  zh: '内部路由',
  en: 'internal routing',
  basis: [law.policy],
});

const returnedBefore: GuardRule<Context, Event> = {
  reads: 'context',
  test: ({ context }) => context.returned,
  zh: '内部路由',
  en: 'internal routing',
  basis: [law.policy],
};

const guards = { returnedBefore, ...Object.fromEntries(
  implementations.flatMap((item) => [
    [`about.${item}`, about(item)],
    ...(['accepted', 'returned'] as const).map((state) => [`${item}.${state}`, isNow(item, state)]),
  ]),
) as Record<`about.${Implementation}` | `${Implementation}.${'accepted' | 'returned'}`, GuardRule<Context, Event>> };

const completePlan: DutyRule = {
  duty: 'plan.complete',
  title: { zh: '提交完整的治理方案（五落实）', en: 'Submit a complete plan with the five implementations' },
  owedBy: 'enterprise-principal',
  limit: 'plan.complete',
  keptBy: ['plan.accept-item'],
};

/** Not the duty of the complete plan under another date: that one was kept when the last item was accepted, and a return does not give its thirty days anew. */
const amendPlan: DutyRule = {
  duty: 'plan.amend',
  title: { zh: '修改被退回的治理方案', en: 'Amend the plan that was returned' },
  owedBy: 'enterprise-principal',
  limit: 'plan.amend',
  keptBy: ['plan.accept-item'],
};

const reviewItem = (item: Implementation): DutyRule => ({
  duty: `plan.review.${item}`,
  title: { zh: '审查方案的一项落实', en: `Review the implementation: ${item}` },
  owedBy: 'regulator',
  limit: 'plan.review-item',
  keptBy: ['plan.accept-item', 'plan.return-item'],
});

const approvePlan: DutyRule = {
  duty: 'plan.approve',
  title: { zh: '批准治理方案', en: 'Decide on the plan' },
  owedBy: 'regulator',
  limit: 'plan.approve',
  keptBy: ['plan.approve', 'plan.return'],
};

const plan = setup({
  types: { context: {} as Context, events: {} as Event, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: {
    ...effectActions,
    markSubmitted: markItems('submitted'),
    markAccepted: markItems('accepted'),
    markReturned: markItems('returned'),
    rememberReturn: assign({ returned: true }),
  },
});

const tell = (template: string, to: 'enterprise-principal' | 'regulator') =>
  ({ type: 'notify', params: ({ event }: { event: Event }) => ({ template, to: [to], about: { items: itemsOf(event) } }) }) as const;

/**
 * One implementation: missing → submitted → accepted, or returned with a reason and submitted again. The clock of the whole plan runs on
 * through every return of an item (it stands in a region of its own), so a return restarts nothing.
 */
function region(item: Implementation) {
  return plan.createStateConfig({
    initial: 'choosing',
    states: {
      choosing: {
        always: [
          { guard: `${item}.accepted`, target: 'accepted' },
          { guard: `${item}.returned`, target: 'returned' },
          { target: 'missing' },
        ],
      },
      missing: { on: { 'plan.submit-item': { guard: `about.${item}`, target: 'submitted', actions: ['markSubmitted'] } } },
      submitted: {
        meta: { duties: [reviewItem(item)] },
        on: {
          'plan.accept-item': { guard: `about.${item}`, target: 'accepted', actions: ['markAccepted'] },
          'plan.return-item': {
            guard: `about.${item}`,
            target: 'returned',
            actions: ['markReturned', tell('plan-item-returned', 'enterprise-principal')],
          },
        },
      },
      returned: { on: { 'plan.submit-item': { guard: `about.${item}`, target: 'submitted', actions: ['markSubmitted'] } } },
      accepted: { type: 'final' },
    },
  });
}

/** Which clock runs over the five: that of a first plan, or the shorter one of a plan that was complete and came back. It ends with the drafting. */
const clock = plan.createStateConfig({
  initial: 'choosing',
  states: {
    choosing: { always: [{ guard: 'returnedBefore', target: 'amending' }, { target: 'first' }] },
    first: { type: 'final', meta: { duties: [completePlan] } },
    amending: { type: 'final', meta: { duties: [amendPlan] } },
  },
});

const machine = plan.createMachine({
  id: 'plan',
  context: { items: { responsibility: 'missing', measures: 'missing', funds: 'missing', timeLimit: 'missing', contingencyPlan: 'missing' }, returned: false },
  initial: 'drafting',
  on: { 'hazard.ended': { target: '.lapsed' } },
  states: {
    drafting: {
      type: 'parallel',
      tags: ['plan-drafting'],
      onDone: { target: 'complete' },
      states: {
        clock,
        responsibility: region('responsibility'),
        measures: region('measures'),
        funds: region('funds'),
        timeLimit: region('timeLimit'),
        contingencyPlan: region('contingencyPlan'),
      },
    },
    complete: {
      tags: ['plan-complete'],
      meta: { duties: [approvePlan] },
      on: {
        'plan.approve': { target: 'approved' },
        'plan.return': { target: 'drafting', actions: ['markReturned', 'rememberReturn', tell('plan-returned', 'enterprise-principal')] },
      },
    },
    approved: { type: 'final', entry: { type: 'signal', params: { to: 'root', signal: 'plan.approved' } } },
    lapsed: { type: 'final' },
  },
});

/** Version 1 of the rectification plan (治理方案): approved only when all five implementations are accepted. */
export const rectificationPlanV1: WorkflowDefinition = {
  name: 'rectification-plan',
  version: 1,
  title: { zh: '治理方案', en: 'Rectification plan' },
  machine,
  acts,
  signals,
  guards,
  separations,
};

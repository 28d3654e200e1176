import { Type } from '@sinclair/typebox';
import { and, setup } from 'xstate';

import {
  act,
  guardTests,
  type ActEvent,
  type DutyRule,
  type GuardRule,
  type SignalEvent,
  type StateMeta,
  type WorkflowDefinition,
} from '../../src/domain/workflow/definition.js';
import { effectActions, type EffectParams } from '../../src/domain/workflow/effects.js';
import type { Basis } from '../../src/domain/workflow/words.js';
import { date, document, facts } from '../facts/v1.js';

/** What is reported: a major hazard by its authority, or a listing by its body. */
interface Context {
  subject: 'hazard' | 'listing';
  /** The listing body; null for the hazard, whose authority is a party of the case. */
  body: string | null;
}

type Input = Partial<Context>;

const law = {
  order16a24: { document: '安全生产事故隐患排查治理暂行规定', article: '24', mark: 'law' },
  power41a26: { document: '电力重大事故隐患判定标准及治理监督管理规定（国家发展改革委令第41号）', article: '26', mark: 'law' },
  qingdao: { document: '青岛市生产安全事故隐患“3+X”挂牌督办', mark: 'local' },
  policy: { document: 'duban', mark: 'policy' },
} as const satisfies Record<string, Basis>;

const acts = {
  'report.file-upward': act({
    title: { zh: '向上级报送', en: 'Report to the superior' },
    by: ['regulator', 'supervisor'],
    facts: facts({ receiver: Type.String({ format: 'uuid', directory: 'authority' }), document, filedOn: date }),
    basis: [law.order16a24, law.power41a26, law.qingdao],
  }),
};

type Event = ActEvent<typeof acts> | SignalEvent<'hazard.moved-on' | 'hazard.ended'>;

const guards = {
  ofListing: {
    reads: 'context',
    test: ({ context }) => context.subject === 'listing',
    zh: '内部路由',
    en: 'internal routing',
    basis: [law.policy],
  },
  ofReportingUnit: {
    reads: 'context',
    test: ({ context: { subject, body }, event: { actor } }) =>
      actor.kind === 'person' && (subject === 'hazard' ? actor.role === 'regulator' : actor.role === 'supervisor' && (body === null || actor.unit === body)),
    zh: '重大隐患由监管部门上报，挂牌由督办机关报备',
    en: 'The authority reports the hazard, the listing body files its listing',
    basis: [law.order16a24, law.qingdao],
  },
  toAnotherUnit: {
    reads: 'facts',
    test: ({ event }) => event.actor.kind !== 'person' || (event as ActEvent<typeof acts>).facts.receiver !== event.actor.unit,
    zh: '不得向本单位报送',
    en: 'A unit cannot report to itself',
    basis: [law.order16a24],
  },
} satisfies Record<string, GuardRule<Context, Event>>;

const duties = {
  report: {
    duty: 'report.upward',
    title: { zh: '向上级报告重大隐患', en: 'Report the major hazard to the superior' },
    owedBy: 'regulator',
    limit: 'report.upward',
    keptBy: ['report.file-upward'],
  },
  file: {
    duty: 'listing.file',
    title: { zh: '将挂牌报上级备案', en: 'File the listing with the superior' },
    owedBy: 'supervisor',
    unitFrom: 'body',
    limit: 'listing.file',
    keptBy: ['report.file-upward'],
  },
} satisfies Record<string, DutyRule>;

const report = setup({
  types: { context: {} as Context, events: {} as Event, input: {}, meta: {} as StateMeta },
  guards: guardTests<Context, Event, typeof guards>(guards),
  actions: effectActions,
});

const reported = {
  type: 'issue-document' as const,
  params: ({ context, event }: { context: Context; event: Event }): EffectParams['issue-document'] => {
    const { receiver, document: letter } = (event as ActEvent<typeof acts>).facts;
    return {
      kind: 'upward-report',
      number: letter.number,
      issuer: event.actor.kind === 'person' ? event.actor.unit : null,
      title: context.subject === 'hazard' ? { zh: '重大隐患报告', en: 'Report of a major hazard' } : { zh: '挂牌督办备案', en: 'Filing of a listing' },
      content: { subject: context.subject, receiver },
    };
  },
};

const tellReceiver = {
  type: 'notify' as const,
  params: ({ context, event }: { context: Context; event: Event }): EffectParams['notify'] => ({
    template: 'reported-upward',
    to: [{ unit: (event as ActEvent<typeof acts>).facts.receiver, role: 'supervisor' }],
    about: { subject: context.subject },
  }),
};

const filing = {
  'report.file-upward': { guard: and(['ofReportingUnit' as const, 'toAnotherUnit' as const]), target: 'filed', actions: [reported, tellReceiver] },
};

const machine = report.createMachine({
  id: 'report',
  context: ({ input }) => {
    const given = (input as Input | undefined) ?? {};
    return { subject: given.subject ?? 'hazard', body: given.body ?? null };
  },
  initial: 'opening',
  on: { 'hazard.moved-on': { target: '.lapsed' }, 'hazard.ended': { target: '.lapsed' } },
  states: {
    opening: { always: [{ guard: 'ofListing', target: 'listingOwed' }, { target: 'hazardOwed' }] },
    hazardOwed: { tags: ['report-owed'], meta: { duties: [duties.report] }, on: filing },
    listingOwed: { tags: ['report-owed'], meta: { duties: [duties.file] }, on: filing },
    filed: { type: 'final' },
    lapsed: { type: 'final' },
  },
});

/**
 * Version 1 of what goes up the line: a major hazard is reported level by level (电力41 article 26, 令16 article 24), a listing is filed with the office
 * above its body (青岛: within three working days). What was not reported when the hazard is over lapses; that it was late stays on record.
 */
export const upwardReportV1: WorkflowDefinition = {
  name: 'upward-report',
  version: 1,
  title: { zh: '向上级报送', en: 'Report to the superior' },
  machine,
  acts,
  signals: {
    'hazard.moved-on': { title: { zh: '隐患已不属重大', en: 'The hazard is no longer a major one' }, from: 'hazard-rectification' },
    'hazard.ended': { title: { zh: '隐患已了结', en: 'The hazard is over' }, from: 'hazard-rectification' },
  },
  guards,
  separations: [],
};

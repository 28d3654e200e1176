import type { DutyRule } from '../../src/domain/workflow/definition.js';

const ofOfficer = (rule: Pick<DutyRule, 'duty' | 'title' | 'limit' | 'keptBy'>): DutyRule => ({
  ...rule,
  owedBy: 'supervisor',
  owedByFrom: 'officer',
  unitFrom: 'body',
});

const ofSubject = (rule: Pick<DutyRule, 'duty' | 'title' | 'limit' | 'keptBy' | 'dateFrom' | 'documentFrom'>): DutyRule => ({
  ...rule,
  owedBy: 'enterprise-principal',
  owedByFrom: 'subjectRole',
  unitFrom: 'subjectUnit',
});

export const duties = {
  notify: ofOfficer({
    duty: 'accountability.notify',
    title: { zh: '告知事实、依据和权利', en: 'Notify facts, basis and rights' },
    limit: 'accountability.notify',
    keptBy: ['accountability.notify'],
  }),
  // Not to state is a right: when the time is over the duty is lifted, not missed.
  state: ofSubject({
    duty: 'accountability.state',
    title: { zh: '陈述申辩或书面放弃', en: 'Make a statement or waive it' },
    limit: 'accountability.state',
    keptBy: ['accountability.state', 'accountability.waive-statement'],
  }),
  decide: {
    duty: 'accountability.decide',
    title: { zh: '作出问责或免责决定', en: 'Decide to impose or to exempt' },
    owedBy: 'supervisor-leader',
    owedByFrom: 'leader',
    unitFrom: 'body',
    limit: 'accountability.decide',
    keptBy: ['accountability.decide'],
  },
  execute: ofOfficer({
    duty: 'accountability.execute',
    title: { zh: '执行问责措施并留存记录', en: 'Carry out the measure and keep its record' },
    limit: 'accountability.execute',
    keptBy: ['accountability.execute'],
  }),
  followUp: ofSubject({
    duty: 'accountability.follow-up',
    title: { zh: '按期报送整改落实情况并获认可', en: 'Report what was changed, until it is accepted' },
    limit: 'accountability.follow-up',
    dateFrom: 'followUpBy',
    documentFrom: 'decision',
    keptBy: ['accountability.accept-follow-up'],
  }),
  reviewFollowUp: ofOfficer({
    duty: 'accountability.review-follow-up',
    title: { zh: '复核整改落实情况', en: 'Review the follow-up report' },
    limit: 'accountability.review-follow-up',
    keptBy: ['accountability.accept-follow-up', 'accountability.return-follow-up'],
  }),
} satisfies Record<string, DutyRule>;

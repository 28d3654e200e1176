import { Type } from '@sinclair/typebox';

import type { RulePack } from '../../src/domain/duty/rule-pack.js';
import { isRefusal } from '../../src/domain/workflow/refusal.js';
import { people } from './actors.js';
import type { LiveEngine } from './engine.js';
import { owed, smallAct, smallDefinition, smallDuty, smallPack } from './small-definition.js';

/** Acts that move a deadline ask for its ledger. */
const moves = { facts: Type.Object({ until: Type.String() }, { additionalProperties: false }), loads: ['duty-of-facts'] as const };
const moving = (type: 'extend-deadline' | 'pause-deadline') => ({
  type,
  params: ({ event }: { event: { facts: { until: string } } }) => ({ duty: 1, until: event.facts.until, source: '1', ground: 'ground', basis: [] }),
});

/** A letter whose answer may be given more time, or rest. */
export const heldLetter = smallDefinition({
  acts: { 'letter.open': smallAct({ opens: true }), 'letter.answer': smallAct(), 'letter.extend': smallAct(moves), 'letter.rest': smallAct(moves) },
  states: {
    waiting: {
      meta: owed(smallDuty()),
      on: { 'letter.answer': 'answered', 'letter.extend': { actions: moving('extend-deadline') }, 'letter.rest': { actions: moving('pause-deadline') } },
    },
    answered: { type: 'final' },
  },
});

const { basis } = smallPack.limits['letter.answer'] as RulePack['limits'][string];
const warning = { rung: 'overdue-warning', offset: { amount: 1, unit: 'natural-day' }, act: 'overdue-warning', recipients: ['duty-holder', 'supervising-unit'], basis } as const;

/** Five working days; then a warning, a circular that a leader decides, and another warning for the leader. */
export const letterPack: RulePack = {
  ...smallPack,
  key: 'letters@1',
  quiet: { from: '22:00', to: '08:00' },
  limits: {
    'letter.answer': { amount: 5, unit: 'working-day', ladder: 'usual', basis },
    'escalation.decide': { amount: 3, unit: 'working-day', ladder: 'leader', basis },
  },
  ladders: {
    usual: {
      name: 'usual',
      repeat: { amount: 1, unit: 'month' },
      rungs: [
        { rung: 'reminder', offset: { amount: -1, unit: 'working-day' }, act: 'reminder', recipients: ['duty-holder'], basis },
        warning,
        { rung: 'circular', offset: { amount: 10, unit: 'working-day' }, act: 'circular', decision: { owedBy: 'supervisor-leader', limit: 'escalation.decide' }, recipients: ['supervisor-leader'], basis },
      ],
    },
    leader: { name: 'leader', repeat: { amount: 10, unit: 'working-day' }, rungs: [warning] },
  },
};

/** The same letters, to be answered in two working days, with a circular after three. */
export const urgentPack: RulePack = {
  ...letterPack,
  key: 'letters@2',
  limits: { ...letterPack.limits, 'letter.answer': { amount: 2, unit: 'working-day', ladder: 'usual', basis } },
  ladders: {
    ...letterPack.ladders,
    usual: {
      name: 'usual',
      repeat: { amount: 1, unit: 'month' },
      rungs: (letterPack.ladders['usual']?.rungs ?? []).map((rung) => (rung.act === 'circular' ? { ...rung, offset: { amount: 3, unit: 'working-day' } } : rung)),
    },
  },
};

/** One letter as a case of a service. */
export class LetterCase {
  caseId = '';

  constructor(readonly live: LiveEngine) {}

  async opened(): Promise<this> {
    const parties = { enterprise: people.principal.unit, authority: people.regulator.unit, supervisor: people.cityLeader.unit };
    const answer = await this.live.engine.open({ act: 'letter.open', facts: {}, actor: people.regulator, header: { parties, region: '370203', industry: null, title: '来函' } });
    if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
    this.caseId = answer.caseId;
    return this;
  }

  rests(day: string): Promise<void> {
    return this.does('letter.rest', day);
  }

  extended(day: string): Promise<void> {
    return this.does('letter.extend', day);
  }

  private async does(act: string, day: string): Promise<void> {
    const answer = await this.live.engine.send({ caseId: this.caseId, act, facts: { until: day }, actor: people.regulator, scope: { kind: 'everywhere' } });
    if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
  }
}

import type { Actor } from '../../src/domain/workflow/actor.js';
import type { EffectParams } from '../../src/domain/workflow/effects.js';
import type { DutyStanding, PauseLeave, RungAhead } from '../../src/domain/workflow/loaded.js';
import { acts } from './v1.acts.js';
import type { Context, Event } from './v1.context.js';

type Act<T extends Event['type']> = Extract<Event, { type: T }>;

/** An act that the guards have let through: its duty is open. */
interface Judged<T extends Event['type']> {
  context: Context;
  event: Act<T>;
  duty: DutyStanding;
}

function judged<T extends Event['type']>({ context, event }: { context: Context; event: Event }): Judged<T> {
  return { context, event: event as Act<T>, duty: event.loaded?.duty as DutyStanding };
}

function unitOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.unit : null;
}

/**
 * Who set a date decides whether it is moved: the body of the listing for a date of its listing, the authority for every other. A listing of a
 * record may not name its body; then it is the supervising unit of the case.
 */
function decider({ listings }: Context, { instance }: DutyStanding): { decider: 'regulator-leader' | 'supervisor-leader'; body: string | null } {
  const listing = listings.find((one) => one.instance === instance);
  if (listing === undefined) return { decider: 'regulator-leader', body: null };
  return { decider: 'supervisor-leader', body: listing.body === '' ? null : listing.body };
}

/** What the request begins with; nothing where no act was judged. */
function requestOf(args: { context: Context; event: Event }): Record<string, unknown> {
  const { context, event, duty } = judged<'extension.apply'>(args);
  if ((duty as DutyStanding | undefined) === undefined) return {};
  const { ground, until } = event.facts;
  const about = { duty: duty.duty, name: duty.name, owner: duty.instance, latest: duty.extension?.latest ?? duty.due };
  return { ...about, ground, until, applicant: unitOf(event.actor), ...decider(context, duty) };
}

export const startRequest = {
  type: 'start-workflow' as const,
  params: (args: { context: Context; event: Event }): EffectParams['start-workflow'] => ({
    workflow: 'extension-request',
    input: requestOf(args),
  }),
};

export const tellRequest = {
  type: 'notify' as const,
  params: (args: { context: Context; event: Event }): EffectParams['notify'] => {
    const { duty, event } = judged<'extension.apply'>(args);
    const about = { duty: duty.duty, name: duty.name, due: duty.due, until: event.facts.until };
    return { template: 'extension-applied', to: ['regulator', 'regulator-leader'], about };
  },
};

/** Rests at the longest as long as the pack allows; a shorter end may be planned. */
export const pause = {
  type: 'pause-deadline' as const,
  params: (args: { context: Context; event: Event }): EffectParams['pause-deadline'] => {
    const { event, duty } = judged<'deadline.pause'>(args);
    const { until, ground, document } = event.facts;
    const leave = duty.pause as PauseLeave;
    return { duty: duty.duty, until: until ?? leave.until, source: document.number, ground, basis: acts['deadline.pause'].basis };
  },
};

export const pauseDecision = {
  type: 'issue-document' as const,
  params: (args: { context: Context; event: Event }): EffectParams['issue-document'] => {
    const { event, duty } = judged<'deadline.pause'>(args);
    return {
      kind: 'pause-decision',
      number: event.facts.document.number,
      issuer: unitOf(event.actor),
      title: { zh: '中止计算期限决定', en: 'Decision to let a deadline rest' },
      content: { duty: duty.duty, name: duty.name, ground: event.facts.ground },
    };
  },
};

export const resume = {
  type: 'resume-deadline' as const,
  params: (args: { context: Context; event: Event }): EffectParams['resume-deadline'] => ({ duty: judged<'deadline.resume'>(args).duty.duty }),
};

/** Who owes the duty is told that his clock stands still or goes on, and so is the unit that supervises. */
export const tellOfClock = (template: 'deadline-paused' | 'deadline-resumed'): { type: 'notify'; params: (args: { context: Context; event: Event }) => EffectParams['notify'] } => ({
  type: 'notify',
  params: (args) => {
    const { duty, name, due } = judged<'deadline.pause'>(args).duty;
    return { template, to: ['duty-holder', 'supervising-unit'], about: { duty, name, due } };
  },
});

export const climb = {
  type: 'climb-ladder' as const,
  params: (args: { context: Context; event: Event }): EffectParams['climb-ladder'] => {
    const { event } = judged<'ladder.climb'>(args);
    return { rung: event.loaded?.rung as RungAhead, reasons: event.facts.reasons };
  },
};

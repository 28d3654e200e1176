import type { EffectParams } from '../../src/domain/workflow/effects.js';
import type { Event } from './v1.context.js';

/**
 * Everybody concerned is told on which ground the hazard is a major one: the item of the criteria in the words in force that day, which later
 * versions do not change, or the assessment.
 */
export const citeGround = {
  type: 'notify' as const,
  params: ({ event }: { event: Event }): EffectParams['notify'] => ({
    template: 'graded-major',
    to: ['enterprise-principal', 'regulator', 'supervising-unit'],
    about: event.type === 'hazard.grade-major' ? groundOf(event) : {},
  }),
};

function groundOf({ facts: { ground }, loaded }: Extract<Event, { type: 'hazard.grade-major' }>): Record<string, unknown> {
  if (ground.kind === 'assessment') return { report: ground.report.number, conclusion: ground.conclusion };
  const { criteria, observed } = ground;
  const criterion = loaded?.criterion;
  return { criteria, document: criterion?.document ?? null, item: ground.item, text: criterion?.text ?? null, observed };
}

/** The authority reports the hazard to its superior. */
export const startUpwardReport = {
  type: 'start-workflow' as const,
  params: { workflow: 'upward-report', input: { subject: 'hazard', body: null } },
};

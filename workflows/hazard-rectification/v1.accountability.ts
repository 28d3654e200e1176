import type { Measure } from '../../src/domain/accountability/measure.js';
import type { Actor, Role } from '../../src/domain/workflow/actor.js';
import type { EffectParams } from '../../src/domain/workflow/effects.js';
import type { Basis, Words } from '../../src/domain/workflow/words.js';
import { law } from './v1.law.js';
import type { Event } from './v1.context.js';

/** Whom a procedure is opened against, by which measure, and why. */
interface Opening {
  kind: Measure;
  subject: { unit: string | null; role: Role };
  duty: number | null;
  reason: Words;
  basis: readonly Basis[];
}

interface StartAccountability {
  type: 'start-workflow';
  params: (args: { event: Event }) => EffectParams['start-workflow'];
}

/** Opens the procedure of holding somebody to account; the body is that of whoever acts, and its leader decides. */
export function startAccountability(opening: (event: Event) => Opening): StartAccountability {
  return {
    type: 'start-workflow',
    params: ({ event }) => ({
      workflow: 'accountability',
      input: { ...opening(event), ...bodyOf(event.actor) },
    }),
  };
}

function bodyOf(actor: Actor): { body: string | null; owedBy: 'supervisor-leader' | 'regulator-leader' } {
  if (actor.kind !== 'person') return { body: null, owedBy: 'supervisor-leader' };
  return { body: actor.unit, owedBy: actor.role.startsWith('supervisor') ? 'supervisor-leader' : 'regulator-leader' };
}

/** 泉州港2018 article 15: works that fail their acceptance twice are named in a circular (通报批评). Whoever found the failure opens it. */
export const secondFailure = (): Opening => ({
  kind: 'circular',
  subject: { unit: null, role: 'enterprise-principal' },
  duty: null,
  reason: { zh: '两次以上验收仍不合格', en: 'A second or later acceptance failed' },
  basis: [law.port15],
});

/** What a leader says outside any ladder. His words stand for both languages. */
export const openedByLeader = (event: Event): Opening => {
  if (event.type !== 'accountability.open') throw new Error(`“${event.type}” opens no accountability`);
  const { kind, subject, duty, facts } = event.facts;
  return { kind, subject, duty, reason: { zh: facts, en: facts }, basis: [law.interviews] };
};

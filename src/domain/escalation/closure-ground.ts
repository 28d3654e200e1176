import { closureCounterReached } from '../hazard/closure-counter.js';
import type { Paper } from './paper.js';

export const closureGrounds = ['repeated-penalties', 'unfit-after-stop', 'refuses-stop'] as const;

/** What a request to close an enterprise rests on. */
export interface ClosureRequest {
  ground: (typeof closureGrounds)[number];
  majorHazard: boolean;
  /** Penalty decisions; one that is named twice counts once. */
  penalties: readonly Paper[];
  /** The decision to stop production for rectification (停产停业整顿). */
  stopDecision: Paper | null;
  /** The finding that it is still unfit, or the record of its refusal. */
  finding: Paper | null;
}

/**
 * 安全生产法 article 113: the government is asked to close an enterprise (1) with a major hazard and three penalties within 180 days or four
 * within a year, (2) that is still unfit after it was stopped for rectification, (4) that refuses that decision. For the last two the decision
 * to stop and a later finding are shown.
 */
export function closureRequestGrounded({ ground, majorHazard, penalties, stopDecision, finding }: ClosureRequest, today: string): boolean {
  if (ground === 'repeated-penalties') return majorHazard && closureCounterReached(countedOnce(penalties), today);
  return stopDecision !== null && finding !== null && stopDecision.date <= finding.date && finding.date <= today;
}

function countedOnce(penalties: readonly Paper[]): string[] {
  return [...new Map(penalties.map(({ number, date }) => [number, date])).values()];
}

import { canonicalJson } from '../../src/domain/journal/canonical-json.js';
import { isRefusal } from '../../src/domain/workflow/refusal.js';
import { rungActs } from '../../src/domain/ladder/ladder.js';
import type { Registry } from '../../src/domain/workflow/registry.js';
import { expectForetold, expectSeparated, expectSound } from './case-invariants.js';
import { expectLawful } from './case-law.js';
import { CaseStory } from './case-story.js';
import { openingHazards, openingReports, requestOf, type Impulse } from './random-acts.js';
import type { ActName } from './valid-facts.js';

const DAY = 86_400_000;
/** Acts of a ladder that a leader decides. */
const decided = rungActs.filter((act) => act !== 'reminder' && act !== 'overdue-warning');

/** What a random life came to, so that a test can see that the lives were worth living. */
export interface Outcome {
  accepted: Map<string, number>;
  refused: Map<string, number>;
  ended: Map<string, number>;
}

export const nothingYet = (): Outcome => ({ accepted: new Map(), refused: new Map(), ended: new Map() });

/** How random lives begin, and how many times as many days pass in them: a report waits longer for the next thing to happen. */
export interface Beginning {
  opening: readonly ActName[];
  pace: number;
}

export const asHazards: Beginning = { opening: openingHazards, pace: 1 };
export const asReports: Beginning = { opening: openingReports, pace: 4 };

/** Lives one random life and checks, after every wish, everything that must always hold. */
export function liveRandomly(registry: Registry, wishes: readonly Impulse[], outcome: Outcome, { opening, pace }: Beginning = asHazards): CaseStory {
  const story = new CaseStory(registry);
  let today = Date.parse('2026-03-02');
  let afterwards = 0;
  for (const wish of wishes) {
    // A case that is over refuses everything; a few tries show it.
    if (story.state.lastInstance > 0 && story.state.instances.every(({ final }) => final)) afterwards += 1;
    if (afterwards > 5) break;
    today += wish.wait * pace * DAY;
    story.on(new Date(today).toISOString().slice(0, 10));
    const before = story.state;
    if (wish.bent >= 98 && before.instances.length > 0) {
      const { instance } = before.instances[wish.instance % before.instances.length] as { instance: number };
      if (wish.facts % 5 === 0) story.rungAsksForReceipt(instance);
      else if (wish.facts % 5 === 1) story.asksToSign(instance, wish.act % 2 === 0 ? 'inspector' : 'fireRegulator', { signer: wish.act, mode: wish.act % 3 === 0 ? 'one' : 'all' });
      else story.rungAsksLeader(instance, decided[wish.act % decided.length]);
      expectSound(registry, before, (story.told[story.told.length - 1] as (typeof story.told)[number]).step);
      continue;
    }
    const text = canonicalJson(before);
    const request = requestOf(story, wish, opening);
    const answer = story.tries(request);
    if (wish.facts % 4 === 0) expectForetold(registry, before, request, answer);
    expect(canonicalJson(before)).toBe(text);
    if (isRefusal(answer)) {
      expect(story.state).toBe(before);
      expect(answer.reasons.length).toBeGreaterThan(0);
      count(outcome.refused, answer.code);
    } else {
      expectSound(registry, before, answer);
      count(outcome.accepted, request.act);
    }
  }
  expectSeparated(registry, story.told);
  expectLawful(story.told);
  for (const line of Object.values(story.allLines())) count(outcome.ended, line);
  return story;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

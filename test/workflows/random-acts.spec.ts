import * as fc from 'fast-check';

import { canonicalJson } from '../../src/domain/journal/canonical-json.js';
import { isRefusal } from '../../src/domain/workflow/refusal.js';
import { CaseStory, registry } from '../support/case-story.js';
import { impulses, type Impulse } from '../support/random-acts.js';
import { asHazards, asReports, liveRandomly, nothingYet, type Beginning } from '../support/random-life.js';
import { validFacts } from '../support/valid-facts.js';

// Recorded, so that a run is the same everywhere and the sums below mean something.
const SEED = 20_260_302;

describe('whatever anybody tries on a case', () => {
  const outcome = nothingYet();

  const soundAndReplayed = (beginning: Beginning) => (wishes: readonly Impulse[]): void => {
    const story = liveRandomly(registry, wishes, outcome, beginning);
    const again = new CaseStory(registry);
    for (const { request, reaction, step } of story.told) {
      if (reaction !== undefined) again.on(request.today).reaction(reaction.instance, reaction.effects);
      else if (isRefusal(again.tries({ ...request, load: () => step.loaded ?? {} }))) throw new Error(`${request.act} is refused when it is replayed`);
      expect(canonicalJson(again.state)).toBe(canonicalJson(step.after));
    }
  };

  it('is refused without a trace or leaves the case sound, and the accepted acts replay to the same bytes', () => {
    fc.assert(fc.property(impulses(220), soundAndReplayed(asHazards)), { seed: SEED, numRuns: 240, endOnFailure: true });
  });

  // Drawn apart, so that the cases of hazards get no fewer lives.
  it('is refused without a trace or leaves a report sound likewise', () => {
    fc.assert(fc.property(impulses(120), soundAndReplayed(asReports)), { seed: SEED, numRuns: 120, endOnFailure: true });
  });

  it('was tried widely enough to mean something', () => {
    const notAccepted = Object.keys(validFacts).filter((act) => !outcome.accepted.has(act));
    expect(notAccepted).toEqual([]);
    expect([...outcome.refused.keys()].sort()).toEqual([
      'act.facts-invalid',
      'act.guard',
      'act.instance-ambiguous',
      'act.instance-unknown',
      'act.not-opening',
      'act.not-yours',
      'act.separation',
      'act.unknown',
      'act.wrong-state',
      'case.closed',
    ]);
    for (const end of ['closed', 'closedByOrder', 'dismissed', 'transferred', 'approved', 'lapsed', 'concluded', 'recurred', 'answered', 'unrewarded', 'rewarded']) {
      expect(outcome.ended.get(end) ?? 0).toBeGreaterThan(0);
    }
  });
});

import * as fc from 'fast-check';

import { pathsOf } from '../../src/domain/workflow/check/paths.js';
import { canonicalJson } from '../../src/domain/journal/canonical-json.js';
import { definitions } from '../../workflows/index.js';
import { expectSeparated, expectSound } from '../support/case-invariants.js';
import { expectLawful } from '../support/case-law.js';
import { CaseStory, registry, registryOf } from '../support/case-story.js';
import { impulses } from '../support/random-acts.js';
import { liveRandomly, nothingYet } from '../support/random-life.js';
import { traced } from '../support/transition-trace.js';
import { wholeLives } from '../support/whole-lives.js';

const paths = definitions.flatMap(pathsOf).map(({ id }) => id);
const lives = Object.entries(wholeLives).flatMap(([about, some]) => Object.entries(some).map(([name, life]) => [`${about}: ${name}`, life] as const));

/** Paths that nobody took. */
const missing = (visited: ReadonlySet<string>): string[] => paths.filter((id) => !visited.has(id));

describe('every path of every definition', () => {
  const visited = new Set<string>();
  const tracing = registryOf(traced(definitions, visited));

  it.each(lives)('is exercised by whole lives: %s', (_, life) => {
    const seen = new CaseStory(tracing);
    const unseen = new CaseStory(registry);
    life(seen);
    life(unseen);
    // Being watched changes nothing.
    expect(seen.told.map(({ step }) => canonicalJson(step.after))).toEqual(unseen.told.map(({ step }) => canonicalJson(step.after)));
    unseen.told.reduce((before, { step }) => (expectSound(registry, before, step), step.after), new CaseStory(registry).state);
    expectSeparated(registry, unseen.told);
    expectLawful(unseen.told);
  });

  it('is taken by at least one of them', () => {
    expect(missing(visited)).toEqual([]);
  });

  it('is named as the trace names it: random lives take no path that is not listed', () => {
    fc.assert(fc.property(impulses(150), (wishes) => void liveRandomly(tracing, wishes, nothingYet())), { seed: 7, numRuns: 20, endOnFailure: true });
    expect([...visited].filter((id) => !paths.includes(id))).toEqual([]);
  });
});

describe('the trace', () => {
  it('notices a path that no life takes', () => {
    const visited = new Set<string>();
    const story = new CaseStory(registryOf(traced(definitions, visited)));
    wholeLives['hazard-rectification']?.['dismissed as unfounded']?.(story);
    expect([...visited].sort()).toEqual([
      'hazard-rectification@1 handling.discovered hazard.dismiss 1',
      'hazard-rectification@1 handling.discovered.choosing always 2',
      'hazard-rectification@1 opening always 3',
    ]);
    expect(missing(visited)).toHaveLength(paths.length - 3);
  });
});

import type { Chain } from './chain.js';
import { ladderIn, ladderNames, ladderOrigin, limitIn, limitNames, limitOrigins } from './origins.js';

/**
 * Limits whose ladder asks for a decision or an acknowledgement that in the end falls under the same limit again: a silent leader would be
 * asked for ever about his silence. Each circle once, as the limits in order, beginning with the first by name.
 */
export function decisionCircles(chain: Chain): string[][] {
  const asked = new Map(limitNames(chain).map((name) => [name, limitsAskedBy(chain, name)]));
  const circles = new Map<string, string[]>();
  const walk = (name: string, path: readonly string[]): void => {
    const at = path.indexOf(name);
    if (at >= 0) {
      const circle = fromFirst(path.slice(at));
      circles.set(circle.join(), circle);
      return;
    }
    for (const next of asked.get(name) ?? []) walk(next, [...path, name]);
  };
  for (const name of asked.keys()) walk(name, []);
  return [...circles.values()];
}

/** Limits of the decisions and acknowledgements on the ladder that a limit leads to. */
function limitsAskedBy(chain: Chain, name: string): string[] {
  const origin = limitOrigins(chain, name).parts.ladder;
  const ladder = origin === undefined ? undefined : limitIn(origin, name)?.ladder;
  return ladder === undefined ? [] : [...new Set(ladderAsks(chain, ladder).map(({ limit }) => limit))];
}

/** What the rungs of a ladder ask for, rung by rung. */
export function ladderAsks(chain: Chain, ladder: string): { rung: string; limit: string }[] {
  const pack = ladderOrigin(chain, ladder);
  const rungs = pack === undefined ? [] : (ladderIn(pack, ladder)?.rungs ?? []);
  return rungs.flatMap(({ rung, decision, acknowledge }) => [decision, acknowledge].flatMap((asked) => (asked === undefined ? [] : [{ rung, limit: asked.limit }])));
}

/** What all ladders of a chain ask for, also those that no limit leads to. */
export function allAsks(chain: Chain): { ladder: string; rung: string; limit: string }[] {
  return ladderNames(chain).flatMap((ladder) => ladderAsks(chain, ladder).map((asked) => ({ ladder, ...asked })));
}

function fromFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf([...circle].sort()[0] as string);
  return [...circle.slice(first), ...circle.slice(0, first)];
}

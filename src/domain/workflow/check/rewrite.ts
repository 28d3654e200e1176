import type { AnyStateNode } from 'xstate';

import { placeOf } from './paths.js';

/** A transition or a state as it stands in a definition, with the keys that a rewriting may touch. */
export type TransitionText = { guard?: unknown; actions?: unknown } & Record<string, unknown>;
export type StateText = Record<string, unknown>;

/** What to do with each state and each transition; `place` is the same identity as in `pathsOf`. */
export interface Rewriting {
  state?: (text: StateText, node: AnyStateNode) => StateText;
  transition?: (text: TransitionText, place: string) => TransitionText;
}

/**
 * The text of a definition with each state and transition rewritten, from which XState builds a machine of the same shape. The one way in
 * which machines are examined: nothing of XState's insides is touched.
 */
export function rewritten(node: AnyStateNode, rewriting: Rewriting): StateText {
  const text = node.config as unknown as StateText;
  const change = rewriting.transition ?? ((one: TransitionText): TransitionText => one);
  const each = (list: unknown, eventType: string): TransitionText[] =>
    listed(list).map((one, index) => change(one, placeOf(node, eventType, index)));
  const changed: StateText = {
    ...text,
    ...(text['on'] !== undefined && {
      on: Object.fromEntries(Object.entries(text['on'] as object).map(([type, list]) => [type, each(list, type)])),
    }),
    ...(text['always'] !== undefined && { always: each(text['always'], '') }),
    ...(text['onDone'] !== undefined && { onDone: each(text['onDone'], 'xstate.done.state.') }),
    ...(text['states'] !== undefined && {
      states: Object.fromEntries(
        Object.entries(node.states as Record<string, AnyStateNode>).map(([key, child]) => [key, rewritten(child, rewriting)]),
      ),
    }),
  };
  return rewriting.state?.(changed, node) ?? changed;
}

/** XState takes one transition or several, and a bare target for a transition. */
function listed(list: unknown): TransitionText[] {
  const several = Array.isArray(list) ? (list as unknown[]) : [list];
  return several.map((one) => (one === undefined || typeof one === 'string' ? { target: one } : (one as TransitionText)));
}

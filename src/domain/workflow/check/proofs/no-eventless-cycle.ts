import type { AnyStateNode } from 'xstate';

import { dotted } from '../paths.js';
import type { Outcome, Subject } from '../report.js';

/**
 * A circle of transitions without an event would never end. Guards are taken as true, so a circle that some guard breaks counts too: it is
 * one changed guard away from hanging the engine.
 */
export function noEventlessCycle({ nodes }: Subject): Outcome {
  const leaving = new Map(nodes.map((node) => [node, (node.always ?? []).flatMap(({ target }) => (target ?? []).flatMap(enteredWith))]));
  const circles = nodes.filter((node) => (node.always ?? []).length > 0 && returnsTo(node, leaving));
  const idle = nodes.filter((node) => (node.always ?? []).some(({ target }) => target === undefined));
  return {
    faults: [
      ...circles.map((node) => `“${dotted(node)}” comes back to itself without an event`),
      ...idle.map((node) => `“${dotted(node) || '(root)'}” has a transition that needs no event and goes nowhere`),
    ],
    shown: `${nodes.filter((node) => (node.always ?? []).length > 0).length} states with transitions that need no event`,
  };
}

/** What may be active once a state is entered: its ancestors (whose own eventless transitions are tried too) and what it begins with. */
function enteredWith(node: AnyStateNode): AnyStateNode[] {
  const above = node.parent === undefined ? [] : ancestors(node.parent);
  return [...above, ...beginning(node)];
}

function ancestors(node: AnyStateNode): AnyStateNode[] {
  return node.parent === undefined ? [node] : [node, ...ancestors(node.parent)];
}

function beginning(node: AnyStateNode): AnyStateNode[] {
  const children = Object.values(node.states as Record<string, AnyStateNode>);
  // A history state may bring back any state beside it.
  if (node.type === 'history') return node.parent === undefined ? [] : Object.values(node.parent.states as Record<string, AnyStateNode>).filter((one) => one !== node).flatMap(everything);
  if (node.type === 'parallel') return [node, ...children.filter(({ type }) => type !== 'history').flatMap(beginning)];
  return node.type === 'compound' ? [node, ...(node.initial.target as AnyStateNode[]).flatMap(beginning)] : [node];
}

function everything(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states as Record<string, AnyStateNode>).flatMap(everything)];
}

function returnsTo(start: AnyStateNode, leaving: ReadonlyMap<AnyStateNode, AnyStateNode[]>): boolean {
  const seen = new Set<AnyStateNode>();
  const waiting = [...(leaving.get(start) ?? [])];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === start) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    waiting.push(...(leaving.get(node) ?? []));
  }
  return false;
}

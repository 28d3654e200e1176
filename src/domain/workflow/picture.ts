import type { AnyStateNode } from 'xstate';

import { dotted, nodesOf, transitionsOf } from './check/paths.js';
import type { WorkflowDefinition } from './definition.js';
import { guardNames } from './guards.js';
import { workflowKey } from './registry.js';
import type { Words } from './words.js';

/** A transition from one state to another, as it is drawn. */
interface Arrow {
  from: AnyStateNode;
  to: AnyStateNode;
  label: string;
}

/**
 * A definition as a page of Markdown with Mermaid state diagrams: one diagram for each state that has states inside, because Mermaid does not
 * draw arrows between the insides of two states. An arrow that leaves a diagram ends in a box with the name of its target. Below them, every
 * act with who may perform it.
 */
export function pictureOf(definition: WorkflowDefinition): string {
  const { name, version, title, machine } = definition;
  const arrows = arrowsOf(definition);
  const diagrams = nodesOf(machine.root)
    .filter((node) => ['compound', 'parallel'].includes(node.type) && node.parent?.type !== 'parallel')
    .map((node) => `## ${dotted(node) || words(title)}\n\n\`\`\`mermaid\nstateDiagram-v2\n${diagram(node, arrows).join('\n')}\n\`\`\`\n`);
  return [`# ${words(title)}: ${workflowKey(name, version)}\n`, ...diagrams, actsTable(definition)].join('\n');
}

function diagram(node: AnyStateNode, arrows: readonly Arrow[]): string[] {
  if (node.type === 'compound') return inside(node, arrows, '  ');
  const regions = children(node).map((region) => [`    %% ${region.key}`, ...inside(region, arrows, '    ')].join('\n'));
  return [`  state "${spaced(node.key)}" as ${id(node)}_regions {`, regions.join('\n    --\n'), '  }'];
}

/** The states directly inside a state, and the arrows from one of them to another or out. */
function inside(node: AnyStateNode, arrows: readonly Arrow[], indent: string): string[] {
  const own = children(node);
  const drawn = new Map<string, string[]>();
  const outside = new Map<string, string>();
  for (const { from, to, label } of arrows) {
    const start = own.find((child) => contains(child, from));
    if (start === undefined) continue;
    const end = own.find((child) => contains(child, to));
    // What happens inside a state is drawn there; what leaves from deep inside is drawn where it starts and where it ends.
    if (end === start && from !== start) continue;
    if (end === undefined && from !== start) continue;
    if (end === undefined) outside.set(outsideId(node, to), `→ ${dotted(to)}`);
    const line = `${id(start)} --> ${end === undefined ? outsideId(node, to) : id(end)}`;
    drawn.set(line, [...(drawn.get(line) ?? []), to.type === 'history' ? `${label}, back to where it was` : label]);
  }
  const initial = node.initial.target as AnyStateNode[];
  return [
    ...own.filter(({ type }) => type !== 'history').map(box),
    ...[...outside].map(([name, text]) => `${name} : ${text}`),
    ...initial.map((child) => `[*] --> ${id(child)}`),
    ...[...drawn].map(([line, labels]) => `${line} : ${[...new Set(labels)].join('<br/>')}`),
    ...own.filter(({ type }) => type === 'final').map((child) => `${id(child)} --> [*]`),
  ].map((line) => `${indent}${line}`);
}

function box(node: AnyStateNode): string {
  if (isChoice(node)) return `state ${id(node)} <<choice>>`;
  // The dots say that a diagram below shows what is inside.
  return `${id(node)} : ${spaced(node.key)}${children(node).length > 0 ? ' …' : ''}`;
}

function arrowsOf({ machine, acts, signals }: WorkflowDefinition): Arrow[] {
  const titles: Record<string, { title: Words }> = { ...acts, ...signals };
  return nodesOf(machine.root).flatMap((from) =>
    transitionsOf(from).flatMap(({ transition, event }): Arrow[] => {
      const title = titles[event]?.title;
      const label = title === undefined ? (event === 'done' ? 'all done (全部完成)' : condition(transition.guard)) : words(title).replaceAll(';', ',');
      const targets = (transition.target ?? []) as AnyStateNode[];
      return targets.flatMap((to) => startsOf(to, from).map((start) => ({ from: start, to, label })));
    }),
  );
}

/**
 * The states from which an arrow to this target is drawn. Where two regions move together, the arrow of the region beside begins at its own
 * states: into the state in which it waits from all others, out of that state otherwise.
 */
function startsOf(to: AnyStateNode, from: AnyStateNode): AnyStateNode[] {
  const region = regionOf(to);
  const other = regionOf(from);
  if (region === undefined || other === undefined || region === other || region.parent !== other.parent) return [from];
  return children(region).filter((child) => !isChoice(child) && child !== to && waits(child) !== waits(to));
}

/** A state in which nothing is owed and which nothing leaves: it waits for the region beside it. */
function waits(node: AnyStateNode): boolean {
  return node.type === 'atomic' && transitionsOf(node).length === 0 && node.meta === undefined;
}

function regionOf(node: AnyStateNode): AnyStateNode | undefined {
  if (node.parent === undefined) return undefined;
  return node.parent.type === 'parallel' ? node : regionOf(node.parent);
}

function actsTable({ machine, acts, signals }: WorkflowDefinition): string {
  const taken = nodesOf(machine.root).flatMap((from) => transitionsOf(from).map(({ transition, event }) => ({ from, event, target: transition.target })));
  const untaken = (act: string): string => (acts[act]?.starts === true ? 'starts this workflow' : 'opens a case');
  const where = (act: string): string => {
    const ways = taken
      .filter(({ event }) => event === act)
      .map(({ from, target }) => `${dotted(from) || 'any'} → ${((target ?? []) as AnyStateNode[]).map(dotted).join(' + ') || 'stays'}`);
    return [...new Set(ways)].join('<br/>') || untaken(act);
  };
  const rows = Object.entries(acts).map(([act, { title, by }]) => `| \`${act}\` | ${title.en} | ${title.zh} | ${by.join(', ')} | ${where(act)} |`);
  const heard = Object.entries(signals).map(([signal, { title, from }]) => `| \`${signal}\` | ${title.en} | ${title.zh} | ${from} | ${where(signal)} |`);
  return ['## Acts and signals', '', '| | | | who | from → to |', '|---|---|---|---|---|', ...rows, ...heard, ''].join('\n');
}

function condition(guard: unknown): string {
  const names = guardNames(guard);
  return names.length === 0 ? 'otherwise' : names.map((name) => spaced(name.replaceAll('.', ' '))).join(' and ');
}

function children(node: AnyStateNode): AnyStateNode[] {
  return Object.values(node.states as Record<string, AnyStateNode>);
}

function contains(node: AnyStateNode, inner: AnyStateNode | undefined): boolean {
  return inner !== undefined && (inner === node || contains(node, inner.parent));
}

/** A state that only chooses between others. */
function isChoice(node: AnyStateNode): boolean {
  return (node.always ?? []).length > 0 && node.transitions.size === 0 && node.type === 'atomic';
}

function id(node: AnyStateNode): string {
  return node.path.join('_') || 'root';
}

function outsideId(node: AnyStateNode, to: AnyStateNode): string {
  return `${id(node)}_to_${id(to)}`;
}

function words({ en, zh }: Words): string {
  return `${en} (${zh})`;
}

/** `officialAcceptance` as people write it. */
function spaced(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

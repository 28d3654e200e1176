import type { AnyStateNode } from 'xstate';

import { isRoot, type ActRule, type DutyRule, type StateMeta, type WorkflowDefinition } from './definition.js';
import { compileFactCheck, type FactCheck } from './fact-check.js';

/** A definition made ready to run: its facts compiled, its content hash beside it. */
export interface CompiledWorkflow {
  definition: WorkflowDefinition;
  /** SHA-256 of the released source files, hexadecimal; stamped on every instance and checked when one is loaded. */
  hash: string;
  checks: ReadonlyMap<string, FactCheck>;
  /** Every duty that its states name, by name; where several states name one, their `keptBy` are joined. */
  duties: ReadonlyMap<string, DutyRule>;
}

/** Every definition of this program, by name and version. */
export interface Registry {
  all: readonly CompiledWorkflow[];
  find(name: string, version: number): CompiledWorkflow | undefined;
  /** Newest version of a workflow; what a new instance starts with. */
  newest(name: string): CompiledWorkflow | undefined;
  /** The act of this name in whichever definition has it (names are unique over definitions). */
  act(name: string): { rule: ActRule; workflow: string } | undefined;
  /** Acts that some separation of duties speaks of; their performers are kept with the case. */
  remembered: ReadonlySet<string>;
}

export function workflowKey(name: string, version: number): string {
  return `${name}@${version}`;
}

/**
 * Compiles all definitions once. `hashes` are the frozen content hashes by `name@version`; a definition without one is a bug of the release
 * and throws.
 */
export function compileRegistry(definitions: readonly WorkflowDefinition[], hashes: Readonly<Record<string, string>>): Registry {
  const all = definitions.map((definition) => compile(definition, hashes));
  const byKey = new Map(all.map((one) => [workflowKey(one.definition.name, one.definition.version), one]));
  const newest = new Map<string, CompiledWorkflow>();
  for (const one of all) {
    const known = newest.get(one.definition.name);
    if (known === undefined || known.definition.version < one.definition.version) newest.set(one.definition.name, one);
  }
  const acts = new Map(
    [...newest.values()].flatMap(({ definition }) =>
      Object.entries(definition.acts).map(([name, rule]) => [name, { rule, workflow: definition.name }] as const),
    ),
  );
  if (!definitions.some(isRoot)) throw new Error('There is no workflow definition that opens a case');
  return {
    all,
    find: (name, version) => byKey.get(workflowKey(name, version)),
    newest: (name) => newest.get(name),
    act: (name) => acts.get(name),
    remembered: new Set(all.flatMap(({ definition }) => definition.separations.flatMap(({ acts: pair }) => [...pair]))),
  };
}

function compile(definition: WorkflowDefinition, hashes: Readonly<Record<string, string>>): CompiledWorkflow {
  const key = workflowKey(definition.name, definition.version);
  const hash = hashes[key];
  if (hash === undefined) throw new Error(`${key} has no content hash in workflows/frozen.json; run \`npm run freeze\``);
  const checks = new Map(Object.entries(definition.acts).map(([name, rule]) => [name, compileFactCheck(rule.facts)]));
  return { definition, hash, checks, duties: dutiesNamed(definition.machine.root) };
}

function dutiesNamed(root: AnyStateNode): Map<string, DutyRule> {
  const named = new Map<string, DutyRule>();
  const visit = (node: AnyStateNode): void => {
    for (const rule of (node.meta as StateMeta | undefined)?.duties ?? []) {
      const known = named.get(rule.duty);
      named.set(rule.duty, known === undefined ? rule : { ...rule, keptBy: [...new Set([...known.keptBy, ...rule.keptBy])] });
    }
    Object.values(node.states).forEach(visit);
  };
  visit(root);
  return named;
}

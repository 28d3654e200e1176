import type { TSchema } from '@sinclair/typebox';

import { handlingActs } from '../../domain/duty/handling/handling-acts.js';
import { WITHDRAW_ACT, withdrawRule } from '../../domain/journal/withdrawal.js';
import type { Registry } from '../../domain/workflow/registry.js';
import { exampleFacts } from './example-facts.js';
import type { KnownActDto } from './known-act.dto.js';

/** Every act of the newest version of every workflow, and the acts on duties of any of them, as callers are told of it. */
export function knownActs(registry: Registry): KnownActDto[] {
  const ofMachines = registry.all
    .filter(({ definition }) => registry.newest(definition.name)?.definition === definition)
    .flatMap(({ definition: { name: workflow, version, acts } }) =>
      Object.entries(acts).map(([act, { title, by, unit, opens, facts, basis }]) => {
        const schema = schemaOf(facts);
        return { act, workflow, version, title, posts: [...by], unit: unit ?? 'party', opens: opens === true, facts: schema, examples: exampleFacts(schema), basis: [...basis] };
      }),
    );
  const onDuties = Object.entries({ ...handlingActs, [WITHDRAW_ACT]: withdrawRule }).map(([act, { title, by, facts, basis }]) => ({
    ...{ act, workflow: null, version: null, title, posts: [...by], unit: 'any-in-scope' as const, opens: false, facts: schemaOf(facts), examples: exampleFacts(schemaOf(facts)), basis: [...basis] },
  }));
  return [...ofMachines, ...onDuties];
}

function schemaOf(facts: TSchema): Record<string, unknown> {
  return JSON.parse(JSON.stringify(facts)) as Record<string, unknown>;
}

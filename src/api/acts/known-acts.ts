import type { Registry } from '../../domain/workflow/registry.js';
import { exampleFacts } from './example-facts.js';
import type { KnownActDto } from './known-act.dto.js';

/** Every act of the newest version of every workflow, as callers are told of it. */
export function knownActs(registry: Registry): KnownActDto[] {
  return registry.all
    .filter(({ definition }) => registry.newest(definition.name)?.definition === definition)
    .flatMap(({ definition: { name: workflow, version, acts } }) =>
      Object.entries(acts).map(([act, { title, by, opens, facts, basis }]) => {
        const schema = JSON.parse(JSON.stringify(facts)) as Record<string, unknown>;
        return { act, workflow, version, title, posts: [...by], opens: opens === true, facts: schema, examples: exampleFacts(schema), basis: [...basis] };
      }),
    );
}

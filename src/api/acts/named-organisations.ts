import { unknownOfficials } from '../../directory/directory.queries.js';
import { roleOf, type Actor } from '../../domain/workflow/actor.js';
import { refuse, type Refusal } from '../../domain/workflow/refusal.js';
import type { Registry } from '../../domain/workflow/registry.js';
import type { Read } from '../../platform/db/transaction.js';
import { markedPlaces, valueAt } from './marked-facts.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Facts in which acts name an authority or a safety committee office: those whose schema says `directory: 'authority'`. Found once for all
 * acts; an act that names nobody costs one look into a map.
 */
export class NamedOrganisations {
  private readonly paths: ReadonlyMap<string, readonly string[][]>;

  constructor(private readonly registry: Registry) {
    const acts = registry.all.flatMap(({ definition }) => Object.entries(definition.acts));
    this.paths = new Map(acts.map(([act, { facts }]) => [act, pathsIn(facts)] as const).filter(([, paths]) => paths.length > 0));
  }

  /**
   * Refuses an act that names an organisation which the directory does not have; null where there is nothing to refuse. An act that is not
   * the actor's, or whose facts are of another shape, is left to the engine to refuse.
   */
  async check(read: Read, { act, facts, actor }: { act: string; facts: unknown; actor: Actor }): Promise<Refusal | null> {
    const paths = this.paths.get(act);
    const role = roleOf(actor);
    if (paths === undefined || role === null || this.registry.act(act)?.rule.by.includes(role) !== true) return null;
    const named = paths.map((path) => ({ path, id: valueAt(facts, path) })).filter((one): one is { path: string[]; id: string } => isUuid(one.id));
    if (named.length === 0) return null;
    const unknown = await unknownOfficials(read, named.map(({ id }) => id));
    const wrong = named.filter(({ id }) => unknown.includes(id)).map(({ path }) => path.join('.'));
    if (wrong.length === 0) return null;
    return refuse('act.facts-invalid', ...wrong.map(unknownOrganisation));
  }
}

function unknownOrganisation(subject: string): Refusal['reasons'][number] {
  return {
    code: 'facts.unknown-organisation',
    subject,
    zh: `“${subject}”不是名录中的监管部门或安委办`,
    en: `“${subject}” is no authority or safety committee office of the directory`,
  };
}

/** Where facts name a body: the mark `directory` with the value `authority`. */
function pathsIn(schema: Parameters<typeof markedPlaces>[0]): string[][] {
  return markedPlaces(schema, 'directory').flatMap(({ path, mark }) => (mark === 'authority' ? [[...path]] : []));
}

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

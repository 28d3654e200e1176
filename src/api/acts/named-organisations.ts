import type { LocalDate } from '../../domain/calendar/local-date.js';
import { isExpertOf, organisationKindsOf } from '../../directory/directory.queries.js';
import { officialKinds, type OrganisationKind } from '../../directory/organisation.js';
import { roleOf, type Actor } from '../../domain/workflow/actor.js';
import { refuse, type Reason, type Refusal } from '../../domain/workflow/refusal.js';
import type { Registry } from '../../domain/workflow/registry.js';
import type { Read } from '../../platform/db/transaction.js';
import { markedPlaces, valueAt, type MarkedPlace } from './marked-facts.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Somebody who is named where the schema says `directory: 'expert'`; he belongs to the agency that the same facts name. */
const EXPERT = 'expert';

type NamedThere = MarkedPlace & { id: string };

/**
 * Facts in which acts name an organisation of the directory: those whose schema says `directory`, with the kind that is wanted (`authority` takes every official
 * body). Found once for all acts; an act that names nobody costs one look into a map.
 */
export class NamedOrganisations {
  private readonly places: ReadonlyMap<string, readonly MarkedPlace[]>;

  constructor(private readonly registry: Registry) {
    const acts = registry.all.flatMap(({ definition }) => Object.entries(definition.acts));
    this.places = new Map(acts.map(([act, { facts }]) => [act, markedPlaces(facts, 'directory')] as const).filter(([, places]) => places.length > 0));
  }

  /**
   * Refuses an act that names an organisation which the directory does not have; null where there is nothing to refuse. An act that is not
   * the actor's, or whose facts are of another shape, is left to the engine to refuse.
   */
  async check(read: Read, { act, facts, actor, today }: { act: string; facts: unknown; actor: Actor; today: LocalDate }): Promise<Refusal | null> {
    const places = this.places.get(act);
    const role = roleOf(actor);
    if (places === undefined || role === null || this.registry.act(act)?.rule.by.includes(role) !== true) return null;
    const named = places.map(({ path, mark }) => ({ path, mark, id: valueAt(facts, path) })).filter((one): one is NamedThere => isUuid(one.id));
    if (named.length === 0) return null;
    const wrong = [...(await wrongOrganisations(read, named, today)), ...(await wrongExperts(read, named, today))];
    return wrong.length === 0 ? null : refuse('act.facts-invalid', ...wrong);
  }
}

async function wrongOrganisations(read: Read, named: readonly NamedThere[], today: LocalDate): Promise<Reason[]> {
  const organisations = named.filter(({ mark }) => mark !== EXPERT);
  const kinds = await organisationKindsOf(read, organisations.map(({ id }) => id), today);
  return organisations.filter(({ id, mark }) => !isOfKind(kinds.get(id), mark)).map(({ path, mark }) => unknownOrganisation(path.join('.'), mark));
}

function isOfKind(kind: OrganisationKind | undefined, mark: string): boolean {
  if (kind === undefined) return false;
  return mark === 'authority' ? (officialKinds as readonly string[]).includes(kind) : kind === mark;
}

async function wrongExperts(read: Read, named: readonly NamedThere[], today: LocalDate): Promise<Reason[]> {
  const agency = named.find(({ mark }) => mark === 'agency')?.id;
  const expert = named.find(({ mark }) => mark === EXPERT);
  if (expert === undefined || (agency !== undefined && (await isExpertOf(read, agency, { person: expert.id, today })))) return [];
  const subject = expert.path.join('.');
  return [{ code: 'facts.unknown-expert', subject, zh: `“${subject}”不是该机构的专家`, en: `“${subject}” holds no post of an expert in that agency` }];
}

function unknownOrganisation(subject: string, mark: string): Reason {
  const [zh, en] = titles[mark] ?? [mark, mark];
  return { code: 'facts.unknown-organisation', subject, zh: `“${subject}”不是名录中的${zh}`, en: `“${subject}” is no ${en} of the directory` };
}

const titles: Readonly<Record<string, readonly [string, string]>> = {
  authority: ['监管部门或安委办', 'authority or safety committee office'],
  agency: ['技术服务机构', 'agency'],
  enterprise: ['企业', 'enterprise'],
  'discipline-body': ['纪检监察机关', 'discipline inspection body'],
};

function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

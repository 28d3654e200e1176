import type { LocalDate } from '../../domain/calendar/local-date.js';
import { offeredHandling } from '../../domain/duty/handling/offered.js';
import { actionsFor } from '../../domain/workflow/actions.js';
import type { Instance } from '../../domain/workflow/case-state.js';
import { stateLine } from '../../domain/workflow/snapshot.js';
import { listingBody, stateOf, type CaseDetail, type DocumentOnRecord, type DutyOnRecord } from '../../cases/case-detail.queries.js';
import type { Engine } from '../../engine/index.js';
import type { Reader } from '../../session/caller.js';
import type { NamedUnitDto } from '../http/words.dto.js';
import type { CaseDto, DocumentDto, ListingDto, MachineDto, OpenDutyDto, PastCaseDto, PublishedRecordDto, ShownCaseDto } from './case.dto.js';
import { showHandling } from './show-handling.js';
import { daysLeft, dutyTitle, keepingActs, momentAt, momentOf, type Moment } from './reckoning.js';

const LISTING = 'listed-supervision';

/** A case as it is shown to one caller at this moment. */
export function showCase(engine: Engine, detail: CaseDetail, { actor }: Pick<Reader, 'actor'>): CaseDto {
  const moment = momentOf(engine);
  const circumstances = { actor, at: new Date(moment.now).toISOString(), today: moment.today };
  const shown = shownAt(engine, detail, moment);
  const duties = shown.duties.map((duty, index) => ({ ...duty, acts: actsOn(engine, detail, detail.duties[index] as DutyOnRecord, actor) }));
  const handled = detail.duties.filter(({ handling }) => handling !== null);
  return { ...shown, duties, actions: actionsFor(engine.parts.registry, stateOf(detail), { ...circumstances, handled }) };
}

/** A case as it stood at a past instant (UTC ms); days are counted from there. */
export function showPastCase(engine: Engine, detail: CaseDetail, asOf: number): PastCaseDto {
  return { ...shownAt(engine, detail, momentAt(engine, asOf)), asOf: new Date(asOf).toISOString() };
}

function shownAt(engine: Engine, detail: CaseDetail, moment: Moment): ShownCaseDto {
  const { caseId, number, title, revision, open, grade, level, tags, region, industry, line, pack, calendar, parties, names, instances } = detail;
  const named = namer(names);
  return {
    ...{ caseId, number, title, revision, openedAt: detail.openedAt.toISOString(), open, grade, level, tags, region, industry, line, pack, calendar },
    parties: { enterprise: named(parties.enterprise), authority: named(parties.authority), supervisor: named(parties.supervisor) },
    machines: instances.map((instance) => showMachine(engine, instance)),
    duties: detail.duties.map((duty) => showDuty({ engine, moment, detail }, duty)),
    listings: instances.filter(({ workflow }) => workflow === LISTING).map((instance) => showListing(instance, named)),
    documents: detail.documents.map((document) => showDocument(document, named)),
    published: detail.published as PublishedRecordDto | null,
  };
}

/** The documents of a case as they are shown. */
export function showDocuments({ documents, names }: Pick<CaseDetail, 'documents' | 'names'>): DocumentDto[] {
  return documents.map((document) => showDocument(document, namer(names)));
}

function actsOn({ parts: { registry } }: Engine, { instances }: CaseDetail, duty: DutyOnRecord, actor: Reader['actor']): string[] {
  return offeredHandling(registry, instances.find(({ instance }) => instance === duty.instance) as Instance, duty, actor);
}

type Namer = (id: string | null) => NamedUnitDto | null;

/** An organisation that the directory does not have keeps its identifier and has no name. */
function namer(names: ReadonlyMap<string, string>): Namer {
  return (id) => (id === null ? null : { id, name: names.get(id) ?? '' });
}

function showMachine({ parts: { registry } }: Engine, machine: Instance): MachineDto {
  const { instance, workflow, version, starter, snapshot, tags, final } = machine;
  const title = registry.find(workflow, version)?.definition.title ?? { zh: workflow, en: workflow };
  return { instance, workflow, version, title, starter, state: stateLine(snapshot.value), tags, final };
}

function showListing(machine: Instance, named: Namer): ListingDto {
  const { instance, snapshot, tags, final } = machine;
  const { level, rectifyBy } = snapshot.context as { level?: string | null; rectifyBy?: string | null };
  return {
    ...{ instance, level: level ?? null, body: named(listingBody(machine)), rectifyBy: rectifyBy ?? null },
    ...{ state: stateLine(snapshot.value), tags, final },
  };
}

function showDuty({ engine, moment, detail }: { engine: Engine; moment: Moment; detail: CaseDetail }, duty: DutyOnRecord): OpenDutyDto {
  const { deadline, dueAt, unit, handling, key: _, ...rest } = duty;
  const machine = detail.instances.find(({ instance }) => instance === duty.instance) as Instance;
  const { workflow, version } = machine;
  return {
    ...rest,
    title: dutyTitle(engine, { name: duty.name, workflow, version }),
    keptBy: keepingActs(engine, { name: duty.name, workflow, version }),
    unit: namer(detail.names)(unit),
    dueAt: new Date(dueAt).toISOString(),
    provisional: deadline.provisional,
    overdue: duty.pausedOn === null && Date.parse(dueAt) <= moment.now,
    ...daysLeft(engine, detail.calendar, { today: moment.today, due: duty.due as LocalDate }),
    handling: handling === null ? null : showHandling(handling, detail.names),
    acts: [],
  };
}

function showDocument({ ordinal: _, issuer, issuedAt, ...rest }: DocumentOnRecord, named: Namer): DocumentDto {
  return { ...rest, issuer: named(issuer), issuedAt: new Date(issuedAt).toISOString() };
}

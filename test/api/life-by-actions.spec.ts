import type { ActedDto } from '../../src/api/cases/acted.dto.js';
import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { ExplainedDeadlineDto, JournalDto } from '../../src/api/cases/case-record.dto.js';
import type { ClockDto } from '../../src/api/clock/clock.dto.js';
import type { OrganisationDto, OrganisationListDto } from '../../src/api/organisations/organisations.dto.js';
import { seededPosts } from '../../src/directory/seed-data.js';
import { PASSWORD, useServedApi } from '../support/api.js';
import { factsByExample, type Known } from '../support/facts-by-example.js';
import { completeRecord } from '../support/inspections.js';
import { PersonAtWork } from '../support/person-at-work.js';

const api = useServedApi();

/** The whole life of a major hazard as the law has it, act after act. Who performs each, on which machine and with what, is not said here. */
const life = [
  ...['hazard.grade-major', 'controls.take', 'report.to-department', 'report.to-workers', 'order.serve'],
  ...['listing.propose', 'listing.approve', 'listing.issue', 'listing.publish'],
  ...Array.from({ length: 5 }, () => ['plan.submit-item', 'plan.accept-item']).flat(),
  ...['plan.approve', 'progress.report', 'extension.apply', 'extension.give-opinion', 'extension.grant'],
  ...['rectification.finish', 'assessment.submit', 'acceptance.apply', 'listing.accept', 'acceptance.pass'],
  ...['resumption.approve', 'listing.delist', 'hazard.close', 'delisting.publish', 'return-check.record'],
];

let people: PersonAtWork[];
/** The record of the inspection that found the hazard. */
let record = '';
let caseId: string;
/** What is owed in the case by what the acts answered: post and unit by the number of the duty. */
const owed = new Map<number, { owedBy: string; unit: string | null }>();
const done: string[] = [];
let documents = 0;

beforeAll(async () => {
  people = await Promise.all(seededPosts.map(({ login }) => PersonAtWork.signsIn(api(), login, PASSWORD)));
});

const ofRole = (role: string): PersonAtWork => people.find((person) => person.role === role) as PersonAtWork;

/** Every duty of the case that stands in the worklist of a post, as each person is shown it at this moment. */
async function expectWorklistsToShowWhatIsOwed(): Promise<void> {
  const shown = await Promise.all(people.map(async (person) => (await person.worklist()).filter((duty) => duty.caseId === caseId).map(({ duty }) => duty)));
  const expected = people.map(({ role, unit }) => [...owed].filter(([, duty]) => duty.owedBy === role && duty.unit === unit).map(([duty]) => duty));
  const byPerson = (duties: number[][]): [string, number[]][] => duties.map((numbers, index) => [people[index]?.login ?? '', numbers.sort((a, b) => a - b)]);
  expect([done.at(-1), byPerson(shown)]).toEqual([done.at(-1), byPerson(expected)]);
}

/** Takes down what an act opened and settled; the next look at each worklist shows it. */
async function happened({ act, opened, settled }: ActedDto): Promise<void> {
  done.push(act);
  for (const { duty } of settled) owed.delete(duty);
  for (const { duty, owedBy, unit } of opened) owed.set(duty, { owedBy, unit });
  await expectWorklistsToShowWhatIsOwed();
  await api().live.look();
}

async function organisation(person: PersonAtWork, id: string | null | undefined): Promise<OrganisationDto | undefined> {
  const { body } = await person.get<OrganisationListDto>('/organisations?limit=200');
  return body.items.find((one) => one.id === id);
}

/** The duty whose date the rules let be moved, as the explanations of the open duties have it. */
async function extensible(person: PersonAtWork, { duties }: CaseDto): Promise<Known['extension']> {
  for (const { duty } of duties) {
    const { extension } = (await person.get<ExplainedDeadlineDto>(`/cases/${caseId}/duties/${duty}/explain`)).body;
    if (extension !== null) return { duty, latest: extension.latest, ground: extension.grounds[0]?.ground ?? '' };
  }
  return null;
}

async function knowledgeOf(person: PersonAtWork, act: string, seen: CaseDto): Promise<Known> {
  const body = seen.parties.supervisor?.id ?? '';
  const { today } = (await person.get<ClockDto>('/api/v1/clock')).body;
  return {
    today,
    before: done.filter((one) => one === act).length,
    organisations: { body, receiver: (await organisation(person, person.unit))?.committee ?? '' },
    level: (await organisation(person, body))?.level ?? '',
    record,
    extension: act.startsWith('extension.') ? await extensible(person, seen) : null,
    nextNumber: () => `琅督〔2026〕${(documents += 1)}号`,
  };
}

/** Performs an act if the case offers it to this person. */
async function performs(person: PersonAtWork, act: string): Promise<boolean> {
  if (!(await person.hasHeardOf(caseId))) return false;
  const seen = await person.sees(caseId);
  const offered = seen.actions.find((action) => action.act === act && action.allowed);
  if (offered === undefined) return false;
  const facts = factsByExample(await person.knows(act), await knowledgeOf(person, act, seen));
  await happened(await person.does(seen, act, offered.instance, facts));
  return true;
}

async function somebodyPerforms(act: string): Promise<void> {
  for (const person of people) if (await performs(person, act)) return;
  throw new Error(`After ${done.at(-1)} the case offers ${act} to nobody who has heard of it`);
}

/** Performs the first act that keeps the first duty of somebody's worklist; false where nobody owes anything in the case any more. */
async function somebodyKeepsADuty(): Promise<boolean> {
  for (const person of people) {
    const [duty] = (await person.worklist()).filter((one) => one.caseId === caseId);
    if (duty === undefined) continue;
    for (const { act } of duty.keptBy) if (await performs(person, act)) return true;
    throw new Error(`${person.login} owes ${duty.name} and may do nothing that fulfils it`);
  }
  return false;
}

it('a major hazard lives its whole life by what the API tells each post, and every worklist shows each act at once', async () => {
  const inspector = ofRole('inspector');
  const { items } = (await inspector.get<OrganisationListDto>('/organisations?kind=enterprise')).body;
  const enterprise = items.find(({ authority }) => authority === inspector.unit);
  const { today } = (await inspector.get<ClockDto>('/api/v1/clock')).body;
  const known: Known = { today, before: 0, organisations: {}, level: '', extension: null, record: '', nextNumber: () => '' };
  const opened = await inspector.post<ActedDto>('/cases', { enterprise: enterprise?.id, facts: factsByExample(await inspector.knows('hazard.discover'), known) });
  expect(opened.status).toBe(201);
  caseId = opened.body.caseId;
  await happened(opened.body);

  ({ number: record } = await completeRecord(api(), enterprise?.id ?? ''));
  for (const act of life) await somebodyPerforms(act);
  while (await somebodyKeepsADuty());

  const over = await ofRole('regulator').sees(caseId);
  expect(over).toMatchObject({ open: false, grade: 'major', duties: [], actions: [] });
  expect(owed.size).toBe(0);
  const journal = await ofRole('regulator').get<JournalDto>(`/cases/${caseId}/journal?limit=200`);
  const acts = journal.body.items.map(({ entry }) => entry).filter(({ actor }) => 'person' in actor);
  expect(acts.map(({ act }) => act)).toEqual(['hazard.discover', ...done.slice(1)]);
  expect(done).toEqual(expect.arrayContaining(life));
  expect(new Set(acts.map(({ actor }) => (actor as { role: string }).role)).size).toBeGreaterThanOrEqual(6);
  expect(await api().live.faults()).toEqual([]);
});

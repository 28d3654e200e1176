import type { Schemas } from 'duban/client';

import { seededPosts } from '../../src/directory/seed-data.js';
import { PASSWORD, useServedApi } from '../support/api.js';
import { factsByExample, type Known } from '../support/facts-by-example.js';
import { completeRecord } from '../support/inspections.js';
import { given, PersonAtWork } from '../support/person-at-work.js';

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
  const url = await api().app.getUrl();
  people = await Promise.all(seededPosts.map(({ login }) => PersonAtWork.signsIn(url, login, PASSWORD)));
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
async function happened({ act, opened, settled }: Schemas['ActedDto']): Promise<void> {
  done.push(act);
  for (const { duty } of settled) owed.delete(duty);
  for (const { duty, owedBy, unit } of opened) owed.set(duty, { owedBy, unit });
  await expectWorklistsToShowWhatIsOwed();
  await api().live.look();
}

async function organisation(person: PersonAtWork, id: string | null | undefined): Promise<Schemas['OrganisationDto'] | undefined> {
  return (await person.organisations()).find((one) => one.id === id);
}

/** The duty whose date the rules let be moved, as the explanations of the open duties have it. */
async function extensible({ api, door }: PersonAtWork, { duties }: Schemas['CaseDto']): Promise<Known['extension']> {
  for (const { duty } of duties) {
    const path = { door, id: caseId, duty };
    const { extension } = await given(api.GET('/api/v1/{door}/cases/{id}/duties/{duty}/explain', { params: { path } }));
    if (extension !== null) return { duty, latest: extension.latest, ground: extension.grounds[0]?.ground ?? '' };
  }
  return null;
}

async function knowledgeOf(person: PersonAtWork, act: string, seen: Schemas['CaseDto']): Promise<Known> {
  const body = seen.parties.supervisor?.id ?? '';
  return {
    today: await person.today(),
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
  const enterprise = (await inspector.organisations('enterprise')).find(({ authority }) => authority === inspector.unit)?.id ?? '';
  const known: Known = { today: await inspector.today(), before: 0, organisations: {}, level: '', extension: null, record: '', nextNumber: () => '' };
  const facts = factsByExample(await inspector.knows('hazard.discover'), known) as Schemas['Facts.hazard.discover'];
  const opened = await inspector.api.POST('/api/v1/inspector/cases', { body: { enterprise, facts } });
  expect(opened.response.status).toBe(201);
  caseId = opened.data?.caseId ?? '';
  await happened(opened.data as Schemas['ActedDto']);

  ({ number: record } = await completeRecord(api(), enterprise));
  for (const act of life) await somebodyPerforms(act);
  while (await somebodyKeepsADuty());

  const over = await ofRole('regulator').sees(caseId);
  expect(over).toMatchObject({ open: false, grade: 'major', duties: [], actions: [] });
  expect(owed.size).toBe(0);
  const regulator = ofRole('regulator');
  const page = { path: { door: regulator.door, id: caseId }, query: { limit: 200 } };
  const journal = await given(regulator.api.GET('/api/v1/{door}/cases/{id}/journal', { params: page }));
  const acts = journal.items.map(({ entry }) => entry).filter(({ actor }) => 'person' in actor);
  expect(acts.map(({ act }) => act)).toEqual(['hazard.discover', ...done.slice(1)]);
  expect(done).toEqual(expect.arrayContaining(life));
  expect(new Set(acts.map(({ actor }) => (actor as { role: string }).role)).size).toBeGreaterThanOrEqual(6);
  expect(await api().live.faults()).toEqual([]);
});

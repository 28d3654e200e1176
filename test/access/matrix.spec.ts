import { problemOfRefusal, problems } from '../../src/api/problems/problems.js';
import { caseDetail } from '../../src/cases/case-detail.queries.js';
import { mayReadPost, mayReadUnit } from '../../src/domain/access/dossier-access.js';
import { reaches, supervises } from '../../src/domain/access/scope.js';
import { roles } from '../../src/domain/workflow/actor.js';
import { permit } from '../../src/domain/workflow/permit.js';
import { isRefusal, refuse } from '../../src/domain/workflow/refusal.js';
import { personOfDossier, unitOfDossier } from '../../src/accountability/dossier.queries.js';
import { seededOrganisations, seededPosts } from '../../src/directory/seed-data.js';
import { seededOrganisationId } from '../../src/directory/seed.js';
import { stableId } from '../../src/directory/stable-id.js';
import { localDateAt } from '../../src/domain/calendar/local-day.js';
import { requestProblems } from '../../src/platform/http/request-problems.js';
import { reading } from '../../src/platform/db/transaction.js';
import { useServedApi, type ServedApi } from '../support/api.js';
import { caseOf, doorIn, everyOperation, postsOf, said, takeFilterAway, type MatrixCase, type MatrixPost, type Operation, type Said } from '../support/matrix.js';

/** Somebody in every post; several in those that differ by place, enterprise or line. */
const logins = [
  ...['safety.officer', 'principal', 'machine.principal', 'mall.principal', 'other.principal'],
  ...['inspector', 'fire.inspector', 'other.inspector', 'regulator', 'fire.regulator', 'other.regulator', 'regulator.leader'],
  ...['supervisor', 'leader', 'province.leader', 'other.leader', 'intake.officer', 'expert', 'discipline.officer'],
  ...['administrator', 'security.administrator', 'auditor'],
];

/** Who registers a case of each kind: of the bureau, of another enterprise beside it, of the line of fire protection, of another city. A report is the fifth. */
const openers = { own: 'safety.officer', 'other enterprise': 'machine.principal', 'other line': 'mall.principal', 'other region': 'other.principal' } as const;

const operations = everyOperation();
const guarded = operations.filter(({ open }) => !open);
const ofCase = guarded.filter(({ method, path }) => method === 'get' && /\/(cases|reports)\/\{id\}/.test(path));
const ofDossier = guarded.filter(({ path }) => path.includes('/dossiers/'));
const nameOf = ({ method, path }: Operation): string => `${method.toUpperCase()} ${path}`;

async function openCases(api: ServedApi, posts: readonly MatrixPost[]): Promise<MatrixCase[]> {
  const cases: MatrixCase[] = [];
  for (const [name, login] of Object.entries(openers)) {
    const { token } = posts.find((post) => post.login === login) as MatrixPost;
    const facts = { title: `${name}的隐患`, description: '防火堤开裂', place: '一号库', source: 'self-inspection', foundOn: '2026-03-02', evidence: [] };
    const opened = await said(api, { method: 'post' }, '/api/v1/enterprise/cases', { token, body: { facts } });
    cases.push(await caseOf(api, name, (opened.body as { caseId: string }).caseId));
  }
  const { token } = posts.find(({ login }) => login === 'intake.officer') as MatrixPost;
  const report = { region: '370203', matter: 'hazard', safetyCritical: false, employee: false, channel: 'telephone', receivedOn: '2026-03-02', statement: { description: '防火堤开裂' }, reporters: [] };
  const taken = await said(api, { method: 'post' }, '/api/v1/intake/reports', { token, body: report });
  cases.push(await caseOf(api, 'report', (taken.body as { caseId: string }).caseId));
  return cases;
}

/** The path of an operation at a door, about something. Whatever a test does not care for is something that is not there. */
function urlOf({ path }: Operation, door: string, id = '01920000-0000-7000-8000-000000000000'): string {
  const filled = path.replace('{door}', door).replace('{id}', id).replace('{duty}', '1').replaceAll(/\{\w+\}/g, '1');
  return /\/(on-time|self-inspection\/statistics)$/.test(path) ? `${filled}?from=2026-03-01&to=2026-03-31` : filled;
}

const expectedOf = ({ status, code }: { status: number; code: string }): [number, string] => [status, code];
const answered = ({ status, code }: Said): [number, string | null] => [status, code];
const found: [number, null] = [200, null];
const caseUnknown = expectedOf(problemOfRefusal(refuse('case.unknown')));

/** Posts that go through the door of an operation; where its path leaves the door open, all. */
const postsAt = (operation: Operation, posts: readonly MatrixPost[]): MatrixPost[] => posts.filter(({ door }) => ['{door}', door].includes(doorIn(operation) ?? door));

/** Whether an operation shows a case: to whoever reaches it, and the journals of all to the auditor, who puts each reading on record by it. */
const shows = ({ path }: Operation, { caller }: MatrixPost, of: MatrixCase): boolean => {
  if (path.includes('/reports/') && !of.confidential) return false;
  return reaches(caller.scope, of) || (caller.claims.role === 'auditor' && path.endsWith('/journal'));
};

/** The answer that a caller gets to an act without facts, by the definitions and the rule of reach alone. */
function expectedAnswer(api: ServedApi, { caller }: MatrixPost, of: MatrixCase, act: string): [number, string] {
  if (!reaches(caller.scope, of)) return caseUnknown;
  const now = api.live.clock.now();
  const judged = permit(api.live.engine.parts.registry, of.state, { act, instance: null, facts: {}, actor: caller.actor, at: new Date(now).toISOString(), today: localDateAt(now, 'Asia/Shanghai') });
  if (!isRefusal(judged)) throw new Error(`${act} takes no facts; the matrix would perform it`);
  return expectedOf(problemOfRefusal(judged));
}

describe('who may do what at every operation', () => {
  const served = useServedApi();
  let posts: MatrixPost[];
  let cases: MatrixCase[];
  beforeAll(async () => {
    posts = await postsOf(served(), logins);
    cases = await openCases(served(), posts);
  });

  it('is asked for every post that there is', () => {
    expect(new Set(posts.map(({ caller }) => caller.claims.role))).toEqual(new Set(roles));
  });

  it.each(guarded.map((operation) => [nameOf(operation), operation] as const))('%s is closed without a token, with one that has ended, with one of another signer', async (_, operation) => {
    for (const { door, token, expired, forged } of posts) {
      const url = urlOf(operation, door);
      expect(answered(await said(served(), operation, url))).toEqual(expectedOf(requestProblems.unauthenticated));
      expect(answered(await said(served(), operation, url, { token: expired }))).toEqual(expectedOf(problems['session.expired']));
      for (const wrong of [forged, `${token.slice(0, -4)}AAAA`]) expect(answered(await said(served(), operation, url, { token: wrong }))).toEqual(expectedOf(problems['session.invalid']));
    }
  });

  it.each(guarded.filter((operation) => doorIn(operation) !== null).map((operation) => [nameOf(operation), operation] as const))('%s lets nobody through the door of another post', async (_, operation) => {
    const doors = doorIn(operation) === '{door}' ? [...new Set(posts.map(({ door }) => door))] : [doorIn(operation) as string];
    for (const { login, door, token } of posts) {
      for (const other of doors.filter((one) => one !== door)) {
        expect([login, other, ...answered(await said(served(), operation, urlOf(operation, other), { token }))]).toEqual([login, other, ...expectedOf(problems['door.not-yours'])]);
      }
    }
  });

  it.each(ofCase.map((operation) => [nameOf(operation), operation] as const))('%s shows a case to whoever reaches it, and to nobody else that there is one', async (_, operation) => {
    for (const post of postsAt(operation, posts)) {
      const { login, door, token } = post;
      for (const of of cases) {
        const answer = await said(served(), operation, urlOf(operation, door, of.caseId), { token });
        expect([login, of.name, ...answered(answer)]).toEqual([login, of.name, ...(shows(operation, post, of) ? found : caseUnknown)]);
      }
    }
  });

  it('performs an act for whoever may, by post, by unit and by reach', async () => {
    const acts = served().live.engine.parts.registry.all.flatMap(({ definition }) => Object.keys(definition.acts));
    const differing: unknown[] = [];
    const codes = new Map<string, number>();
    for (const post of posts) {
      for (const of of cases) {
        // Out of reach every act is answered alike, before the engine looks at it: one in ten shows that.
        const asked = reaches(post.caller.scope, of) ? acts : acts.filter((_, index) => index % 10 === 0);
        for (const act of asked) {
          const expected = expectedAnswer(served(), post, of, act);
          const answer = answered(await said(served(), { method: 'post' }, `/api/v1/${post.door}/cases/${of.caseId}/acts`, { token: post.token, body: { act, facts: {} } }));
          codes.set(expected[1], (codes.get(expected[1]) ?? 0) + 1);
          if (String(expected) !== String(answer)) differing.push([post.login, of.name, act, answer, expected]);
        }
      }
    }
    expect(differing).toEqual([]);
    expect([...codes.keys()].sort()).toEqual(['act.facts-invalid', 'act.not-yours', 'act.wrong-state', 'case.unknown']);
    expect(await served().entries()).toBe(cases.length);
  }, 180_000);

  it('lists to everybody the cases that he reaches', async () => {
    for (const { login, door, token, caller } of posts) {
      const { body } = await said(served(), { method: 'get' }, `/api/v1/${door}/cases?limit=100`, { token });
      const listed = (body as { items: { caseId: string }[] }).items.map(({ caseId }) => cases.find((one) => one.caseId === caseId)?.name);
      expect([login, listed.sort()]).toEqual([login, cases.filter((one) => reaches(caller.scope, one)).map(({ name }) => name).sort()]);
    }
  });

  it('lets an official register a hazard in an enterprise of his region and line, and nowhere else', async () => {
    const unknown = expectedOf(problems['enterprise.unknown']);
    const [invalid, notYours] = [expectedOf(problemOfRefusal(refuse('act.facts-invalid'))), expectedOf(problemOfRefusal(refuse('act.not-yours')))];
    const mayDiscover: readonly string[] = served().live.engine.parts.registry.act('hazard.discover')?.rule.by ?? [];
    for (const { login, door, token, caller } of posts.filter((post) => ['inspector', 'regulator'].includes(post.door))) {
      for (const of of cases.filter(({ enterprise }) => enterprise !== null)) {
        const answer = await said(served(), { method: 'post' }, `/api/v1/${door}/cases`, { token, body: { enterprise: of.enterprise, facts: {} } });
        const covered = caller.scope.kind === 'region' && supervises(caller.scope, of);
        const refused = mayDiscover.includes(caller.claims.role) ? invalid : notYours;
        expect([login, of.name, ...answered(answer)]).toEqual([login, of.name, ...(covered ? refused : unknown)]);
      }
    }
  });

  it.each(ofDossier.map((operation) => [nameOf(operation), operation] as const))('%s opens a dossier to whoever may read it', async (_, operation) => {
    const read = reading(served().database.db);
    for (const { login, token, caller } of posts.filter(({ door }) => door === doorIn(operation))) {
      const { person, unit, role } = caller.claims;
      const reader = { person, unit, role, scope: caller.scope };
      const subjects = operation.path.includes('/people/') ? seededPosts.map((one) => stableId('person', one.login)) : seededOrganisations.map(({ key }) => seededOrganisationId(key));
      for (const id of subjects) {
        const may = operation.path.includes('/people/')
          ? ((await personOfDossier(read, id))?.tenures ?? []).some((tenure) => mayReadPost(reader, id, tenure.unit))
          : mayReadUnit(reader, (await unitOfDossier(read, id)) as NonNullable<Awaited<ReturnType<typeof unitOfDossier>>>);
        expect([login, id, ...answered(await said(served(), operation, urlOf(operation, '', id), { token }))]).toEqual([login, id, ...(may ? found : expectedOf(problems['dossier.unknown']))]);
      }
    }
  });

  it('shows the accountability records against a unit to whoever may read its dossier', async () => {
    const read = reading(served().database.db);
    for (const { login, door, token, caller } of posts) {
      const { person, unit, role } = caller.claims;
      for (const { key } of seededOrganisations) {
        const id = seededOrganisationId(key);
        const may = mayReadUnit({ person, unit, role, scope: caller.scope }, (await unitOfDossier(read, id)) as NonNullable<Awaited<ReturnType<typeof unitOfDossier>>>);
        const answer = await said(served(), { method: 'get' }, `/api/v1/${door}/accountability?unit=${id}`, { token });
        expect([login, key, ...answered(answer)]).toEqual([login, key, ...(may ? found : expectedOf(problems['dossier.unknown']))]);
      }
    }
  });

  it('answers everything else that is read to everybody whose door it is', async () => {
    const others = guarded.filter((one) => one.method === 'get' && !one.path.includes('{id}') && !/\{(?!door)/.test(one.path) && !one.path.endsWith('/accountability'));
    for (const operation of others) {
      for (const { login, door, token } of posts.filter((post) => [null, '{door}', post.door].includes(doorIn(operation)))) {
        expect([nameOf(operation), login, (await said(served(), operation, urlOf(operation, door), { token })).status]).toEqual([nameOf(operation), login, 200]);
      }
    }
  });
});

describe('with the filter of the program taken away, the database alone', () => {
  const served = useServedApi();
  let posts: MatrixPost[];
  let cases: MatrixCase[];
  beforeAll(async () => {
    posts = await postsOf(served(), logins);
    cases = await openCases(served(), posts);
    takeFilterAway(served());
  });

  it('the filter is away indeed: what is read without the second wall shows every case', async () => {
    for (const { caseId } of cases) expect(await caseDetail(reading(served().database.db), { kind: 'everywhere' }, caseId)).not.toBeNull();
  });

  it.each(ofCase.map((operation) => [nameOf(operation), operation] as const))('keeps a case from whoever does not reach it: %s', async (_, operation) => {
    for (const post of postsAt(operation, posts)) {
      const { login, door, token } = post;
      for (const of of cases) {
        const answer = await said(served(), operation, urlOf(operation, door, of.caseId), { token });
        expect([login, of.name, ...answered(answer)]).toEqual([login, of.name, ...(shows(operation, post, of) ? found : caseUnknown)]);
      }
    }
  });

  it('names no case in any answer to whoever does not reach it', async () => {
    const lists = guarded.filter((one) => one.method === 'get' && !/\{(?!door)/.test(one.path));
    let named = 0;
    for (const operation of lists) {
      for (const { login, door, token, caller } of posts.filter((post) => [null, '{door}', post.door].includes(doorIn(operation)))) {
        for (const query of ['', 'asOf=2026-03-02T03:00:00.000Z']) {
          const url = urlOf(operation, door);
          const { text } = await said(served(), operation, query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`, { token });
          const told = cases.filter(({ caseId, title }) => text.includes(caseId) || text.includes(title));
          named += told.length;
          // The log of readings names the cases that the auditor himself has looked at.
          const amiss = told.filter((one) => !reaches(caller.scope, one) && doorIn(operation) !== 'auditor');
          expect([nameOf(operation), login, amiss.map(({ name }) => name)]).toEqual([nameOf(operation), login, []]);
        }
      }
    }
    expect(named).toBeGreaterThan(posts.length);
  });

  it('counts no case that is out of reach', async () => {
    for (const { login, door, token, caller } of posts.filter((post) => ['regulator', 'supervisor'].includes(post.door))) {
      const { body } = await said(served(), { method: 'get' }, `/api/v1/${door}/statistics/cases`, { token });
      expect([login, (body as { cases: number }).cases]).toEqual([login, cases.filter((one) => reaches(caller.scope, one)).length]);
    }
  });
});

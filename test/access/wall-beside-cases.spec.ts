import type { InspectionDto } from '../../src/api/inspections/inspections.dto.js';
import type { CheckStatisticsDto } from '../../src/api/self-inspection/self-inspection.dto.js';
import { caseOriginOf } from '../../src/directory/directory.queries.js';
import { localDate } from '../../src/domain/calendar/local-date.js';
import { supervises, type Scope } from '../../src/domain/access/scope.js';
import { reading } from '../../src/platform/db/transaction.js';
import { organisations, useServedApi, type Login } from '../support/api.js';
import { completeRecord, recordOf } from '../support/inspections.js';
import { postsOf, takeFilterAway } from '../support/matrix.js';

const logins = ['safety.officer', 'machine.safety.officer', 'other.safety.officer', 'inspector', 'regulator', 'fire.regulator', 'supervisor', 'province.supervisor', 'other.inspector', 'other.regulator'] as const;
const api = useServedApi();
const records = new Map<string, { authority: string; enterprise: string; signed: boolean }>();
let scopeOfLogin: Map<string, Scope>;

/** A signed record and one that nobody has signed, both of the chemical works; a check-list of each of two enterprises. */
beforeAll(async () => {
  const signed = await completeRecord(api(), organisations.works);
  const { body: unsigned } = await api().post<InspectionDto>('inspector', '/inspections', recordOf(organisations.works, { number: '青应急检记〔2026〕42号' }));
  records.set(signed.id, { authority: organisations.bureau, enterprise: organisations.works, signed: true });
  records.set(unsigned.id, { authority: organisations.bureau, enterprise: organisations.works, signed: false });
  const list = { title: '日常排查', position: '罐区班组长', owedBy: 'enterprise-safety-officer', frequency: 'day', beginsOn: '2026-03-02', items: [{ item: '法兰无泄漏', source: 'GB 50160' }] };
  for (const principal of ['principal', 'machine.principal'] as const) expect((await api().post(principal, '/check-lists', list)).status).toBe(201);
  scopeOfLogin = new Map((await postsOf(api(), [...logins])).map(({ login, caller }) => [login, caller.scope]));
});

/** Whether somebody reaches the enterprise, by the rule of cases that are opened there. */
async function reachesEnterprise(login: Login, enterprise: string): Promise<boolean> {
  const scope = scopeOfLogin.get(login) as Scope;
  const origin = await caseOriginOf(reading(api().database.db), enterprise, localDate('2026-03-02'));
  return scope.kind === 'enterprise' ? scope.unit === enterprise : scope.kind === 'region' && origin !== null && supervises(scope, origin);
}

async function expectedRecords(login: Login): Promise<string[]> {
  const scope = scopeOfLogin.get(login) as Scope;
  const seen: string[] = [];
  for (const [id, { authority, enterprise, signed }] of records) {
    const own = scope.kind === 'region' && scope.unit === authority;
    if (own || ((await reachesEnterprise(login, enterprise)) && (signed || scope.kind !== 'enterprise'))) seen.push(id);
  }
  return seen.sort();
}

async function expectSeenAsTheRuleSays(): Promise<void> {
  const counts = new Set<number>();
  for (const login of logins) {
    const { body } = await api().get<{ items: InspectionDto[] }>(login, '/inspections?limit=200');
    const expected = await expectedRecords(login);
    counts.add(expected.length);
    expect([login, body.items.map(({ id }) => id).sort()]).toEqual([login, expected]);
    for (const id of records.keys()) expect([login, (await api().get(login, `/inspections/${id}`)).status]).toEqual([login, expected.includes(id) ? 200 : 404]);

    const { body: figures } = await api().get<CheckStatisticsDto>(login, '/self-inspection/statistics?from=2026-03-01&to=2026-03-31');
    const lists: string[] = [];
    for (const enterprise of [organisations.works, organisations.machineWorks]) if (await reachesEnterprise(login, enterprise)) lists.push(enterprise);
    expect([login, figures.enterprises.map(({ enterprise }) => enterprise.id).sort()]).toEqual([login, lists.sort()]);
  }
  expect([...counts].sort()).toEqual([0, 1, 2]);
}

describe('inspection records and check-lists', () => {
  it('are seen by the enterprise, and by officials of its region and line or of the unit that drew them up', expectSeenAsTheRuleSays);

  it('and by nobody else where the program forgets to ask: the database asks again', async () => {
    takeFilterAway(api());
    await expectSeenAsTheRuleSays();
  });

  it('are hidden by the database alone: its owner sees them without asking', async () => {
    const { rows } = await reading(api().database.db).query('select id from inspection_record');
    expect(rows).toHaveLength(records.size);
  });
});

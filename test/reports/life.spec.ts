import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { CaseListDto } from '../../src/api/cases/case-list.dto.js';
import type { ReporterReadDto, ReportListDto, StatementDto } from '../../src/api/reports/reports.dto.js';
import type { WorklistDto } from '../../src/api/worklist/worklist.dto.js';
import { organisations, useServedApi, type Login } from '../support/api.js';
import { hazardFound, ReportStory, secrets } from '../support/reports.js';

const api = useServedApi();
const report = (): ReportStory => new ReportStory(api());

const owed = async (who: Login, caseId: string): Promise<string[]> =>
  (await api().get<WorklistDto>(who, '/worklist?limit=200')).body.items.filter((duty) => duty.caseId === caseId).map(({ name }) => name);

const identityOf = (caseId: string, who: Login = 'intake.officer') => api().post<ReporterReadDto>(who, `/reports/${caseId}/identity`, { reason: '核实线索' });

const reasonsOf = ({ problem }: { problem: { code: string; reasons: readonly { code: string; subject?: string }[] } }): string[] => [problem.code, ...problem.reasons.map(({ code }) => code)];

async function linksOf(caseId: string): Promise<{ hazard: string; how: string }[]> {
  const { rows } = await api().database.db.pool.query<{ hazard: string; how: string }>('select hazard_case_id as hazard, how from report_link where case_id = $1', [caseId]);
  return rows;
}

describe('a report by somebody without an account', () => {
  it('lives from the receipt to the reward, with the posts that owe each step', async () => {
    const told = await report().sent();
    expect(told.receiptCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{5}){4}$/);
    expect(await told.followed()).toMatchObject({ stage: 'received', body: '琅琊市应急管理局', refusal: null, answer: null, reward: null });
    expect(await owed('intake.officer', told.caseId)).toEqual(['whistle.decide']);

    await told.does('intake.officer', 'whistle.accept');
    expect(await owed('regulator', told.caseId)).toEqual(['whistle.verify']);
    const statement = await api().get<StatementDto>('regulator', `/reports/${told.caseId}/statement`);
    expect(statement.body).toEqual({ description: secrets.description, place: secrets.place, enterprise: secrets.enterprise });

    await told.does('regulator', 'whistle.verify', { hazard: hazardFound });
    expect((await told.followed()).stage).toBe('answering');
    const [link] = await linksOf(told.caseId);
    expect(link?.how).toBe('opened');
    const hazard = (await api().get<CaseDto>('regulator', `/cases/${link?.hazard ?? ''}`)).body;
    expect(hazard).toMatchObject({ title: '可燃气体报警器未投用', open: true, parties: { enterprise: { id: organisations.works } } });
    expect(await owed('regulator', link?.hazard ?? '')).toEqual(['hazard.grade']);

    await told.does('intake.officer', 'whistle.answer', { answer: '属实，已立案整改' });
    expect(await told.followed()).toMatchObject({ stage: 'rewarding', answer: '属实，已立案整改', reward: null });
    await told.does('intake.officer', 'whistle.propose-reward');
    expect(await owed('regulator.leader', told.caseId)).toEqual(['whistle.decide-reward']);
    expect((await told.followed()).reward).toBeNull();
    await told.does('regulator.leader', 'whistle.approve-reward');
    expect((await told.followed()).reward).toEqual({ cents: 750_000, claimBy: '2026-05-01' });

    const payee = { name: secrets.name, account: secrets.account };
    const claimed = await api().ask(null, 'post', '/api/v1/public/reports/reward-claim', { body: { receiptCode: told.receiptCode, payee } });
    expect([claimed.status, claimed.body['stage'], claimed.body['reward']]).toEqual([200, 'paying', { cents: 750_000, claimBy: null }]);
    expect((await identityOf(told.caseId)).body).toMatchObject({ reporters: [{ name: secrets.name, phone: secrets.phone }], payee, readable: true });
    await told.does('intake.officer', 'whistle.pay-reward');
    expect(await told.followed()).toMatchObject({ stage: 'rewarded', reward: { cents: 750_000 } });
    expect(await api().live.faults()).toEqual([]);
  });

  it('may be anonymous, and follows and claims by the code alone', async () => {
    const told = await report().sent({ reporters: [], employee: false });
    expect((await identityOf(told.caseId)).body).toEqual({ reporters: [], payee: null, readable: true });
    await told.approved();
    await api().ask(null, 'post', '/api/v1/public/reports/reward-claim', { body: { receiptCode: told.receiptCode.toLowerCase().replaceAll('-', ' '), payee: { name: '不愿具名者', account: '61' } } });
    expect((await identityOf(told.caseId)).body).toMatchObject({ reporters: [], payee: { name: '不愿具名者' } });
  });

  it('of several people is paid to the first who is named', async () => {
    const told = await report().sent({ reporters: [{ name: '首名举报人' }, { name: '次名举报人' }] });
    expect((await identityOf(told.caseId)).body.payee).toEqual({ name: '首名举报人' });
  });

  it('that is refused tells why', async () => {
    const told = await report().sent();
    await told.does('intake.officer', 'whistle.refuse', { ground: 'not-work-safety', reasons: '属劳动报酬争议' });
    expect(await told.followed()).toMatchObject({ stage: 'refused', refusal: { ground: 'not-work-safety', reasons: '属劳动报酬争议' } });
    expect((await told.tries('intake.officer', 'whistle.accept')).problem.code).toBe('case.closed');
  });
});

describe('a report taken in by telephone', () => {
  it('is the intake post’s own, with a code for the reporter', async () => {
    const told = await report().taken();
    expect((await told.followed()).stage).toBe('received');
    const { items } = (await api().get<ReportListDto>('intake.officer', '/reports?limit=200')).body;
    expect(items.find(({ caseId }) => caseId === told.caseId)).toMatchObject({ channel: 'telephone', stage: 'received', named: true, matter: 'hazard', hazardCase: null });
    expect(JSON.stringify(items)).not.toContain(secrets.name);
  });

  it('from another region is not', async () => {
    const answer = await api().post('intake.officer', '/reports', { region: '330106', matter: 'hazard', safetyCritical: false, employee: false, statement: { description: '无' }, reporters: [], channel: 'visit', receivedOn: '2026-03-02' });
    expect([answer.status, answer.problem.code]).toEqual([422, 'report.no-receiver']);
  });

  it('cannot have come tomorrow', async () => {
    const answer = await api().post('intake.officer', '/reports', { region: '370203', matter: 'hazard', safetyCritical: false, employee: false, statement: { description: '无' }, reporters: [], channel: 'visit', receivedOn: '2099-01-01' });
    expect(answer.problem.code).toBe('act.facts-invalid');
  });
});

describe('nobody does in a report what is another’s', () => {
  it('neither the posts of the unit that do not take reports in, nor anybody over it', async () => {
    const told = await report().sent();
    for (const who of ['regulator', 'inspector', 'supervisor', 'leader', 'province.leader', 'principal', 'regulator.leader'] as const) {
      expect([who, (await told.tries(who, 'whistle.accept')).status, (await api().get(who, `/cases/${told.caseId}`)).status]).toEqual([who, 404, 404]);
    }
    expect((await api().get(`intake.officer`, `/cases/${told.caseId}`)).status).toBe(200);
  });

  it('and who verified reaches it no longer', async () => {
    const told = await (await report().sent()).proved();
    expect((await api().get('regulator', `/cases/${told.caseId}`)).status).toBe(404);
    expect((await api().get('regulator', `/reports/${told.caseId}/statement`)).status).toBe(404);
  });

  it('nobody but the intake post reads who reported, and each reading is on record with its reason', async () => {
    const told = await report().sent();
    await told.does('intake.officer', 'whistle.accept');
    const refused = await api().ask('regulator', 'post', `/api/v1/intake/reports/${told.caseId}/identity`, { body: { reason: '想知道' } });
    expect([refused.status, refused.problem.code]).toEqual([403, 'door.not-yours']);
    expect((await api().post('intake.officer', `/reports/${told.caseId}/identity`, {})).problem.code).toBe('request.invalid');
    await identityOf(told.caseId);
    await api().get('regulator', `/reports/${told.caseId}/statement`);
    const { body } = await api().get<{ items: { kind: string; role: string; asked: unknown }[] }>('auditor', `/access-log?subject=${told.caseId}`);
    expect(body.items.map(({ kind, asked }) => [kind, asked])).toEqual([
      ['report-statement', {}],
      ['reporter-identity', { reason: '核实线索' }],
    ]);
  });

  it('a reward is not approved by whoever proposed it, nor paid by whoever approved it', async () => {
    const { separations } = api().live.engine.parts.registry.newest('whistleblower-report')?.definition ?? { separations: [] };
    expect(separations.map(({ acts }) => acts)).toEqual(expect.arrayContaining([['whistle.propose-reward', 'whistle.approve-reward'], ['whistle.approve-reward', 'whistle.pay-reward']]));
    const told = await (await report().sent()).proved();
    await told.does('intake.officer', 'whistle.answer');
    await told.does('intake.officer', 'whistle.propose-reward');
    expect((await told.tries('intake.officer', 'whistle.approve-reward')).problem.code).toBe('act.not-yours');
  });
});

describe('what a report leads to', () => {
  it('is a case in the same commit, or nothing at all', async () => {
    const { pool } = api().database.db;
    const told = await report().sent();
    await told.does('intake.officer', 'whistle.accept');
    const cases = async (): Promise<number> => (await pool.query<{ n: number }>('select count(*)::int as n from case_file')).rows[0]?.n ?? 0;
    const before = await cases();
    const stale = await told.tries('regulator', 'whistle.verify', { hazard: hazardFound }, { 'if-match': '"1"' });
    expect([stale.problem.code, await cases()]).toEqual(['case.stale', before]);

    await pool.query(`create function refuse_links() returns trigger language plpgsql as $$ begin raise exception 'no links today'; end $$; create trigger refuse_links before insert on report_link for each row execute function refuse_links()`);
    expect((await told.tries('regulator', 'whistle.verify', { hazard: hazardFound })).status).toBe(500);
    expect([await cases(), await api().entries(told.caseId)]).toEqual([before, 2]);
    await pool.query('drop trigger refuse_links on report_link; create function refuse_openings() returns trigger language plpgsql as $$ begin raise exception $t$no cases today$t$; end $$; create trigger refuse_openings before insert on case_file for each row execute function refuse_openings()');
    expect((await told.tries('regulator', 'whistle.verify', { hazard: hazardFound })).status).toBe(500);
    expect([await cases(), await api().entries(told.caseId), await linksOf(told.caseId)]).toEqual([before, 2, []]);
    await pool.query('drop trigger refuse_openings on case_file');

    const key = { 'idempotency-key': 'found-once' };
    const [first, again] = [await told.tries('regulator', 'whistle.verify', { hazard: hazardFound }, key), await told.tries('regulator', 'whistle.verify', { hazard: hazardFound }, key)];
    expect([first.body['repeated'], await cases(), await api().entries(told.caseId), (await linksOf(told.caseId)).length]).toEqual([false, before + 1, 3, 1]);
    // Who verified reaches the report no longer, so his repetition is told of no case.
    expect(again.problem.code).toBe('case.unknown');
  });

  it('is a case that is there, if the verifier reaches it and it is that of a hazard', async () => {
    const hazard = await api().opens('inspector');
    const other = await api().opens('other.inspector', { enterprise: organisations.otherWorks });
    const told = await report().sent();
    const another = await report().sent();
    await told.does('intake.officer', 'whistle.accept');
    for (const joins of [other, another.caseId, told.caseId, '00000000-0000-7000-8000-000000000009']) {
      expect(reasonsOf(await told.tries('regulator', 'whistle.verify', { hazard: { joins } }))).toEqual(['act.facts-invalid', 'facts.unknown-case']);
    }
    await told.does('regulator', 'whistle.verify', { hazard: { joins: hazard } });
    expect(await linksOf(told.caseId)).toEqual([{ hazard, how: 'joined' }]);
    expect((await api().get<CaseDto>('regulator', `/cases/${hazard}`)).body.revision).toBe(1);
  });

  it('is no case of an enterprise that the verifier does not reach', async () => {
    const told = await report().sent();
    await told.does('intake.officer', 'whistle.accept');
    const hazard = { opens: { ...hazardFound.opens, enterprise: organisations.otherWorks } };
    expect(reasonsOf(await told.tries('regulator', 'whistle.verify', { hazard }))).toEqual(['act.facts-invalid', 'facts.unknown-organisation']);
  });

  it('rewards the first who told of it, and nobody where it was known', async () => {
    const [first, second] = [await report().sent(), await report().sent()];
    const proposes = async (told: ReportStory, hazard: unknown): Promise<string[]> => {
      await told.proved({ hazard });
      await told.does('intake.officer', 'whistle.answer');
      const answer = await told.tries('intake.officer', 'whistle.propose-reward');
      return answer.status === 200 ? ['taken'] : reasonsOf(answer);
    };
    // Verified before the first, it opens the case; the first is the first all the same.
    await second.proved({ hazard: hazardFound });
    const [link] = await linksOf(second.caseId);
    expect(await proposes(first, { joins: link?.hazard })).toEqual(['taken']);
    await second.does('intake.officer', 'whistle.answer');
    expect(reasonsOf(await second.tries('intake.officer', 'whistle.propose-reward'))).toEqual(['act.guard', 'guard.not-first']);
    await second.does('intake.officer', 'whistle.decline-reward', { ground: 'not-first' });

    const known = await api().opens('inspector');
    api().live.clock.advance(1);
    expect(await proposes(await report().sent(), { joins: known })).toEqual(['act.guard', 'guard.known-before']);
  });
});

describe('the intake post is kept from writing down who reported', () => {
  it.each(['name', 'phone', 'idNumber', 'address'] as const)('by %s, in anything that enters the record', async (what) => {
    const told = await report().sent();
    await told.does('intake.officer', 'whistle.accept');
    await told.does('regulator', 'whistle.verify');
    const wrong = await told.tries('intake.officer', 'whistle.answer', { answer: `已电话答复：${secrets[what]}` });
    expect(reasonsOf(wrong)).toEqual(['act.facts-invalid', 'facts.name-reporter']);
    expect(JSON.stringify(wrong.body)).not.toContain(secrets[what]);
    await told.does('intake.officer', 'whistle.answer', { answer: '已电话答复' });
  });
});

describe('the reason for which a reporter is looked up', () => {
  it('does not say who he is either: others read the access log', async () => {
    const told = await report().sent();
    const { status, problem } = await api().post('intake.officer', `/reports/${told.caseId}/identity`, { reason: `联系${secrets.name}` });
    expect([status, problem.code, problem.reasons.map(({ code }) => code)]).toEqual([400, 'request.invalid', ['facts.name-reporter']]);
    const { rows } = await api().database.db.pool.query('select from access_log where subject_id = $1', [told.caseId]);
    expect(rows).toEqual([]);
  });
});

describe('a worklist', () => {
  it('has what is owed in a report for the post that owes it, also when all of the unit is asked for, now and as of then', async () => {
    const told = await report().sent();
    const asOf = new Date(api().live.clock.now()).toISOString();
    const listed = async (who: Login, query: string): Promise<boolean> =>
      (await api().get<WorklistDto>(who, `/worklist?limit=200&${query}`)).body.items.some(({ caseId }) => caseId === told.caseId);
    for (const query of ['all=true', `all=true&asOf=${asOf}`]) {
      expect([query, await listed('intake.officer', query), await listed('regulator', query), await listed('inspector', query)]).toEqual([query, true, false, false]);
    }
  });
});

describe('a list of cases', () => {
  it('holds a report for those alone who reach it', async () => {
    const told = await report().sent();
    const listed = async (who: Login): Promise<boolean> => (await api().get<CaseListDto>(who, '/cases?limit=200')).body.items.some(({ caseId }) => caseId === told.caseId);
    expect([await listed('intake.officer'), await listed('regulator'), await listed('leader'), await listed('province.leader')]).toEqual([true, false, false, false]);
  });
});

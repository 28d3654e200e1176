import { sealHeads } from '../../src/engine/index.js';
import { useServedApi, type Answer } from '../support/api.js';

const api = useServedApi();

interface Page<Row> {
  items: Row[];
  next: string | null;
}

const codeOf = ({ status, problem }: Answer<unknown>): [number, string] => [status, problem.code];
const reads = async (kind: string): Promise<object[]> =>
  (await api().database.db.pool.query<object>('select role, subject_id as subject, asked from access_log where kind = $1 order by access', [kind])).rows;

describe('the auditor', () => {
  it('reads the journal of any case, and the reading is put on record', async () => {
    const caseId = await api().opens('inspector');
    const before = (await reads('case-journal')).length;

    const { status, body } = await api().get<Page<{ entry: { act: string; case: string } }>>('auditor', `/cases/${caseId}/journal`);

    expect(status).toBe(200);
    expect(body.items.map(({ entry }) => [entry.case, entry.act])).toContainEqual([caseId, 'hazard.discover']);
    expect((await reads('case-journal')).slice(before)).toMatchObject([{ role: 'auditor', subject: caseId, asked: { after: 0 } }]);
  });

  it('is told of a case that is not there, and nothing is put on record', async () => {
    const before = (await reads('case-journal')).length;

    expect(codeOf(await api().get('auditor', '/cases/00000000-0000-4000-8000-000000000000/journal'))).toEqual([404, 'case.unknown']);
    expect(codeOf(await api().get('auditor', '/cases/1/journal'))).toEqual([404, 'case.unknown']);

    expect(await reads('case-journal')).toHaveLength(before);
  });

  it('verifies a case and finds what was changed behind the journal’s back', async () => {
    const caseId = await api().opens('inspector');
    const verify = () => api().post<{ faults: { code: string }[]; entries: number; head: string }>('auditor', `/cases/${caseId}/verification`, {});

    const sound = (await verify()).body;
    expect(sound).toMatchObject({ faults: [], entries: 1 });
    await api().database.db.pool.query(`update case_file set title = '另一个标题' where case_id = $1`, [caseId]);

    expect((await verify()).body).toMatchObject({ faults: [{ code: 'case.differs' }], head: sound.head });
    expect(await reads('case-verification')).toHaveLength(2);
  });

  it('sees the seals, and verifies them against one that was noted down', async () => {
    for (let seals = 0; seals < 2; seals += 1) {
      await api().opens('inspector');
      await sealHeads(api().live.engine.parts, api().live.sealKey);
    }
    const { body } = await api().get<Page<{ seal: number; root: string }>>('auditor', '/seals?limit=1');
    const [newest] = body.items;
    const verify = (asked: object) => api().post<{ last: object; faults: { code: string }[] }>('auditor', '/seals/verification', asked);

    expect(newest?.seal).toBeGreaterThan(1);
    expect((await api().get<Page<{ seal: number }>>('auditor', `/seals?limit=1&cursor=${body.next}`)).body.items[0]?.seal).toBe((newest?.seal ?? 0) - 1);
    expect((await verify({})).body).toEqual({ last: { seal: newest?.seal, root: newest?.root }, faults: [] });
    expect((await verify({ known: { seal: newest?.seal, root: 'f'.repeat(64) } })).body.faults).toMatchObject([{ code: 'seal.missing' }]);
  });

  it('sees who has read what, page by page, the newest first', async () => {
    const unit = (await api().ask<{ posts: { unit: string }[] }>('regulator', 'get', '/api/v1/session')).body.posts[0]?.unit ?? '';
    await api().get('regulator', `/dossiers/units/${unit}`);
    await api().get('regulator', `/dossiers/units/${unit}?from=2026-01-01`);

    const first = await api().get<Page<{ access: number; personName: string; asked: object }>>('auditor', `/access-log?subject=${unit}&kind=unit-dossier&limit=1`);
    const second = await api().get<Page<{ access: number; personName: string }>>('auditor', `/access-log?subject=${unit}&kind=unit-dossier&limit=1&cursor=${first.body.next}`);

    expect(first.body.items).toMatchObject([{ personName: '王守拙', asked: { from: '2026-01-01' } }]);
    expect(second.body.items[0]?.access).toBeLessThan(first.body.items[0]?.access ?? 0);
    expect(second.body.next).toBeNull();
  });

  it('is watched himself: his looking at the access log is in it', async () => {
    await api().get('auditor', '/access-log');

    const { body } = await api().get<Page<object>>('auditor', '/access-log?kind=access-log&limit=2');

    expect(body.items).toMatchObject([{ personName: '司明察', role: 'auditor', subject: null }, expect.anything()]);
  });

  it('sees what administrators did: accounts, and rules that came in or took force', async () => {
    await api().post('security.administrator', '/accounts/principal/unlock', {});
    const calendar = { closures: [{ from: '2026-03-25', to: '2026-03-26', reason: '台风停工' }] };
    const applied = await api().post('administrator', '/calendars', { region: '370200', calendar, why: '市政府〔2026〕3号通知' });
    const acts = async (query: string) => (await api().get<Page<{ act: string; subject: string; personName: string | null; details: object }>>('auditor', `/administrator-acts?${query}`)).body.items;

    expect(await acts('subject=principal')).toMatchObject([{ act: 'account.unlock', personName: '卫慎独' }]);
    expect([applied.status, applied.body]).toEqual([200, expect.anything()]);
    expect((await acts('act=calendar.apply'))[0]).toMatchObject({ personName: '方维一', details: { why: '市政府〔2026〕3号通知' } });
    // What the release brought is no person's act, and on record too.
    expect((await acts('subject=national@1'))[0]).toMatchObject({ act: 'rules.load', personName: null });
  });

  it('sees every change of the directory in the same list, page by page in the order of time', async () => {
    const person = (await api().post<{ id: string }>('administrator', '/people', { name: '骆归舟', why: '新入职' })).body.id;
    await api().post('administrator', `/people/${person}/changes`, { name: '骆归帆', why: '更名' });
    await api().post('security.administrator', '/accounts', { login: 'luo.guifan', person });
    interface Act {
      record: string;
      entry: number;
      act: string;
      subject: string;
      personName: string | null;
      details: { why?: string; before?: object; after?: object };
    }
    const page = (query: string) => api().get<Page<Act>>('auditor', `/administrator-acts?${query}`);

    const about = (await page(`subject=${person}`)).body.items;
    expect(about).toMatchObject([
      { record: 'directory', act: 'person.changed', personName: '方维一', details: { why: '更名', before: { name: '骆归舟' }, after: { name: '骆归帆' } } },
      { record: 'directory', act: 'person.entered', details: { why: '新入职' } },
    ]);
    expect((await page('act=person.entered')).body.items.map(({ subject }) => subject)).toContain(person);

    const all = (await page('limit=200')).body.items;
    expect(new Set(all.map(({ record }) => record))).toEqual(new Set(['administrator', 'directory']));
    const walked: Act[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: { body: Page<Act> } = await page(`limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`);
      walked.push(...body.items);
      cursor = body.next;
    }
    expect(walked.map(({ record, entry }) => `${record} ${entry}`)).toEqual(all.map(({ record, entry }) => `${record} ${entry}`));
    const key = all[0] && (await page(`limit=1`)).body.next;
    expect((await page(`act=person.entered&limit=1&cursor=${key ?? ''}`)).problem.reasons[0]?.code).toBe('request.invalid-cursor');
  });

  it('changes nothing: his door has no act', async () => {
    const caseId = await api().opens('inspector');
    for (const body of [{ act: 'hazard.close', facts: {} }, { act: 'record.import', facts: {} }]) {
      const answer = await api().post('auditor', `/cases/${caseId}/acts`, body);
      expect([404, 403]).toContain(answer.status);
    }
    expect(await api().entries(caseId)).toBe(1);
  });
});

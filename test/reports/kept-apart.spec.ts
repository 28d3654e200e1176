import { Writable } from 'node:stream';

import type { CaseListDto } from '../../src/api/cases/case-list.dto.js';
import { stableId } from '../../src/directory/stable-id.js';
import { createLog } from '../../src/platform/log/log.js';
import { readReporter, readStatement } from '../../src/reports/read-parts.js';
import { reading } from '../../src/platform/db/transaction.js';
import { IDENTITY_KEYS, organisations, useServedApi, type Login } from '../support/api.js';
import { ReportStory, reportBody, secrets } from '../support/reports.js';

const logged: string[] = [];
const log = createLog({ log: 'debug' }, new Writable({ write: (chunk: Buffer, _, done) => (logged.push(chunk.toString()), done()) }));
const api = useServedApi({ log });

let told: ReportStory;
let anonymous: ReportStory;

/** Two whole lives, with everything that the clock does meanwhile: reminders, warnings, decisions that are asked for. */
beforeAll(async () => {
  told = await new ReportStory(api()).sent({}, { 'idempotency-key': 'sent-twice' });
  await new ReportStory(api()).sent({}, { 'idempotency-key': 'sent-twice' });
  anonymous = await new ReportStory(api()).sent({ reporters: [] });
  await api().live.later(30);
  await api().live.look();
  await told.approved({ hazard: { opens: { enterprise: organisations.works, title: '报警器未投用', description: '报警器断电', place: '三车间', foundOn: '2026-03-02' } } });
  await api().ask(null, 'post', '/api/v1/public/reports/reward-claim', { body: { receiptCode: told.receiptCode, payee: { name: secrets.name, account: secrets.account } } });
  await told.does('intake.officer', 'whistle.pay-reward');
  await api().post('intake.officer', `/reports/${told.caseId}/identity`, { reason: '发放奖金' });
  await api().get('intake.officer', `/reports/${told.caseId}/statement`);
  await api().live.look();
});

/** Every value of every column of every table, as text, bytes also as they would be read as text. */
async function dump(): Promise<string> {
  const { pool } = api().database.db;
  const { rows: tables } = await pool.query<{ name: string }>(`select table_schema || '.' || quote_ident(table_name) as name from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`);
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await pool.query<Record<string, unknown>>(`select * from ${name}`);
    texts.push(JSON.stringify(rows), ...rows.flatMap((row) => Object.values(row).flatMap((value) => (Buffer.isBuffer(value) ? [value.toString('utf8'), value.toString('latin1')] : []))));
  }
  expect(tables.length).toBeGreaterThan(40);
  return texts.join('\n');
}

/** Every form in which a word could stand somewhere: as it is, escaped for JSON, in base64 and base64url at each offset, in hexadecimal, in an address. */
function formsOf(word: string): string[] {
  const bytes = Buffer.from(word, 'utf8');
  const shifted = [0, 1, 2].map((offset) => Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64').slice(offset === 0 ? 0 : offset + 1).replace(/=+$/, '').slice(0, -2));
  const escaped = [...word].map((letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join('');
  return [word, escaped, bytes.toString('hex'), encodeURIComponent(word), ...shifted, ...shifted.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'))];
}

function foundIn(text: string): string[] {
  return [...Object.entries(secrets), ['receipt code', told.receiptCode] as const, ['receipt code, plain', told.receiptCode.replaceAll('-', '')] as const].filter(([, word]) => formsOf(word).some((form) => text.includes(form))).map(([name]) => name);
}

const everyone: readonly Login[] = ['intake.officer', 'regulator', 'regulator.leader', 'inspector', 'supervisor', 'leader', 'province.leader', 'principal', 'auditor', 'administrator', 'security.administrator', 'expert', 'discipline.officer'];

describe('who reported, and what he said', () => {
  it('is found in no row of any table', async () => {
    expect(foundIn(await dump())).toEqual([]);
  });

  it('is found by this search where it does stand: the search can fail', async () => {
    const { pool } = api().database.db;
    await pool.query(`create table kept_badly (plain text, escaped jsonb, bytes bytea)`);
    await pool.query('insert into kept_badly values ($1, $2, $3)', [secrets.name, JSON.stringify({ deep: [secrets.phone] }), Buffer.from(`..${secrets.description}`)]);
    await pool.query(`insert into kept_badly (plain) values ($1)`, [Buffer.from(`x${secrets.idNumber}x`).toString('base64')]);
    const found = foundIn(await dump());
    await pool.query('drop table kept_badly');

    expect(found).toEqual(['name', 'phone', 'idNumber', 'description']);
    expect(foundIn(await dump())).toEqual([]);
  });

  it('is there all the same for whoever has the key', async () => {
    const read = reading(api().database.db);
    const { reporters, payee } = await readReporter(read, IDENTITY_KEYS, told.caseId);

    expect(reporters).toEqual([{ name: secrets.name, phone: secrets.phone, idNumber: secrets.idNumber, address: secrets.address, contact: secrets.contact }]);
    expect(payee).toEqual({ name: secrets.name, account: secrets.account });
    expect(await readStatement(read, IDENTITY_KEYS, anonymous.caseId)).toEqual({ description: secrets.description, place: secrets.place, enterprise: secrets.enterprise });
  });

  it('is found in no line of the log', async () => {
    // A report that fails deep inside is logged as a bug, with what the database said.
    const { pool } = api().database.db;
    await pool.query(`create function fail_parts() returns trigger language plpgsql as $$ begin raise exception 'no room for %', new.part; end $$; create trigger fail_parts before insert on report_part for each row execute function fail_parts()`);
    const answer = await api().ask(null, 'post', '/api/v1/public/reports', { body: reportBody() });
    await pool.query('drop trigger fail_parts on report_part');
    for (const body of [reportBody({ region: 'x' }), reportBody({ reporters: [{ name: secrets.name, nickname: secrets.phone }] })]) await api().ask(null, 'post', '/api/v1/public/reports', { body });

    expect(answer.status).toBe(500);
    expect(logged.join('')).toContain('no room for');
    expect(foundIn(logged.join('') + JSON.stringify(answer.body))).toEqual([]);
  });

  it.each(everyone)('is found in nothing that %s is shown, whoever he is', async (who) => {
    const paths = ['/cases?limit=200', '/worklist?limit=200', '/inbox?limit=200', `/cases/${told.caseId}`, `/cases/${told.caseId}/journal?limit=200`, `/cases/${told.caseId}/duties`, `/cases/${told.caseId}/forecast`, '/reports?limit=200'];
    const people = ['intake.officer', 'regulator', 'regulator.leader'].flatMap((login) => [`/dossiers/people/${stableId('person', login)}`, `/dossiers/people/${stableId('person', login)}/page`]);
    const units = [`/dossiers/units/${organisations.bureau}`, `/dossiers/units/${organisations.works}`, `/accountability?unit=${organisations.bureau}`, '/statistics/cases', '/access-log?limit=200', '/organisations'];
    await api().tokenOf(who);
    const answers = await Promise.all([...paths, ...people, ...units].map((path) => api().ask<string>(who, 'get', path, { text: true })));

    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect(foundIn(answers.map(({ body }) => body).join('\n'))).toEqual([]);
  });

  it('is found in no description of the API, nor in what the public reads', async () => {
    const [listings, document] = [await api().ask<string>(null, 'get', '/api/v1/public/listings', { text: true }), await api().ask<string>(null, 'get', '/api/openapi.json', { text: true })];

    expect([listings.status, document.status]).toEqual([200, 200]);
    expect(foundIn(`${listings.body}${document.body}`)).toEqual([]);
  });

  it('finds no case by its words', async () => {
    const search = async (text: string, who: Login = 'intake.officer'): Promise<string[]> =>
      (await api().get<CaseListDto>(who, `/cases?${new URLSearchParams({ text }).toString()}`)).body.items.map(({ caseId }) => caseId);

    for (const words of ['报警器的插头', '夜班长', secrets.name, secrets.place, secrets.enterprise]) expect([words, await search(words)]).toEqual([words, []]);
    // The intake post finds its reports by what their title says, and others find none by it.
    expect(await search('举报')).toContain(anonymous.caseId);
    expect(await search('举报', 'province.leader')).toEqual([]);
  });

  it('is found in no file of the case, which whoever has it verifies without the key', async () => {
    const record = await api().live.record(told.caseId);

    expect(foundIn(JSON.stringify(record))).toEqual([]);
    expect(record.parts.map(({ part }) => part).sort()).toEqual(['identity', 'payee', 'receipt', 'statement']);
    expect(await api().live.faults()).toEqual([]);
  });
});

describe('what stands apart', () => {
  const rows = ({ part, content }: { part: string; content: string }): [string, (sql: { query(text: string, values: unknown[]): Promise<unknown> }) => Promise<unknown>] => [
    part,
    (sql) => sql.query(`update report_part set content = ${content} where case_id = $1 and part = '${part}'`, [told.caseId]),
  ];

  it.each([
    rows({ part: 'identity', content: `set_byte(content, 40, get_byte(content, 40) # 1)` }),
    rows({ part: 'statement', content: `(select content from report_part where case_id <> $1 and part = 'statement' limit 1)` }),
    rows({ part: 'receipt', content: `sha256('another code'::bytea)` }),
  ])('is the record’s too: a changed %s shows', async (_, tamper) => {
    expect(await api().live.faultsAfter(tamper, { told: told.caseId })).toEqual([expect.stringMatching(/^part\.differs told 1$/)]);
  });

  it.each([
    ['taken away', `delete from report_part where case_id = $1 and part = 'identity'`, ['part.differs told 1']],
    ['put in', `insert into report_part select case_id, 2, part, key_id, content from report_part where case_id = $1 and part = 'identity'`, ['part.differs told 2']],
    ['given to another entry', `update report_part set seq = 2 where case_id = $1 and part = 'identity'`, ['part.differs told 1', 'part.differs told 2']],
  ])('shows when it is %s', async (_, text, faults) => {
    expect(await api().live.faultsAfter((sql) => sql.query(text, [told.caseId]), { told: told.caseId })).toEqual(faults);
  });

  it.each([
    ['taken away', 'delete from report_link where case_id = $1'],
    ['turned to another hazard', `update report_link set hazard_case_id = '00000000-0000-7000-8000-000000000009' where case_id = $1`],
    ['said to have been there before', `update report_link set how = 'joined' where case_id = $1`],
  ])('and so does a link to the hazard when it is %s', async (_, text) => {
    const faults = await api().live.faultsAfter((sql) => sql.query(text, [told.caseId]), { told: told.caseId });

    expect(faults).toEqual([expect.stringMatching(/^link\.differs told \d+$/)]);
  });

  it('shows when a report is said to be open to all', async () => {
    const faults = await api().live.faultsAfter((sql) => sql.query('update case_file set confidential = false where case_id = $1', [told.caseId]), { told: told.caseId });

    expect(faults).toEqual([expect.stringMatching(/^case\.differs told \d+$/)]);
  });

  it('is taken back or changed by nobody who has not the rights of the owner', async () => {
    const { pool } = api().database.db;

    await expect(pool.query('delete from report_part')).rejects.toThrow('append-only');
    await expect(pool.query(`update report_part set key_id = 'none' where part <> 'receipt'`)).rejects.toThrow('append-only');
    await expect(pool.query('truncate report_link')).rejects.toThrow('append-only');
  });
});

import { writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import request from 'supertest';

import { headersOf } from '../../src/directory/directory-columns.js';
import { stableId } from '../../src/directory/stable-id.js';
import { creditCheckCharacter } from '../../src/domain/codes/credit-code.js';
import { mediaTypes } from '../../src/exports/table-file.js';
import { openTable } from '../../src/imports/open-table.js';
import type { Table } from '../../src/imports/table.js';
import { organisations, useServedApi } from '../support/api.js';
import { contentOf } from '../support/engine.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { xlsxOf, type SheetCell } from '../support/published/xlsx-file.js';

const api = useServedApi();
const folder = temporaryFolder('directory-tables');
afterAll(() => rmSync(folder, { recursive: true }));

type Kind = 'organisations' | 'people' | 'posts';

interface Imported {
  entered: number;
  changed: number;
  unchanged: number;
  refused: number;
  rows: { line: number; result: string; id: string | null; code: string | null; reasons: { code: string; subject?: string; zh: string }[] }[];
}

const code = (body: string): string => body + creditCheckCharacter(body);
const bureau = code('11370200MB1AA0001');
const works = code('91370203MA3TT0002');
const csv = (...rows: string[][]): Buffer => Buffer.from(rows.map((row) => row.join(',')).join('\n'));
const sheet = (...rows: SheetCell[][]): Buffer => xlsxOf({ sheets: [{ name: '名录', rows }] });

async function imports(kind: Kind, file: Buffer, { type = mediaTypes.csv, query = '' }: { type?: string; query?: string } = {}): Promise<{ status: number; body: Imported & { code: string } }> {
  const answer = await request(api().server)
    .post(`/api/v1/administrator/imports/${kind}?why=${encodeURIComponent('三定方案')}${query}`)
    .set({ authorization: `Bearer ${await api().tokenOf('administrator')}`, 'content-type': type })
    .send(file);
  return { status: answer.status, body: answer.body as Imported & { code: string } };
}

async function exports(kind: Kind, format: 'csv' | 'xlsx'): Promise<{ content: Buffer; rows: Record<string, string>[]; headers: Record<string, string> }> {
  const answer = await request(api().server)
    .get(`/api/v1/administrator/exports/${kind}?format=${format}`)
    .set('authorization', `Bearer ${await api().tokenOf('administrator')}`)
    .buffer(true)
    .parse((response, done) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => done(null, Buffer.concat(pieces)));
    });
  const path = join(folder, `${kind}.${format}`);
  writeFileSync(path, answer.body as Buffer);
  const table = (await openTable(path, headersOf(kind))) as Table;
  const rows: Record<string, string>[] = [];
  for await (const row of table.rows()) if (row.kind === 'row') rows.push(row.cells);
  await table.close();
  return { content: answer.body as Buffer, rows, headers: answer.headers };
}

const organisationHeader = ['统一社会信用代码', '机构名称', '机构类型', '行政区划代码', '层级', '主管部门', '行业代码', '规模'];

describe('a table of organisations', () => {
  const file = (): Buffer =>
    csv(
      organisationHeader,
      [works, '琅琊市听涛冷链有限公司', '企业', '370203', '', bureau, '59', '中型'],
      [bureau, '琅琊市商务局', 'authority', '370200', '市', '', '', ''],
      [works.slice(0, 17) + (works.endsWith('0') ? '1' : '0'), '错码公司', '企业', '370203', '', bureau, '', ''],
      [code('91370203MA3TT0010'), '无主公司', '企业', '370203', '', code('11370200MB1AA9999'), '', ''],
      [code('91370203MA3TT0028'), '怪类公司', '公司', '370203', '', '', '', ''],
    );

  it('is tried without a trace', async () => {
    // Signing in leaves a row of its own.
    await api().tokenOf('administrator');
    const before = await contentOf(api().database.db.pool);
    const tried = await imports('organisations', file(), { query: '&dryRun=true' });
    expect(tried).toMatchObject({ status: 200, body: { dryRun: true, entered: 2, changed: 0, unchanged: 0, refused: 3 } });
    expect(await contentOf(api().database.db.pool)).toEqual(before);
  });

  it('is taken row by row: what stands above may stand below in the file, and a row that is refused says why', async () => {
    const { body } = await imports('organisations', file());
    expect(body.rows.map(({ line, result, code: refused }) => [line, result, refused])).toEqual([
      [2, 'entered', null],
      [3, 'entered', null],
      [4, 'refused', 'directory.invalid'],
      [5, 'refused', 'directory.invalid'],
      [6, 'refused', 'directory.invalid'],
    ]);
    expect(body.rows.slice(2).map(({ reasons }) => [reasons[0]?.code, reasons[0]?.subject])).toEqual([
      ['directory.invalid', 'creditCode'],
      ['import.reference-unknown', 'authority'],
      ['directory.invalid', 'kind'],
    ]);
    const entered = await api().get('administrator', `/organisations/${body.rows[0]?.id ?? ''}`);
    expect(entered.body).toMatchObject({ creditCode: works, industry: '59', scale: 'medium', authority: body.rows[1]?.id, verified: true });
    const changes = await api().get<object[]>('administrator', `/organisations/${body.rows[0]?.id ?? ''}/changes`);
    expect(changes.body).toMatchObject([{ act: 'entered', why: '三定方案' }]);
  });

  it('changes nothing the second time, and what differs the third; an empty cell leaves what is there', async () => {
    expect((await imports('organisations', file())).body).toMatchObject({ entered: 0, changed: 0, unchanged: 2, refused: 3 });
    const third = sheet(organisationHeader, [works, '琅琊市听涛冷链股份有限公司', null, null, null, null, null, null]);
    const { body } = await imports('organisations', third, { type: mediaTypes.xlsx });
    expect(body).toMatchObject({ entered: 0, changed: 1, unchanged: 0, refused: 0 });
    expect((await api().get('administrator', `/organisations/${body.rows[0]?.id ?? ''}`)).body).toMatchObject({ name: '琅琊市听涛冷链股份有限公司', scale: 'medium' });
  });
});

describe('tables of people and posts', () => {
  it('enter people by staff number and posts by person, organisation, role and day', async () => {
    const people = await imports('people', csv(['人员编号', '姓名'], ['SW-1', '骆闻笛'], ['SW-2', '焦拾遗'], ['SW-1', '骆闻笛'], ['', '无号']));
    expect(people.body.rows.map(({ result, reasons }) => [result, reasons[0]?.subject])).toEqual([['entered', undefined], ['entered', undefined], ['unchanged', undefined], ['refused', 'staffNumber']]);
    const rows: SheetCell[][] = [
      ['SW-1', bureau, '监管部门经办人', '2026/1/5', null, null],
      ['SW-2', '琅琊市商务局', 'inspector', '2026年1月5日', null, null],
      ['SW-2', bureau, '督办机关经办人', '2026-01-05', null, null],
      ['SW-9', bureau, 'inspector', '2026-02-30', null, null],
    ];
    const header = ['人员', '机构', '岗位', '任职日期', '离任日期', '接任人'];
    const first = await imports('posts', sheet(header, ...rows), { type: mediaTypes.xlsx });
    expect(first.body.rows.map(({ result, code: refused }) => [result, refused])).toEqual([['entered', null], ['entered', null], ['refused', 'post.not-of-kind'], ['refused', 'directory.invalid']]);
    const ended = csv(header, ['SW-1', bureau, 'regulator', '2026-01-05', '2026-03-01', 'SW-2']);
    expect((await imports('posts', ended)).body).toMatchObject({ changed: 1, refused: 0 });
    expect((await imports('posts', ended)).body).toMatchObject({ unchanged: 1, refused: 0 });
    const person = (await api().get<{ items: { id: string }[] }>('administrator', '/people?text=SW-2')).body.items[0]?.id ?? '';
    expect((await api().get('administrator', `/people/${person}`)).body).toMatchObject({ posts: [{ role: 'inspector' }, { role: 'regulator', from: '2026-03-02' }] });
  });
});

describe('an export', () => {
  it.each<[Kind, 'csv' | 'xlsx']>([
    ['organisations', 'xlsx'],
    ['organisations', 'csv'],
    ['people', 'xlsx'],
    ['posts', 'csv'],
    ['posts', 'xlsx'],
  ])('of %s as %s is read back by the import, which changes nothing', async (kind, format) => {
    await api().database.db.pool.query(`insert into organisation (id, kind, name, verified, source_key) values ($1, 'enterprise', '未核实仓储', false, '未核实仓储') on conflict do nothing`, [stableId('recorded', '未核实仓储')]);
    const { content, rows, headers } = await exports(kind, format);
    expect(headers).toMatchObject({ 'content-type': mediaTypes[format], 'content-disposition': `attachment; filename="${kind}.${format}"` });
    expect(rows.length).toBeGreaterThan(2);
    const { body } = await imports(kind, content, { type: mediaTypes[format] });
    expect(body).toMatchObject({ entered: 0, changed: 0, unchanged: rows.length, refused: 0 });
  });

  it('is on the access log before it is given out', async () => {
    const { rows } = await api().database.db.pool.query(`select person_id, unit_id, role, subject_id, asked from access_log where kind = 'directory-export' order by access limit 1`);
    expect(rows).toEqual([{ person_id: stableId('person', 'administrator'), unit_id: organisations.city, role: 'system-administrator', subject_id: null, asked: { table: 'organisations', form: 'xlsx' } }]);
  });
});

describe('a file', () => {
  it.each<[string, Buffer, string, number, string]>([
    ['without content', Buffer.from(' '), mediaTypes.csv, 422, 'import.empty'],
    ['without a known header', csv(['甲', '乙'], ['1', '2']), mediaTypes.csv, 422, 'import.no-known-header'],
    ['that is a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), mediaTypes.csv, 422, 'import.not-what-it-says'],
    ['of JSON', Buffer.from('{}'), 'application/json', 415, 'request.unsupported-media-type'],
    ['of more than 4 MB', Buffer.alloc(4 * 1024 * 1024 + 1, 'x'), mediaTypes.csv, 413, 'request.too-large'],
  ])('%s is refused and nothing is entered', async (_, content, type, status, refused) => {
    const before = await contentOf(api().database.db.pool);
    expect(await imports('organisations', content, { type })).toMatchObject({ status, body: { code: refused } });
    expect(await contentOf(api().database.db.pool)).toEqual(before);
  });

  it('goes to no other route', async () => {
    const headers = { 'content-type': mediaTypes.csv };
    expect(await api().ask('administrator', 'post', '/people', { body: 'name\n甲', headers })).toMatchObject({ status: 415, problem: { code: 'request.unsupported-media-type' } });
    expect(await api().ask('inspector', 'post', '/imports/people?why=x', { door: 'administrator', body: 'name\n甲', headers })).toMatchObject({ status: 403, problem: { code: 'door.not-yours' } });
  });
});

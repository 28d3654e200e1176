import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { SharedStrings } from '../../src/imports/shared-strings.js';
import { cellsOf, fileWith, opened, refused, removeFiles, rowsOf } from '../support/published/read-table.js';
import { xlsxOf, zipOf, type SheetCell, type WorkbookFile } from '../support/published/xlsx-file.js';

afterAll(removeFiles);

const header = ['单位名称', '存在问题', '整改期限'];

function workbook(rows: SheetCell[][], more: Partial<WorkbookFile> = {}, merges: string[] = []): string {
  return fileWith('list.xlsx', xlsxOf({ sheets: [{ name: '名单', rows, merges }], ...more }));
}

/** The cell below the header 值, as it is read. */
async function value(cell: SheetCell, more: Partial<WorkbookFile> = {}): Promise<string | undefined> {
  const [row] = await cellsOf(workbook([['单位名称', '整改期限', '值'], ['甲厂', null, cell]], more));
  return row?.['值'];
}

describe('An XLSX file', () => {
  it('gives its rows with the row number of the sheet', async () => {
    const path = workbook([header, ['甲厂', '电线老化', '年底前'], [null, null, null], ['乙厂', null, '2024年1月1日前']]);
    expect(await rowsOf(path)).toEqual([
      { kind: 'row', line: 2, cells: { 单位名称: '甲厂', 存在问题: '电线老化', 整改期限: '年底前' } },
      { kind: 'row', line: 4, cells: { 单位名称: '乙厂', 存在问题: '', 整改期限: '2024年1月1日前' } },
    ]);
  });

  it.each<[string, SheetCell, string]>([
    ['shared text', ' 甲 & "乙" <丙>\n丁 ', ' 甲 & "乙" <丙>\n丁 '],
    ['inline text', { inline: '甲厂' }, '甲厂'],
    ['text in runs', { rich: ['1、', '电线', '老化'] }, '1、电线老化'],
    ['text with a reading above it', { rich: ['甲厂'], phonetic: 'jiachang' }, '甲厂'],
    ['the result of a formula', { formula: '年底前' }, '年底前'],
    ['true', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ['a whole number', 12, '12'],
    ['a sum of fractions', 0.30000000000000004, '0.3'],
    ['a large number', 913301001234567, '913301001234567'],
    ['an escaped line break', '甲_x000D_\n乙', '甲\r\n乙'],
    ['an escaped control character', '甲_x0000_乙', '甲乙'],
    ['text that looks like an escape', '甲_x_乙', '甲_x_乙'],
  ])('reads %s', async (_, cell, words) => {
    expect(await value(cell)).toBe(words);
  });

  it.each<[string | number, number, string]>([
    [14, 45_636, '2024-12-10'],
    ['yyyy"年"m"月"d"日"', 45_636, '2024-12-10'],
    ['[$-804]yyyy\\年m\\月d\\日;@', 45_636, '2024-12-10'],
    ['m"月"d"日"', 45_636, '2024-12-10'],
    ['[DBNum1][$-804]yyyy"年"m"月"d"日"', 45_636, '2024-12-10'],
    ['yyyy-mm-dd hh:mm:ss', 45_636.5, '2024-12-10 12:00:00'],
    ['yyyy-mm-dd hh:mm:ss', 45_636, '2024-12-10'],
    ['yyyy/m/d', 45_636.999999999, '2024-12-11'],
    ['yyyy"年"m"月"', 45_636, '2024年12月'],
    [57, 45_636, '2024年12月'],
    ['yyyy"年"', 45_636, '2024年'],
    ['h:mm', 0.5, '12:00:00'],
    [14, 61, '1900-03-01'],
    [14, 60, '1900-02-29'],
    [14, 59, '1900-02-28'],
    [14, 1, '1900-01-01'],
    ['0%', 0.5, '50%'],
    ['0.00', 45_636, '45636'],
    ['General', 45_636, '45636'],
    ['0.00E+00', 45_636, '45636'],
    ['"第"0"号"', 3, '3'],
    ['#,##0"元"', 1000, '1000'],
  ])('shows a number under the format %s as its cell does: %d is %s', async (format, serial, words) => {
    expect(await value({ serial, style: 1 }, { formats: [format] })).toBe(words);
  });

  it('counts days from 1904 where the workbook does', async () => {
    expect(await value({ serial: 44_174, style: 1 }, { formats: [14], date1904: true })).toBe('2024-12-10');
    expect(await value({ serial: 0, style: 1 }, { formats: [14], date1904: true })).toBe('1904-01-01');
  });

  it('is read below merged titles', async () => {
    const path = workbook([['2024年挂牌督办一览表'], ['填报单位：某局', null, '单位：处'], header, ['甲厂', '电线老化', '年底前']], {}, ['A1:C1']);
    expect((await opened(path)).headerLine).toBe(3);
    expect(await cellsOf(path)).toHaveLength(1);
  });

  it('gives the words of a cell merged downwards to every row that it spans', async () => {
    const rows = [header, ['甲厂', '电线老化', '年底前'], ['乙厂', null, null], ['丙厂', null, '月底前'], ['丁厂', null, null]];
    const read = await cellsOf(workbook(rows, {}, ['B2:B4', 'C2:C3']));
    expect(read.map((row) => `${row['存在问题']}|${row['整改期限']}`)).toEqual(['电线老化|年底前', '电线老化|年底前', '电线老化|月底前', '|']);
  });

  it('is read from its first visible sheet', async () => {
    const hidden = { name: '字典', rows: [['单位名称', '整改期限'], ['不是它', '年底前']], hidden: true };
    const path = fileWith('hidden.xlsx', xlsxOf({ sheets: [hidden, { name: '名单', rows: [header, ['甲厂', '电线老化', '年底前']] }] }));
    expect((await opened(path)).format).toEqual({ kind: 'xlsx', sheet: '名单' });
    expect(await cellsOf(path)).toMatchObject([{ 单位名称: '甲厂' }]);
  });

  it.each<[string, Partial<WorkbookFile>]>([
    ['with a namespace prefix', { prefix: 'x' }],
    ['without cell references', { bare: true }],
  ])('is read from programs that write %s', async (_, more) => {
    expect(await cellsOf(workbook([header, ['甲厂', null, '年底前']], more))).toEqual([{ 单位名称: '甲厂', 存在问题: '', 整改期限: '年底前' }]);
  });

  it('keeps cells past the header under the number of their column', async () => {
    expect(await cellsOf(workbook([header, ['甲厂', null, '年底前', '见附件']]))).toEqual([{ 单位名称: '甲厂', 存在问题: '', 整改期限: '年底前', 第4列: '见附件' }]);
  });

  it('is a stream: the first rows come before the last bytes are read', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => [`${index}厂`, '电线老化', '年底前']);
    const table = await opened(workbook([header, ...rows]));
    const reading = table.rows();
    expect((await reading.next()).value).toMatchObject({ line: 2, cells: { 单位名称: '0厂' } });
    expect(table.bytesRead()).toBeLessThan(table.totalBytes / 4);
    let count = 1;
    for (let next = await reading.next(); !next.done; next = await reading.next()) count++;
    expect([count, table.bytesRead()]).toEqual([20_000, table.totalBytes]);
    await table.close();
  });

  it('may be closed in the middle, and again', async () => {
    const table = await opened(workbook([header, ...Array.from({ length: 20_000 }, () => ['甲厂', '电线老化', '年底前'])]));
    await table.rows().next();
    await table.close();
    await table.close();
    expect(table.bytesRead()).toBeLessThan(table.totalBytes);
  });

  it('whose markup breaks off gives the rows before it, and then says so', async () => {
    const good = xlsxParts([header, ...Array.from({ length: 2000 }, () => ['甲厂', '电线老化', '年底前'])]);
    const broken = { ...good, 'xl/worksheets/sheet1.xml': good['xl/worksheets/sheet1.xml']!.replace('</sheetData>', '<row r="2002"><c></row>') };
    const rows = await rowsOf(fileWith('broken.xlsx', zipOf(broken)));
    expect(rows).toHaveLength(2001);
    expect(rows.slice(-2)).toMatchObject([{ kind: 'row', line: 2001 }, { kind: 'broken', line: 2002, code: 'import.damaged' }]);
  });

  it('does not expand entities that it defines itself', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "甲甲甲甲"><!ENTITY b "&a;&a;&a;&a;">]>';
    const good = xlsxParts([header, ['甲厂', '电线老化', '年底前']]);
    const sheet = good['xl/worksheets/sheet1.xml']!.replace('?>', `?>${bomb}`).replace('<row r="2">', '<row r="2"><c t="str"><v>&b;</v></c>');
    expect(await refused(fileWith('bomb.xlsx', zipOf({ ...good, 'xl/worksheets/sheet1.xml': sheet })))).toMatchObject({ code: 'import.damaged' });
  });

  it('whose one text is as large as a memory is refused without being held', async () => {
    const good = xlsxParts([header, ['甲厂', '电线老化', '年底前']]);
    const strings = `<sst><si><t>${'甲'.repeat(6_000_000)}</t></si></sst>`;
    expect(await refused(fileWith('large.xlsx', zipOf({ ...good, 'xl/sharedStrings.xml': strings })))).toMatchObject({ code: 'import.damaged' });
  });
});

describe('The shared texts of a workbook', () => {
  it('are the same whether they fit into memory or lie in a file, which is removed', () => {
    const before = temporaryFolders();
    const strings = new SharedStrings(2);
    const texts = Array.from({ length: 20_000 }, (_, index) => (index % 7 === 0 ? '' : `第${index}处隐患${'，消防通道堵塞'.repeat(index % 5)}`));
    texts.forEach((text) => strings.add(text));
    expect(temporaryFolders()).toHaveLength(before.length + 1);
    expect(texts.map((_, index) => strings.get(index))).toEqual(texts);
    expect([19_999, 0, 10_000, 3].map((index) => strings.get(index))).toEqual([19_999, 0, 10_000, 3].map((index) => texts[index]));
    expect([-1, 20_000, 1.5].map((index) => strings.get(index))).toEqual([undefined, undefined, undefined]);
    strings.close();
    expect(temporaryFolders()).toEqual(before);
  });
});

function temporaryFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('duban-import-'));
}

/** The parts of a workbook with inline texts, to break one of them. */
function xlsxParts(rows: string[][]): Record<string, string> {
  const cells = (row: string[]) => row.map((text) => `<c t="str"><v>${text}</v></c>`).join('');
  const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return {
    '_rels/.rels': `<Relationships><Relationship Id="r1" Type="${related}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${related}"><sheets><sheet name="名单" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${related}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${related}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet><sheetData>${rows.map((row, index) => `<row r="${index + 1}">${cells(row)}</row>`).join('')}</sheetData></worksheet>`,
  };
}

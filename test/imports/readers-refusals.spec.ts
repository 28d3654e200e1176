import { chmodSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gb18030 } from '../support/published/gb18030.js';
import { cellsOf, fileWith, refused, removeFiles } from '../support/published/read-table.js';
import { xlsxOf, zipOf } from '../support/published/xlsx-file.js';

afterAll(removeFiles);

const text = '单位名称,存在问题,整改期限\n甲厂,电线老化,年底前\n';
const workbook = xlsxOf({ sheets: [{ name: '名单', rows: [['单位名称', '整改期限'], ['甲厂', '年底前']] }] });
const oldExcel = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
const html = '\uFEFF \n<html><head><meta charset="gbk"></head><table><tr><td>单位名称</td></tr></table></html>';

describe('An import file is refused', () => {
  it.each<[string, string, string | Buffer, string, string]>([
    ['a workbook named CSV', 'a.csv', workbook, 'import.not-what-it-says', 'rename it to .xlsx'],
    ['a workbook named .xls', 'a.xls', workbook, 'import.not-what-it-says', 'rename it to .xlsx'],
    ['a zip archive named CSV', 'b.csv', zipOf({ 'list.csv': text }), 'import.not-what-it-says', 'unpack it'],
    ['a zip archive named XLSX', 'b.xlsx', zipOf({ 'list.csv': text }), 'import.not-what-it-says', 'without an Excel workbook'],
    ['a text document named XLSX', 'c.xlsx', zipOf({ '_rels/.rels': '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>', 'word/document.xml': '<document/>' }), 'import.not-what-it-says', 'without an Excel workbook'],
    ['a zip archive', 'b.zip', zipOf({ 'list.csv': text }), 'import.format-unsupported', 'unpack it'],
    ['text named XLSX', 'd.xlsx', text, 'import.not-what-it-says', 'rename it to .csv'],
    ['text named .xls', 'd.xls', text, 'import.not-what-it-says', 'rename it to .csv'],
    ['an HTML table served as .xls', 'e.xls', html, 'import.not-what-it-says', 'web page'],
    ['an HTML fragment served as .xls', 'e2.xls', '<table border=1><tr><td>序号</td></tr></table>', 'import.not-what-it-says', 'web page'],
    ['an HTML table named CSV', 'e.csv', html, 'import.not-what-it-says', 'web page'],
    ['an HTML table', 'e.html', html, 'import.format-unsupported', 'web page'],
    ['an Excel 2003 XML file', 'f.xls', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>', 'import.not-what-it-says', 'XML spreadsheet'],
    ['an old binary Excel file', 'g.xls', oldExcel, 'import.format-unsupported', 'old binary Excel'],
    ['an old binary Excel file named XLSX', 'g.xlsx', oldExcel, 'import.not-what-it-says', 'old binary Excel'],
    ['a workbook with a password', 'h.xlsx', Buffer.concat([oldExcel, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(500)]), 'import.format-unsupported', 'password'],
    ['a PDF named CSV', 'i.csv', '%PDF-1.7\n', 'import.not-what-it-says', 'PDF'],
    ['a picture', 'j.png', Buffer.from('89504e470d0a1a0a', 'hex'), 'import.format-unsupported', 'picture'],
    ['a file of no length', 'k.csv', '', 'import.empty', 'no content'],
    ['a file of blank lines', 'l.csv', '\uFEFF\r\n , ,\n\n', 'import.empty', 'no text'],
    ['a workbook without rows', 'm.xlsx', xlsxOf({ sheets: [{ name: '空', rows: [[null]] }] }), 'import.empty', 'first visible sheet'],
    ['a workbook whose sheets are all hidden', 'n.xlsx', xlsxOf({ sheets: [{ name: '空', rows: [['单位名称', '整改期限']], hidden: true }] }), 'import.empty', 'unhide'],
    ['a table of something else', 'o.csv', '商品,价格\n苹果,3\n', 'import.no-known-header', '商品 / 价格'],
    ['a table with one known header', 'p.csv', '单位名称,价格\n甲厂,3\n', 'import.no-known-header', 'two known names'],
    ['a workbook of something else', 'q.xlsx', xlsxOf({ sheets: [{ name: '价格', rows: [['商品', '价格'], ['苹果', 3]] }] }), 'import.no-known-header', '商品 / 价格'],
    ['a header below the tenth row', 'r.csv', `${'标题\n'.repeat(10)}${text}`, 'import.no-known-header', 'first 10 rows'],
    ['text in no known encoding', 's.csv', Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xff, 0xff])]), 'import.unreadable-text', 'line 3'],
    ['GB18030 cut in the middle', 't.csv', Buffer.concat([gb18030(text), Buffer.from([0xb5])]), 'import.unreadable-text', 'neither UTF-8 nor GB18030'],
    ['binary data named CSV', 'u.csv', Buffer.concat([Buffer.from(text), Buffer.alloc(10)]), 'import.unreadable-text', 'line 3'],
  ])('%s', async (_, name, content, code, words) => {
    const refusal = await refused(fileWith(name, content));
    expect(refusal.code).toBe(code);
    expect(refusal.reasons[0]?.en).toContain(words);
    expect(refusal.reasons[0]?.en).toContain(name);
    expect(refusal.reasons[0]?.zh).toMatch(/^[^：]+：.*；.*请/);
  });

  it('if a few bytes of its UTF-8 are broken, although it would also decode as GB18030', async () => {
    const lines = Buffer.from(`unit_name,hazard_description\n${'甲市第一综合市场,消防通道堵塞\n'.repeat(40)}`);
    const broken = Buffer.concat([lines, Buffer.from('乙厂').subarray(0, 5), Buffer.from('a,电线老化\n')]);
    expect(() => new TextDecoder('gb18030', { fatal: true }).decode(broken)).not.toThrow();
    expect(await refused(fileWith('broken.csv', broken))).toMatchObject({ code: 'import.unreadable-text', reasons: [{ en: expect.stringContaining('line 42') }] });
  });

  it('if the archive breaks off', async () => {
    const path = fileWith('cut.xlsx', workbook);
    truncateSync(path, workbook.length - 100);
    expect(await refused(path)).toMatchObject({ code: 'import.damaged' });
  });

  it('if its packed data are broken', async () => {
    const bytes = Buffer.from(workbook);
    const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    bytes.fill(0xff, at, at + 20);
    expect(await refused(fileWith('flipped.xlsx', bytes))).toMatchObject({ code: 'import.damaged' });
  });

  it('if it is not there, or is a folder', async () => {
    const path = fileWith('there.csv', text);
    expect(await refused(`${path}.csv`)).toMatchObject({ code: 'import.file-missing' });
    expect(await refused(join(path, 'below.csv'))).toMatchObject({ code: 'import.file-missing' });
    expect(await refused(dirname(path))).toMatchObject({ code: 'import.not-a-file' });
  });

  const asRoot = process.getuid?.() === 0;
  (asRoot ? it.skip : it)('if it may not be read', async () => {
    const path = fileWith('closed.csv', text);
    chmodSync(path, 0);
    expect(await refused(path)).toMatchObject({ code: 'import.file-unreadable' });
  });
});

describe('An import file is taken', () => {
  it.each([
    ['with a suffix that says nothing', 'export.dat', text],
    ['without a suffix', 'export', text],
    ['with a suffix in capitals', 'EXPORT.CSV', text],
    ['as tabs in .txt', 'export.txt', text.replaceAll(',', '\t')],
    ['as a workbook without a suffix', 'workbook', workbook],
    ['as a workbook with a suffix in capitals', 'LIST.XLSX', workbook],
  ])('%s', async (_, name, content) => {
    expect(await cellsOf(fileWith(name, content))).toMatchObject([{ 单位名称: '甲厂', 整改期限: '年底前' }]);
  });
});

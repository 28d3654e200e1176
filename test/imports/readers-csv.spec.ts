import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { interpretRow } from '../../src/domain/record/published-row.js';
import { gb18030 } from '../support/published/gb18030.js';
import { cellsOf, fileWith, opened, removeFiles, rowsOf } from '../support/published/read-table.js';
import { registers } from '../support/published/registers.js';

afterAll(removeFiles);

const header = '单位名称,存在问题,整改期限';

/** `line: cells` of readable rows, `line! words` of ragged ones. */
async function shown(name: string, content: string | Buffer): Promise<string[]> {
  const rows = await rowsOf(fileWith(name, content));
  return rows.map((row) => {
    if (row.kind === 'row') return `${row.line}: ${Object.values(row.cells).join('|')}`;
    return row.kind === 'ragged' ? `${row.line}! ${row.words}` : `${row.line}!! ${row.code}`;
  });
}

describe('A CSV file', () => {
  it('gives its rows with the line on which each begins', async () => {
    expect(await shown('plain.csv', `${header}\n甲厂,电线老化,年底前\n\n"乙厂","一行\n两行","2024年1月1日前"\n丙厂,,\n`)).toEqual([
      '2: 甲厂|电线老化|年底前',
      '4: 乙厂|一行\n两行|2024年1月1日前',
      '6: 丙厂||',
    ]);
  });

  it.each([
    ['semicolons', ';', ';'],
    ['tabs', '\t', '\t'],
    ['commas', ',', ','],
  ])('is read with %s as well', async (name, separator, delimiter) => {
    const content = [header.replaceAll(',', separator), ['甲厂', '电线,老化;吊顶', '年底前'].map((cell) => `"${cell}"`).join(separator)].join('\r\n');
    const table = await opened(fileWith(`${name}.csv`, content));
    expect(table.format).toEqual({ kind: 'csv', encoding: 'utf-8', delimiter });
    await table.close();
    expect(await cellsOf(fileWith(`${name}.csv`, content))).toEqual([{ 单位名称: '甲厂', 存在问题: '电线,老化;吊顶', 整改期限: '年底前' }]);
  });

  const text = `${header}\n甲厂,电线老化,年底前`;
  it.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`), 'utf-8'],
    ['GB18030', gb18030(text), 'gb18030'],
    ['UTF-16 as Excel writes Unicode text', Buffer.from(`\uFEFF${text}`, 'utf16le'), 'utf-16le'],
  ])('is read as %s', async (_, bytes, encoding) => {
    const path = fileWith('encoded.csv', bytes);
    expect((await opened(path)).format).toMatchObject({ encoding });
    expect(await cellsOf(path)).toEqual([{ 单位名称: '甲厂', 存在问题: '电线老化', 整改期限: '年底前' }]);
  });

  it('in GB18030 is known also if its first Chinese character comes late', async () => {
    const ascii = `unit_name,address\n${'A,B\n'.repeat(50_000)}`;
    const rows = await cellsOf(fileWith('late.csv', Buffer.concat([Buffer.from(ascii), gb18030('甲厂,一号路\n')])));
    expect(rows).toHaveLength(50_001);
    expect(rows.at(-1)).toEqual({ unit_name: '甲厂', address: '一号路' });
  });

  it('is read below titles that stand above its header', async () => {
    const content = `2024年挂牌督办一览表,,\n填报单位:某局,,\n\n${header}\n甲厂,电线老化,年底前\n`;
    const table = await opened(fileWith('titled.csv', content));
    expect(table.headerLine).toBe(4);
    expect(await shown('titled.csv', content)).toEqual(['5: 甲厂|电线老化|年底前']);
  });

  it('names columns without a header, and tells repeated headers apart', async () => {
    const [row] = await cellsOf(fileWith('headers.csv', '序号,,单位名称,整改期限,整改期限\n1,x,甲厂,年底前,月底前\n'));
    expect(row).toEqual({ 序号: '1', 第2列: 'x', 单位名称: '甲厂', 整改期限: '年底前', '整改期限 (2)': '月底前' });
  });

  it('reports a row with too many or too few cells and goes on', async () => {
    const content = `${header}\n甲厂,电线老化\n乙厂,电线,老化,年底前\n丙厂,吊顶可燃,年底前\n`;
    expect(await shown('ragged.csv', content)).toEqual(['2! 甲厂,电线老化', '3! 乙厂,电线,老化,年底前', '4: 丙厂|吊顶可燃|年底前']);
    expect((await rowsOf(fileWith('ragged.csv', content)))[1]).toMatchObject({ expected: 3, found: 4 });
  });

  it('does not mind the empty cells that spreadsheet programs append', async () => {
    expect(await shown('padded.csv', `${header},,\n甲厂,电线老化,年底前,,\n乙厂,电线老化,年底前\n丙厂,电线老化,年底前,,,,\n`)).toEqual([
      '2: 甲厂|电线老化|年底前||',
      '3: 乙厂|电线老化|年底前||',
      '4: 丙厂|电线老化|年底前||',
    ]);
  });

  it('loses no row to a stray quotation mark that swallows others', async () => {
    const content = `${header}\n"甲厂,电线老化,年底前\n乙厂,吊顶可燃,年底前\n丙厂,"通道堵塞",年底前\n丁厂,占道,年底前\n`;
    expect(await shown('stray.csv', content)).toEqual([
      '2! "甲厂,电线老化,年底前',
      '3: 乙厂|吊顶可燃|年底前',
      '4: 丙厂|通道堵塞|年底前',
      '5: 丁厂|占道|年底前',
    ]);
  });

  it('loses no row to a quotation mark that is never closed', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `${index}厂,占道,年底前`);
    const read = await shown('unclosed.csv', [header, '"甲厂,电线老化,年底前', ...rows].join('\r\n'));
    expect(read).toHaveLength(30_001);
    expect([read[0], read[1], read.at(-1)]).toEqual(['2! "甲厂,电线老化,年底前', '3: 0厂|占道|年底前', '30002: 29999厂|占道|年底前']);
  });

  it('loses no row where a stray mark happens to close at the end of a cell', async () => {
    expect(await shown('closed.csv', `${header}\n甲厂,"电线老化,年底前\n乙厂,吊顶可燃",年底前\n丙厂,占道,年底前\n`)).toEqual([
      '2: 甲厂|电线老化,年底前\n乙厂,吊顶可燃|年底前',
      '4: 丙厂|占道|年底前',
    ]);
    expect(await shown('closed-twice.csv', `${header}\n"甲厂,电线老化,年底前\n乙厂",吊顶可燃\n丙厂,占道,年底前\n`)).toEqual([
      '2! "甲厂,电线老化,年底前',
      '3! 乙厂",吊顶可燃',
      '4: 丙厂|占道|年底前',
    ]);
  });

  it('keeps quotation marks inside cells', async () => {
    expect(await shown('inner.csv', `${header}\n甲"老字号"厂,"设""三合一""场所",年底前\n"乙"厂,占道,年底前\n`)).toEqual([
      '2: 甲"老字号"厂|设"三合一"场所|年底前',
      '3: "乙"厂|占道|年底前',
    ]);
  });

  it('is a stream: the first rows come before the last bytes are read', async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `${index}厂,电线老化,年底前\n`);
    const table = await opened(fileWith('long.csv', `${header}\n${rows.join('')}`));
    const reading = table.rows();
    expect(table.bytesRead()).toBe(0);
    expect((await reading.next()).value).toMatchObject({ line: 2 });
    expect(table.bytesRead()).toBeLessThan(table.totalBytes / 4);
    for (let done = false; !done; ) done = (await reading.next()).done === true;
    expect(table.bytesRead()).toBe(table.totalBytes);
  });

  it('may be closed in the middle', async () => {
    const table = await opened(fileWith('long.csv', `${header}\n${'甲厂,电线老化,年底前\n'.repeat(50_000)}`));
    const reading = table.rows();
    await reading.next();
    await table.close();
    await table.close();
    expect(table.bytesRead()).toBeLessThan(table.totalBytes);
  });
});

describe('A file of published listings', () => {
  it('becomes records in the state that each row shows', async () => {
    const rows = await cellsOf(join(__dirname, '../support/published/listings.csv'));
    const readings = rows.map((cells) => interpretRow(cells, registers));
    const told = readings.map((reading) =>
      reading.ok ? [reading.record.outcome, reading.record.rectifyBy, reading.record.regionCode, ...reading.uncertain.map(({ code }) => code)].join(' ') : reading.refusal.code,
    );
    expect(told).toEqual([
      'listed 2021-12-31 430100 unit-code.unknown hazard.missing',
      'progress 2021-09-30 430100 hazard.several',
      'overdue 2010-08-30 430102 deadline.hint-disagrees region.from-authority unit-code.unknown hazard.missing',
      'exposed 2014-10-17 430102 outcome.unknown date.no-publication listing-date.hint-only date.no-month date.glyphs-lost region.from-authority level.unknown unit.masked unit-code.unknown',
      'delisted   date.masked region.unknown unit-code.invalid body.several',
    ]);
  });

  it('keeps what its cells say, cell by cell', async () => {
    const path = join(__dirname, '../support/published/listings.csv');
    const [first] = await cellsOf(path);
    expect(Object.keys(first ?? {}).join(',')).toBe(readFileSync(path, 'utf8').split('\n')[0]);
    expect(first?.['rectification_requirement']).toBe('及时制定整改计划,确保年底前全部销案');
  });
});

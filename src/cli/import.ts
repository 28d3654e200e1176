import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { once } from 'node:events';
import { basename, join, resolve } from 'node:path';

import { upsertRecordedOrganisations } from '../directory/recorded-organisations.js';
import { sealHeads } from '../engine/index.js';
import { importRefusalTitles } from '../imports/import-refusal.js';
import { importRecords, type RowOutcome } from '../imports/import-records.js';
import { openTable } from '../imports/open-table.js';
import type { Table } from '../imports/table.js';
import type { Config } from '../platform/config/config.js';
import type { Program } from '../program.js';
import { print, say, withProgram } from './command.js';
import { csvLine } from '../exports/csv-line.js';
import { progressLine } from './progress-line.js';

export interface ImportOptions {
  /** Where the row-by-row report goes; in the data folder when absent. */
  report?: string;
}

/** `duban import FILE`: takes in a published listing. Exit code 1 when the file is refused, 0 otherwise: a bad row is told in the report. */
export async function runImport(file: string, options: ImportOptions): Promise<number> {
  return withProgram(async (program) => {
    const table = await openTable(file);
    if ('refused' in table) {
      print(`${table.code}  ${say(program.config, importRefusalTitles[table.code])}`);
      for (const reason of table.reasons) print(`  ${say(program.config, reason)}`);
      return 1;
    }
    try {
      return await importTable(program, file, table, options);
    } finally {
      await table.close();
    }
  });
}

async function importTable(program: Program, file: string, table: Table, options: ImportOptions): Promise<number> {
  const { config } = program;
  const path = resolve(options.report ?? reportPath(config, file));
  const report = await openReport(path);
  if (typeof report === 'string') {
    print(`import.report-unwritable  ${say(config, { zh: `逐行报告无法写入${path}（${report}），未录入任何内容`, en: `the report cannot be written to ${path} (${report}); nothing was imported` })}`);
    return 1;
  }
  report.write(`\uFEFF${csvLine(['line', 'result', 'case', 'unit', 'outcome', 'field', 'words', 'code', 'reason'])}`);
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  const progress = progressLine(say(config, { zh: '录入', en: 'importing' }));
  let rows = 0;
  for await (const outcome of importRecords({ ...program, enterOrganisations: upsertRecordedOrganisations }, table)) {
    rows += 1;
    count(outcome.result);
    if (outcome.result !== 'refused') count(`outcome:${outcome.outcome ?? ''}`);
    for (const { code } of outcome.notes) count(`note:${code}`);
    await writeRow(report, outcome, config);
    progress.at(rows, table.bytesRead() / Math.max(1, table.totalBytes));
  }
  progress.done();
  report.end();
  await once(report, 'finish');
  await sealHeads(program.engine.parts, program.sealKey);
  printSummary(config, rows, counts, path);
  return 0;
}

/** The open file, or the system's code for why it cannot be written. */
async function openReport(path: string): Promise<WriteStream | string> {
  const report = createWriteStream(path);
  try {
    await once(report, 'open');
    return report;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  }
}

function reportPath({ dataDir }: Config, file: string): string {
  const folder = join(dataDir, 'imports');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${basename(file)}.report.csv`);
}

async function writeRow(report: WriteStream, { line, result, caseId, unit, outcome, notes }: RowOutcome, config: Config): Promise<void> {
  const row = [String(line), result, caseId ?? '', unit ?? '', outcome ?? ''];
  const lines = notes.length === 0 ? [[...row, '', '', '', '']] : notes.map(({ field, words, code, reason }) => [...row, field, words, code, say(config, reason)]);
  if (!report.write(lines.map(csvLine).join(''))) await once(report, 'drain');
}

function printSummary(config: Config, rows: number, counts: ReadonlyMap<string, number>, path: string): void {
  const of = (name: string): number => counts.get(name) ?? 0;
  const listed = (prefix: string): string[] =>
    [...counts]
      .filter(([name]) => name.startsWith(prefix))
      .sort(([, a], [, b]) => b - a)
      .map(([name, number]) => `${name.slice(prefix.length)} ${number}`);
  const en = `${rows} rows: ${of('taken')} taken, ${of('known')} known before, ${of('refused')} refused`;
  print(say(config, { zh: `${rows}行：新录入${of('taken')}，已有${of('known')}，拒绝${of('refused')}`, en }));
  print(`  ${say(config, { zh: '状态', en: 'outcomes' })}: ${listed('outcome:').join(', ')}`);
  print(`  ${say(config, { zh: '存疑或拒绝的原因', en: 'uncertain or refused because' })}: ${listed('note:').join(', ')}`);
  print(`  ${say(config, { zh: '逐行报告', en: 'row by row' })}: ${path}`);
}

import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';

import { recordAccess } from '../accountability/access-log.store.js';
import { headersOf, type DirectoryTable } from '../directory/directory-columns.js';
import { exportDirectory } from '../directory/export-directory.queries.js';
import { countRows, importDirectory, type DirectoryRow } from '../directory/import-directory.js';
import { unheldDuties } from '../directory/open-duties.queries.js';
import { localDateAt } from '../domain/calendar/local-day.js';
import { roleTitles } from '../domain/workflow/role-titles.js';
import { csvLine } from '../exports/csv-line.js';
import { tableFile } from '../exports/table-file.js';
import { importRefusalTitles } from '../imports/import-refusal.js';
import { openTable } from '../imports/open-table.js';
import type { Config } from '../platform/config/config.js';
import { inTransaction, reading } from '../platform/db/transaction.js';
import type { Program } from '../program.js';
import { print, say, withProgram } from './command.js';
import { operator } from './operator.js';

export interface DirectoryImportOptions {
  dryRun?: boolean;
  /** Where the row-by-row report goes (CSV); refused rows are printed either way. */
  report?: string;
  /** For the record of every change; the name of the file when absent. */
  why?: string;
}

/** `duban directory import TABLE FILE`: takes a table in, each row by itself. Exit code 1 where the file or a row of it is refused. */
export function runDirectoryImport(table: DirectoryTable, file: string, options: DirectoryImportOptions): Promise<number> {
  return withProgram(async (program) => {
    const { config } = program;
    const opened = await openTable(file, headersOf(table));
    if ('refused' in opened) {
      print(`${opened.code}  ${say(config, importRefusalTitles[opened.code])}`);
      for (const reason of opened.reasons) print(`  ${say(config, reason)}`);
      return 1;
    }
    try {
      const dryRun = options.dryRun === true;
      const by = { actor: operator, ...momentOf(program), why: options.why ?? basename(file), document: null };
      return told(config, await importDirectory(program.database, { table, rows: opened.rows(), dryRun }, by), { ...options, dryRun });
    } finally {
      await opened.close();
    }
  });
}

function momentOf({ clock, engine }: Program): { at: number; today: ReturnType<typeof localDateAt> } {
  const at = clock.now();
  return { at, today: localDateAt(at, engine.parts.rules.zone) };
}

function told(config: Config, rows: readonly DirectoryRow[], { dryRun, report }: DirectoryImportOptions): number {
  const lines = rows.flatMap(({ line, result, id, code, reasons }) => {
    const row = [String(line), result, id ?? '', code ?? ''];
    return reasons.length === 0 ? [[...row, '', '']] : reasons.map((reason) => [...row, reason.subject ?? '', say(config, reason)]);
  });
  if (report !== undefined) writeFileSync(report, `\uFEFF${[['line', 'result', 'id', 'code', 'field', 'reason'], ...lines].map(csvLine).join('')}`);
  for (const { line, code, reasons } of rows) for (const reason of reasons) print(`${line}  ${code ?? ''}  ${say(config, reason)}`);
  const { entered, changed, unchanged, refused } = countRows(rows);
  const [zh, en] = dryRun === true ? ['（预演，未作改动）', ' (dry run; nothing was changed)'] : ['', ''];
  print(say(config, { zh: `${rows.length}行：新录入${entered}，变更${changed}，未变${unchanged}，拒绝${refused}${zh}`, en: `${rows.length} rows: ${entered} entered, ${changed} changed, ${unchanged} unchanged, ${refused} refused${en}` }));
  return refused === 0 ? 0 : 1;
}

/** `duban directory export TABLE FILE`: writes a table as its import takes it, CSV or XLSX by the name of the file. The export is put on record. */
export function runDirectoryExport(table: DirectoryTable, file: string): Promise<number> {
  return withProgram(async ({ database, clock, config }) => {
    const format = file.toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx';
    await inTransaction(database, (tx) => recordAccess(tx, { reader: { client: 'command-line' }, at: clock.now(), kind: 'directory-export', subject: null, asked: { table, form: format } }));
    const { headers, rows } = await exportDirectory(reading(database), table);
    writeFileSync(file, await tableFile(format, { sheet: table, headers, rows }));
    print(say(config, { zh: `已导出${rows.length}行：${file}`, en: `${rows.length} rows written to ${file}` }));
    return 0;
  });
}

/** `duban directory check`: open duties whose unit and role nobody holds today. Exit code 1 where there is one of a verified unit: nothing stays with nobody. */
export function runDirectoryCheck(): Promise<number> {
  return withProgram(async (program) => {
    const { database, config } = program;
    const unheld = await unheldDuties(reading(database), momentOf(program).today);
    for (const { unit, unitName, verified, role, duties, due } of unheld) {
      const standing = verified ? '' : say(config, { zh: '（未核实）', en: ' (unverified)' });
      print(`duty.unheld  ${unitName ?? unit}${standing}  ${say(config, roleTitles[role])}  ${say(config, { zh: `${duties}项未结职责，最早 ${due}`, en: `${duties} open duties, the first by ${due}` })}`);
    }
    const verified = unheld.filter((one) => one.verified).length;
    const rest = unheld.length - verified;
    print(say(config, { zh: `${verified}个岗位有未结职责而无人担任；未核实单位另有${rest}个`, en: `${verified} posts with open duties are held by nobody; ${rest} more in units that are not verified` }));
    return verified === 0 ? 0 : 1;
  });
}

import { InvalidArgumentError } from 'commander';

import { previewRules, type Applied, type MovingDeadline, type RuleChange } from '../engine/index.js';
import type { Program } from '../program.js';
import { print, say } from './command.js';
import { csvLine } from '../exports/csv-line.js';

/** How a list of deadlines is written: a table for a spreadsheet, or one JSON object a line. */
export type PreviewFormat = 'csv' | 'json';

/** Reads the format of `--format`. */
export function parseFormat(text: string): PreviewFormat {
  if (text !== 'csv' && text !== 'json') throw new InvalidArgumentError('Write csv or json · 请填 csv 或 json');
  return text;
}

const columns = ['caseId', 'number', 'title', 'duty', 'name', 'unit', 'unitName', 'due', 'newDue', 'provisional', 'newProvisional', 'replannedRungs'] as const satisfies (keyof MovingDeadline)[];

/** Writes every open deadline that a change would move to standard output, and how many there are to standard error. */
export async function printMoving({ engine, config }: Program, change: RuleChange, format: PreviewFormat): Promise<void> {
  if (format === 'csv') process.stdout.write(csvLine([...columns]));
  let count = 0;
  for await (const moving of previewRules(engine.parts, change)) {
    count += 1;
    const values = columns.map((column) => moving[column]);
    process.stdout.write(format === 'json' ? `${JSON.stringify(Object.fromEntries(columns.map((column, index) => [column, values[index]])))}\n` : csvLine(values.map((value) => String(value ?? ''))));
  }
  process.stderr.write(`${say(config, { zh: `${count}个未结期限将变动；未作任何改动`, en: `${count} open deadlines would move; nothing was changed` })}\n`);
}

/** Says what became of open cases. Returns the exit code: 1 where some could not be changed. */
export function printApplied({ config }: Program, { cases, moved, failed }: Applied): number {
  print(say(config, { zh: `已用于${cases}个未结案卷，${moved}个期限改为另一日期`, en: `applied to ${cases} open cases; ${moved} deadlines have another date` }));
  for (const { caseId, reason } of failed) print(`${say(config, { zh: '未能改动', en: 'not changed' })}  case ${caseId}  ${reason}`);
  return failed.length === 0 ? 0 : 1;
}

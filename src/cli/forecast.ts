import { validate } from 'uuid';

import { caseNumbered, forecastOf } from '../cases/forecast.queries.js';
import type { Supposition } from '../engine/index.js';
import { reading, type Read } from '../platform/db/transaction.js';
import type { Program } from '../program.js';
import { print, say, withProgram } from './command.js';
import type { ForecastOptions } from './forecast-arguments.js';
import { forecastLines } from './forecast-lines.js';

/** `duban forecast`: prints what happens to a case if nobody acts. Exit code 1 where there is no such case, or nothing like what is supposed. */
export function runForecast(named: string, options: ForecastOptions): Promise<number> {
  return withProgram((program) => tell(program, named, options));
}

async function tell({ config, database, engine, clock }: Program, named: string, { duty, due, pack, calendar }: ForecastOptions): Promise<number> {
  if ((duty === undefined) !== (due === undefined)) {
    print(`forecast.incomplete  ${say(config, { zh: '--due 与 --duty 须同时给出', en: '--due and --duty go together' })}`);
    return 1;
  }
  const suppose: Supposition = {
    ...(duty !== undefined && due !== undefined && { extension: { duty, due } }),
    ...(pack !== undefined && { pack }),
    ...(calendar !== undefined && { calendar }),
  };
  const read = reading(database);
  const caseId = await caseNamed(read, named);
  const told = caseId === null ? null : await forecastOf(read, engine.parts, { caseId, now: clock.now(), suppose });
  if (told === null) {
    print(`case.unknown  ${say(config, { zh: `没有案卷${named}`, en: `there is no case ${named}` })}`);
    return 1;
  }
  if ('supposable' in told) {
    print(`${told.code}  ${say(config, told)}`);
    return 1;
  }
  for (const line of forecastLines(told, config.language)) print(line);
  return 0;
}

/** A case is named by its identifier or by its short number. */
async function caseNamed(read: Read, named: string): Promise<string | null> {
  if (validate(named)) return named.toLowerCase();
  return /^[1-9]\d{0,14}$/.test(named) ? caseNumbered(read, Number(named)) : null;
}

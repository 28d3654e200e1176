import { validate } from 'uuid';

import type { Fault } from '../domain/journal/chain.js';
import { allRecords, orphans, recordOf, verifyRecord, verifySeals, type KnownSeal, type SealFault } from '../engine/index.js';
import type { Program } from '../program.js';
import { saveCaseFile, verifyCaseFile } from './case-file.js';
import { print, say, withProgram } from './command.js';
import { progressLine } from './progress-line.js';

export interface VerifyOptions {
  /** Only this case; seals are then left out. */
  case?: string;
  /** Writes the case, once verified, to this file. */
  save?: string;
  /** Verifies a case file that `save` wrote, without a database. */
  file?: string;
  /** A seal that was noted down elsewhere. */
  knownSeal?: KnownSeal;
}

/** `duban verify`: chain, seals and replay of every case. Exit code 1 when anything is not as it was written. */
export async function runVerify(options: VerifyOptions): Promise<number> {
  if (options.file !== undefined) return verifyCaseFile(options.file);
  const verified = async (program: Program): Promise<number> => {
    if (options.save !== undefined && options.case === undefined) {
      print(`case.unnamed  ${say(program.config, { zh: '--save 须与 --case 同用', en: '--save needs --case: one file holds one case' })}`);
      return 1;
    }
    const code = await verifyAll(program, options);
    if (options.case !== undefined && options.save !== undefined && code === 0) await saveCaseFile(program, options.case, options.save);
    return code;
  };
  return withProgram(verified, { fitting: false });
}

/** Verifies and prints one line for each fault; returns the exit code. */
export async function verifyAll(program: Program, options: VerifyOptions): Promise<number> {
  const { database, engine, config } = program;
  let [cases, entries, faults] = [0, 0, 0];
  const progress = progressLine(say(config, { zh: '核验', en: 'verifying' }));
  const records = options.case === undefined ? allRecords(database.pool) : one(program, options.case);
  for await (const record of records) {
    const found = verifyRecord(engine.parts, record);
    cases += 1;
    entries += record.entries.length;
    faults += found.length;
    for (const fault of found) print(caseLine(record.caseId, record.number, fault));
    progress.at(cases);
  }
  progress.done();
  if (options.case !== undefined && cases === 0) {
    print(`case.unknown  ${say(config, { zh: `没有案卷${options.case}，未核验任何内容`, en: `there is no case ${options.case}; nothing was verified` })}`);
    return 1;
  }
  if (options.case === undefined) faults += await verifyWhole(program, options);
  print(summary(program, cases, entries, faults));
  return faults === 0 ? 0 : 1;
}

async function* one({ database }: Program, caseId: string) {
  const record = validate(caseId) ? await recordOf(database.pool, caseId) : undefined;
  if (record !== undefined) yield record;
}

/** What no single case shows: rows without a case, and the seals. */
async function verifyWhole({ database, sealKey, config }: Program, { knownSeal }: VerifyOptions): Promise<number> {
  const left = await orphans(database.pool);
  for (const { code, caseId, found } of left) print(`${code}  ${caseId}  ${found}`);
  const seals = await verifySeals(database.pool, sealKey.publicKey, knownSeal ?? null);
  for (const fault of seals) print(sealLine(fault));
  const { rows } = await database.pool.query<{ seal: number; root: string }>('select seal::int, root from seal order by seal.seal desc limit 1');
  const last = rows[0];
  const none = { zh: '尚无封存', en: 'no seal yet' };
  const noted = last && { zh: `最近一次封存 ${last.seal}:${last.root}（请另行保存）`, en: `last seal ${last.seal}:${last.root} (note it down elsewhere)` };
  print(say(config, noted ?? none));
  return left.length + seals.length;
}

function caseLine(caseId: string, number: number, { code, seq, found }: Fault): string {
  return `${code}  case ${caseId} (no. ${number})  entry ${seq}  ${found}`;
}

function sealLine({ code, seal, caseId, seq, found }: SealFault): string {
  return caseId === null ? `${code}  seal ${seal}  ${found}` : `${code}  case ${caseId}  entry ${seq}  (seal ${seal})  ${found}`;
}

function summary({ config }: Program, cases: number, entries: number, faults: number): string {
  if (faults === 0) return say(config, { zh: `核验通过：${cases}个案卷，${entries}条记录`, en: `verified: ${cases} cases, ${entries} entries, no fault` });
  return say(config, { zh: `核验不通过：${cases}个案卷中有${faults}处异常`, en: `NOT verified: ${faults} faults in ${cases} cases` });
}

import { readFileSync, writeFileSync } from 'node:fs';

import { checkChain, type Fault, type StoredEntry } from '../domain/journal/chain.js';
import { replay } from '../domain/journal/replay.js';
import { compileRegistry } from '../domain/workflow/registry.js';
import { builtInRules } from '../built-in-rules.js';
import { digest, recordOf, verifyDeadlines } from '../engine/index.js';
import { readConfig } from '../platform/config/config.js';
import type { Program } from '../program.js';
import { definitions } from '../../workflows/index.js';
import frozen from '../../workflows/frozen.json';
import { print, say } from './command.js';

/** A case as it leaves duban: its journal with the hashes, and where the chain ended when it was saved. */
interface CaseFile {
  case: string;
  head: { seq: number; hash: string };
  entries: StoredEntry[];
}

/** Writes the journal of one case to a file that `verifyCaseFile` reads anywhere. False where there is no such case. */
export async function saveCaseFile({ database }: Program, caseId: string, path: string): Promise<boolean> {
  const record = await recordOf(database.pool, caseId);
  if (record === undefined) return false;
  const file: CaseFile = { case: caseId, head: { seq: record.revision, hash: record.head }, entries: record.entries };
  writeFileSync(path, `${JSON.stringify(file, null, 1)}\n`);
  return true;
}

/**
 * `duban verify --file`: checks chain, replay and dates of a saved case without any database. The file itself cannot show that its newest entries were
 * cut off; compare the head that this prints with the case or with a seal. Returns the exit code.
 */
export function verifyCaseFile(path: string): number {
  const config = readConfig();
  const file = parse(readFileSync(path, 'utf8'));
  if (file === null) {
    print(`file.not-a-case  ${say(config, { zh: `${path} 不是 duban 保存的案卷文件`, en: `${path} is not a case file that duban saved` })}`);
    return 1;
  }
  const { faults, unknown } = faultsOf(file);
  for (const { code, seq, found } of faults) print(`${code}  case ${file.case}  entry ${seq}  ${found}`);
  for (const rules of unknown) print(say(config, { zh: `本程序没有 ${rules}，未核算由其得出的日期`, en: `this program lacks ${rules}; dates by it were not counted again` }));
  const { seq, hash } = file.head;
  const en = faults.length === 0 ? `verified: ${seq} entries, head ${hash}` : `NOT verified: ${faults.length} faults`;
  print(say(config, { zh: faults.length === 0 ? `核验通过：${seq}条记录，链首 ${hash}` : `核验不通过：${faults.length}处异常`, en }));
  return faults.length === 0 ? 0 : 1;
}

/** Faults, and the rules that were brought in while duban ran, which only a database has. */
function faultsOf(file: CaseFile): { faults: Fault[]; unknown: string[] } {
  const chain = checkChain(file.case, file.entries, file.head, digest);
  if (chain.length > 0) return { faults: chain, unknown: [] };
  const entries = file.entries.map(({ entry }) => entry);
  const { faults } = replay(compileRegistry(definitions, frozen), entries);
  return faults.length > 0 ? { faults, unknown: [] } : verifyDeadlines(builtInRules(), entries);
}

function parse(text: string): CaseFile | null {
  try {
    const file = JSON.parse(text) as Partial<CaseFile> | null;
    const whole = typeof file?.case === 'string' && typeof file.head?.hash === 'string' && Array.isArray(file.entries) && file.entries.every(isEntry);
    return whole ? (file as CaseFile) : null;
  } catch {
    return null;
  }
}

function isEntry(one: Partial<StoredEntry> | null): boolean {
  return typeof one?.seq === 'number' && typeof one.hash === 'string' && typeof one.entry === 'object' && (one.entry as object | null) !== null;
}

import { existsSync, readFileSync } from 'node:fs';

import { builtInRuleBook } from '../built-in-rules.js';
import { chineseDaysCalendar } from '../calendars/chinese-days.js';
import { regionsOfCode } from '../domain/codes/region-register.js';
import { criteriaFaults } from '../domain/hazard/criteria-faults.js';
import { criteriaKey, type CriteriaText } from '../domain/hazard/criteria-text.js';
import { checkPacks } from '../domain/rules/check-packs.js';
import { diffPacks } from '../domain/rules/diff-packs.js';
import type { PackFault } from '../domain/rules/pack-fault.js';
import { packKey, type PackText } from '../domain/rules/pack-text.js';
import { packValues, type PackValues } from '../domain/rules/pack-values.js';
import type { Words } from '../domain/workflow/words.js';
import { readConfig, type Config } from '../platform/config/config.js';
import { builtInCriteria, builtInPacks, criteriaSchema, packSchema } from '../rules/built-in-packs.js';
import { readCriteria } from '../rules/read-criteria.js';
import { readPack } from '../rules/read-pack.js';
import { print, say } from './command.js';

/**
 * `duban rules check [FILES]`: all built-in packs and criteria, together with those of the files; one of a key that is built in takes its
 * place. Prints each fault with its place, and what only the rank of its source permits. Exit code 1 when there is a fault.
 */
export function runRulesCheck(files: readonly string[]): number {
  const config = readConfig();
  const read = files.map(readFile);
  const packs = inPlace(builtInPacks(), read.flatMap(({ pack }) => pack ?? []), packKey);
  const criteria = inPlace(builtInCriteria().versions(), read.flatMap(({ criteria: one }) => one ?? []), criteriaKey);
  const report = checkPacks(packs, chineseDaysCalendar());
  const faults = [...read.flatMap((one) => one.faults), ...report.faults, ...criteriaFaults(criteria)];
  for (const pack of packs) print(`${packKey(pack)}  ${say(config, pack.title)}`);
  for (const one of criteria) print(`${criteriaKey(one)}  ${say(config, { zh: `${one.items.length}条`, en: `${one.items.length} items` })}`);
  print(say(config, { zh: `可能的规则包组合：${report.chains.length}种`, en: `chains that can occur: ${report.chains.length}` }));
  for (const chain of report.chains) print(`  ${chain}`);
  for (const one of report.permitted) print(`  · ${told(config, one)}`);
  for (const one of faults) print(`  ✗ ${told(config, one)}`);
  print(faults.length === 0 ? say(config, { zh: '全部无误', en: 'all in order' }) : say(config, { zh: `发现${faults.length}处错误`, en: `NOT in order, faults: ${faults.length}` }));
  return faults.length === 0 ? 0 : 1;
}

/** `duban rules list`: every version of every pack and of all criteria, from when to when and where. */
export function runRulesList(): number {
  const config = readConfig();
  for (const pack of builtInRuleBook().versions()) {
    print(`${packKey(pack)}  ${say(config, pack.title)}`);
    print(`    ${say(config, inForceWords(pack.effective))}; ${say(config, whereWords(pack))}`);
  }
  for (const one of builtInCriteria().versions()) {
    print(`${criteriaKey(one)}  ${say(config, one.title)} (${say(config, { zh: `${one.items.length}条`, en: `${one.items.length} items` })})`);
    print(`    ${say(config, inForceWords(one.effective))}; ${say(config, whereWords({ applies: one.industries === undefined ? {} : { industries: one.industries } }))}`);
  }
  return 0;
}

/** `duban rules diff A B`: in what B differs from A, each a chain key or a file. Exit code 1 when one of them cannot be read. */
export function runRulesDiff(first: string, second: string): number {
  const config = readConfig();
  const read = [first, second].map(comparable);
  const faults = read.flatMap((one) => ('faults' in one ? one.faults : []));
  for (const one of faults) print(`  ✗ ${told(config, one)}`);
  const [before, after] = read.flatMap((one) => ('values' in one ? [one.values] : []));
  if (before === undefined || after === undefined) return 1;
  const differences = diffPacks(before, after);
  const kinds = { added: { zh: '增加', en: 'added' }, removed: { zh: '删除', en: 'removed' }, changed: { zh: '变更', en: 'changed' } };
  for (const { kind, place, before: was, after: is } of differences) {
    print(`${say(config, kinds[kind])}  ${place}`);
    if (was !== null) print(`  - ${say(config, was)}`);
    if (is !== null) print(`  + ${say(config, is)}`);
  }
  print(say(config, { zh: `${before.key} 与 ${after.key}：${differences.length}处不同`, en: `${before.key} and ${after.key}: differences: ${differences.length}` }));
  return 0;
}

interface FileReading {
  pack?: PackText;
  criteria?: CriteriaText;
  faults: PackFault[];
}

/** A file of criteria says so in a line of its own; anything else is read as a rule pack. Faults name the file. */
function readFile(path: string): FileReading {
  const text = readFileSync(path, 'utf8');
  const reading = /^criteria:/m.test(text) ? readCriteria(text, criteriaSchema()) : readPack(text, packSchema());
  return 'faults' in reading ? { faults: reading.faults.map((fault) => ({ ...fault, pack: `${path} ${fault.pack}` })) } : { ...reading, faults: [] };
}

function inPlace<T>(builtIn: readonly T[], given: readonly T[], key: (one: T) => string): T[] {
  const keys = new Set(given.map(key));
  return [...builtIn.filter((one) => !keys.has(key(one))), ...given];
}

function comparable(name: string): { values: PackValues } | { faults: PackFault[] } {
  const pack = builtInRuleBook().pack(name);
  if (pack !== undefined) return { values: pack };
  if (!existsSync(name)) {
    return { faults: [{ pack: name, place: '/', words: { zh: '既不是规则包组合（如 qingdao-3x@1+national@1），也不是文件', en: 'is neither a chain key (such as qingdao-3x@1+national@1) nor a file' } }] };
  }
  const { pack: text, faults } = readFile(name);
  if (text !== undefined) return { values: packValues(text) };
  return { faults: faults.length > 0 ? faults : [{ pack: name, place: '/', words: { zh: '是判定标准，不是规则包', en: 'holds criteria and no rule pack' } }] };
}

function told(config: Config, { pack, place, words }: PackFault): string {
  return `${pack} ${place}: ${say(config, words)}`;
}

function inForceWords({ from, to }: PackText['effective']): Words {
  return { zh: to === undefined ? `${from}起施行` : `${from}至${to}施行`, en: to === undefined ? `in force from ${from}` : `in force from ${from} to ${to}` };
}

function whereWords({ applies }: Pick<PackText, 'applies'>): Words {
  const { regions, industries } = applies ?? {};
  if (regions === undefined && industries === undefined) return { zh: '处处适用', en: 'applies everywhere' };
  const places = regions?.map((code) => `${code} ${regionsOfCode(code.padEnd(6, '0'))[0]?.name ?? ''}`.trim()).join(', ');
  return {
    zh: `适用${[places && `地区 ${places}`, industries && `行业 ${industries.join(', ')}`].filter(Boolean).join('；')}`,
    en: `applies to ${[places && `region ${places}`, industries && `industry ${industries.join(', ')}`].filter(Boolean).join('; ')}`,
  };
}

import { builtInRuleBook } from '../built-in-rules.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import { localDateAt } from '../domain/calendar/local-day.js';
import type { LimitRule, RulePack } from '../domain/duty/rule-pack.js';
import type { Chain } from '../domain/rules/chain.js';
import { ladderOrigin, limitOrigins, type LimitPart } from '../domain/rules/origins.js';
import { packKey, type PackText } from '../domain/rules/pack-text.js';
import { extensionWords, maxWords, pauseWords, quietWords, repeatWords, rewardsWords, rungWords, timeWords } from '../domain/rules/value-words.js';
import type { Words } from '../domain/workflow/words.js';
import { systemClock } from '../platform/clock/clock.js';
import { closest } from '../platform/config/closest.js';
import { readConfig, type Config } from '../platform/config/config.js';
import { print, say } from './command.js';

export interface ExplainOptions {
  /** Division code; everywhere when absent. */
  region?: string;
  /** Industry code; any when absent. */
  industry?: string;
  /** Today when absent. */
  on?: LocalDate;
}

/**
 * `duban rules explain [LIMIT]`: the rules that govern a place and an industry on a day (today), each value with the pack that it comes from
 * and its basis; with a limit, that one and its ladder. Exit code 1 when there is no such limit.
 */
export function runRulesExplain(limit: string | undefined, { region, industry, on }: ExplainOptions): number {
  const config = readConfig();
  const book = builtInRuleBook();
  const pack = book.packFor({ region: region ?? null, industry: industry ?? null, on: on ?? localDateAt(systemClock().now(), 'Asia/Shanghai') });
  const chain = book.chain(pack.key) as Chain;
  if (limit !== undefined && !Object.hasOwn(pack.limits, limit)) {
    const near = closest(limit, Object.keys(pack.limits));
    print(say(config, { zh: `没有期限“${limit}”${near === undefined ? '' : `，是否指“${near}”`}`, en: `there is no limit “${limit}”${near === undefined ? '' : `; did you mean “${near}”?`}` }));
    return 1;
  }
  print(`${pack.key}  ${say(config, pack.title)}`);
  if (limit === undefined) return explainAll(config, pack, chain);
  explainLimit(config, pack, chain, limit);
  explainLadder(config, pack, chain, pack.limits[limit]?.ladder ?? '');
  return 0;
}

function explainAll(config: Config, pack: RulePack, chain: Chain): number {
  const quiet = chain.find((one) => one.quiet !== undefined);
  if (pack.quiet !== null) print(line(config, '', quietWords(pack.quiet), quiet));
  if (pack.rewards !== undefined) print(line(config, '', rewardsWords(pack.rewards), chain.find(({ rewards }) => rewards !== undefined)));
  for (const name of Object.keys(pack.limits)) explainLimit(config, pack, chain, name);
  for (const name of Object.keys(pack.ladders)) explainLadder(config, pack, chain, name);
  return 0;
}

function explainLimit(config: Config, pack: RulePack, chain: Chain, name: string): void {
  const limit = pack.limits[name] as LimitRule;
  const { parts, binding } = limitOrigins(chain, name);
  const told: [LimitPart, Words | undefined][] = [
    ['time', timeWords(limit)],
    ['ladder', { zh: `升级阶梯 ${limit.ladder}`, en: `ladder ${limit.ladder}` }],
    ['max', limit.max && maxWords(limit.max)],
    ['extension', limit.extension && extensionWords(limit.extension)],
    ['pause', limit.pause && pauseWords(limit.pause)],
  ];
  print(name);
  for (const [part, words] of told) if (words !== undefined) print(line(config, '  ', words, parts[part]));
  for (const one of binding) print(line(config, '  ', { zh: '约束更近的规则包', en: 'binds nearer packs' }, one));
}

function explainLadder(config: Config, pack: RulePack, chain: Chain, name: string): void {
  const ladder = pack.ladders[name];
  if (ladder === undefined) return;
  print(line(config, '', { zh: `升级阶梯 ${name}`, en: `ladder ${name}` }, ladderOrigin(chain, name)));
  for (const rung of ladder.rungs) print(`  ${say(config, rungWords(rung))}`);
  print(`  ${say(config, repeatWords(ladder))}`);
}

/** One value, with the pack that it comes from. */
function line(config: Config, indent: string, words: Words, from: PackText | undefined): string {
  return `${indent}${say(config, words)}  [${from === undefined ? '' : packKey(from)}]`;
}

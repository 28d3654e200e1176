import { Argument, Command } from 'commander';

import { directoryTables, type DirectoryTable } from '../directory/directory-columns.js';
import { RulePackInvalid } from '../domain/rules/pack-fault.js';
import { ConfigRefused } from '../platform/config/config-refused.js';
import { listSettings } from '../platform/config/list-settings.js';
import { isDatabaseAway } from '../platform/db/database-away.js';
import { DatabaseFailure } from '../platform/db/database-failure.js';
import { BootRefused } from '../engine/index.js';
import type { AccountCreateOptions, AccountOptions } from './account.js';
import type { CalendarOptions } from './calendar.js';
import type { DemoOptions } from './demo.js';
import type { DirectoryImportOptions } from './directory.js';
import type { DossierOptions } from './dossier.js';
import { type ForecastOptions, parseDate, parseDuty } from './forecast-arguments.js';
import type { ImportOptions } from './import.js';
import { parseKnownSeal } from './known-seal.js';
import { parseLocalDate } from './local-date-option.js';
import { parseFormat } from './moving-deadlines.js';
import { parseIndustry, parseRegion } from './rule-arguments.js';
import type { ExplainOptions } from './rules-explain.js';
import type { RulesApplyOptions, RulesLoadOptions } from './rules-load.js';
import type { SeedOptions } from './seed.js';
import type { ServeOptions } from './serve.js';
import type { VerifyOptions } from './verify.js';

/** Codes with which the program ends, as in sysexits.h: a service that is not there, a fault of the program, a file that cannot be read or
 * written, a configuration that cannot be used. */
const DATABASE_AWAY = 69;
const BUG = 70;
const FILE_FAULT = 74;
const REFUSED_BOOT = 78;

/** Each command loads its own code, so that `duban --help` answers at once. */
function commands(): Command {
  const duban = new Command('duban')
    .description('duban 督办: hazard rectification and listed supervision · 事故隐患治理与挂牌督办')
    .showHelpAfterError('(duban --help)');
  duban
    .command('serve')
    .description('serve HTTP and work the clock · 启动服务')
    .option('--no-http', 'only work the clock · 只处理到期事项')
    .option('--no-worker', 'only serve HTTP · 只提供接口')
    .addHelpText('after', () => `\nSettings (environment variables):\n${listSettings('en')}\n\n设置（环境变量）：\n${listSettings('zh')}`)
    .action(async (options: ServeOptions) => end(await (await import('./serve.js')).runServe(options)));
  duban
    .command('migrate')
    .description('bring the database schema up to date · 更新数据库结构')
    .action(async () => end(await (await import('./migrate.js')).runMigrate()));
  duban
    .command('seed')
    .description('enter the demonstration directory (invented organisations and people) · 录入演示机构和人员')
    .option('--password <password>', 'password of every seeded account · 演示账号的口令')
    .option('--change-password', 'everybody must change it at the first sign-in · 首次登录须修改口令')
    .action(async (options: SeedOptions) => end(await (await import('./seed.js')).runSeed(options)));
  duban
    .command('import')
    .argument('<file>', 'CSV or XLSX · CSV 或 XLSX 文件')
    .description('take in a published listing: one case for each row · 录入已公布的挂牌信息，一行一案')
    .option('--report <file>', 'where the row-by-row report goes (CSV) · 逐行报告的位置')
    .action(async (file: string, options: ImportOptions) => end(await (await import('./import.js')).runImport(file, options)));
  duban
    .command('check')
    .description('prove the workflow definitions against the rule pack · 证明流程定义')
    .action(async () => end((await import('./check.js')).runCheck()));
  addRules(duban);
  duban
    .command('verify')
    .description('verify chain, seals and replay of every case · 核验全部案卷的日志链、封存和重放')
    .option('--case <id>', 'only this case · 只核验该案卷')
    .option('--known-seal <number:root>', 'a seal that was noted down elsewhere must still stand · 另行保存的封存须仍在', parseKnownSeal)
    .option('--save <file>', 'with --case: write the verified case to a file · 将核验通过的案卷存为文件')
    .option('--file <file>', 'verify a saved case without a database · 不用数据库核验案卷文件')
    .action(async (options: VerifyOptions) => end(await (await import('./verify.js')).runVerify(options)));
  duban
    .command('doctor')
    .description('find any open case without a live duty, deadline or rung · 查找可能被遗忘的案卷')
    .action(async () => end(await (await import('./doctor.js')).runDoctor()));
  addForetellingAndLookingBack(duban);
  duban
    .command('demo')
    .description('tell the story of one major hazard over HTTP, on a virtual clock · 演示一件重大隐患的全过程')
    .option('--keep', 'keep the demonstration database and say where it is · 保留演示数据')
    .action(async (options: DemoOptions) => end(await (await import('./demo.js')).runDemo(options)));
  addCalendar(duban);
  addDirectory(duban);
  addAccount(duban);
  return duban;
}

/** What becomes of a case if nobody acts, and who did what. */
function addForetellingAndLookingBack(duban: Command): void {
  duban
    .command('forecast')
    .argument('<case>', 'identifier or number of the case · 案卷标识或案卷号')
    .description('what happens to a case if nobody acts, up to the top of every ladder · 预测无人办理时案卷将发生什么')
    .option('--due <date>', 'with --duty: if that duty had this date · 与 --duty 同用：假定改期', parseDate)
    .option('--duty <number>', 'the duty that --due is for · 改期的职责事项', parseDuty)
    .option('--pack <name@version>', 'if the case kept this rule pack · 假定适用该规则包')
    .option('--calendar <version>', 'if it kept this calendar · 假定适用该日历')
    .action(async (named: string, options: ForecastOptions) => end(await (await import('./forecast.js')).runForecast(named, options)));
  duban
    .command('dossier')
    .description('the dossier of a unit or a person, from the journals · 从案卷日志生成单位或人员的履职档案')
    .option('--unit <id>', 'of this unit · 单位')
    .option('--person <id>', 'of this person · 人员')
    .option('--html <file>', 'write a page for printing instead of JSON · 输出可打印的网页')
    .option('--from <date>', 'first local date · 起始日期', parseLocalDate)
    .option('--to <date>', 'last local date · 截止日期', parseLocalDate)
    .action(async (options: DossierOptions) => end(await (await import('./dossier.js')).runDossier(options)));
}

/** `duban calendar …`: which days are worked, and what another calendar would move. */
function addCalendar(duban: Command): void {
  const calendar = duban.command('calendar').description('list, preview and apply working calendars · 查看、预演和施行工作日历');
  calendar
    .command('list')
    .description('every version, and which one holds where · 列出全部版本及其施行范围')
    .action(async () => end(await (await import('./calendar.js')).runCalendarList()));
  const about = (command: Command): Command =>
    command
      .argument('<file>', 'JSON file of what is announced, or a version that is kept · 公布内容的 JSON 文件，或已有版本')
      .option('--region <code>', 'GB/T 2260; everywhere when absent · 行政区划代码，不填为全国', parseRegion);
  about(calendar.command('preview'))
    .description('every open deadline that it would move; changes nothing · 列出将变动的未结期限，不作改动')
    .option('--format <format>', 'csv or json · 输出格式', parseFormat, 'csv')
    .action(async (file: string, options: CalendarOptions) => end(await (await import('./calendar.js')).runCalendarPreview(file, options)));
  about(calendar.command('apply'))
    .description('let it take force and apply it to open cases · 施行并用于未结案卷')
    .option('--why <text>', 'number and name of the notice; the file when absent · 依据的通知，不填为文件名')
    .action(async (file: string, options: CalendarOptions) => end(await (await import('./calendar.js')).runCalendarApply(file, options)));
}

/** `duban directory …`: organisations, people and posts as tables, and whether somebody holds every post with open duties. */
function addDirectory(duban: Command): void {
  const directory = duban.command('directory').description('import, export and check organisations, people and posts · 导入、导出和检查机构、人员和岗位');
  const table = (command: Command): Command => command.addArgument(new Argument('<table>', 'what the rows are · 表的内容').choices(directoryTables)).argument('<file>', 'CSV or XLSX · CSV 或 XLSX 文件');
  table(directory.command('import'))
    .description('take a table in, each row by itself; the same again changes nothing · 逐行导入，重复导入不改变')
    .option('--dry-run', 'only say what would become of each row · 只作预演')
    .option('--report <file>', 'where the row-by-row report goes (CSV) · 逐行报告的位置')
    .option('--why <text>', 'for the record of every change; the file when absent · 变更理由，不填为文件名')
    .action(async (name: DirectoryTable, file: string, options: DirectoryImportOptions) => end(await (await import('./directory.js')).runDirectoryImport(name, file, options)));
  table(directory.command('export'))
    .description('write a table, CSV or XLSX by the name of the file; on record · 导出，留有记录')
    .action(async (name: DirectoryTable, file: string) => end(await (await import('./directory.js')).runDirectoryExport(name, file)));
  directory
    .command('check')
    .description('find open duties whose post nobody holds today · 查找无人担任而有未结职责的岗位')
    .action(async () => end(await (await import('./directory.js')).runDirectoryCheck()));
}

/** `duban account …`: accounts of security administrators, who open all others. */
function addAccount(duban: Command): void {
  const account = duban.command('account').description('the account of a security administrator: the first one, and recovery · 安全管理员账号：首个账号与恢复');
  const changing = (command: Command): Command =>
    command
      .argument('<login>', 'log-in · 登录名')
      .option('--why <text>', 'for the record · 办理理由');
  const withPassword = (command: Command): Command => changing(command).option('--password-stdin', 'read the password from standard input instead of making one · 从标准输入读取口令');
  withPassword(account.command('create'))
    .description('open it for somebody who holds the post; the password must be changed first · 为在岗的安全管理员开立账号，首次登录须改口令')
    .option('--person <id>', 'identifier of the person · 人员标识')
    .option('--staff-number <number>', 'or his staff number · 或人员编号')
    .option('--recovery', 'although another security administrator can sign in · 已有可登录的安全管理员时仍开立')
    .action(async (login: string, options: AccountCreateOptions) => end(await (await import('./account.js')).runAccountCreate(login, options)));
  withPassword(account.command('reset'))
    .description('another password, which must be changed first; ends his sessions · 重置口令并结束登录')
    .action(async (login: string, options: AccountOptions) => end(await (await import('./account.js')).runAccountReset(login, options)));
  changing(account.command('unlock'))
    .description('open an account that failures have closed · 解锁账号')
    .action(async (login: string, options: AccountOptions) => end(await (await import('./account.js')).runAccountUnlock(login, options)));
  account
    .command('list')
    .description('accounts of the three administrators · 列出三员账号')
    .action(async () => end(await (await import('./account.js')).runAccountList()));
}

/** `duban rules …`: the packs that the limits, ladders and criteria come from. */
function addRules(duban: Command): void {
  const rules = duban.command('rules').description('check, list, explain, compare, load and apply rule packs · 检查、列出、解释、比较、录入和施行规则包');
  rules
    .command('check')
    .argument('[files...]', 'rule packs or criteria to check with the built-in ones · 与内置规则包一并检查的文件')
    .description('check all packs, every chain of them, and the criteria · 检查全部规则包及其组合和判定标准')
    .action(async (files: string[]) => end((await import('./rules.js')).runRulesCheck(files)));
  rules
    .command('list')
    .description('what is in force, from when and where · 列出规则包及其施行日期和适用范围')
    .action(async () => end((await import('./rules.js')).runRulesList()));
  rules
    .command('explain')
    .argument('[limit]', 'one limit with its ladder · 某一期限及其升级阶梯')
    .description('the rules of a place and an industry, each value with its source · 解释某地某行业适用的规则及其依据')
    .option('--region <code>', 'GB/T 2260 · 行政区划代码', parseRegion)
    .option('--industry <code>', 'GB/T 4754 · 国民经济行业代码', parseIndustry)
    .option('--on <date>', 'the day, today by default · 日期，默认今天', parseLocalDate)
    .action(async (limit: string | undefined, options: ExplainOptions) => end((await import('./rules-explain.js')).runRulesExplain(limit, options)));
  rules
    .command('diff')
    .argument('<first>', 'chain key or file · 规则包组合或文件')
    .argument('<second>', 'chain key or file · 规则包组合或文件')
    .description('in what the second differs from the first · 比较两者的不同')
    .action(async (first: string, second: string) => end((await import('./rules.js')).runRulesDiff(first, second)));
  rules
    .command('load')
    .argument('<file>', 'rule pack (YAML) · 规则包文件')
    .description('from its first day on it governs the cases that are opened · 录入规则包，自施行日起适用于新案卷')
    .option('--preview', 'only say in what it differs and what it would move · 只作预演')
    .option('--format <format>', 'of a preview: csv or json · 预演的输出格式', parseFormat, 'csv')
    .action(async (file: string, options: RulesLoadOptions) => end(await (await import('./rules-load.js')).runRulesLoad(file, options)));
  rules
    .command('apply')
    .argument('<name@version>', 'a pack that is kept, in force today · 已录入且在施行期内的规则包')
    .description('apply it to open cases as well · 将规则包用于未结案卷')
    .option('--preview', 'only list what it would move · 只列出将变动的期限')
    .option('--format <format>', 'of a preview: csv or json · 预演的输出格式', parseFormat, 'csv')
    .option('--why <text>', 'why it is to hold for open cases · 用于未结案卷的理由')
    .action(async (key: string, options: RulesApplyOptions) => end(await (await import('./rules-load.js')).runRulesApply(key, options)));
}

function end(code: number): void {
  process.exitCode = code;
}

/** `duban … | head` closes our output when it has enough; that is no fault of ours. */
function leaveClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
}

/** Runs the command line. What an operator can mend is said in a sentence, without a stack; anything else is a bug and keeps its stack. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  process.stdout.on('error', leaveClosedPipe);
  try {
    await commands().parseAsync([...words], { from: 'user' });
  } catch (error) {
    const [message, code] = endingOf(error);
    process.stderr.write(`${message}\n`);
    process.exitCode = code;
  }
}

/** What is said of a failure, and with which code the process ends. */
function endingOf(error: unknown): [message: string, code: number] {
  if (error instanceof DatabaseFailure || error instanceof ConfigRefused) return [error.message, error.exitCode];
  if (error instanceof BootRefused || error instanceof RulePackInvalid) return [error.message, REFUSED_BOOT];
  if (isDatabaseAway(error)) return [`The database went away: ${(error as Error).message}. What was done so far stands; run the command again.`, DATABASE_AWAY];
  if (isFileFault(error)) return [error.message, FILE_FAULT];
  return [(error as Error).stack ?? String(error), BUG];
}

/** The system names what it could not do to which path: `ENOENT: no such file or directory, open 'case.json'`. */
function isFileFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).path === 'string' && (error as NodeJS.ErrnoException).syscall !== 'connect';
}

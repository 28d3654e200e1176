import { Command } from 'commander';

import { ConfigRefused } from '../platform/config/config-refused.js';
import { listSettings } from '../platform/config/list-settings.js';
import { isDatabaseAway } from '../platform/db/database-away.js';
import { DatabaseFailure } from '../platform/db/database-failure.js';
import { BootRefused } from '../engine/index.js';
import type { DemoOptions } from './demo.js';
import type { DossierOptions } from './dossier.js';
import type { ImportOptions } from './import.js';
import { parseKnownSeal } from './known-seal.js';
import { parseLocalDate } from './local-date-option.js';
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
  duban
    .command('dossier')
    .description('the dossier of a unit or a person, from the journals · 从案卷日志生成单位或人员的履职档案')
    .option('--unit <id>', 'of this unit · 单位')
    .option('--person <id>', 'of this person · 人员')
    .option('--html <file>', 'write a page for printing instead of JSON · 输出可打印的网页')
    .option('--from <date>', 'first local date · 起始日期', parseLocalDate)
    .option('--to <date>', 'last local date · 截止日期', parseLocalDate)
    .action(async (options: DossierOptions) => end(await (await import('./dossier.js')).runDossier(options)));
  duban
    .command('demo')
    .description('tell the story of one major hazard over HTTP, on a virtual clock · 演示一件重大隐患的全过程')
    .option('--keep', 'keep the demonstration database and say where it is · 保留演示数据')
    .action(async (options: DemoOptions) => end(await (await import('./demo.js')).runDemo(options)));
  return duban;
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
  if (error instanceof BootRefused) return [error.message, REFUSED_BOOT];
  if (isDatabaseAway(error)) return [`The database went away: ${(error as Error).message}. What was done so far stands; run the command again.`, DATABASE_AWAY];
  if (isFileFault(error)) return [error.message, FILE_FAULT];
  return [(error as Error).stack ?? String(error), BUG];
}

/** The system names what it could not do to which path: `ENOENT: no such file or directory, open 'case.json'`. */
function isFileFault(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).path === 'string' && (error as NodeJS.ErrnoException).syscall !== 'connect';
}

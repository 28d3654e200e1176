import { text } from 'node:stream/consumers';

import { recordAdministratorAct, type AdministratorAct } from '../audit/administrator-entry.store.js';
import { passwordFaults } from '../domain/access/password-policy.js';
import { localDateAt } from '../domain/calendar/local-day.js';
import { roleTitles } from '../domain/workflow/role-titles.js';
import { systemClock } from '../platform/clock/clock.js';
import { inTransaction, reading, type Tx } from '../platform/db/transaction.js';
import type { Program } from '../program.js';
import { administratorAccounts, personOfNumber } from '../session/accounts.queries.js';
import { hashed, madePassword, type HashedPassword } from '../session/made-password.js';
import {
  openSecurityAccount,
  resetSecurityAccount,
  securityAccountRefusals,
  unlockSecurityAccount,
  type AccountMoment,
  type SecurityAccountRefusal,
} from '../session/security-account.js';
import { print, say, withProgram } from './command.js';

export interface AccountOptions {
  why?: string;
  /** Read the password from standard input; one is made and printed once when absent. */
  passwordStdin?: boolean;
}

export interface AccountCreateOptions extends AccountOptions {
  /** Identifier of the person, or his staff number. */
  person?: string;
  staffNumber?: string;
  recovery?: boolean;
}

/** As whom the command line stands in the record of administrators. */
const BY = { client: 'command-line' };
const LOGIN = /^[a-z0-9][a-z0-9._-]{1,63}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `duban account create LOGIN`: the first account of an installation. Exit code 1 when it is refused. */
export function runAccountCreate(login: string, { person, staffNumber, recovery = false, ...options }: AccountCreateOptions): Promise<number> {
  return withProgram(async (program) => {
    if (!LOGIN.test(login)) return refused(program, 'account.login-invalid', loginWords);
    const holder = await personIn(program, person, staffNumber);
    if (holder === null) return refused(program, 'person.unknown', securityAccountRefusals['person.unknown']);
    const given = await passwordFor(program, login, options);
    if (given === null) return 1;
    const details = { person: holder, recovery, ...(options.why !== undefined && { why: options.why }) };
    const work = (tx: Tx, moment: AccountMoment) => openSecurityAccount(tx, { login, person: holder, passwordHash: given.passwordHash, recovery }, moment);
    return recorded(program, { act: 'account.open', login, details, made: options.passwordStdin === true ? null : given.password }, work);
  });
}

/** `duban account reset LOGIN`: another password for a security administrator who cannot sign in. */
export function runAccountReset(login: string, options: AccountOptions): Promise<number> {
  return withProgram(async (program) => {
    const given = await passwordFor(program, login, options);
    if (given === null) return 1;
    const work = (tx: Tx, moment: AccountMoment) => resetSecurityAccount(tx, { login, passwordHash: given.passwordHash }, moment);
    return recorded(program, { act: 'account.reset-password', login, details: whyOf(options), made: options.passwordStdin === true ? null : given.password }, work);
  });
}

/** `duban account unlock LOGIN`: opens the account of a security administrator that failures have closed. */
export function runAccountUnlock(login: string, options: AccountOptions): Promise<number> {
  return withProgram((program) => recorded(program, { act: 'account.unlock', login, details: whyOf(options), made: null }, (tx, moment) => unlockSecurityAccount(tx, login, moment)));
}

/** `duban account list`: who of the three administrators has an account, and how it stands. */
export function runAccountList(): Promise<number> {
  return withProgram(async (program) => {
    const { config, database } = program;
    const { now, today } = momentOf(program);
    const accounts = await administratorAccounts(reading(database), today);
    for (const { login, name, roles, disabled, lockedUntil, changeDue } of accounts) {
      const stands = [
        ...(disabled ? [{ zh: '已停用', en: 'disabled' }] : []),
        ...(lockedUntil !== null && lockedUntil.getTime() > now ? [{ zh: '已锁定', en: 'locked' }] : []),
        ...(changeDue ? [{ zh: '须改口令', en: 'must change the password' }] : []),
      ];
      print([login, name, ...roles.map((role) => say(config, roleTitles[role])), ...stands.map((words) => say(config, words))].join('  '));
    }
    print(say(config, { zh: `共${accounts.length}个管理员账号`, en: `${accounts.length} accounts of administrators` }));
    return 0;
  });
}

interface RecordedAccount {
  act: AdministratorAct;
  login: string;
  details: Record<string, unknown>;
  /** A password that was made and is to be printed, once; null where there is none. */
  made: string | null;
}

/** Does an act and puts it on record, both or neither. */
async function recorded(program: Program, { act, login, details, made }: RecordedAccount, work: (tx: Tx, moment: AccountMoment) => Promise<SecurityAccountRefusal | null>): Promise<number> {
  const moment = momentOf(program);
  const code = await inTransaction(program.database, async (tx) => {
    const refusal = await work(tx, moment);
    if (refusal === null) await recordAdministratorAct(tx, { by: BY, now: moment.now, act, subject: login, details });
    return refusal;
  });
  if (code !== null) return refused(program, code, securityAccountRefusals[code]);
  print(say(program.config, { zh: `已办理并留痕：${login}`, en: `done and on record: ${login}` }));
  if (made !== null) {
    print(say(program.config, { zh: `口令（只显示这一次，首次登录须修改）：${made}`, en: `password (shown this once, to be changed at the first sign-in): ${made}` }));
  }
  return 0;
}

function momentOf({ clock, engine }: Program): AccountMoment {
  return { now: systemClock().now(), today: localDateAt(clock.now(), engine.parts.rules.zone) };
}

/** The password that was given on standard input, or one that is made. Null where the given one is refused, which was then said. */
async function passwordFor(program: Program, login: string, { passwordStdin }: AccountOptions): Promise<HashedPassword | null> {
  if (passwordStdin !== true) return madePassword();
  const given = (await text(process.stdin)).split(/\r?\n/)[0] ?? '';
  const faults = passwordFaults(given, login);
  for (const fault of faults) refused(program, fault.code, fault);
  return faults.length === 0 ? hashed(given) : null;
}

async function personIn({ database }: Program, person: string | undefined, staffNumber: string | undefined): Promise<string | null> {
  if (person !== undefined) return UUID.test(person) ? person.toLowerCase() : null;
  return staffNumber === undefined ? null : personOfNumber(reading(database), staffNumber);
}

const whyOf = ({ why }: AccountOptions): Record<string, unknown> => (why === undefined ? {} : { why });

const loginWords = { zh: '登录名为2至64个小写字母、数字、点、下划线或短横', en: 'a log-in has 2 to 64 small letters, digits, dots, underscores or hyphens, and begins with a letter or digit' };

function refused({ config }: Program, code: string, words: { zh: string; en: string }): number {
  print(`${code}  ${say(config, words)}`);
  return 1;
}

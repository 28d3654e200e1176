import { isAdministrator } from '../domain/access/administrators.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Words } from '../domain/workflow/words.js';
import type { Tx } from '../platform/db/transaction.js';
import { administratorAccounts, administratorPosts, loginOf } from './accounts.queries.js';
import { holderOf, openAccount, resetPassword, unlockAccount } from './accounts.store.js';

/** Why the command line does nothing with an account, by stable code. */
export const securityAccountRefusals = {
  'person.unknown': { zh: '名录中没有这个人员', en: 'The directory has no such person' },
  'account.unknown': { zh: '没有这个账号', en: 'There is no such account' },
  'account.taken': { zh: '该登录名已被使用', en: 'The log-in is taken' },
  'account.held': { zh: '该人员已有账号，可用 duban account reset 重置', en: 'The person has an account; duban account reset gives it another password' },
  'account.not-security-administrator': {
    zh: '命令行只办理安全管理员的账号；其他账号由安全管理员开立',
    en: 'The command line deals with accounts of security administrators alone; they open all others. Give the person that post first: duban directory import posts',
  },
  'account.administrators-apart': {
    zh: '该人员今日还担任（或代理）其他管理员岗位，三员不得兼任',
    en: 'The person holds another of the three administrator posts today, or stands in for one; they are kept apart',
  },
  'account.administrator-there': {
    zh: '已有可登录的安全管理员，由其开立账号；确须恢复的加 --recovery',
    en: 'A security administrator can sign in already and opens accounts; where he cannot, say --recovery',
  },
  'account.disabled': { zh: '该账号已停用；请另行指定安全管理员', en: 'The account is disabled; let somebody else hold the post of security administrator' },
} as const satisfies Record<string, Words>;

export type SecurityAccountRefusal = keyof typeof securityAccountRefusals;

/** An account that is to be opened for a security administrator. */
export interface NewSecurityAccount {
  login: string;
  person: string;
  passwordHash: string;
  /** Open it although another security administrator can sign in. */
  recovery: boolean;
}

/** Real time (UTC milliseconds), and the local day that says which posts are held. */
export interface AccountMoment {
  now: number;
  today: LocalDate;
}

/** Opens the first account of an installation, or one for recovery, with a password that must be changed first. Null where it was opened. */
export async function openSecurityAccount(tx: Tx, { login, person, passwordHash, recovery }: NewSecurityAccount, { now, today }: AccountMoment): Promise<SecurityAccountRefusal | null> {
  // Two that are opened at once see each other.
  await tx.query(`select pg_advisory_xact_lock(hashtext('security-account'))`);
  const refused = await holderRefused(tx, person, today);
  if (refused !== null) return refused;
  if ((await loginOf(tx, person)) !== null) return 'account.held';
  const others = await administratorAccounts(tx, today);
  if (!recovery && others.some(({ roles, disabled }) => roles.includes('security-administrator') && !disabled)) return 'account.administrator-there';
  return (await openAccount(tx, { login, person, passwordHash, now })) ? null : 'account.taken';
}

/** Gives the account of a security administrator another password, which must be changed first, unlocks it, and ends his sessions. */
export function resetSecurityAccount(tx: Tx, { login, passwordHash }: Pick<NewSecurityAccount, 'login' | 'passwordHash'>, moment: AccountMoment): Promise<SecurityAccountRefusal | null> {
  return onAccount(tx, login, moment, async (person) => void (await resetPassword(tx, { login, person, passwordHash, now: moment.now })));
}

/** Opens the account of a security administrator that failures have closed. */
export function unlockSecurityAccount(tx: Tx, login: string, moment: AccountMoment): Promise<SecurityAccountRefusal | null> {
  return onAccount(tx, login, moment, () => unlockAccount(tx, login));
}

async function onAccount(tx: Tx, login: string, { today }: AccountMoment, work: (person: string) => Promise<void>): Promise<SecurityAccountRefusal | null> {
  const person = await holderOf(tx, login);
  if (person === null) return 'account.unknown';
  const refused = await holderRefused(tx, person, today);
  if (refused !== null) return refused;
  if ((await administratorAccounts(tx, today)).some((account) => account.login === login && account.disabled)) return 'account.disabled';
  await work(person);
  return null;
}

/** An account of the command line is for somebody who is a security administrator today, and neither of the other two. */
async function holderRefused(tx: Tx, person: string, today: LocalDate): Promise<SecurityAccountRefusal | null> {
  const roles = await administratorPosts(tx, person, today);
  if (roles === null) return 'person.unknown';
  if (!roles.includes('security-administrator')) return 'account.not-security-administrator';
  return roles.some((role) => role !== 'security-administrator' && isAdministrator(role)) ? 'account.administrators-apart' : null;
}

import { addNaturalDays, type LocalDate } from '../domain/calendar/local-date.js';
import { filingLimit, filingStanding, statisticsLimits, type FilingStanding } from '../domain/statistics/statistics-limits.js';
import { periodsEnding, type StatisticsPeriod } from '../domain/statistics/statistics-period.js';
import type { RulesInForce } from '../engine/index.js';
import type { Read } from '../platform/db/transaction.js';
import { filingDate, type FilingDate } from './filing-dates.js';
import { filingEnterprise, filingEnterprises, firstDayOfInstallation, type FilingAsked, type FilingEnterprise } from './filing-enterprises.queries.js';
import { newestTables, newestTablesOf, statisticsTables, type StatisticsTable } from './statistics-tables.queries.js';
import type { Scope } from '../domain/access/scope.js';

/** How the table of a period stands with an enterprise. */
export interface Filing extends FilingDate {
  period: StatisticsPeriod;
  enterprise: Pick<FilingEnterprise, 'id' | 'name' | 'principal' | 'industry' | 'authority' | 'region'>;
  standing: FilingStanding;
  /** The newest version; null where nothing was filed. */
  table: StatisticsTable | null;
}

/** The day that it is, and the rules by which days are reckoned. */
export interface Reckoning {
  today: LocalDate;
  rules: RulesInForce;
}

/**
 * Every table that an enterprise still owes: of each quarter and year that has ended since it first had a principal and duban was there, those that were never filed and those
 * that were returned. Nobody enters that they are owed: it follows from the directory and the calendar, so nothing can be forgotten.
 */
export async function owedTables(read: Read, id: string, { today, rules }: Reckoning): Promise<Filing[]> {
  const enterprise = await filingEnterprise(read, id, today);
  const began = await firstDayOfInstallation(read, rules.zone);
  if (enterprise === null || enterprise.since === null || began === null) return [];
  const filed = await newestTablesOf(read, id);
  const periods = periodsEnding(enterprise.since > began ? enterprise.since : began, addNaturalDays(today, -1));
  return periods.map((period) => filingOf(enterprise, period, filed.get(period.name) ?? null, { today, rules })).filter(({ table, standing }) => table === null || standing === 'returned');
}

/** How a period stands with the enterprises of a scope: who has filed, who has not, who was late. In the order of their identifiers. */
export async function filingsOf(read: Read, asked: Omit<FilingAsked, 'period' | 'today'> & { period: StatisticsPeriod }, { today, rules }: Reckoning): Promise<Filing[]> {
  const enterprises = await filingEnterprises(read, { ...asked, today });
  const filed = new Map((await newestTables(read, asked.period.name, enterprises.map(({ id }) => id))).map((table) => [table.enterprise.id, table]));
  return enterprises.map((enterprise) => filingOf(enterprise, asked.period, filed.get(enterprise.id) ?? null, { today, rules }));
}

function filingOf(enterprise: FilingEnterprise, period: StatisticsPeriod, table: StatisticsTable | null, { today, rules }: Reckoning): Filing {
  const date = filingDate(rules, filingLimit(period), enterprise, { from: period.to, today });
  const standing = filingStanding(table === null ? null : { late: table.late, outcome: table.signOff?.outcome ?? null }, { due: date.due, today });
  const { id, name, principal, industry, authority, region } = enterprise;
  return { ...date, reached: table === null ? date.reached : [], period, enterprise: { id, name, principal, industry, authority, region }, standing, table };
}

/** A table that awaits the sign-off of the department that it was filed with, and by when. */
export interface AwaitingSignOff extends FilingDate {
  table: StatisticsTable;
  overdue: boolean;
}

/** How many tables that await a sign-off are shown at most; the list of tables has the others page by page. */
const MOST_AWAITING = 200;

/** The tables of a department that await its sign-off, the first filed first. */
export async function awaitingSignOff(read: Read, scope: Scope & { kind: 'region' }, { today, rules }: Reckoning): Promise<AwaitingSignOff[]> {
  const tables = await statisticsTables(read, scope, { period: null, enterprise: null, awaiting: true, former: false }, { before: null, most: MOST_AWAITING });
  return tables
    .filter(({ authority }) => authority.id === scope.unit)
    .reverse()
    .map((table) => {
      const date = filingDate(rules, statisticsLimits.signOff, table, { from: table.filedOn, today });
      return { ...date, table, overdue: date.due < today };
    });
}

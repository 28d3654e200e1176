import { digest } from '../engine/index.js';
import type { RulesInForce } from '../engine/index.js';
import type { Scope } from '../domain/access/scope.js';
import { differingFigures, type DifferingFigure, type HazardFigures } from '../domain/statistics/hazard-figures.js';
import { digestOf } from '../domain/statistics/signed-table.js';
import { filingLimit } from '../domain/statistics/statistics-limits.js';
import type { StatisticsPeriod } from '../domain/statistics/statistics-period.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Read, Tx } from '../platform/db/transaction.js';
import { filingDate, type FilingDate } from './filing-dates.js';
import { filingEnterprise, type FilingEnterprise } from './filing-enterprises.queries.js';
import { hazardFiguresAtEnd } from './hazard-figures.queries.js';
import { isRefusedStatistics, refuseStatistics, type StatisticsRefusal } from './statistics-refusal.js';
import { newestTablesOf, statisticsTableOf, type StatisticsTable } from './statistics-tables.queries.js';
import { insertSignOff, insertTable, lockTablesOf, type Signing } from './statistics-tables.store.js';

/** Whoever signs, in which post, and the rules by which days are reckoned. */
export interface Signer extends Signing {
  role: Role;
  scope: Scope;
  rules: RulesInForce;
}

/** What the principal is to sign: the figures that the record gives, and by when. */
export interface TableDraft extends FilingDate {
  period: StatisticsPeriod;
  figures: HazardFigures;
  /** Of the figures; sent back with the signature, so that nobody signs what he has not seen. */
  digest: string;
}

/** What an enterprise says in a table besides the figures, and the digest of the figures that it has seen. */
export interface TableWords {
  id: string;
  digest: string;
  analysis: string;
}

/** The figures of a period as they would be signed. Refused for an enterprise that the directory does not say enough of, and while the period goes on. */
export async function draftTable(read: Read, period: StatisticsPeriod, signer: Signer): Promise<TableDraft | StatisticsRefusal> {
  const prepared = await prepare(read, period, signer);
  return isRefusedStatistics(prepared) ? prepared : prepared.draft;
}

/** Signs the first table of a period (令16 article 14: 由主要负责人签字). It is taken late as well, and is then late on record. */
export async function signTable(tx: Tx, period: StatisticsPeriod, words: TableWords, signer: Signer): Promise<StatisticsTable | StatisticsRefusal> {
  await lockTablesOf(tx, signer.unit);
  if ((await newestTablesOf(tx, signer.unit)).has(period.name)) return refuseStatistics('statistics-table.filed');
  return sign(tx, { period, former: null, reasons: null, words }, signer);
}

/** Signs a version that stands beside the former one and says why. What was signed before stays as it is. */
export async function amendTable(tx: Tx, id: string, { reasons, ...words }: TableWords & { reasons: string }, signer: Signer): Promise<StatisticsTable | StatisticsRefusal> {
  await lockTablesOf(tx, signer.unit);
  const former = await statisticsTableOf(tx, signer.scope, id);
  if (former === null) return refuseStatistics('statistics-table.unknown');
  if (former.amendedBy !== null) return refuseStatistics('statistics-table.amended');
  const { period: name, from, to } = former;
  const period: StatisticsPeriod = { name, kind: name.length === 4 ? 'year' : 'quarter', from, to };
  return sign(tx, { period, former, reasons, words }, signer);
}

interface NewVersion {
  period: StatisticsPeriod;
  former: StatisticsTable | null;
  reasons: string | null;
  words: TableWords;
}

async function sign(tx: Tx, { period, former, reasons, words }: NewVersion, signer: Signer): Promise<StatisticsTable | StatisticsRefusal> {
  if (signer.role !== 'enterprise-principal') return refuseStatistics('statistics-table.not-principal');
  const prepared = await prepare(tx, period, signer);
  if (isRefusedStatistics(prepared)) return prepared;
  const { draft, enterprise } = prepared;
  if (draft.digest !== words.digest) return refuseStatistics('statistics-table.figures-differ');
  const { id, analysis } = words;
  const table = { id, period, version: (former?.version ?? 0) + 1, reasons, ...enterprise, figures: draft.figures, analysis, due: draft.due, pack: draft.pack };
  const signed = { ...table, enterprise: signer.unit, period: period.name, former: former?.digest ?? null, signedBy: signer.person, signedAt: new Date(signer.at).toISOString() };
  await insertTable(tx, { ...table, digest: digestOf(signed, digest) }, signer);
  return (await statisticsTableOf(tx, signer.scope, id)) as StatisticsTable;
}

type Filed = Pick<FilingEnterprise, 'industry'> & { authority: string; region: string };

async function prepare(read: Read, period: StatisticsPeriod, { unit, today, rules }: Signer): Promise<{ draft: TableDraft; enterprise: Filed } | StatisticsRefusal> {
  if (today <= period.to) return refuseStatistics('statistics-table.period-open', periodOpen(period));
  const enterprise = await filingEnterprise(read, unit, today);
  if (enterprise === null) return refuseStatistics('statistics-table.unknown');
  const { authority, region, industry } = enterprise;
  if (authority === null || region === null) return refuseStatistics('statistics-table.no-authority');
  const figures = await hazardFiguresAtEnd(read, { enterprise: unit, period, zone: rules.zone });
  const date = filingDate(rules, filingLimit(period), enterprise, { from: period.to, today });
  return { draft: { ...date, period, figures, digest: digestOf({ enterprise: unit, period: period.name, figures }, digest) }, enterprise: { authority, region, industry } };
}

/** The digest of a table reckoned again from what is kept of it; the same as `digest` unless somebody has changed a row behind the program’s back. */
export function digestAgain(table: StatisticsTable): string {
  const { id, version, reasons, industry, region, figures, analysis, due, pack } = table;
  const said = { id, period: table.period, version, reasons, authority: table.authority.id, region, industry, figures, analysis, due, pack };
  return digestOf({ ...said, enterprise: table.enterprise.id, former: table.formerDigest, signedBy: table.signedBy.id, signedAt: table.signedAt.toISOString() }, digest);
}

/** Where the figures of a table differ from what the record gives for its period now. */
export async function recomputed(read: Read, { enterprise, from, to, figures }: StatisticsTable, zone: string): Promise<DifferingFigure[]> {
  return differingFigures(figures, await hazardFiguresAtEnd(read, { enterprise: enterprise.id, period: { from, to }, zone }));
}

/** The department that a table was filed with accepts it, or returns it with reasons; once, and the newest version alone. */
export async function signOffTable(tx: Tx, id: string, reasons: string | null, signer: Signer): Promise<StatisticsTable | StatisticsRefusal> {
  const found = await statisticsTableOf(tx, signer.scope, id);
  if (found === null) return refuseStatistics('statistics-table.unknown');
  if (found.authority.id !== signer.unit) return refuseStatistics('statistics-table.not-yours');
  await lockTablesOf(tx, found.enterprise.id);
  const table = (await statisticsTableOf(tx, signer.scope, id)) as StatisticsTable;
  if (table.amendedBy !== null) return refuseStatistics('statistics-table.amended');
  if (table.signOff !== null) return refuseStatistics('statistics-table.signed-off');
  await insertSignOff(tx, id, reasons, signer);
  return (await statisticsTableOf(tx, signer.scope, id)) as StatisticsTable;
}

function periodOpen({ name, to }: StatisticsPeriod): { subject: string; zh: string; en: string } {
  return { subject: 'period', zh: `统计期 ${name} 至 ${to} 结束，次日起可以签字报送`, en: `the period ${name} ends on ${to}; it can be signed from the day after on` };
}

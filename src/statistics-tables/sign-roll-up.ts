import { canonicalJson } from '../domain/journal/canonical-json.js';
import { sumFigures } from '../domain/statistics/hazard-figures.js';
import { digestOf } from '../domain/statistics/signed-table.js';
import { filingLimit, statisticsLimits } from '../domain/statistics/statistics-limits.js';
import type { StatisticsPeriod } from '../domain/statistics/statistics-period.js';
import { digest } from '../engine/index.js';
import { organisationOf } from '../directory/directory.queries.js';
import type { Read, Tx } from '../platform/db/transaction.js';
import { filingDate, type FilingDate } from './filing-dates.js';
import { filingsOf, type Filing } from './owed-tables.js';
import { rollUpOf, rollUps, type RollUp, type RollUpContent } from './roll-ups.queries.js';
import { insertReceipt, insertRollUp, lockRollUpsOf } from './roll-ups.store.js';
import type { Signer } from './sign-table.js';
import { isRefusedStatistics, refuseStatistics, type StatisticsRefusal } from './statistics-refusal.js';
import type { StatisticsTable } from './statistics-tables.queries.js';

/** What the head of a department is to sign. */
export interface RollUpDraft extends FilingDate {
  period: StatisticsPeriod;
  content: RollUpContent;
  tables: string[];
  region: string;
  reportedTo: { id: string; name: string };
  /** Of content and tables; sent back with the signature, so that nobody signs what he has not seen. */
  digest: string;
}

/** A department has at most so many enterprises in one roll-up: they are read at once. */
const MOST_ENTERPRISES = 100_000;

/** The sums of the tables that the unit has accepted, with everybody who is not in them. Refused while enterprises still have time to file, unless all have filed. */
export async function draftRollUp(read: Read, period: StatisticsPeriod, signer: Signer): Promise<RollUpDraft | StatisticsRefusal> {
  const { unit, today, rules } = signer;
  if (today <= period.to) return refuseStatistics('statistics-table.period-open');
  const own = await organisationOf(read, unit);
  const superior = own === null || own.committee === null ? null : await organisationOf(read, own.committee);
  if (own === null || own.regionCode === null || superior === null) return refuseStatistics('roll-up.no-superior');
  const filings = await filingsOf(read, { scope: { kind: 'everywhere' }, authority: unit, period, after: null, most: MOST_ENTERPRISES }, signer);
  const waiting = filings.filter(({ standing }) => standing === 'not-due');
  if (waiting.length > 0) return refuseStatistics('roll-up.too-early', tooEarly(waiting[0] as Filing));
  const accepted = filings.flatMap(({ table }) => (table?.signOff?.outcome === 'accepted' ? [table] : []));
  const content = contentOf(filings, accepted);
  const tables = accepted.map(({ id }) => id).sort();
  const date = filingDate(rules, statisticsLimits.rollUp, { region: own.regionCode, industry: null }, { from: period.to, today });
  const { id, name } = superior;
  return { ...date, period, content, tables, region: own.regionCode, reportedTo: { id, name }, digest: digestOf({ unit, period: period.name, content, tables }, digest) };
}

function contentOf(filings: readonly Filing[], accepted: readonly StatisticsTable[]): RollUpContent {
  const named = (...standings: readonly Filing['standing'][]): { id: string; name: string }[] =>
    filings.filter(({ standing }) => standings.includes(standing)).map(({ enterprise: { id, name } }) => ({ id, name }));
  const sectors = new Map<string | null, StatisticsTable[]>();
  for (const table of accepted) {
    const sector = table.industry?.slice(0, 2) ?? null;
    sectors.set(sector, [...(sectors.get(sector) ?? []), table]);
  }
  return {
    ...{ enterprises: filings.length, counted: accepted.length, figures: sumFigures(accepted.map(({ figures }) => figures)) },
    industries: [...sectors]
      .sort(([a], [b]) => ((a ?? '~') < (b ?? '~') ? -1 : 1))
      .map(([industry, tables]) => ({ industry, enterprises: tables.length, figures: sumFigures(tables.map(({ figures }) => figures)) })),
    ...{ missing: named('overdue'), returned: named('returned'), awaiting: named('filed', 'filed-late'), late: named('accepted-late') },
  };
}

/** What is said with the signature: the digest of what was seen, and why it amends the roll-up before. */
export interface RollUpWords {
  id: string;
  digest: string;
  reasons: string | null;
}

/**
 * The head of the department signs the roll-up of a period and so reports it to the body above (令16 article 24: 逐级上报). With `reasons` it amends the one before,
 * which stays as it is; refused where nothing has changed since.
 */
export async function signRollUp(tx: Tx, period: StatisticsPeriod, words: RollUpWords, signer: Signer): Promise<RollUp | StatisticsRefusal> {
  if (signer.role !== 'regulator-leader') return refuseStatistics('roll-up.not-leader');
  await lockRollUpsOf(tx, signer.unit);
  const [former = null] = await rollUps(tx, { kind: 'everywhere' }, { period: period.name, unit: signer.unit, before: null, most: 1 });
  if ((former === null) !== (words.reasons === null)) return refuseStatistics(former === null ? 'roll-up.unknown' : 'roll-up.signed');
  const draft = await draftRollUp(tx, period, signer);
  if (isRefusedStatistics(draft)) return draft;
  if (draft.digest !== words.digest) return refuseStatistics('statistics-table.figures-differ');
  if (former !== null && same(former, draft)) return refuseStatistics('roll-up.unchanged');
  return enterRollUp(tx, draft, { words, former }, signer);
}

async function enterRollUp(tx: Tx, draft: RollUpDraft, { words: { id, reasons }, former }: { words: RollUpWords; former: RollUp | null }, signer: Signer): Promise<RollUp> {
  const { period, content, tables, region, due, pack, reportedTo } = draft;
  const rollUp = { id, period, version: (former?.version ?? 0) + 1, reasons, region, content, tables, due, pack, reportedTo: reportedTo.id };
  const signed = { ...rollUp, unit: signer.unit, period: period.name, former: former?.digest ?? null, signedBy: signer.person, signedAt: new Date(signer.at).toISOString() };
  await insertRollUp(tx, { ...rollUp, digest: digestOf(signed, digest) }, signer);
  return (await rollUpOf(tx, signer.scope, id)) as RollUp;
}

function same(former: RollUp, draft: RollUpDraft): boolean {
  const said = ({ content, tables }: Pick<RollUp, 'content' | 'tables'>): string => canonicalJson({ content, tables });
  return said(former) === said(draft);
}

/** The digest of a roll-up reckoned again from what is kept of it. */
export function rollUpDigestAgain(rollUp: RollUp): string {
  const { id, period, version, reasons, region, content, tables, due, pack } = rollUp;
  const said = { id, period, version, reasons, region, content, tables, due, pack, reportedTo: rollUp.reportedTo.id };
  return digestOf({ ...said, unit: rollUp.unit.id, former: rollUp.formerDigest, signedBy: rollUp.signedBy.id, signedAt: rollUp.signedAt.toISOString() }, digest);
}

/** The body above puts on record that it has received a roll-up; once. */
export async function receiveRollUp(tx: Tx, id: string, signer: Signer): Promise<RollUp | StatisticsRefusal> {
  const rollUp = await rollUpOf(tx, signer.scope, id);
  if (rollUp === null) return refuseStatistics('roll-up.unknown');
  if (rollUp.reportedTo.id !== signer.unit) return refuseStatistics('roll-up.not-yours');
  if (!(await insertReceipt(tx, id, signer))) return refuseStatistics('roll-up.received');
  return (await rollUpOf(tx, signer.scope, id)) as RollUp;
}

function tooEarly({ due, period, enterprise }: Filing): { subject: string; zh: string; en: string } {
  const limit = filingLimit(period);
  return { subject: limit, zh: `${enterprise.name}等尚可于 ${due} 前（含当日）报送，次日起汇总`, en: `${enterprise.name} may still file until ${due}; roll up from the day after on, or once all have filed` };
}

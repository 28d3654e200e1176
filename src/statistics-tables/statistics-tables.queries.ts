import { inRegion, Parameters } from '../cases/scope.queries.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Scope } from '../domain/access/scope.js';
import type { HazardFigures } from '../domain/statistics/hazard-figures.js';
import type { Read } from '../platform/db/transaction.js';

/** What a department has said to a table. */
export interface SignOff {
  outcome: 'accepted' | 'returned';
  reasons: string | null;
  by: { id: string; name: string };
  at: Date;
}

/** A statistics table as it was signed, with what became of it. */
export interface StatisticsTable {
  id: string;
  enterprise: { id: string; name: string };
  period: string;
  from: LocalDate;
  to: LocalDate;
  version: number;
  /** The version that it amends, and the one that amends it; null where there is none. */
  amends: string | null;
  amendedBy: string | null;
  reasons: string | null;
  authority: { id: string; name: string };
  region: string;
  industry: string | null;
  figures: HazardFigures;
  analysis: string;
  due: LocalDate;
  /** The rules by which that is the day. */
  pack: string;
  filedOn: LocalDate;
  /** Filed after its day. Of an amended version: the day of the first one counts, so it is late only where that was. */
  late: boolean;
  digest: string;
  formerDigest: string | null;
  signedBy: { id: string; name: string };
  signedAt: Date;
  signOff: SignOff | null;
}

const TABLE = `
select t.id, json_build_object('id', e.id, 'name', e.name) as enterprise, t.period, t.period_from as "from", t.period_to as "to", t.version,
       f.id as amends, n.id as "amendedBy", t.reasons, json_build_object('id', a.id, 'name', a.name) as authority, t.region_code as region, t.industry, t.figures,
       t.analysis, t.due_on as due, t.pack, t.filed_on as "filedOn",
       (select o.filed_on > o.due_on from statistics_table o where o.enterprise_id = t.enterprise_id and o.period = t.period and o.version = 1) as late,
       t.digest, f.digest as "formerDigest", json_build_object('id', p.id, 'name', p.name) as "signedBy", t.signed_at as "signedAt",
       case when s.table_id is not null then json_build_object('outcome', s.outcome, 'reasons', s.reasons, 'by', json_build_object('id', q.id, 'name', q.name), 'at', s.signed_off_at) end as "signOff"
  from statistics_table t
  join organisation e on e.id = t.enterprise_id join organisation a on a.id = t.authority_id join person p on p.id = t.signed_by
  left join statistics_table f on f.enterprise_id = t.enterprise_id and f.period = t.period and f.version = t.former
  left join statistics_table n on n.enterprise_id = t.enterprise_id and n.period = t.period and n.former = t.version
  left join statistics_sign_off s on s.table_id = t.id left join person q on q.id = s.signed_off_by`;

/** Which tables a scope reaches: an enterprise its own, an official those filed with his unit and those of his region and line. */
function withinScope(scope: Scope, parameters: Parameters): string {
  switch (scope.kind) {
    case 'everywhere':
      return 'true';
    case 'enterprise':
      return `t.enterprise_id = ${parameters.add(scope.unit)}`;
    case 'region': {
      const line = scope.line === null ? [] : [`a.line = ${parameters.add(scope.line)}`];
      const within = [...inRegion(scope.region, parameters, 't'), ...line];
      return within.length === 0 ? 'true' : `(${within.join(' and ')} or t.authority_id = ${parameters.add(scope.unit)})`;
    }
    default:
      return 'false';
  }
}

type Row = Omit<StatisticsTable, 'signOff'> & { signOff: (Omit<SignOff, 'at'> & { at: string }) | null };

const tableFrom = ({ signOff, ...row }: Row): StatisticsTable => ({ ...row, signOff: signOff === null ? null : { ...signOff, at: new Date(signOff.at) } });

/** A table within the scope (its id a UUID); null where it is not there and where it is outside alike. */
export async function statisticsTableOf(read: Read, scope: Scope, id: string): Promise<StatisticsTable | null> {
  const parameters = new Parameters();
  const where = withinScope(scope, parameters);
  const { rows } = await read.query<Row>(`${TABLE} where ${where} and t.id = ${parameters.add(id)}`, parameters.values);
  return rows[0] === undefined ? null : tableFrom(rows[0]);
}

/** Which tables are listed; null where it does not matter. */
export interface TableFilter {
  period: string | null;
  enterprise: string | null;
  /** Only those that await a sign-off (true), or that are signed off (false). */
  awaiting: boolean | null;
  /** Former versions as well. */
  former: boolean;
}

/** Tables within the scope, the newest first, before an identifier; at most `most`. */
export async function statisticsTables(read: Read, scope: Scope, { period, enterprise, awaiting, former }: TableFilter, { before, most }: { before: string | null; most: number }): Promise<StatisticsTable[]> {
  const parameters = new Parameters();
  const where = [withinScope(scope, parameters)];
  if (period !== null) where.push(`t.period = ${parameters.add(period)}`);
  if (enterprise !== null) where.push(`t.enterprise_id = ${parameters.add(enterprise)}`);
  if (awaiting !== null) where.push(awaiting ? 's.table_id is null' : 's.table_id is not null');
  if (!former) where.push('n.id is null');
  if (before !== null) where.push(`t.id < ${parameters.add(before)}`);
  const { rows } = await read.query<Row>(`${TABLE} where ${where.join(' and ')} order by t.id desc limit ${parameters.add(most)}`, parameters.values);
  return rows.map(tableFrom);
}

/** The newest version of each of these enterprises’ tables of a period. */
export async function newestTables(read: Read, period: string, enterprises: readonly string[]): Promise<StatisticsTable[]> {
  const { rows } = await read.query<Row>(`${TABLE} where t.period = $1 and t.enterprise_id = any($2::uuid[]) and n.id is null order by t.id`, [period, enterprises]);
  return rows.map(tableFrom);
}

/** The newest version of every table of an enterprise, by period. */
export async function newestTablesOf(read: Read, enterprise: string): Promise<Map<string, StatisticsTable>> {
  const { rows } = await read.query<Row>(`${TABLE} where t.enterprise_id = $1 and n.id is null`, [enterprise]);
  return new Map(rows.map((row) => [row.period, tableFrom(row)]));
}

import type { LocalDate } from '../domain/calendar/local-date.js';
import type { HazardFigures } from '../domain/statistics/hazard-figures.js';
import type { StatisticsPeriod } from '../domain/statistics/statistics-period.js';
import type { Tx } from '../platform/db/transaction.js';

/** Who signs, in which unit, at which instant (UTC milliseconds) and on which local day. */
export interface Signing {
  person: string;
  unit: string;
  at: number;
  today: LocalDate;
}

/** A version of a table as it is signed. */
export interface SignedTable {
  id: string;
  period: StatisticsPeriod;
  version: number;
  reasons: string | null;
  authority: string;
  region: string;
  industry: string | null;
  figures: HazardFigures;
  analysis: string;
  due: LocalDate;
  pack: string;
  digest: string;
}

/** Makes everybody else who signs for an enterprise wait until the transaction is over. */
export async function lockTablesOf(tx: Tx, enterprise: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('statistics-table:' || $1))`, [enterprise]);
}

/** Enters a version that the principal has signed. The caller holds the lock of the enterprise. */
export async function insertTable(tx: Tx, { period, ...table }: SignedTable, { person, unit, at, today }: Signing): Promise<void> {
  const { id, version, reasons, authority, region, industry, figures, analysis, due, pack, digest } = table;
  await tx.query(
    `insert into statistics_table (id, enterprise_id, period, period_from, period_to, version, reasons, authority_id, region_code, industry, figures, analysis,
                                   due_on, pack, filed_on, digest, signed_by, signed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)`,
    [
      ...[id, unit, period.name, period.from, period.to, version, reasons, authority, region, industry, JSON.stringify(figures), analysis],
      ...[due, pack, today, digest, person, new Date(at)],
    ],
  );
}

/** Enters the sign-off of a table by the department that it was filed with. The caller has seen that there is none and that nothing amends it, under the lock. */
export async function insertSignOff(tx: Tx, table: string, reasons: string | null, { person, unit, at, today }: Signing): Promise<void> {
  await tx.query(
    `insert into statistics_sign_off (table_id, authority_id, outcome, reasons, signed_off_by, signed_off_at, signed_off_on) values ($1, $2, $3, $4, $5, $6, $7)`,
    [table, unit, reasons === null ? 'accepted' : 'returned', reasons, person, new Date(at), today],
  );
}

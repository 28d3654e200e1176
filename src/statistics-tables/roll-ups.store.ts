import type { LocalDate } from '../domain/calendar/local-date.js';
import type { StatisticsPeriod } from '../domain/statistics/statistics-period.js';
import type { Tx } from '../platform/db/transaction.js';
import type { RollUpContent } from './roll-ups.queries.js';
import type { Signing } from './statistics-tables.store.js';

/** A version of a roll-up as it is signed. */
export interface SignedRollUp {
  id: string;
  period: StatisticsPeriod;
  version: number;
  reasons: string | null;
  region: string;
  content: RollUpContent;
  tables: readonly string[];
  due: LocalDate;
  pack: string;
  reportedTo: string;
  digest: string;
}

/** Makes everybody else who rolls up for a unit wait until the transaction is over. */
export async function lockRollUpsOf(tx: Tx, unit: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtext('statistics-roll-up:' || $1))`, [unit]);
}

/** Enters a version that the head of a department has signed, with the tables that it sums. The caller holds the lock of the unit. */
export async function insertRollUp(tx: Tx, rollUp: SignedRollUp, { person, unit, at, today }: Signing): Promise<void> {
  const { id, period, version, reasons, region, content, tables, due, pack, reportedTo, digest } = rollUp;
  await tx.query(
    `insert into statistics_roll_up (id, unit_id, period, period_from, period_to, version, reasons, region_code, content, due_on, pack, digest, reported_to, signed_by, signed_at, signed_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [id, unit, period.name, period.from, period.to, version, reasons, region, JSON.stringify(content), due, pack, digest, reportedTo, person, new Date(at), today],
  );
  await tx.query('insert into statistics_roll_up_table (roll_up_id, table_id) select $1, unnest($2::uuid[])', [id, tables]);
}

/** Enters that the body above has received a roll-up. False where it has before. */
export async function insertReceipt(tx: Tx, rollUp: string, { person, unit, at }: Signing): Promise<boolean> {
  const { rowCount } = await tx.query(
    'insert into statistics_receipt (roll_up_id, receiver_id, received_by, received_at) values ($1, $2, $3, $4) on conflict (roll_up_id) do nothing',
    [rollUp, unit, person, new Date(at)],
  );
  return rowCount === 1;
}

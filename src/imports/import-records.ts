import { checkCreditCode } from '../domain/codes/credit-code.js';
import { findRegions, regionsListedOn } from '../domain/codes/region-register.js';
import { columnsOf } from '../domain/record/headers.js';
import type { RowReading } from '../domain/record/published-record.js';
import { readTableRow, type Registers } from '../domain/record/published-row.js';
import type { RecordedOrganisation } from '../domain/record/recorded-organisation.js';
import { rowKey } from '../domain/record/row-key.js';
import type { TableRow } from '../domain/record/table-row.js';
import type { Actor } from '../domain/workflow/actor.js';
import type { Words } from '../domain/workflow/words.js';
import { digest, type Acted, type Engine, type OpenRequest } from '../engine/index.js';
import type { Database } from '../platform/db/database.js';
import { inTransaction, type Tx } from '../platform/db/transaction.js';
import { beginOfText } from './begin-of-text.js';
import { recordedParties, type RecordedParties } from './recorded-parties.js';
import type { Table } from './table.js';

/** What became of one row. `known`: the row had been taken in before, nothing happened again. */
export interface RowOutcome {
  line: number;
  result: 'taken' | 'known' | 'refused';
  caseId: string | null;
  unit: string | null;
  outcome: string | null;
  /** What is uncertain about a row that was taken, or why it was refused: field, words as published, code and reason. */
  notes: { field: string; words: string; code: string; reason: Words }[];
}

export interface ImportParts {
  engine: Engine;
  database: Database;
  /** Enters organisations into the directory and gives the identifier of each by its source key. */
  enterOrganisations: (tx: Tx, organisations: readonly RecordedOrganisation[]) => Promise<Map<string, string>>;
}

/** Rows opened together: enough to share the round trips, few enough that memory stays small. */
const ROWS_AT_ONCE = 200;

const importer: Actor = { kind: 'client', client: 'import', role: 'importer' };

/** A division as it was called on the day of the record; where that day knows none of them, as it was ever called. */
const registers: Registers = {
  checkCreditCode,
  findRegions: (name, on) => {
    const all = findRegions(name);
    const then = on === null ? [] : regionsListedOn(all, on);
    return then.length > 0 ? then : all;
  },
};

/**
 * Takes in every row of a table, in order, a batch at a time: each row that can be read becomes a case in the state that its record shows, and
 * keeps its words. A row is known by its content, so that a second import adds nothing. Yields one outcome for every row.
 */
export async function* importRecords(parts: ImportParts, table: Table): AsyncGenerator<RowOutcome> {
  const columns = columnsOf(table.headers);
  const copies = new Map<string, number>();
  let batch: { row: TableRow; reading: RowReading; key: string }[] = [];
  for await (const row of table.rows()) {
    batch.push({ row, reading: readTableRow(row, registers, columns), key: keyOf(row, copies) });
    if (batch.length < ROWS_AT_ONCE) continue;
    yield* await importBatch(parts, batch);
    batch = [];
  }
  yield* await importBatch(parts, batch);
}

/** The same row twice in one file is two records; the second is told from the first by its ordinal. */
function keyOf(row: TableRow, copies: Map<string, number>): string {
  if (row.kind !== 'row') return '';
  const key = digest('sha256', rowKey(row.cells));
  const ordinal = (copies.get(key) ?? 0) + 1;
  copies.set(key, ordinal);
  return `record:${key}:${ordinal}`;
}

function organisationsOf({ unit, body, supervisor }: RecordedParties): RecordedOrganisation[] {
  return [unit, body, supervisor];
}

async function importBatch({ engine, database, enterOrganisations }: ImportParts, batch: readonly { row: TableRow; reading: RowReading; key: string }[]): Promise<RowOutcome[]> {
  const named = batch.flatMap(({ reading }) => (reading.ok ? organisationsOf(recordedParties(reading.record)) : []));
  const ids = await inTransaction(database, (tx) => enterOrganisations(tx, named));
  return Promise.all(
    batch.map(async ({ row, reading, key }): Promise<RowOutcome> => {
      if (!reading.ok) return refusedRow(row.line, reading.refusal.code, reading.refusal.reasons);
      const answer = await engine.open(opening(reading, key, ids));
      // Read differently by an earlier release: the record stands as it was taken in then.
      if (answer.refused && answer.code === 'key.reused') return outcomeOf(row.line, reading, null, 'known');
      if (answer.refused) return refusedRow(row.line, answer.code, answer.reasons);
      return outcomeOf(row.line, reading, answer, answer.repeated ? 'known' : 'taken');
    }),
  );
}

function opening({ record, uncertain }: RowReading & { ok: true }, key: string, ids: ReadonlyMap<string, string>): OpenRequest {
  const { unit, body, supervisor } = recordedParties(record);
  const id = ({ sourceKey }: { sourceKey: string }): string | null => ids.get(sourceKey) ?? null;
  const { outcome, level, listedOn, rectifyBy, outcomeOn, articleOn, sourceTitle, hazard, requirement, unitCode, published } = record;
  return {
    act: 'record.import',
    actor: importer,
    key,
    header: {
      parties: { enterprise: id(unit), authority: id(body), supervisor: id(supervisor) },
      region: record.regionCode,
      industry: null,
      title: titleOf(unit.name, hazard),
    },
    facts: {
      outcome,
      level,
      listingBody: id(body),
      listedOn,
      rectifyBy,
      outcomeOn,
      articleOn,
      sourceTitle,
      hazard,
      requirement,
      unitCode,
      published,
      uncertain: uncertain.map(({ field, words, code, reason }) => ({ field, words, code, reason })),
    },
  };
}

function titleOf(unit: string, hazard: string | null): string {
  if (hazard === null) return unit;
  const { begin, more } = beginOfText(hazard, 60);
  return `${unit}：${begin}${more ? '…' : ''}`;
}

function outcomeOf(line: number, { record, uncertain }: RowReading & { ok: true }, acted: Acted | null, result: 'taken' | 'known'): RowOutcome {
  return { line, result, caseId: acted?.caseId ?? null, unit: record.unitName, outcome: record.outcome, notes: uncertain };
}

function refusedRow(line: number, code: string, reasons: readonly Words[]): RowOutcome {
  return {
    line,
    result: 'refused',
    caseId: null,
    unit: null,
    outcome: null,
    notes: reasons.map(({ zh, en }) => ({ field: '', words: '', code, reason: { zh, en } })),
  };
}

import type { Pool } from 'pg';

/** As many as the engine writes in one statement. */
const AT_ONCE = 200;

const WRITE = `
with r as materialized (select * from jsonb_to_recordset($1::jsonb) as r(case_id uuid, duty int, due date, entry jsonb, hash text)),
     j as (insert into floor_journal (case_id, seq, entry, hash) select case_id, nextval('floor_seq'), entry, hash from r)
update floor_duty d set due = r.due from r where d.case_id = r.case_id and d.duty = r.duty`;

/** Tables of the same rows and keys as those of the engine, with nothing that watches over them. */
export async function prepareMoveFloor(pool: Pool): Promise<void> {
  await pool.query('create table floor_duty (like duty including all)');
  await pool.query(`do $$ declare columns text; begin
    select string_agg(column_name, ', ') into columns from information_schema.columns where table_schema = 'public' and table_name = 'duty' and is_generated = 'NEVER';
    execute format('insert into floor_duty (%s) select %s from duty', columns, columns); end $$`);
  await pool.query('create table floor_journal (case_id uuid not null, seq bigint not null, entry jsonb not null, hash text not null, primary key (case_id, seq))');
  await pool.query('create sequence floor_seq');
}

/** The least that moving deadlines on the record must do: another date in each row, and a journal row of the usual size each. Returns how many were moved. */
export async function moveFloor(pool: Pool, most: number): Promise<number> {
  const { rows } = await pool.query<{ case_id: string; duty: number; due: string; entry: object; hash: string }>(
    `select d.case_id, d.duty, (d.due + 1)::text as due, j.entry, j.hash
       from floor_duty d join lateral (select entry, hash from journal_entry j where j.case_id = d.case_id order by seq desc limit 1) j on true
      where d.settled_at is null order by d.case_id limit $1`,
    [most],
  );
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await pool.query({ name: 'floor.move', text: WRITE, values: [JSON.stringify(rows.slice(from, from + AT_ONCE))] });
  }
  return rows.length;
}

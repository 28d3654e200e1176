import type { Pool } from 'pg';
import { transition } from 'xstate';

import { hazardRectificationV1 } from '../workflows/hazard-rectification/v1.js';

/** The least that any engine on XState and PostgreSQL must do for a durable act: read one row, step, write it and one row of history. */
const LOAD = 'select revision, state from floor_case where id = $1';

const WRITE = `
with u as (update floor_case set state = $2::jsonb, revision = revision + 1 where id = $1 and revision = $3 returning id, revision),
     h as (insert into floor_history (case_id, seq, event) select id, revision, $4::jsonb from u)
select revision from u`;

export async function prepareFloor(pool: Pool, cases: number): Promise<void> {
  await pool.query('create table floor_case (id integer primary key, revision integer not null, state jsonb not null) with (fillfactor = 70)');
  await pool.query('create table floor_history (case_id integer, seq integer, event jsonb not null, primary key (case_id, seq))');
  const { rows } = await pool.query<{ snapshot: object }>(
    "select snapshot from workflow_instance where workflow = 'hazard-rectification' order by case_id limit 1",
  );
  await pool.query('insert into floor_case select n, 1, $2::jsonb from generate_series(1, $1) n', [cases, JSON.stringify(rows[0]?.snapshot)]);
}

/** One act of the floor; throws when somebody else was faster, which callers on their own cases never see. */
export async function floorAct(pool: Pool, id: number, event: { type: string }): Promise<void> {
  const { machine } = hazardRectificationV1;
  const loaded = await pool.query<{ revision: number; state: object }>({ name: 'floor.load', text: LOAD, values: [id] });
  const { revision, state } = loaded.rows[0] as { revision: number; state: object };
  const live = machine.restoreSnapshot({ ...state, children: {}, historyValue: {} } as never, undefined as never);
  const [next] = transition(machine, live as never, event as never);
  const stored = JSON.stringify(machine.getPersistedSnapshot(next as never));
  const written = await pool.query({ name: 'floor.write', text: WRITE, values: [id, stored, revision, JSON.stringify(event)] });
  if (written.rowCount !== 1) throw new Error('The floor lost a race that it cannot have');
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Pool, QueryConfig } from 'pg';

import type { Engine } from '../src/engine/index.js';
import { childEnvironment } from '../src/platform/config/child-environment.js';
import { officer, progress } from './subjects.js';

/** Our own write of one act, as `engine.send` handed it to the driver. */
interface CapturedWrite {
  text: string;
  values: string[];
}

/**
 * The database's share alone: pgbench runs the very statement of an act, on cases chosen at random, with revision and numbers read first. Returns
 * pgbench's figures as lines, or null where pgbench is not installed. A function holds the statement, so that it is planned once a connection.
 */
export async function pgbenchLines(pool: Pool, engine: Engine, cases: readonly string[], callers: number, seconds: number): Promise<string[] | null> {
  if (spawnSync('pgbench', ['--version'], { env: childEnvironment() }).status !== 0) return null;
  const captured = await capture(engine, cases[0] as string);
  await pool.query('create table if not exists bench_case as select row_number() over (order by case_id)::int as n, case_id from case_file');
  await pool.query('create unique index if not exists bench_case_n on bench_case (n)');
  await pool.query(functionFor(captured));
  const folder = mkdtempSync(join(tmpdir(), 'duban-pgbench-'));
  try {
    const script = join(folder, 'act.sql');
    writeFileSync(script, scriptFor(captured, cases.length));
    return run(pool, script, callers, seconds);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Performs one act and keeps the statement that wrote it. */
async function capture(engine: Engine, caseId: string): Promise<CapturedWrite> {
  const { pool } = engine.parts;
  const query = pool.query.bind(pool) as (config: QueryConfig) => Promise<unknown>;
  let written: CapturedWrite | undefined;
  (pool as { query: unknown }).query = (config: QueryConfig) => {
    if (config.name?.startsWith('engine.act') === true) written = { text: config.text, values: config.values as string[] };
    return query(config);
  };
  try {
    await engine.send({ caseId, act: 'progress.report', facts: progress, actor: officer, scope: { kind: 'everywhere' } });
  } finally {
    delete (pool as { query?: unknown }).query;
  }
  if (written === undefined) throw new Error('The act wrote nothing');
  return written;
}

function functionFor({ text, values }: CapturedWrite): string {
  const parameters = values.map((_, index) => `p${index + 1} jsonb`).join(', ');
  const body = text.replace(/\$(\d+)::jsonb/g, 'p$1').replace(/select case_id from moved\s*$/, 'select case_id into written from moved');
  return `create or replace function bench_act(${parameters}) returns uuid language plpgsql as $body$
    declare written uuid; begin ${body}; return written; end $body$`;
}

/** The captured parameters with the numbers of another case in their place; pgbench puts in `:name`. */
function scriptFor({ values }: CapturedWrite, cases: number): string {
  const [act] = JSON.parse(values[0] ?? '[]') as { case_id: string; was: number; revision: number; last_duty: number }[];
  if (act === undefined) throw new Error('The captured act is empty');
  const replaced = values.map((value) =>
    value
      .replaceAll("'", "''")
      .replaceAll(act.case_id, ':case_id')
      .replaceAll(`"was":${act.was},`, '"was": :was,')
      .replaceAll(`"revision":${act.revision},`, '"revision": :revision,')
      .replaceAll(`"seq":${act.revision},`, '"seq": :revision,')
      .replaceAll(`"last_duty":${act.last_duty},`, '"last_duty": :duty,')
      .replaceAll(`"duty":${act.last_duty},`, '"duty": :duty,')
      .replace(/"key":"1\/progress\.report\/\d+"/g, '"key":"1/progress.report/:duty"'),
  );
  const settled = replaced.map((value) => value.replace(/^\[\{"case_id":":case_id","duty":\d+,"outcome"/, '[{"case_id":":case_id","duty": :held,"outcome"'));
  return [
    `\\set n random(1, ${cases})`,
    `select c.case_id, c.revision as was, c.revision + 1 as revision, c.last_duty + 1 as duty,
            (select d.duty from duty d where d.case_id = c.case_id and d.name = 'progress.report' and d.settled_at is null) as held
       from bench_case b join case_file c using (case_id) where b.n = :n \\gset`.replaceAll('\n', ' '),
    `select bench_act(${settled.map((value) => `'${value}'`).join(', ')});`,
  ].join('\n');
}

function run(pool: Pool, script: string, callers: number, seconds: number): string[] {
  const { host, port, user, database, password, connectionString } = pool.options as unknown as Record<string, string | number | undefined>;
  const target = connectionString === undefined ? ['-h', String(host), '-p', String(port), '-U', String(user), String(database)] : [String(connectionString)];
  const words = ['-n', '-r', '-c', String(callers), '-j', '2', '-T', String(seconds), '-f', script, ...target];
  const { status, stdout, stderr } = spawnSync('pgbench', words, { encoding: 'utf8', env: { ...childEnvironment(), ...(password !== undefined && { PGPASSWORD: String(password) }) } });
  if (status !== 0) return [`pgbench failed: ${stderr.trim().slice(-500)}`];
  return stdout.split('\n').filter((line) => /^(tps|latency average|number of failed)/.test(line));
}

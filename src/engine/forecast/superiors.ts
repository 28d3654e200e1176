import type { Queries } from '../queries.js';
import type { LoadedCase } from '../load-cases.js';
import type { Superiors } from './apply-step.js';

const UPWARDS = `
with recursive line as (
    select id, committee_id from organisation where id = any($1::uuid[])
    union
    select o.id, o.committee_id from organisation o join line l on o.id = l.committee_id)
select id, committee_id as superior from line`;

/**
 * The superiors of every unit that can owe a duty of a case while only the clock acts: of its parties, of the units that owe one now, and of
 * everybody above them, because a rung asks only these.
 */
export async function superiorsAround(read: Queries, { state: { parties }, duties }: LoadedCase): Promise<Superiors> {
  const units = [parties.enterprise, parties.authority, parties.supervisor, ...duties.map(({ unit }) => unit)];
  const { rows } = await read.query<{ id: string; superior: string | null }>({
    name: 'engine.superiors',
    text: UPWARDS,
    values: [[...new Set(units.filter((unit) => unit !== null))]],
  });
  return new Map(rows.map(({ id, superior }) => [id, superior]));
}

import { localDateAt } from '../domain/calendar/local-day.js';
import type { JoinedUnit } from '../domain/journal/joined-unit.js';
import type { Actor } from '../domain/workflow/actor.js';
import { react } from '../domain/workflow/step.js';
import type { Basis } from '../domain/workflow/words.js';
import { composeStep, type Composed } from './compose-step.js';
import type { EngineParts } from './engine.js';
import { loadCases, type LoadedCase } from './load-cases.js';
import type { Queries } from './queries.js';
import { writeSteps } from './write-steps.js';

/** The act under which the entry stands. No person or client can send it: no definition has it. */
export const JOIN_ACT = 'parties.join';

/** An organisation of published records that turned out to be one that the directory knows; who says so and why. */
export interface UnitJoin extends JoinedUnit {
  actor: Actor;
  why: string;
  /** Names of both, as they are today: the journal keeps under which one the record had it. */
  names: { from: string; into: string };
}

/** Cases that are written in one statement. */
const AT_ONCE = 200;

const basis: readonly Basis[] = [{ document: 'duban', mark: 'policy' }];

const CONCERNED = `
select c.case_id as "caseId" from case_file c
 where $1::uuid in (c.enterprise_id, c.authority_id, c.supervisor_id) or exists (select from duty d where d.case_id = c.case_id and d.unit_id = $1)
 order by c.case_id for update of c`;

/** What reads as of the known organisation from now on. `$1` the cases, `$2` the recorded, `$3` the known organisation. */
const REWRITES = [
  `update case_file set enterprise_id = case when enterprise_id = $2::uuid then $3::uuid else enterprise_id end,
          authority_id = case when authority_id = $2::uuid then $3::uuid else authority_id end,
          supervisor_id = case when supervisor_id = $2::uuid then $3::uuid else supervisor_id end, performers = replace(performers::text, $2::text, $3::text)::jsonb
    where case_id = any($1::uuid[])`,
  `update workflow_instance set snapshot = replace(snapshot::text, $2::text, $3::text)::jsonb where case_id = any($1::uuid[]) and strpos(snapshot::text, $2::text) > 0`,
  `update duty set unit_id = case when unit_id = $2::uuid then $3::uuid else unit_id end, handling = replace(handling::text, $2::text, $3::text)::jsonb
    where case_id = any($1::uuid[]) and (unit_id = $2::uuid or strpos(handling::text, $2::text) > 0)`,
];

/**
 * Lets every case that names one organisation read as of another, open or closed, within the transaction of the caller: one journal entry each says so, and what stood in
 * the journal before stays as it was written. Returns how many cases that were. The cases stay locked until the transaction ends.
 */
export async function joinUnits(tx: Queries, parts: Pick<EngineParts, 'registry' | 'rules' | 'clock' | 'digestName'>, join: UnitJoin): Promise<number> {
  const { rows } = await tx.query<{ caseId: string }>({ text: CONCERNED, values: [join.from] });
  const ids = rows.map(({ caseId }) => caseId);
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const some = ids.slice(start, start + AT_ONCE);
    const cases = await loadCases(tx, some.map((caseId) => ({ caseId, actKey: null, duties: 'ledgers' })));
    const written = await writeSteps(tx, some.map((caseId) => composeJoin(parts, join, cases.get(caseId) as LoadedCase).rows));
    if (written.size !== some.length) throw new Error(`${some.length - written.size} locked cases were not written`);
    for (const text of REWRITES) await tx.query({ text, values: [some, join.from, join.into] });
  }
  return ids.length;
}

function composeJoin({ registry, rules, clock, digestName }: Pick<EngineParts, 'registry' | 'rules' | 'clock' | 'digestName'>, { from, into, actor, why, names }: UnitJoin, loaded: LoadedCase): Composed {
  const now = clock.now();
  const today = localDateAt(now, rules.zone);
  const request = { act: JOIN_ACT, instance: 1, facts: { from, into, names, why }, actor, at: new Date(now).toISOString(), today };
  return composeStep({ registry, rules, digestName, loaded, request, step: react(registry, loaded.state, request, []), basis, joined: { from, into } });
}

import { isRefusal } from '../../src/domain/workflow/refusal.js';
import { stateLine } from '../../src/domain/workflow/snapshot.js';
import type { Acted } from '../../src/engine/index.js';
import { parties } from '../support/actors.js';
import { story, type CaseStory } from '../support/case-story.js';
import { useTestDatabase } from '../support/database.js';
import { LiveEngine, numbered } from '../support/engine.js';
import { wholeLives } from '../support/whole-lives.js';

const database = useTestDatabase();

/** Lives that consist of acts alone; what the clock sets off in a story has no act that a test could send. */
const lives = Object.entries(wholeLives).flatMap(([workflow, some]) =>
  Object.entries(some).flatMap(([name, life]) => {
    const told = story();
    life(told);
    return told.told.some(({ reaction }) => reaction !== undefined) ? [] : [[`${workflow}: ${name}`, told] as const];
  }),
);

/** Performs the acts of a story on a case of its own, each on the day that the story says, or later. Every document gets a number of its own. */
async function lived({ told }: CaseStory, mark: number): Promise<{ live: LiveEngine; caseId: string }> {
  const live = new LiveEngine(database().db);
  let caseId: string | undefined;
  for (const [index, { request }] of told.entries()) {
    const { act, actor, instance } = request;
    live.clock.moveTo(Math.max(live.clock.now(), Date.parse(request.at)));
    const facts = numbered(request.facts as Record<string, unknown>, `${mark}.${index}`);
    const answer =
      caseId === undefined
        ? await live.engine.open({ act, actor, facts, header: { parties, region: '370203', industry: null, title: '隐患' } })
        : await live.engine.send({ caseId, act, actor, facts, instance, scope: { kind: 'everywhere' } });
    if (isRefusal(answer)) throw new Error(`${act} was refused: ${JSON.stringify(answer)}`);
    caseId = (answer satisfies Acted).caseId;
  }
  return { live, caseId: caseId ?? '' };
}

describe('a whole life of a case', () => {
  it.each(lives.map(([name, told], mark) => ({ name, told, mark })))('$name: is kept by the tables as the machines tell it', async ({ told, mark }) => {
    const { live, caseId } = await lived(told, mark);

    const record = await live.record(caseId);
    expect(record.entries.map(({ entry: { act } }) => act)).toEqual(told.told.map(({ request: { act } }) => act));
    expect(Object.fromEntries(record.machines.map(({ instance, snapshot }) => [instance, stateLine(snapshot.value)]))).toEqual(told.allLines());
    expect(record.duties.filter(({ settledAt }) => settledAt === null).map(({ key }) => key).sort()).toEqual(told.owed().sort());
    expect(record.open).toBe(told.state.instances.some(({ final }) => !final));
  });

  it('verifies, and the public is told what it was to be told', async () => {
    const live = new LiveEngine(database().db);
    const announced = lives.flatMap(([, { told }]) => told.flatMap(({ step: { effects } }) => effects.filter(({ type }) => type === 'publish')));

    expect(await live.faults()).toEqual([]);
    await live.pool.query(`update outbox_message set next_attempt_at = $1`, [new Date(live.clock.now())]);
    await live.look();

    const { rows } = await live.pool.query<{ published: number; channels: number }>('select count(*)::int as published, count(distinct channel)::int as channels from publication');
    expect(rows).toEqual([{ published: announced.length, channels: 1 }]);
    expect(announced.length).toBeGreaterThan(10);
  });
});

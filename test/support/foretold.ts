import { isRefusal } from '../../src/domain/workflow/refusal.js';
import { forecast, loadCases, superiorsAround, type Forecast, type ForecastEvent, type Supposition } from '../../src/engine/index.js';
import type { Database } from '../../src/platform/db/database.js';
import type { JournalEntry } from '../../src/domain/journal/entry.js';
import type { RungSubject } from '../../src/domain/ladder/rung-subject.js';
import { parties } from './actors.js';
import type { CaseStory } from './case-story.js';
import { LiveEngine, numbered } from './engine.js';

/** What the forecast of a case says at this moment. */
export async function foretold(live: LiveEngine, caseId: string, suppose: Supposition = {}): Promise<Forecast> {
  const loaded = (await loadCases(live.pool, [{ caseId, actKey: null, duties: 'ledgers' }])).get(caseId);
  if (loaded === undefined) throw new Error(`There is no case ${caseId}`);
  const told = forecast(live.engine.parts, loaded, { now: live.clock.now(), superiors: await superiorsAround(live.pool, loaded), suppose });
  if ('supposable' in told) throw new Error(told.en);
  return told;
}

/** What a forecast and a journal must agree about, of one thing that the clock does. */
export interface ByTheClock {
  at: string;
  duty: number;
  rung: string | null;
  collapsed: string[];
  to: unknown;
  notBefore: string | null;
  decides: unknown;
  acknowledges: unknown;
  basis: unknown;
  due: string;
  opens: [duty: number, name: string, owedBy: string, unit: string | null, due: string][];
}

/** What was foretold, without its place in the forecast. */
export function asForetold(events: readonly ForecastEvent[]): ByTheClock[] {
  return events.map(({ at, duty, rung, collapsed, to, notBefore, decides, acknowledges, basis, due, opens }) => ({
    ...{ at, duty, rung, collapsed, to, notBefore, decides, acknowledges, basis, due },
    opens: opens.map((one) => [one.duty, one.name, one.holder.role, one.holder.unit, one.due]),
  }));
}

/** What the clock really did after a revision of the case, repeats of a top rung left out. */
export async function asItHappened(live: LiveEngine, caseId: string, after: number): Promise<ByTheClock[]> {
  const { entries } = await live.record(caseId);
  return entries.map(({ entry }) => entry).filter(({ seq, actor, fired }) => seq > after && actor.kind === 'clock' && (fired?.repeat ?? 0) === 0).map(happened);
}

function happened(entry: JournalEntry): ByTheClock {
  const { at, fired, facts, effects, basis, opened, moved } = entry;
  const subject = (facts as { subject?: RungSubject }).subject;
  const told = effects.flatMap((effect) => (effect.type === 'notify' ? [effect.params.to] : []))[0];
  return {
    ...{ at, duty: fired?.duty ?? (facts as { duty: number }).duty, rung: fired?.rung ?? null, collapsed: fired?.collapsed ?? [], to: told, basis },
    ...{ notBefore: subject?.notBefore ?? null, decides: subject?.decides ?? null, acknowledges: subject?.acknowledges ?? null },
    due: subject?.due ?? moved[0]?.due ?? '',
    opens: opened.map((one) => [one.duty, one.name, one.owedBy, one.unit, one.due]),
  };
}

/** Lets time pass to each instant that was foretold, one after the other, and has the worker look each time. */
export async function untilAllHappened(live: LiveEngine, { events }: Pick<Forecast, 'events'>): Promise<void> {
  for (const at of new Set(events.map((event) => Date.parse(event.at)))) {
    live.clock.moveTo(Math.max(at, live.clock.now()));
    await live.look();
  }
}

/** Performs the first acts of a story on a case of its own, each on the day that the story says; every document gets a number of its own. */
export async function livedTo(db: Database, { told }: CaseStory, acts: number): Promise<{ live: LiveEngine; caseId: string }> {
  const live = new LiveEngine(db, { sealSeconds: 86_400 });
  const header = { parties, region: '370203', industry: '26', title: '隐患' };
  let caseId = '';
  for (const [index, { request }] of told.slice(0, acts).entries()) {
    const { act, actor, instance } = request;
    live.clock.moveTo(Math.max(live.clock.now(), Date.parse(request.at)));
    const facts = numbered(request.facts as Record<string, unknown>, index);
    const answer =
      caseId === '' ? await live.engine.open({ act, actor, facts, header }) : await live.engine.send({ caseId, act, actor, facts, instance, scope: { kind: 'everywhere' } });
    if (isRefusal(answer)) throw new Error(`${act} was refused: ${JSON.stringify(answer)}`);
    caseId = answer.caseId;
  }
  return { live, caseId };
}

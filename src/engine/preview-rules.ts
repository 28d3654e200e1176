import type { Pool } from 'pg';

import type { LocalDate } from '../domain/calendar/local-date.js';
import { localDateAt } from '../domain/calendar/local-day.js';
import { changeOfRules } from './change-of-rules.js';
import type { EngineParts } from './engine.js';
import { loadCases, type LoadedCase } from './load-cases.js';
import { BEFORE_ALL, concernedBy, type Concerned, type RuleChange } from './rule-change.js';

/** An open deadline that a change of rules would move: to another date, or between provisional and certain. */
export interface MovingDeadline {
  caseId: string;
  number: number;
  title: string;
  duty: number;
  name: string;
  workflow: string;
  version: number;
  unit: string | null;
  unitName: string | null;
  due: LocalDate;
  newDue: LocalDate;
  provisional: boolean;
  newProvisional: boolean;
  /** Rungs of its ladder that would get another instant. */
  replannedRungs: number;
}

/** A stretch of a preview: what would move in it, and the case to go on after; null at the end. */
export interface PreviewPage {
  items: MovingDeadline[];
  next: string | null;
}

/** Cases that are looked at in one go. */
const AT_ONCE = 200;

/** Cases that one page looks at, at most: where little moves, a page ends before it is full. */
const MOST_CASES = 2_000;

/** What would move, from a case on: at least `least` deadlines unless it ends or has looked at many cases before. Writes nothing. */
export async function previewPage(parts: Pick<EngineParts, 'pool' | 'clock'>, change: RuleChange, { after, least }: { after: string | null; least: number }): Promise<PreviewPage> {
  return pageFrom(parts, change, await concernedBy(parts.pool, change), { after: after ?? BEFORE_ALL, least });
}

/** Everything that would move, a page at a time. Writes nothing. */
export async function* previewRules(parts: Pick<EngineParts, 'pool' | 'clock'>, change: RuleChange): AsyncGenerator<MovingDeadline> {
  const concerned = await concernedBy(parts.pool, change);
  for (let after: string | null = BEFORE_ALL; after !== null; ) {
    const page: PreviewPage = await pageFrom(parts, change, concerned, { after, least: AT_ONCE });
    yield* page.items;
    after = page.next;
  }
}

async function pageFrom(
  { pool, clock }: Pick<EngineParts, 'pool' | 'clock'>,
  change: RuleChange,
  concerned: Concerned,
  { after, least }: { after: string; least: number },
): Promise<PreviewPage> {
  const items: MovingDeadline[] = [];
  let last = after;
  for (let looked = 0; looked < MOST_CASES && items.length < least; looked += AT_ONCE) {
    const ids = await concerned.after(last, Math.min(AT_ONCE, least));
    if (ids.length === 0) return { items, next: null };
    items.push(...(await movingIn(pool, change, ids, clock.now())));
    last = ids[ids.length - 1] as string;
  }
  return { items, next: last };
}

type Moving = Omit<MovingDeadline, 'number' | 'title' | 'unitName'>;

async function movingIn(pool: Pool, change: RuleChange, ids: readonly string[], now: number): Promise<MovingDeadline[]> {
  const cases = await loadCases(pool, ids.map((caseId) => ({ caseId, actKey: null, duties: 'ledgers' })));
  const moving = ids.flatMap((caseId) => {
    const loaded = cases.get(caseId);
    return loaded === undefined ? [] : movingOf(change, loaded, now);
  });
  if (moving.length === 0) return [];
  const [titles, units] = await Promise.all([titlesOf(pool, moving), unitsOf(pool, moving)]);
  return moving.map((one) => ({ ...one, ...(titles.get(one.caseId) as { number: number; title: string }), unitName: units.get(one.unit ?? '') ?? null }));
}

function movingOf(change: RuleChange, loaded: LoadedCase, now: number): Moving[] {
  const { rules, cause } = change;
  const target = change.rulesFor(loaded);
  if (target === null) return [];
  const today = localDateAt(now, rules.zone);
  return changeOfRules(rules, loaded, { cause, rules: target.rules, today }).flatMap(({ change: replanned, replannedRungs }): Moving[] => {
    if (!('move' in replanned)) return [];
    const { duty, move } = replanned;
    const [provisional, newProvisional] = [duty.deadline?.provisional === true, move.deadline.provisional];
    if (duty.due === move.deadline.due && provisional === newProvisional) return [];
    const machine = loaded.state.instances.find(({ instance }) => instance === duty.instance);
    const about = { duty: duty.duty, name: duty.name, workflow: machine?.workflow ?? '', version: machine?.version ?? 0, unit: duty.unit };
    return [{ caseId: loaded.caseId, ...about, due: duty.due, newDue: move.deadline.due, provisional, newProvisional, replannedRungs }];
  });
}

async function titlesOf(pool: Pool, moving: readonly Moving[]): Promise<Map<string, { number: number; title: string }>> {
  const { rows } = await pool.query<{ caseId: string; number: number; title: string }>(
    'select case_id as "caseId", number, title from case_file where case_id = any($1)',
    [[...new Set(moving.map(({ caseId }) => caseId))]],
  );
  return new Map(rows.map(({ caseId, ...row }) => [caseId, row]));
}

async function unitsOf(pool: Pool, moving: readonly Moving[]): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ id: string; name: string }>('select id, name from organisation where id = any($1)', [[...new Set(moving.map(({ unit }) => unit))]]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

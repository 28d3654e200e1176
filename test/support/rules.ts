import { parse, stringify } from 'yaml';

import { chineseDaysData } from '../../src/calendars/chinese-days.js';
import type { CalendarText } from '../../src/domain/calendar/calendar-text.js';
import type { PackText } from '../../src/domain/rules/pack-text.js';
import { packKey } from '../../src/domain/rules/pack-text.js';
import type { Actor } from '../../src/domain/workflow/actor.js';
import type { Clock } from '../../src/platform/clock/clock.js';
import { VirtualClock } from '../../src/platform/clock/clock.js';
import type { Database } from '../../src/platform/db/database.js';
import { builtInPackTexts } from '../../src/rules/built-in-packs.js';
import { RulesKeeper } from '../../src/rules/keep-up.js';
import { LiveRules } from '../../src/rules/live-rules.js';
import { LiveEngine, START, type LiveOptions } from './engine.js';
import { testRules } from './test-rules.js';

/** The administrator of the stories, and what he says of a change. */
export const decision: { actor: Actor; why: string } = { actor: { kind: 'client', client: 'duban', role: 'system-administrator' }, why: '市政府〔2026〕8号通知' };

export const nothingSaid: CalendarText = { holidays: {}, makeUpDays: {}, closures: [], workingDays: {} };

/** A closure of a region. */
export function closing(from: string, to: string, reason = '台风停工'): CalendarText {
  return { ...nothingSaid, closures: [{ from, to, reason }] };
}

/** The rules in force over a test database, as a process of the service holds them. */
export function openRules(database: Database, clock: Clock, packs: readonly string[] = builtInPackTexts()): Promise<LiveRules> {
  return LiveRules.open({ database, clock, builtIn: { packs, calendar: chineseDaysData() }, criterion: testRules().criterion });
}

/** A service whose rules stand in the database and are kept up by its worker. */
export async function liveWithRules(database: Database, { packs, ...options }: LiveOptions & { packs?: readonly string[] } = {}): Promise<{ live: LiveEngine; rules: LiveRules }> {
  const clock = options.clock ?? new VirtualClock(START);
  const rules = await openRules(database, clock, packs);
  const keepers: RulesKeeper[] = [];
  const live = new LiveEngine(database, { ...options, clock, rules, keepRules: () => (keepers[0] as RulesKeeper).keepUp() });
  keepers.push(new RulesKeeper(rules, live.engine.parts));
  return { live, rules };
}

/** The built-in national pack as it would be written in another version. */
export function nationalPack(change: (pack: PackText) => void): string {
  const text = builtInPackTexts().find((one) => /^pack: national$/m.test(one)) as string;
  const pack = parse(text) as PackText;
  pack.version = 2;
  pack.effective = { from: '2026-03-01' };
  change(pack);
  return stringify(pack, { aliasDuplicateObjects: false });
}

/** Key of the rules of a case once the national pack in it has another version. */
export function withNational(key: string, version: number): string {
  return key.replace(/national@\d+/, packKey({ pack: 'national', version }));
}

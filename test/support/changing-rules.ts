import { addNaturalDays, type LocalDate } from '../../src/domain/calendar/local-date.js';
import type { CalendarText } from '../../src/domain/calendar/calendar-text.js';
import type { LimitText, PackText } from '../../src/domain/rules/pack-text.js';
import { applyCalendar, type GivenCalendar } from '../../src/rules/calendar-changes.js';
import { applyPack, loadPack } from '../../src/rules/pack-changes.js';
import type { LiveRules } from '../../src/rules/live-rules.js';
import { builtInPackTexts } from '../../src/rules/built-in-packs.js';
import { isRuleRefusal, type RuleRefusal } from '../../src/rules/rule-refusal.js';
import type { LiveEngine } from './engine.js';
import { closing, decision, nationalPack, nothingSaid } from './rules.js';

const extensionFor = (ground: string): LimitText['extension'] & object => ({
  window: { closes: { amount: 0, unit: 'natural-day' } },
  grounds: [{ ground, title: { zh: '试验', en: 'trial' } }],
  maxCount: 3,
  maxTotal: { amount: 12, unit: 'month' },
  basis: [{ source: 'duban', mark: 'policy' }],
});

/** A national pack under which every count may rest and every date may be extended, changed further. */
function generousNational(change: (pack: PackText) => void): string {
  return nationalPack((pack) => {
    for (const limit of Object.values(pack.limits)) {
      limit.extension = extensionFor('force-majeure');
      limit.pause = { grounds: extensionFor('expert-assessment').grounds, max: { amount: 30, unit: 'natural-day' }, basis: [{ source: 'duban', mark: 'policy' }] };
    }
    change(pack);
  });
}

/** The packs of this release, with a generous national one. */
export function generousPacks(): string[] {
  return builtInPackTexts().map((text) => (/^pack: national$/m.test(text) ? generousNational((pack) => Object.assign(pack, { version: 1, effective: { from: '2008-02-01' } })) : text));
}

/** Ways in which the next version may differ from the first. */
const changes: readonly ((pack: PackText) => void)[] = [
  () => undefined,
  (pack) => everyLimit(pack, (amount) => amount * 2),
  (pack) => everyLimit(pack, (amount) => Math.max(1, Math.floor(amount / 3))),
  (pack) => Object.values(pack.limits).forEach((limit) => Object.assign(limit, { shiftOffHolidays: true })),
  (pack) => everyRung(pack, (amount) => (amount > 0 ? amount + 2 : amount - 1)),
  // The lowest rung of every ladder that has others is gone: it may be the one that has fired.
  (pack) => Object.values(pack.ladders).forEach((ladder) => ladder.rungs.splice(0, ladder.rungs.length > 1 ? 1 : 0)),
  (pack) => Object.values(pack.ladders).forEach((ladder) => ladder.rungs.unshift({ ...(ladder.rungs[0] as (typeof ladder.rungs)[number]), rung: 'early-reminder', act: 'reminder', offset: { amount: -15, unit: 'natural-day' } })),
  (pack) => Object.values(pack.ladders).forEach((ladder) => Object.assign(ladder, { repeat: { amount: 3, unit: 'natural-day' } })),
];

function everyLimit(pack: PackText, change: (amount: number) => number): void {
  for (const limit of Object.values(pack.limits)) limit.amount = change(limit.amount ?? 1);
}

function everyRung(pack: PackText, change: (amount: number) => number): void {
  for (const { rungs } of Object.values(pack.ladders)) for (const rung of rungs) rung.offset = { ...rung.offset, amount: change(rung.offset.amount) };
}

/**
 * Loads another version of the national pack that differs in one of many ways, and applies it to all open cases. A version begins on a later day
 * than the one before, so a second one on the same day is none.
 */
export async function changePack(live: LiveEngine, rules: LiveRules, choice: number): Promise<void> {
  const newest = rules.now.book.versions().filter(({ pack }) => pack === 'national').toSorted((a, b) => a.version - b.version).at(-1) as PackText;
  if (newest.effective.from >= rules.today) return;
  const version = newest.version + 1;
  const yaml = generousNational((pack) => {
    (changes[choice % changes.length] as (pack: PackText) => void)(pack);
    Object.assign(pack, { version, effective: { from: rules.today } });
  });
  accepted(await loadPack(rules, live.engine.parts.registry, yaml, decision));
  expect(accepted(await applyPack(rules, live.engine.parts, `national@${version}`, decision)).failed).toEqual([]);
}

const regions = ['370200', '370203', '350500', null] as const;

/** Announces something of the days around today in one of the regions, or lets an earlier version take force again, and applies it. */
export async function changeCalendar(live: LiveEngine, rules: LiveRules, choice: number): Promise<void> {
  const { applied } = accepted(await applyCalendar(rules, live.engine.parts, givenCalendar(rules, choice), decision));
  expect(applied.failed).toEqual([]);
}

function givenCalendar(rules: LiveRules, choice: number): GivenCalendar {
  const region = regions[choice % regions.length] as string | null;
  const around = (days: number): LocalDate => addNaturalDays(rules.today, days - 10);
  const first = around(choice % 40);
  switch (Math.floor(choice / 4) % 6) {
    case 0:
      return { region, text: nothingSaid };
    case 1:
      return { version: rules.now.content.calendars[choice % rules.now.content.calendars.length]?.version ?? '' };
    case 2:
      return { region, text: { ...nothingSaid, workingDays: Object.fromEntries([0, 1, 2, 3, 4].map((day) => [around((choice + day * 3) % 40), '抢险'])) } };
    case 3:
      return { region: null, text: nextYear(rules.now.calendars.calendarFor(null).announcedThrough + 1) };
    default:
      return { region, text: closing(first, addNaturalDays(first, choice % 7)) };
  }
}

/** Years far ahead stay unannounced: a calendar expects the festivals of five years after the last announced one of its release. */
function nextYear(year: number): CalendarText {
  if (year > 2028) return nothingSaid;
  return { ...nothingSaid, announcedThrough: year, holidays: { [`${year}-01-01`]: '元旦', [`${year}-01-04`]: '元旦', [`${year}-10-01`]: '国庆节', [`${year}-10-04`]: '国庆节' } };
}

function accepted<T extends object>(answer: T | RuleRefusal): Exclude<T, RuleRefusal> {
  if (isRuleRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer as Exclude<T, RuleRefusal>;
}

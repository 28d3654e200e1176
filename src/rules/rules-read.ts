import type { BuiltCalendars, CalendarBook, CalendarInForce, CalendarVersion } from '../domain/calendar/calendar-book.js';
import { createCalendarBook } from '../domain/calendar/calendar-book.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { WorkingCalendar } from '../domain/calendar/working-calendar.js';
import type { RulePack } from '../domain/duty/rule-pack.js';
import { possibleChains } from '../domain/rules/check-packs.js';
import { chainKey } from '../domain/rules/chain.js';
import type { PackText } from '../domain/rules/pack-text.js';
import { createRuleBook, type RuleBook } from '../domain/rules/rule-book.js';
import { succession } from '../domain/rules/succession.js';
import type { CasePlace, RulesInForce } from '../engine/index.js';

/** What rules are made of: every pack and calendar with what is in force. */
export interface RulesContent {
  packs: readonly PackText[];
  calendars: readonly CalendarVersion[];
  inForce: readonly CalendarInForce[];
}

/** Rules as they stood at one moment, or as they would stand with something new. Never changes. */
export class RulesRead implements RulesInForce {
  readonly zone: string;
  readonly book: RuleBook;
  readonly calendars: CalendarBook;
  private governing: readonly RulePack[] | undefined;

  /** Throws RulePackInvalid where the packs do not fit each other. */
  constructor(
    readonly content: RulesContent,
    private readonly around: { criterion: RulesInForce['criterion']; built: BuiltCalendars; today: LocalDate },
    book?: RuleBook,
  ) {
    this.calendars = createCalendarBook(content.calendars, content.inForce, around.built);
    const national = this.calendars.calendarFor(null);
    this.zone = national.zone;
    this.book = book ?? createRuleBook(succession(content.packs), national);
  }

  packFor(place: CasePlace): RulePack {
    return this.book.packFor(place);
  }

  /** The packs of every chain that can come about from today on. */
  packs(): readonly RulePack[] {
    this.governing ??= possibleChains(this.book.versions().filter(({ effective: { to } }) => to === undefined || to >= this.around.today)).flatMap(
      ({ chain }) => this.book.pack(chainKey(chain)) ?? [],
    );
    return this.governing;
  }

  pack(key: string): RulePack | undefined {
    return this.book.pack(key);
  }

  calendarFor(region: string | null): WorkingCalendar {
    return this.calendars.calendarFor(region);
  }

  calendar(version: string): WorkingCalendar | undefined {
    return this.calendars.calendar(version);
  }

  criterion(criteria: string, item: string): ReturnType<RulesInForce['criterion']> {
    return this.around.criterion(criteria, item);
  }

  refresh(): Promise<void> {
    return Promise.resolve();
  }

  /** The same with more in it. Throws RulePackInvalid. */
  with(more: Partial<RulesContent>): RulesRead {
    const { packs, calendars, inForce } = this.content;
    const content = { packs: [...packs, ...(more.packs ?? [])], calendars: [...calendars, ...(more.calendars ?? [])], inForce: [...inForce, ...(more.inForce ?? [])] };
    return new RulesRead(content, this.around, more.packs === undefined ? this.book : undefined);
  }
}

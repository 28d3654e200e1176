import type { BuiltCalendars, CalendarVersion } from '../domain/calendar/calendar-book.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import { localDateAt } from '../domain/calendar/local-day.js';
import type { WorkingCalendar, WorkingCalendarData } from '../domain/calendar/working-calendar.js';
import type { RulePack } from '../domain/duty/rule-pack.js';
import { RulePackInvalid } from '../domain/rules/pack-fault.js';
import { packKey, type PackText } from '../domain/rules/pack-text.js';
import type { Actor } from '../domain/workflow/actor.js';
import { BootRefused, type CasePlace, type RulesInForce } from '../engine/index.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Database } from '../platform/db/database.js';
import { inSnapshot, inTransaction, reading, type Read, type Tx } from '../platform/db/transaction.js';
import { packSchema } from './built-in-packs.js';
import { readPack } from './read-pack.js';
import { RulesRead, type RulesContent } from './rules-read.js';
import { keepCalendar, putInForce, readCalendars, type StoredInForce } from './stored-calendars.js';
import { keepPack, packHash, readStoredPacks, type StoredPack } from './stored-packs.js';

export interface LiveRulesParts {
  database: Database;
  clock: Clock;
  /** What a release brings: its packs as written, and its national calendar. */
  builtIn: { packs: readonly string[]; calendar: WorkingCalendarData };
  criterion: RulesInForce['criterion'];
  /** False opens a database as it is, whatever this release brings, so that verify and doctor can look at it. */
  fitting?: boolean;
}

/** What the tables hold beside what rules are made of. */
export interface RulesKept {
  packs: readonly StoredPack[];
  inForce: readonly StoredInForce[];
}

/** Who enters what a release brings. */
const duban: Actor = { kind: 'client', client: 'duban', role: 'system-administrator' };

/** Processes that change rules at once do so one after the other. The number means nothing. */
const LOCK = '4803517930522872';

/**
 * The rules in force as the database keeps them: packs and calendars of the release and those that administrators have brought. They are held
 * in memory; `refresh` reads anew when there is something new. Another process learns of it when it next refreshes.
 */
export class LiveRules implements RulesInForce {
  private reading: Promise<void> | undefined;
  private readonly built: BuiltCalendars = new Map();
  private readonly read = new Map<string, PackText>();
  private held!: { rules: RulesRead; kept: RulesKept; mark: string };

  private constructor(private readonly parts: LiveRulesParts) {}

  /**
   * Enters what the release brings and the database lacks, and reads everything.
   *
   * @throws BootRefused where a pack of the release is kept with other content, or the packs do not fit each other
   */
  static async open(parts: LiveRulesParts): Promise<LiveRules> {
    const rules = new LiveRules(parts);
    try {
      // In one transaction: what does not fit must not stay in tables from which nothing is ever removed.
      await inTransaction(parts.database, async (tx) => {
        const reasons = await rules.enterBuiltIn(tx);
        if (reasons.length > 0) throw new BootRefused(reasons);
        await rules.readAll(tx);
      });
    } catch (error) {
      if (error instanceof RulePackInvalid) throw new BootRefused(error.message.split('\n'));
      throw error;
    }
    return rules;
  }

  /** The rules as this process knows them now; what else happens, this value stays. */
  get now(): RulesRead {
    return this.held.rules;
  }

  /** What the tables said when they were last read. */
  get kept(): RulesKept {
    return this.held.kept;
  }

  get zone(): string {
    return this.now.zone;
  }

  packFor(place: CasePlace): RulePack {
    return this.now.packFor(place);
  }

  packs(): readonly RulePack[] {
    return this.now.packs();
  }

  pack(key: string): RulePack | undefined {
    return this.now.pack(key);
  }

  calendarFor(region: string | null): WorkingCalendar {
    return this.now.calendarFor(region);
  }

  calendar(version: string): WorkingCalendar | undefined {
    return this.now.calendar(version);
  }

  criterion(criteria: string, item: string): ReturnType<RulesInForce['criterion']> {
    return this.parts.criterion(criteria, item);
  }

  /** Reads anew if something has come since; one query where nothing has. */
  refresh(): Promise<void> {
    this.reading ??= this.readNew().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  /** Local day of the jurisdiction. */
  get today(): LocalDate {
    return localDateAt(this.parts.clock.now(), this.zone);
  }

  get instant(): Date {
    return new Date(this.parts.clock.now());
  }

  /** Runs a change of the tables on the newest rules, one process at a time, and reads what came of it. */
  async changing<T>(work: (tx: Tx, rules: RulesRead) => Promise<T>): Promise<T> {
    const done = await inTransaction(this.parts.database, async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
      await this.readAll(tx);
      return work(tx, this.now);
    });
    await this.readAll();
    return done;
  }

  /** Enters what is not kept yet. Returns why the release does not fit what is. */
  private async enterBuiltIn(tx: Tx): Promise<string[]> {
    await tx.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const { packs, calendar } = this.parts.builtIn;
    const at = new Date(this.parts.clock.now());
    const kept = new Map((await readStoredPacks(tx)).map((pack) => [packKey({ pack: pack.name, version: pack.version }), pack]));
    if (kept.size > 0 && this.parts.fitting === false) return [];
    const reasons: string[] = [];
    for (const text of packs) {
      const pack = packIn(text);
      const known = kept.get(packKey(pack));
      if (known === undefined) await keepPack(tx, pack, text, { at, actor: duban });
      else if (known.hash !== packHash(pack)) reasons.push(otherContent(packKey(pack)));
    }
    const version: CalendarVersion = { version: calendar.version, region: null, data: calendar };
    await keepCalendar(tx, version);
    const { rows } = await tx.query<{ some: boolean }>('select exists (select 1 from calendar_in_force) as some');
    if (rows[0]?.some !== true) await putInForce(tx, [calendar.version], { since: at, actor: duban, why: 'built in' });
    return reasons;
  }

  private async readNew(): Promise<void> {
    if ((await markOf(reading(this.parts.database))) !== this.held.mark) await this.readAll();
  }

  private async readAll(read?: Read): Promise<void> {
    if (read === undefined) return inSnapshot(this.parts.database, (snapshot) => this.readAll(snapshot));
    const mark = await markOf(read);
    if ((this.held as typeof this.held | undefined)?.mark === mark) return;
    const [packs, { versions, inForce }] = [await readStoredPacks(read), await readCalendars(read)];
    const content: RulesContent = { packs: packs.map((pack) => this.packOf(pack)), calendars: versions, inForce };
    const today = localDateAt(this.parts.clock.now(), this.parts.builtIn.calendar.zone);
    this.held = { rules: new RulesRead(content, { criterion: this.parts.criterion, built: this.built, today }), kept: { packs, inForce }, mark };
  }

  private packOf({ name, version, text }: StoredPack): PackText {
    const key = packKey({ pack: name, version });
    const pack = this.read.get(key) ?? packIn(text);
    this.read.set(key, pack);
    return pack;
  }
}

/** What changes whenever something new is kept. */
async function markOf(read: Read): Promise<string> {
  const { rows } = await read.query<{ mark: string }>({
    name: 'rules.mark',
    text: `select concat_ws('/', (select max(seq) from calendar_in_force), (select count(*) from working_calendar), (select max(seq) from rule_pack)) as mark`,
  });
  return rows[0]?.mark ?? '';
}

function packIn(text: string): PackText {
  const read = readPack(text, packSchema());
  if ('faults' in read) throw new RulePackInvalid(read.faults);
  return read.pack;
}

function otherContent(key: string): string {
  return (
    `Rule pack ${key} of this release says other than the one that the database keeps under this name and version, and by which its cases reckon. ` +
    'Install the release that entered it; or give the changed pack the next version number, and apply that to open cases where it is to hold for them'
  );
}

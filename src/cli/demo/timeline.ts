import type { JournalEntry, OpenedDuty } from '../../domain/journal/entry.js';
import { rungTitles } from '../../domain/duty/rung-effects.js';
import type { RungFacts } from '../../domain/ladder/rung-subject.js';
import type { Words } from '../../domain/workflow/words.js';
import { actIn, dutyIn, listed, say, type Telling } from './telling.js';

/** Prints journal entries as a timeline that a person can read. */
export class Timeline {
  private lastDay = '';
  /** Duties that were opened, each with its name and its date in force. */
  private readonly opened = new Map<number, { name: string; due: string }>();

  constructor(private readonly telling: Telling) {}

  chapter(title: Words): void {
    this.telling.print('');
    this.telling.print(`── ${this.say(title)}`);
  }

  /** Prints an act, or one act that somebody performed on several things in a row, with what followed. */
  entries(entries: readonly [JournalEntry, ...JournalEntry[]]): void {
    const [first] = entries;
    this.telling.print(`${this.day(first.today)}  ${this.who(first)}  ${this.what(entries)}`);
    for (const line of this.moves(entries)) this.indented(line);
    for (const line of this.duties(entries.flatMap(({ opened }) => opened))) this.indented(`+ ${line}`);
    for (const { duty, due } of entries.flatMap(({ moved }) => moved)) this.indented(`~ ${this.movedTo(duty, due)}`);
    for (const { duty } of entries.flatMap(({ settled }) => settled).filter(({ outcome }) => outcome === 'missed')) {
      this.indented(`! ${this.say({ zh: '逾期后履行', en: 'kept late' })}: ${this.titleOf(duty)}`);
    }
  }

  /** Prints an act that was refused on a local day, and why. */
  refused(today: string, { who, act, reasons }: { who: string; act: string; reasons: readonly string[] }): void {
    this.telling.print(`${this.day(today)}  ${who}  ${actIn(this.telling, act)} ✗ ${reasons.join('; ')}`);
  }

  /** Prints something beside the acts, under its heading. */
  aside(heading: Words, lines: readonly string[]): void {
    this.telling.print(`    ▸ ${this.say(heading)}`);
    for (const line of lines) this.telling.print(`      ${line}`);
  }

  private what(entries: readonly [JournalEntry, ...JournalEntry[]]): string {
    const [{ act, facts, fired }] = entries;
    if (fired === undefined) {
      const items = entries.flatMap((entry) => (entry.facts as { item?: string }).item ?? []);
      return items.length === 0 ? actIn(this.telling, act) : `${actIn(this.telling, act)}: ${listed(this.telling, items)}`;
    }
    const { rung, subject, collapsed } = facts as RungFacts;
    const folded = collapsed.length === 0 ? '' : ` (${this.say({ zh: '含', en: 'stands for' })} ${collapsed.join(', ')})`;
    const asks = rung.decision === undefined || fired.repeat > 0 ? '' : this.say({ zh: '，请领导决定', en: ', put to the leader for decision' });
    return `⏰ ${this.say(rungTitles[rung.act])} — ${dutyIn(this.telling, subject.name)}${asks}${folded}`;
  }

  /** Machines that moved, on one line where they fit. What a rung begins is told by its duty. */
  private moves(entries: readonly [JournalEntry, ...JournalEntry[]]): string[] {
    const [{ fired }] = entries;
    if (fired !== undefined) return [];
    const moved = unique(entries.flatMap(({ moves }) => moves.flatMap((move) => this.move(move, entries.length > 1))));
    const joined = moved.join('; ');
    return joined.length > WIDTH ? moved : moved.length === 0 ? [] : [joined];
  }

  private move({ from, to, workflow }: JournalEntry['moves'][number], several: boolean): string[] {
    if (from === to) return [];
    const known = this.telling.registry.newest(workflow);
    const changed = change(from, to);
    return [`${known === undefined ? workflow : this.say(known.definition.title)}: ${several ? withoutRegions(changed) : changed}`];
  }

  /** Duties that began, those of one post with one date on a line. */
  private duties(opened: readonly OpenedDuty[]): string[] {
    for (const { duty, name, due } of opened) this.opened.set(duty, { name, due });
    const ends = unique(opened.map(end));
    return ends.map((one) => {
      const titles = opened.filter((duty) => end(duty) === one).map(({ name }) => dutyIn(this.telling, name));
      const [first = ''] = titles;
      const shown = titles.length > 3 ? `${titles.length} × ${first.split(/: |：/)[0]}` : titles.join('; ');
      return `${shown} ${one}`;
    });
  }

  private movedTo(duty: number, due: string): string {
    const known = this.opened.get(duty);
    const line = `${this.titleOf(duty)}: ${known?.due ?? ''} → ${due}`;
    if (known !== undefined) known.due = due;
    return line;
  }

  private titleOf(duty: number): string {
    return dutyIn(this.telling, this.opened.get(duty)?.name ?? '');
  }

  private who({ actor }: JournalEntry): string {
    if (actor.kind !== 'person') return this.say(actor.kind === 'clock' ? { zh: '时钟', en: 'the clock' } : { zh: '系统', en: 'a client' });
    const { names } = this.telling;
    return `${names.get(actor.person) ?? actor.person} (${actor.role}, ${names.get(actor.unit) ?? actor.unit})`;
  }

  private day(today: string): string {
    const shown = today === this.lastDay ? ' '.repeat(10) : today;
    this.lastDay = today;
    return shown;
  }

  private indented(line: string): void {
    this.telling.print(`${' '.repeat(14)}${line}`);
  }

  private say(words: Words): string {
    return say(this.telling, words);
  }
}

/** Characters up to which moves stand on one line. */
const WIDTH = 130;

const end = ({ owedBy, due }: OpenedDuty): string => `(${owedBy}, ${due})`;

const unique = (lines: readonly string[]): string[] => [...new Set(lines)];

/** What changed between two state lines: of a machine whose regions run side by side, only the regions that moved. */
function change(from: string | null, to: string): string {
  if (from === null) return to;
  const [before, after] = [from, to].map((line) => /^([^{]*)\{(.*)\}$/.exec(line));
  if (!before || !after || before[1] !== after[1]) return `${from} → ${to}`;
  const [was, is] = [before[2] as string, after[2] as string].map((regions) => regions.split(' ')) as [string[], string[]];
  return `${was.filter((region) => !is.includes(region)).join(' ')} → ${is.filter((region) => !was.includes(region)).join(' ')}`;
}

/** `funds.missing → funds.submitted` without the region, where the act names what it was about. */
function withoutRegions(changed: string): string {
  return changed.replace(/^(\w+)\.(\w+) → \1\.(\w+)$/, '$2 → $3');
}

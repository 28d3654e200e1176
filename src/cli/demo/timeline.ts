import type { JournalEntry } from '../../domain/journal/entry.js';
import { rungTitles } from '../../domain/duty/rung-effects.js';
import type { RungFacts } from '../../domain/ladder/rung-subject.js';
import type { Registry } from '../../domain/workflow/registry.js';
import type { Words } from '../../domain/workflow/words.js';

/** Prints journal entries as a timeline that a person can read, in one language. */
export class Timeline {
  private lastDay = '';
  private readonly dutyNames = new Map<number, string>();

  constructor(
    private readonly registry: Registry,
    private readonly language: 'zh' | 'en',
    /** Names of people and organisations by identifier. */
    private readonly names: ReadonlyMap<string, string>,
    private readonly print: (line: string) => void,
  ) {}

  chapter({ zh, en }: Words): void {
    this.print('');
    this.print(`── ${this.language === 'zh' ? zh : en}`);
  }

  entry(entry: JournalEntry): void {
    this.print(`${this.day(entry.today)}  ${this.who(entry)}  ${this.what(entry)}`);
    for (const { from, to, workflow } of entry.moves) {
      if (from !== to) this.print(`${INDENT}${this.workflow(workflow)}: ${change(from, to)}`);
    }
    for (const { duty, name, owedBy, due } of entry.opened) {
      this.dutyNames.set(duty, name);
      this.print(`${INDENT}+ ${this.duty(name)} (${owedBy}, ${due})`);
    }
    for (const { duty } of entry.settled.filter(({ outcome }) => outcome === 'missed')) {
      this.print(`${INDENT}! ${this.say({ zh: '逾期后履行', en: 'kept late' })}: ${this.duty(this.dutyNames.get(duty) ?? '')}`);
    }
  }

  refused(who: string, act: string, reasons: readonly string[]): void {
    this.print(`${' '.repeat(10)}  ${who}  ${this.act(act)} ✗ ${reasons.join('; ')}`);
  }

  private what({ act, facts, fired }: JournalEntry): string {
    if (fired === undefined) {
      const { item } = facts as { item?: string };
      return item === undefined ? this.act(act) : `${this.act(act)}: ${item}`;
    }
    const { rung, subject, collapsed } = facts as RungFacts;
    const folded = collapsed.length === 0 ? '' : ` (${this.say({ zh: '含', en: 'stands for' })} ${collapsed.join(', ')})`;
    const asks = rung.decision === undefined || fired.repeat > 0 ? '' : this.say({ zh: '，请领导决定', en: ', put to the leader for decision' });
    return `⏰ ${this.say(rungTitles[rung.act])} — ${this.duty(subject.name)}${asks}${folded}`;
  }

  private who({ actor }: JournalEntry): string {
    if (actor.kind !== 'person') return this.say(actor.kind === 'clock' ? { zh: '时钟', en: 'the clock' } : { zh: '系统', en: 'a client' });
    return `${this.names.get(actor.person) ?? actor.person} (${actor.role}, ${this.names.get(actor.unit) ?? actor.unit})`;
  }

  private day(today: string): string {
    const shown = today === this.lastDay ? ' '.repeat(10) : today;
    this.lastDay = today;
    return shown;
  }

  private act(name: string): string {
    const title = this.registry.act(name)?.rule.title;
    return title === undefined ? name : this.say(title);
  }

  private duty(name: string): string {
    const rule = this.registry.all.map(({ duties }) => duties.get(name)).find((one) => one !== undefined);
    return rule === undefined ? name : this.say(rule.title);
  }

  private workflow(name: string): string {
    const known = this.registry.newest(name);
    return known === undefined ? name : this.say(known.definition.title);
  }

  private say({ zh, en }: Words): string {
    return this.language === 'zh' ? zh : en;
  }
}

const INDENT = ' '.repeat(14);

/** What changed between two state lines: of a machine whose regions run side by side, only the regions that moved. */
function change(from: string | null, to: string): string {
  if (from === null) return to;
  const [before, after] = [from, to].map((line) => /^([^{]*)\{(.*)\}$/.exec(line));
  if (!before || !after || before[1] !== after[1]) return `${from} → ${to}`;
  const [was, is] = [before[2] as string, after[2] as string].map((regions) => regions.split(' ')) as [string[], string[]];
  return `${was.filter((region) => !is.includes(region)).join(' ')} → ${is.filter((region) => !was.includes(region)).join(' ')}`;
}

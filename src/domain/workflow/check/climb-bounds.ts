import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import { periodWords } from '../../deadline/deadline-words.js';
import type { Limit, Period } from '../../deadline/limit.js';
import { longestPeriod } from '../../deadline/longest-period.js';
import type { LimitRule, RepeatingLadder, RulePack } from '../../duty/rule-pack.js';
import type { Rung } from '../../ladder/ladder.js';
import type { DutyRule } from '../definition.js';
import type { Words } from '../words.js';

/**
 * The longest that it can take, in natural days, until the ladder of a duty and of everything that its rungs open is climbed, nobody acting. Counted from
 * the day on which the duty opens, or from the date that a document fixes (where that is past, from the opening): how late a document may be is not ours
 * to bound unless the pack says so.
 */
export interface ClimbBound {
  days: number;
  from: 'opening' | 'document';
  /** The chain in words: what is counted, which rung opens what. */
  words: Words;
}

/** A climb without a bound, and why. */
export interface Unbounded {
  fault: string;
}

/** The workflows that a rung opens for a decision and for an acknowledgement. */
const ESCALATION = { decision: 'escalation-decision', acknowledge: 'escalation-receipt' } as const;

/** Bounds of the climbs of one pack, by one calendar. `limitsHeld` names the limits of the duties of each workflow: what a rung asks must be one. */
export class ClimbBounds {
  private readonly chains = new Map<string, Chain | Unbounded>();

  constructor(
    private readonly pack: RulePack,
    private readonly calendar: WorkingCalendar,
    private readonly limitsHeld: ReadonlyMap<string, ReadonlySet<string>>,
  ) {}

  /** The longest climbs of a duty: by its limit, and where a document may fix its date, from that. */
  of({ duty, limit, dateFrom }: Pick<DutyRule, 'duty' | 'limit' | 'dateFrom'>): (ClimbBound | Unbounded)[] {
    const chain = this.chainOf(limit, []);
    if ('fault' in chain) return [chain];
    const rule = this.pack.limits[limit] as LimitRule;
    const byLimit = bound('opening', this.longestLimit(rule), limitWords(duty, rule), chain);
    return dateFrom === undefined ? [byLimit] : [byLimit, this.byDocument(duty, rule, chain)];
  }

  private byDocument(duty: string, { max }: LimitRule, chain: Chain): ClimbBound {
    if (max === undefined) return bound('document', 0, { zh: `${duty}（自文书载明的日期）`, en: `${duty} (date of the document)` }, chain);
    const [zh, en] = [periodWords(max, 'zh-CN'), periodWords(max, 'en')];
    const words = { zh: `${duty}（文书载明的日期，依规则至多${zh}）`, en: `${duty} (date of the document, by rule ${en} at most)` };
    return bound('opening', this.longest(max), words, chain);
  }

  /** What follows when a limit is over: the rung after which the climb, with all that is opened on the way, ends last. */
  private chainOf(name: string, above: readonly string[]): Chain | Unbounded {
    if (above.includes(name)) return { fault: `${this.pack.key}: rungs open each other in a circle: ${[...above.slice(above.indexOf(name)), name].join(' → ')}` };
    const known = this.chains.get(name);
    if (known !== undefined) return known;
    const found = this.follow(name, above);
    this.chains.set(name, found);
    return found;
  }

  private follow(name: string, above: readonly string[]): Chain | Unbounded {
    const { limits, ladders, key } = this.pack;
    const limit = limits[name];
    const ladder = ladders[limit?.ladder ?? ''];
    if (limit === undefined || ladder === undefined) return { fault: `${key} has no limit “${name}”, or no ladder for it` };
    const endless = endlessLadder(ladder);
    if (endless !== null) return { fault: `${key}: ${endless}` };
    let longest: Chain = { days: Number.NEGATIVE_INFINITY, words: { zh: '', en: '' } };
    let reached = Number.NEGATIVE_INFINITY;
    for (const rung of ladder.rungs) {
      // A rung waits for those below it.
      reached = Math.max(reached, this.longest(rung.offset));
      const own = { days: reached, words: rungWords(rung) };
      const opened = asked(rung).map((one) => this.opened(one, own, [...above, name]));
      for (const chain of [own, ...opened]) {
        if ('fault' in chain) return chain;
        if (chain.days >= longest.days) longest = chain;
      }
    }
    return longest;
  }

  /** What a rung asks somebody for is a duty with a limit and a ladder of its own. */
  private opened({ workflow, limit: name, rung }: Asked, own: Chain, above: readonly string[]): Chain | Unbounded {
    if (this.limitsHeld.get(workflow)?.has(name) !== true) {
      return { fault: `${this.pack.key}: the rung “${rung}” asks under the limit “${name}”, which no duty of the workflow “${workflow}” has` };
    }
    const chain = this.chainOf(name, above);
    if ('fault' in chain) return chain;
    const limit = this.pack.limits[name] as LimitRule;
    const words = joined(own.words, limitWords(name, limit), ' → ');
    return { days: own.days + this.longestLimit(limit) + chain.days, words: joined(words, chain.words, ' + ') };
  }

  /** While a count rests nobody is late; it rests at most as long as the pack allows, and then goes on by itself. */
  private longestLimit(limit: LimitRule): number {
    return this.longest(limit) + (limit.pause === undefined ? 0 : this.longest(limit.pause.max));
  }

  private longest(period: Period & Pick<Limit, 'shiftOffHolidays'>): number {
    return longestPeriod(this.calendar, period, period.shiftOffHolidays === true);
  }
}

interface Chain {
  days: number;
  words: Words;
}

interface Asked {
  workflow: string;
  limit: string;
  rung: string;
}

function asked({ rung, decision, acknowledge }: Rung): Asked[] {
  return [
    ...(decision === undefined ? [] : [{ workflow: ESCALATION.decision, limit: decision.limit, rung }]),
    ...(acknowledge === undefined ? [] : [{ workflow: ESCALATION.acknowledge, limit: acknowledge.limit, rung }]),
  ];
}

/** A rung up to the deadline may never be planned, so the top must come after it; and a repeat must get on. */
function endlessLadder({ name, rungs, repeat }: RepeatingLadder): string | null {
  const top = rungs.at(-1);
  if (top === undefined) return `ladder “${name}” has no rung`;
  if (top.offset.amount < 1) return `the top rung “${top.rung}” of ladder “${name}” does not come after the deadline`;
  return repeat.amount < 1 ? `ladder “${name}” repeats its top rung every ${repeat.amount} ${repeat.unit}` : null;
}

function bound(from: ClimbBound['from'], start: number, words: Words, chain: Chain): ClimbBound {
  const days = start + chain.days;
  const { zh, en } = joined(words, chain.words, ' + ');
  return { days, from, words: { zh: `${zh}：至多${days}日`, en: `${en}: ${days} days at most` } };
}

function limitWords(name: string, limit: LimitRule): Words {
  const { pause } = limit;
  const rest = pause === undefined ? { zh: '', en: '' } : { zh: `（另可中止${periodWords(pause.max, 'zh-CN')}）`, en: ` (and ${periodWords(pause.max, 'en')} at rest)` };
  return { zh: `${name} ${periodWords(limit, 'zh-CN')}${rest.zh}`, en: `${name} ${periodWords(limit, 'en')}${rest.en}` };
}

function rungWords({ rung, offset }: Rung): Words {
  return { zh: `${periodWords(offset, 'zh-CN')} ${rung}`, en: `${periodWords(offset, 'en')} ${rung}` };
}

function joined(first: Words, second: Words, by: string): Words {
  return { zh: `${first.zh}${by}${second.zh}`, en: `${first.en}${by}${second.en}` };
}

import { basisWords } from '../../domain/deadline/deadline-words.js';
import { rungTitles } from '../../domain/duty/rung-effects.js';
import type { JournalEntry } from '../../domain/journal/entry.js';
import type { RungFacts } from '../../domain/ladder/rung-subject.js';
import { actIn, listed, postIn, say, type Telling } from './telling.js';

/** Acts that say what became of a rung. */
const OUTCOMES: readonly string[] = ['escalation.acknowledge', 'escalation.approve', 'escalation.decline', 'escalation.carry-out', 'accountability.decide'];

/** The ladder of a duty as it was climbed: each rung that fired, when, to whom, on what basis, and what became of it. */
export function ladderLines(telling: Telling, journal: readonly JournalEntry[], duty: number): string[] {
  return journal.filter(({ fired }) => fired?.duty === duty).flatMap((entry) => rungLines(telling, journal, entry));
}

function rungLines(telling: Telling, journal: readonly JournalEntry[], entry: JournalEntry): string[] {
  const { rung, subject } = entry.facts as RungFacts;
  const told = listed(telling, subject.to.map((post) => postIn(telling, post)));
  const became = followed(journal, entry).filter(({ act }) => OUTCOMES.includes(act));
  const basis = basisWords(entry.basis, telling.language === 'zh' ? 'zh-CN' : 'en');
  const outcome = became.map((one) => outcomeOf(telling, one)).join(' → ');
  return [`${entry.today}  ${say(telling, rungTitles[rung.act])} → ${told}  ${basis}`, ...(outcome === '' ? [] : [`            ⇒ ${outcome}`])];
}

/** Everything that was done in the matters which an entry began, and in those which these began. */
function followed(journal: readonly JournalEntry[], begun: JournalEntry): JournalEntry[] {
  const matters = new Set(startedBy(begun));
  return journal.filter((entry) => {
    if (entry.seq <= begun.seq || !matters.has(entry.instance) || entry.fired !== undefined) return false;
    for (const matter of startedBy(entry)) matters.add(matter);
    return true;
  });
}

function startedBy({ moves }: JournalEntry): number[] {
  return moves.filter(({ from }) => from === null).map(({ instance }) => instance);
}

function outcomeOf(telling: Telling, { act, today, facts }: JournalEntry): string {
  const { outcome } = facts as { outcome?: 'impose' | 'exempt' };
  const decided = outcome === undefined ? '' : `: ${say(telling, outcome === 'impose' ? { zh: '问责', en: 'imposed' } : { zh: '免责', en: 'exempted' })}`;
  return `${today.slice(5)} ${actIn(telling, act)}${decided}`;
}

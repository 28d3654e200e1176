import type { LocalDate } from '../calendar/local-date.js';
import { basisWords, dateWords, periodWords } from './deadline-words.js';
import { endOf, type Count, type ExtensionEntry, type PauseEntry, type RecountEntry, type ReplanEntry, type ResumptionEntry } from './deadline.js';
import { countLines, type Telling } from './explain-count.js';

/** A decision gave another date. */
export function extensionLine({ on, before, due, source, ground, basis }: ExtensionEntry, { language }: Telling): string {
  const grounds = basisWords(basis, language);
  if (language === 'en') return `Extended on ${on} by ${source} (ground: ${ground}) from ${before} to ${due}. ${grounds}`;
  return `${dateWords(on, language)}经${source}批准延期（事由：${ground}），由${dateWords(before, language)}延至${dateWords(due, language)}。${grounds}`;
}

/** The count rests from the end of a day on. */
export function pauseLine({ on, until, source, ground, basis }: PauseEntry, { language }: Telling): string {
  const grounds = basisWords(basis, language);
  if (language === 'en') return `The count rests from the end of ${on} by ${source} (ground: ${ground}), until ${until} at the latest. ${grounds}`;
  return `自${dateWords(on, language)}终了起依${source}中止计算（事由：${ground}），最迟至${dateWords(until, language)}。${grounds}`;
}

/** The count went on: what was left of it, from which day. */
export function resumptionLines(entry: ResumptionEntry, telling: Telling): string[] {
  const { language } = telling;
  const left = periodWords(entry, language);
  const { on, atCap } = entry;
  if (language === 'en') {
    const why = atCap ? 'the longest pause was over' : 'the pause was ended';
    return [`The count went on after ${on}, when ${why}: ${left} were left; neither the day of the pause nor that day counts.`, ...countLines(on, entry, telling)];
  }
  const why = atCap ? '中止期限届满' : '中止情形消除';
  return [`${dateWords(on, language)}${why}，恢复计算：尚余${left}，中止之日和恢复之日均不计入。`, ...countLines(on, entry, telling)];
}

/** The rules changed: the whole count once more. */
export function recountLines(entry: RecountEntry, telling: Telling): string[] {
  const { counts, from, notBefore } = entry;
  const [first, ...rests] = counts;
  if (first === undefined) throw new Error('A recount without a count');
  return [
    countedAgain(entry, first, telling),
    ...countLines(from, first, telling),
    ...rests.map((count) => restLine(count, telling)),
    ...(notBefore === undefined ? [] : [notBeforeLine(notBefore, telling)]),
    outcomeLine(entry, telling),
  ];
}

function countedAgain({ on, cause, pack, from, anchor, basis }: RecountEntry, first: Count, { language }: Telling): string {
  const period = periodWords(first, language);
  const grounds = basisWords(basis, language);
  if (language === 'en') {
    const rule = cause === 'calendar' ? `calendar ${first.calendar}` : `rule pack ${pack}`;
    return `Counted again on ${on} under ${rule}: ${period} from ${from} (${anchor}). ${grounds}`;
  }
  const rule = cause === 'calendar' ? `日历${first.calendar}` : `规则包${pack}`;
  return `${dateWords(on, language)}按${rule}重新核算：自${dateWords(from, language)}（${anchor}）起${period}。${grounds}`;
}

function restLine(count: Count, { language }: Telling): string {
  const left = periodWords(count, language);
  const end = endOf(count);
  return language === 'en' ? `After a pause ${left} were left, which end on ${end}.` : `中止后尚余${left}，计至${dateWords(end, language)}。`;
}

function notBeforeLine(day: LocalDate, { language }: Telling): string {
  if (language === 'en') return `Nobody becomes late by a change of rules: the date is ${day}.`;
  return `规则变更不溯及既往，不因此而逾期：日期为${dateWords(day, language)}。`;
}

function outcomeLine({ before, due }: RecountEntry, { language }: Telling): string {
  if (language === 'en') return due === before ? `The date stays ${due}.` : `The date moves from ${before} to ${due}.`;
  if (due === before) return `日期不变，仍为${dateWords(due, language)}。`;
  return `日期由${dateWords(before, language)}变为${dateWords(due, language)}。`;
}

/** Another version of the pack brought another ladder and left the date. */
export function replanLine({ on, pack }: ReplanEntry, { language }: Telling): string {
  if (language === 'en') return `Since ${on} the ladder of ${pack} holds; the date stays.`;
  return `自${dateWords(on, language)}起适用规则包${pack}的升级阶梯，日期不变。`;
}

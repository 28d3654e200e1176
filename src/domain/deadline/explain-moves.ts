import { basisWords, dateWords, periodWords } from './deadline-words.js';
import type { ExtensionEntry, PauseEntry, RecountEntry, ReplanEntry, ResumptionEntry } from './deadline.js';
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
  const { language } = telling;
  const { on, cause, pack, before, from, anchor, counts, due, notBefore } = entry;
  const [first, ...rests] = counts;
  const calendar = counts[0]?.calendar ?? '';
  const grounds = basisWords(entry.basis, language);
  const again = first === undefined ? [] : countLines(from, first, telling);
  if (language === 'en') {
    const rule = cause === 'calendar' ? `calendar ${calendar}` : `rule pack ${pack}`;
    return [
      `Counted again on ${on} under ${rule}: ${first === undefined ? '' : periodWords(first, language)} from ${from} (${anchor}). ${grounds}`,
      ...again,
      ...rests.map((count) => `After a pause ${periodWords(count, language)} were left, which end on ${count.shifted ?? count.due}.`),
      ...(notBefore === undefined ? [] : [`Nobody becomes late by a change of rules: the date is ${notBefore}.`]),
      due === before ? `The date stays ${due}.` : `The date moves from ${before} to ${due}.`,
    ];
  }
  const rule = cause === 'calendar' ? `日历${calendar}` : `规则包${pack}`;
  return [
    `${dateWords(on, language)}按${rule}重新核算：自${dateWords(from, language)}（${anchor}）起${first === undefined ? '' : periodWords(first, language)}。${grounds}`,
    ...again,
    ...rests.map((count) => `中止后尚余${periodWords(count, language)}，计至${dateWords(count.shifted ?? count.due, language)}。`),
    ...(notBefore === undefined ? [] : [`规则变更不溯及既往，不因此而逾期：日期为${dateWords(notBefore, language)}。`]),
    due === before ? `日期不变，仍为${dateWords(due, language)}。` : `日期由${dateWords(before, language)}变为${dateWords(due, language)}。`,
  ];
}

/** Another version of the pack brought another ladder and left the date. */
export function replanLine({ on, pack }: ReplanEntry, { language }: Telling): string {
  if (language === 'en') return `Since ${on} the ladder of ${pack} holds; the date stays.`;
  return `自${dateWords(on, language)}起适用规则包${pack}的升级阶梯，日期不变。`;
}

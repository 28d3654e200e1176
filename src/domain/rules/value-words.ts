import { basisWords, periodWords, type Language } from '../deadline/deadline-words.js';
import type { Limit, Period } from '../deadline/limit.js';
import type { ExtensionRule, PauseRule, QuietHours, RepeatingLadder } from '../duty/rule-pack.js';
import type { Rung } from '../ladder/ladder.js';
import type { RewardTable } from '../reward/report-reward.js';
import type { Words } from '../workflow/words.js';

/** Says something in both languages. */
function inBoth(tell: (language: Language) => string): Words {
  return { zh: tell('zh-CN'), en: tell('en') };
}

/** 10个工作日; with the rule for a last day that is not worked. */
export function timeWords({ amount, unit, shiftOffHolidays, basis }: Limit): Words {
  const shift = shiftOffHolidays === true ? { 'zh-CN': '（末日逢休息日顺延）', en: ' (moved off days that are not worked)' } : { 'zh-CN': '', en: '' };
  return inBoth((language) => `${periodWords({ amount, unit }, language)}${shift[language]}${language === 'en' ? '. ' : '。'}${basisWords(basis, language)}`);
}

/** 至多12个月. */
export function maxWords(max: Limit): Words {
  return inBoth((language) => (language === 'en' ? `a document may give at most ${periodWords(max, language)}. ` : `文书至多可定${periodWords(max, language)}。`) + basisWords(max.basis, language));
}

export function extensionWords({ window, grounds, maxCount, maxTotal, basis }: ExtensionRule): Words {
  const { opens, closes } = window;
  return {
    zh: `可延期：${opens === null ? '' : `自${offsetWords(opens, 'zh-CN')}起，`}至${offsetWords(closes, 'zh-CN')}止申请；事由：${grounds.map(({ title }) => title.zh).join('、')}；至多${maxCount}次，合计${periodWords(maxTotal, 'zh-CN')}。${basisWords(basis, 'zh-CN')}`,
    en: `extension: asked for ${opens === null ? '' : `from ${offsetWords(opens, 'en')} `}until ${offsetWords(closes, 'en')}; grounds: ${grounds.map(({ title }) => title.en).join(', ')}; at most ${maxCount} times, ${periodWords(maxTotal, 'en')} in all. ${basisWords(basis, 'en')}`,
  };
}

export function pauseWords({ grounds, max, basis }: PauseRule): Words {
  return {
    zh: `可中止：${grounds.map(({ title }) => title.zh).join('、')}；合计至多${periodWords(max, 'zh-CN')}。${basisWords(basis, 'zh-CN')}`,
    en: `pause: ${grounds.map(({ title }) => title.en).join(', ')}; at most ${periodWords(max, 'en')} in all. ${basisWords(basis, 'en')}`,
  };
}

export function quietWords({ from, to }: QuietHours): Words {
  return { zh: `${from}至${to}不送达提醒`, en: `no reminders from ${from} to ${to}` };
}

/** The table of rewards in one line; amounts in yuan. */
export function rewardsWords({ fineShare, concealedAccident: { most, ...each }, employeeUplift, basis }: RewardTable): Words {
  const yuan = (cents: number): string => String(cents / 100);
  const grades = Object.values(each).map(yuan).join(' / ');
  return {
    zh: `奖励罚款的${fineShare.percent}%，${yuan(fineShare.least)}至${yuan(fineShare.most)}元；瞒报谎报事故每死亡一人 ${grades} 元，至多${yuan(most)}元；从业人员加${employeeUplift}%。${basisWords(basis, 'zh-CN')}`,
    en: `a reward of ${fineShare.percent} % of the fine, ${yuan(fineShare.least)} to ${yuan(fineShare.most)} yuan; for a concealed accident ${grades} yuan for each dead person, at most ${yuan(most)}; employees ${employeeUplift} % more. ${basisWords(basis, 'en')}`,
  };
}

/** A rung in one line: when, what, who decides or acknowledges, who is told, why. */
export function rungWords({ offset, act, recipients, decision, acknowledge, basis }: Rung): Words {
  return {
    zh: `${offsetWords(offset, 'zh-CN')} ${act}${decision === undefined ? '' : `，由${decision.owedBy}决定`}${acknowledge === undefined ? '' : `，由${acknowledge.owedBy}签收`}；告知${recipients.join('、')}。${basisWords(basis, 'zh-CN')}`,
    en: `${offsetWords(offset, 'en')} ${act}${decision === undefined ? '' : `, decided by ${decision.owedBy}`}${acknowledge === undefined ? '' : `, acknowledged by ${acknowledge.owedBy}`}; tells ${recipients.join(', ')}. ${basisWords(basis, 'en')}`,
  };
}

export function repeatWords({ repeat }: RepeatingLadder): Words {
  return { zh: `最高台阶每${periodWords(repeat, 'zh-CN')}重复`, en: `the top rung again every ${periodWords(repeat, 'en')}` };
}

function offsetWords(offset: Period, language: Language): string {
  const { amount } = offset;
  if (amount === 0) return language === 'en' ? 'the last day' : '届满当日';
  if (language === 'en') return `${periodWords(offset, language)} ${amount < 0 ? 'before' : 'after'} the deadline`;
  return `届满${amount < 0 ? '前' : '后'}${periodWords(offset, language)}`;
}

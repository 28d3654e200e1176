import { weekday, type LocalDate } from '../calendar/local-date.js';
import type { DaysOff } from '../calendar/days-off.js';
import type { Basis } from '../workflow/words.js';
import type { LimitUnit, Period } from './limit.js';

export type Language = 'zh-CN' | 'en';

const festivals: Record<string, string> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明: 'Tomb-sweeping Day',
  劳动节: 'Labour Day',
  端午: 'Dragon Boat Festival',
  中秋: 'Mid-autumn Festival',
  国庆节: 'National Day',
};

const units: Record<LimitUnit, { zh: string; en: string }> = {
  'working-day': { zh: '个工作日', en: 'working day' },
  'natural-day': { zh: '日', en: 'natural day' },
  month: { zh: '个月', en: 'month' },
};

const weekdays = {
  'zh-CN': ['星期一', '星期二', '星期三', '星期四', '星期五', '星期六', '星期日'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

/** 2026年9月18日; 2026-09-18 in English. */
export function dateWords(date: LocalDate, language: Language): string {
  if (language === 'en') return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 2026年9月20日（星期日）; 2026-09-20 (Sunday). */
export function dayWords(date: LocalDate, language: Language): string {
  const day = weekdays[language][weekday(date) - 1];
  return language === 'en' ? `${date} (${day})` : `${dateWords(date, language)}（${day}）`;
}

/** 20个工作日; 20 working days. Without its sign. */
export function periodWords({ amount, unit }: Period, language: Language): string {
  const count = Math.abs(amount);
  if (language === 'zh-CN') return `${count}${units[unit].zh}`;
  return `${count} ${units[unit].en}${count === 1 ? '' : 's'}`;
}

/** 国庆节（2026年10月1日至2026年10月7日）; National Day (2026-10-01 to 2026-10-07). A name that is no festival is printed as it stands. */
export function daysOffWords({ name, from, to }: DaysOff, language: Language): string {
  const [first, last] = [dateWords(from, language), dateWords(to, language)];
  if (language === 'en') return `${festivals[name] ?? name} (${first === last ? first : `${first} to ${last}`})`;
  return `${name}（${first === last ? first : `${first}至${last}`}）`;
}

/** A sentence that names the documents and articles behind a value and how strong each is. */
export function basisWords(basis: readonly Basis[], language: Language): string {
  const marks = {
    'zh-CN': { law: '法律法规', local: '地方规定', policy: '本系统默认' },
    en: { law: 'law', local: 'local rule', policy: 'policy' },
  }[language];
  const one = ({ document, article, mark }: Basis): string =>
    language === 'en' ? `${document}${article ? ` ${article}` : ''} (${marks[mark]})` : `${document}${article ?? ''}（${marks[mark]}）`;
  return language === 'en' ? `Basis: ${basis.map(one).join('; ')}.` : `依据：${basis.map(one).join('；')}。`;
}

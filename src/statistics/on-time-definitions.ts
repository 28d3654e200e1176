import type { Words } from '../domain/workflow/words.js';

/** How the figures of the on-time statistics are made, in words, for printing beside them. */
export const onTimeDefinitions = {
  population: {
    zh: '统计范围：原定期限在统计期内的职责事项',
    en: 'Counted: duties whose first date lies in the period',
  },
  original: {
    zh: '按期履行率（按原定期限）＝ 在原定期限内履行的 ÷（已履行的 ＋ 原定期限已过仍未履行的）。期限暂停的时间顺延，延期不顺延；已解除的、暂停中的和尚未到期的不计入。',
    en: 'On time by the first date = fulfilled by the first date ÷ (fulfilled + not fulfilled and past the first date). Time at rest moves the first date on, an extension does not; lifted, resting and not yet due ones are left out.',
  },
  extended: {
    zh: '按期履行率（按延期后期限）＝ 在现行期限内履行的 ÷（已履行的 ＋ 现行期限已过仍未履行的）。现行期限含经批准的延期。',
    en: 'On time by the extended date = fulfilled by the date in force ÷ (fulfilled + not fulfilled and past the date in force). The date in force contains granted extensions.',
  },
  overdueOpen: {
    zh: '逾期未履行：尚未履行且现行期限已过（暂停中的除外）',
    en: 'Overdue and open: not fulfilled and past the date in force, unless at rest',
  },
  lifted: {
    zh: '已解除：因案情变化不再需要履行，不计入分子和分母，另行列出',
    en: 'Lifted: no longer owed because the matter went another way; in neither part of the rate, shown beside it',
  },
  nothing: {
    zh: '分母为零时不计算比率（显示为“—”），不作100%',
    en: 'Where the denominator is zero there is no rate (shown as “—”), not 100 %',
  },
} as const satisfies Record<string, Words>;

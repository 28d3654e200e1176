import type { Reason } from '../domain/workflow/refusal.js';
import type { Words } from '../domain/workflow/words.js';

/** Why a statistics table or a roll-up is not taken, by stable code. */
export const statisticsRefusals = {
  'statistics-table.unknown': { zh: '没有这份统计分析表，或不在您的管辖范围内', en: 'There is no such statistics table, or it is outside your scope' },
  'statistics-table.period-unknown': { zh: '没有这个统计期', en: 'There is no such period' },
  'statistics-table.period-open': { zh: '统计期尚未结束', en: 'The period is not over yet' },
  'statistics-table.no-authority': { zh: '名录中没有载明主管部门或所在地', en: 'The directory names no department or no place of the enterprise' },
  'statistics-table.not-principal': { zh: '统计分析表由主要负责人签字', en: 'The principal signs the statistics table' },
  'statistics-table.figures-differ': { zh: '数字与案卷记录不一致，请重新核对后签字', en: 'The figures are no longer those that were seen; look at them again and sign' },
  'statistics-table.filed': { zh: '该统计期的统计分析表已经报送；有误的请更正', en: 'The table of this period is filed; amend it where it is wrong' },
  'statistics-table.amended': { zh: '该统计分析表已被更正，请办理更正后的', en: 'The table has been amended; deal with the version that amends it' },
  'statistics-table.signed-off': { zh: '该统计分析表已经审核', en: 'The table is signed off already' },
  'statistics-table.not-yours': { zh: '由受理该表的主管部门审核', en: 'The department that it was filed with signs it off' },
  'roll-up.unknown': { zh: '没有这份汇总表，或不在您的管辖范围内', en: 'There is no such roll-up, or it is outside your scope' },
  'roll-up.too-early': { zh: '企业报送期限尚未届满', en: 'The enterprises still have time to file' },
  'roll-up.not-leader': { zh: '汇总表由部门主要负责人签字', en: 'The head of the department signs the roll-up' },
  'roll-up.no-superior': { zh: '名录中没有载明上级单位', en: 'The directory names no body above the department' },
  'roll-up.signed': { zh: '该统计期的汇总表已经上报；有变化的请更正', en: 'The roll-up of this period is reported; amend it where it has changed' },
  'roll-up.unchanged': { zh: '汇总内容与已上报的相同', en: 'Nothing has changed since the roll-up was reported' },
  'roll-up.received': { zh: '该汇总表已经签收', en: 'The roll-up is received already' },
  'roll-up.not-yours': { zh: '由接收报送的上级单位签收', en: 'The body that it was reported to receives it' },
} as const satisfies Record<string, Words>;

export type StatisticsRefusalCode = keyof typeof statisticsRefusals;

/** A refusal as a value; nothing has changed. */
export interface StatisticsRefusal {
  refused: true;
  code: StatisticsRefusalCode;
  reasons: Reason[];
}

/** A refusal; without reasons its title is the reason. */
export function refuseStatistics(code: StatisticsRefusalCode, ...reasons: Omit<Reason, 'code'>[]): StatisticsRefusal {
  const given = reasons.length === 0 ? [statisticsRefusals[code]] : reasons;
  return { refused: true, code, reasons: given.map((reason) => ({ code, ...reason })) };
}

/** What was found or written, as against a refusal. */
export function isRefusedStatistics(value: object): value is StatisticsRefusal {
  return 'refused' in value;
}

import type { Words } from '../workflow/words.js';

/**
 * Lines of supervision (条块中的“条”): departments that supervise one industry or field (安全生产法 article 10, second paragraph). A body without a line supervises
 * comprehensively (综合监管, first paragraph): emergency management bureaus, safety committee offices, governments.
 */
export const lines = ['fire', 'construction', 'transport', 'port', 'energy', 'coal-mine', 'special-equipment', 'water', 'agriculture', 'culture-tourism', 'education', 'health', 'industry'] as const;

export type Line = (typeof lines)[number];

export const lineTitles = {
  fire: { zh: '消防', en: 'Fire' },
  construction: { zh: '住房城乡建设', en: 'Housing and construction' },
  transport: { zh: '交通运输', en: 'Transport' },
  port: { zh: '港口', en: 'Ports' },
  energy: { zh: '能源（电力）', en: 'Energy' },
  'coal-mine': { zh: '矿山（煤矿）', en: 'Mines' },
  'special-equipment': { zh: '特种设备', en: 'Special equipment' },
  water: { zh: '水利', en: 'Water' },
  agriculture: { zh: '农业农村', en: 'Agriculture' },
  'culture-tourism': { zh: '文化和旅游', en: 'Culture and tourism' },
  education: { zh: '教育', en: 'Education' },
  health: { zh: '卫生健康', en: 'Health' },
  industry: { zh: '工业和信息化', en: 'Industry' },
} as const satisfies Record<Line, Words>;

export function isLine(text: unknown): text is Line {
  return lines.some((line) => line === text);
}

/** Whether a body of a line supervises matters of a line: one without a line supervises all, one with a line its own alone. */
export function lineCovers(line: Line | null, of: string | null): boolean {
  return line === null || line === of;
}

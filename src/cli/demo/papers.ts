import type { Stage } from './stage.js';

/** A document by its number and day. */
export const numbered = (number: string, date: string): object => ({ number, date });

/** One piece of evidence; the hash is made up, as the piece is. */
export const evidence = (name: string): object[] => [{ name, sha256: '0'.repeat(63) + '1' }];

/** An examination on site. */
export const visit = (day: string): object => ({ onSite: true, visitedOn: day, group: ['李望舒', '化工专家乙', '仪表专家丙'], evidence: evidence('验收照片.jpg') });

/** The monthly report of the enterprise. */
export async function reportProgress(stage: Stage, day: string, { percent, done }: { percent: number; done: string }): Promise<void> {
  await stage.until(day);
  await stage.act('safety.officer', 'progress.report', { percent, spentCents: percent * 2_000_000, done, difficulties: null, next: '按方案推进', evidence: [] });
}

/** The days of one round of works, and its number in the enterprise’s documents. */
export interface Round {
  round: string;
  finished: string;
  assessed: string;
  applied: string;
}

/** The works end, are assessed by an agency, and acceptance is applied for; `meanwhile` is what happens on that day before. */
export async function finishAndApply(stage: Stage, { round, finished, assessed, applied }: Round, meanwhile?: () => Promise<void>): Promise<void> {
  await stage.until(finished);
  await stage.act('safety.officer', 'rectification.finish', { finishedOn: finished, summary: '改造与联锁调试完成', spentCents: 213_000_000, evidence: evidence('竣工资料.pdf') });
  await stage.until(assessed);
  const report = numbered(`东篱评〔2026〕第${round}次`, assessed);
  await stage.act('principal', 'assessment.submit', { by: 'agency', assessors: ['齐安评价公司 注册安全工程师甲'], report, conclusion: 'passed', evidence: [] });
  await stage.until(applied);
  await meanwhile?.();
  await stage.act('principal', 'acceptance.apply', {
    application: numbered(`东篱申〔2026〕第${round}次`, applied),
    planContent: '治理方案全部内容已完成',
    assessmentReport: report,
    evidence: [],
  });
}

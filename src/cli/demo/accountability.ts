import type { Stage } from './stage.js';

/** One procedure of the story: its days in order, and what is said in it. */
export interface Matter {
  days: readonly [notified: string, stated: string, decided: string, executed: string, reported: string];
  /** Number in the series of the body’s documents, the same for notice, decision and record. */
  number: number;
  facts: string;
  statement: string;
  reasons: string;
}

const document = (series: string, number: number, date: string): object => ({ number: `琅安办${series}〔2026〕${number}号`, date });

/** Tells, hears, decides, carries out, and takes the report: the whole procedure, kept in time by everybody. */
export async function holdToAccount(stage: Stage, { days, number, facts, statement, reasons }: Matter): Promise<void> {
  const [notified, stated, decided, executed, reported] = days;
  await stage.until(notified);
  await stage.act('supervisor', 'accountability.notify', {
    notice: document('告', number, notified),
    facts,
    rights: '可在五个工作日内陈述申辩并提交证据',
    servedOn: notified,
  });
  await stage.until(stated);
  await stage.act('principal', 'accountability.state', { statement, evidence: [] });
  await stage.until(decided);
  await stage.act('leader', 'accountability.decide', { outcome: 'impose', decision: document('问', number, decided), reasons, exemption: null, followUpBy: null });
  await stage.until(executed);
  await stage.act('supervisor', 'accountability.execute', { executedOn: executed, record: document('纪', number, executed), participants: ['林致远', '企业主要负责人'] });
  await stage.until(reported);
  await stage.act('principal', 'accountability.follow-up', {
    report: { number: `东篱安〔2026〕${30 + number}号`, date: reported },
    measures: '设备到货改为每日跟踪，主要负责人驻场协调',
    evidence: [],
  });
  await stage.act('supervisor', 'accountability.accept-follow-up', { conclusion: '整改措施已落实' });
}

/** The supervision letter has reached whom it is for. */
export async function letterServed(stage: Stage, number: number, day: string): Promise<void> {
  await stage.until(day);
  await stage.act('supervisor', 'escalation.carry-out', { carriedOutOn: day, document: document('送', number, day), result: '已送达企业主要负责人并签收' });
}

import { numbered } from './papers.js';
import type { Stage } from './stage.js';

/** One procedure of the story, up to its decision. */
export interface Matter {
  days: readonly [notified: string, stated: string, decided: string];
  /** Login of whoever is to be held to account. */
  subject: string;
  /** Number in the series of the body’s documents, the same for notice and decision. */
  number: number;
  facts: string;
  statement: string;
  /** What the statement brings with it. */
  proof?: object[];
  /** Outcome, reasons and ground; asked when it is decided, because it may name what the journal has by then. */
  decision: () => object;
}

/** Tells, hears and decides: nobody is held to account unheard. */
export async function holdToAccount(stage: Stage, { days, subject, number, facts, statement, proof = [], decision }: Matter): Promise<void> {
  const [notified, stated, decided] = days;
  await stage.until(notified);
  await stage.act('supervisor', 'accountability.notify', {
    notice: numbered(`琅安办告〔2026〕${number}号`, notified),
    facts,
    rights: '可在五个工作日内陈述申辩并提交证据',
    servedOn: notified,
  });
  await stage.until(stated);
  await stage.act(subject, 'accountability.state', { statement, evidence: proof });
  await stage.until(decided);
  await stage.act('leader', 'accountability.decide', { decision: numbered(`琅安办问〔2026〕${number}号`, decided), ...decision() });
}

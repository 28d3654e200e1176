import { closedWords } from './plain-words.js';

/** What a published row says about where its case stands. `exposed` is publication without a listing (曝光). */
export const publishedOutcomes = ['listed', 'delisted', 'progress', 'overdue', 'penalised', 'exposed'] as const;

export type PublishedOutcome = (typeof publishedOutcomes)[number];

/** Why an outcome is to be checked by a person. */
export type OutcomeDoubt =
  | 'outcome.unknown'
  | 'outcome.unread'
  | 'outcome.assumed'
  | 'outcome.completed-not-delisted'
  | 'outcome.closure-pending'
  | 'outcome.extension'
  | 'outcome.downgraded'
  | 'outcome.out-of-use';

export interface OutcomeReading {
  outcome: PublishedOutcome;
  doubt: OutcomeDoubt | null;
}

const english: Record<string, OutcomeReading> = {
  listed: certain('listed'),
  delisted: certain('delisted'),
  progress: certain('progress'),
  'in progress': certain('progress'),
  overdue: certain('overdue'),
  penalised: certain('penalised'),
  penalized: certain('penalised'),
  exposed: certain('exposed'),
  unknown: { outcome: 'exposed', doubt: 'outcome.unknown' },
};

const closing = '摘牌|销案|销号|核销|解除挂牌|解除督办|撤销挂牌|撤销督办|摘除.{0,4}牌';

/**
 * One line a rule, the first that matches counts. Only the closing verbs close a case: a hazard that is put right but not yet delisted,
 * a unit that shut down and a grade that was lowered are neither open nor closed in the notices, so the case stays open and is marked.
 */
const rules: readonly (readonly [RegExp, PublishedOutcome, OutcomeDoubt | null])[] = [
  [/(?<![未无]|没有)(?:逾期|超期|过期)|(?:未|没有?)(?:能)?(?:按期|如期|按时)|(?:到期|期满)(?:后)?(?:仍|尚)?未/, 'overdue', null],
  [new RegExp(`(?:申请|拟|待|准备|建议|提请|后再?|方可|才能)(?:予以)?(?:${closing})`), 'progress', 'outcome.closure-pending'],
  [new RegExp(`(?:未|尚未|没有|不予|暂缓)(?:被|予以|能|办理|完成|获)?(?:${closing})|继续挂牌|重新挂牌`), 'listed', null],
  [new RegExp(`${closing}|不再列为`), 'delisted', null],
  [/延期/, 'progress', 'outcome.extension'],
  [/降为|降级/, 'progress', 'outcome.downgraded'],
  [/处罚|罚款|查封|三停|责令停|强制停|强令停|黑名单|吊销|暂扣/, 'penalised', null],
  [/停业|停产|关停|关闭|歇业|停用|拆除|搬迁/, 'progress', 'outcome.out-of-use'],
  [/(?:未|尚未|没有)(?:进行|开始|启动|落实)?(?:整改|治理|整治)$/, 'listed', null],
  [/(?:未|没有)(?:完成|全部|彻底|整改|治理|整治|通过)|不合格|不符合|部分|正在|推进|进行中|(?:整改|治理|整治)中|督促|逐步|(?<!10)\d(?:\.\d+)?%/, 'progress', null],
  [/(?:整改|治理|整治)(?:已)?(?:完成|完毕|到位|结束)|(?:已|完成)(?:全部|基本)?(?:整改|治理|整治)|已完成|(?<!不)合格|100%/, 'progress', 'outcome.completed-not-delisted'],
  [/挂牌|挂账|督办|列为|列入|督导/, 'listed', null],
  [/曝光|通报|公示/, 'exposed', null],
];

/**
 * Reads the words of an outcome or state cell, English or Chinese, under its header: 是 and 否 mean something only below a header that
 * asks (是否销号, 是否整改). Words that no rule reads give `exposed`, the outcome that presumes least, and a doubt.
 */
export function readOutcome(words: string, header: string): OutcomeReading {
  const text = closedWords(words);
  const known = english[words.trim().toLowerCase()];
  if (known) return known;
  if (/是否/.test(header) && /^[是否]$/.test(text)) return answered(header, text === '是');
  const rule = rules.find(([pattern]) => pattern.test(text));
  return rule ? { outcome: rule[1], doubt: rule[2] } : { outcome: 'exposed', doubt: 'outcome.unread' };
}

function answered(header: string, yes: boolean): OutcomeReading {
  if (!yes) return certain('progress');
  return new RegExp(closing).test(header) ? certain('delisted') : { outcome: 'progress', doubt: 'outcome.completed-not-delisted' };
}

function certain(outcome: PublishedOutcome): OutcomeReading {
  return { outcome, doubt: null };
}

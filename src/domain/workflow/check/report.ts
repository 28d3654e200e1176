import type { AnyStateNode } from 'xstate';

import type { WorkingCalendar } from '../../calendar/working-calendar.js';
import type { RulePack } from '../../duty/rule-pack.js';
import type { WorkflowDefinition } from '../definition.js';
import type { Words } from '../words.js';
import type { ClimbBound } from './climb-bounds.js';
import type { Exploration } from './configurations.js';
import type { Path } from './paths.js';

/** Everything that is proved of every definition and, at the end, of every rule pack, with the sentence that a pass means. */
export const proofTitles = {
  'names-speakable': { zh: '状态和事项的名称可用且不重复', en: 'Names of states, acts and duties can be used and are unique' },
  'no-timers': { zh: '不使用 after 和 invoke', en: 'No state waits by itself or invokes anything' },
  'no-eventless-cycle': { zh: '无事件转移不成环', en: 'Transitions without an event never run in circles' },
  'states-reached': { zh: '每个状态都可到达', en: 'Every state can be reached' },
  'transitions-taken': { zh: '每个转移都可发生', en: 'No transition stands in the shadow of another' },
  'end-reached': { zh: '从每种状态组合都可办结', en: 'From every configuration an end can be reached' },
  'duties-held': { zh: '每种未办结的状态组合都有人、有期限、有升级阶梯', en: 'Every open configuration holds a duty with an owner, a limit and a ladder' },
  'ladders-bounded': { zh: '无人办理时，各升级阶梯在有限时间内到顶', en: 'With nobody acting, every ladder reaches its top in bounded time' },
  'duties-continued': { zh: '延续的职责事项不换责任人和期限', en: 'A duty that continues keeps its owner and its limit' },
  'duty-keys': { zh: '职责事项引用的上下文字段存在', en: 'What duties read from the context exists there' },
  'kept-by': { zh: '职责事项可由所列事项履行', en: 'What fulfils a duty can happen while it holds' },
  'acts-sent': { zh: '每个事项都有办理岗位', en: 'Every act has a post that may send it' },
  'events-declared': { zh: '事件均已声明并被接受', en: 'Every event taken is declared, and every one declared is taken' },
  'acts-undivided': { zh: '一个事项不会被部分接受', en: 'No act can be half accepted by one of two regions' },
  'signals-sent': { zh: '信号有发有收', en: 'Every signal is sent by whom it is said to come from, and taken by whom it is sent to' },
  'workflows-started': { zh: '启动的流程存在', en: 'Every workflow that is started exists' },
  'guards-declared': { zh: '条件均已声明并被使用', en: 'Every guard named is declared, and every one declared is used' },
  'effects-known': { zh: '效果均在引擎的清单内', en: 'Every effect named is one of the engine' },
  'effects-used': { zh: '引擎的效果均被使用', en: 'Every effect of the engine is named by some definition' },
  'separations-named': { zh: '职责分离所涉事项存在', en: 'Separations of duties name acts that exist, wherever either is performed' },
  'rungs-approved': { zh: '须经决定的升级措施均由有权的负责人决定', en: 'Every rung that needs a decision asks somebody who may take it, and no other does' },
  'recipients-known': { zh: '每级台阶都有可识别的告知对象', en: 'Every rung tells somebody, and its recipients are known' },
  'rungs-rise': { zh: '升级阶梯的措施不降级', en: 'No ladder goes down in severity' },
} as const satisfies Record<string, Words>;

export type ProofName = keyof typeof proofTitles;

/** What one proof found of one definition. `detail` says what was shown, with numbers, or lists every fault. */
export interface Finding {
  /** `name@version` of a definition or a rule pack, or `*` for what concerns all definitions together. */
  definition: string;
  proof: ProofName;
  ok: boolean;
  detail: string;
}

/** How large a definition is. Configurations are combinations of active states that may occur together, history left aside. */
export interface Counts {
  states: number;
  configurations: number;
  acts: number;
  signals: number;
  duties: number;
  transitions: number;
}

export interface CheckReport {
  ok: boolean;
  findings: readonly Finding[];
  /** By `name@version`. */
  counts: Readonly<Record<string, Counts>>;
  /** By pack: the longest climb with nobody acting, from the opening of a duty and from the date of a document. */
  climbs: Readonly<Record<string, readonly ClimbBound[]>>;
}

/** A definition as the proofs read it. */
export interface Subject {
  key: string;
  definition: WorkflowDefinition;
  /** Every state node in document order, the root first. */
  nodes: readonly AnyStateNode[];
  paths: readonly Path[];
  /** What the search over its configurations found; a text says why there was no search. */
  explored: Exploration | string;
  /** All definitions of the program, this one among them; the first is the root of every case. */
  all: readonly WorkflowDefinition[];
  /** Every pack that a case may keep, and the calendar by which limits are bounded. */
  packs: readonly RulePack[];
  calendar: WorkingCalendar;
}

/** The outcome of one proof: its faults, or what it has shown. */
export interface Outcome {
  faults: readonly string[];
  shown: string;
}

export type Proof = (subject: Subject) => Outcome;

/** A proof of one rule pack. */
export type PackProof = (pack: RulePack) => Outcome;

/** A proof over the configurations; fails with the reason where they could not be searched. */
export function overConfigurations(prove: (subject: Subject, explored: Exploration) => Outcome): Proof {
  return (subject) =>
    typeof subject.explored === 'string' ? { faults: [`not examined: ${subject.explored}`], shown: '' } : prove(subject, subject.explored);
}

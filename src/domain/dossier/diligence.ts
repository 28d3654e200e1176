import { caseThen, isOverdue } from '../journal/case-then.js';
import type { StoredEntry } from '../journal/chain.js';
import type { DutyTold } from '../journal/duties-told.js';
import type { Basis, Words } from '../workflow/words.js';
import { actOf, type CaseRead } from './case-read.js';
import type { DossierRules, Ground, GroundShown, Shown } from './dossier.js';
import { dutyTitle, heldDuties } from './held-duties.js';
import { isDoer, type Subject } from './subject.js';

/**
 * Non-liability of supervising officials: an order was given and the unit refused; closure had been asked for; the matter had been applied for elsewhere;
 * the officials acted by plan and law. The rule of 2009 (总局令24号) was not read in its text, so its grounds are marked as policy.
 */
const liabilityRule: Basis = { document: '安全生产监管监察职责和行政执法责任追究的规定', mark: 'policy' };

/** Whoever has carried out his duty in full is not held to account. */
const leadersRule: Basis = { document: '地方党政领导干部安全生产责任制规定', article: '23', mark: 'law' };

/** The grounds with what each is called and rests on, in the order in which they are asked. */
export const grounds: Readonly<Record<Ground, { title: Words; basis: readonly Basis[] }>> = {
  'ordered-and-refused': { title: { zh: '已依法责令整改，被责令单位拒不执行或逾期未执行', en: 'Ordered, and the unit refused or did not comply in time' }, basis: [liabilityRule] },
  'closure-requested': { title: { zh: '已依法提请关闭', en: 'Closure was asked for' }, basis: [liabilityRule] },
  referred: { title: { zh: '已依法提请、移送有权机关处理', en: 'Applied for or referred to the body with the power' }, basis: [liabilityRule] },
  'acted-in-time': { title: { zh: '按期履行职责、及时提请升级和采取督办措施', en: 'Acted in time: duties kept, escalations raised, measures taken' }, basis: [leadersRule, liabilityRule] },
};

/** Kinds of documents by the ground that they show. Names, not the closed union: journals of every version are read. */
const ORDERS: readonly string[] = ['rectification-order', 'listing-notice', 'stop-order'];
const CLOSURES: readonly string[] = ['closure-request', 'closure-decision'];
const REFERRALS: readonly string[] = ['penalty-referral', 'licence-suspension-request', 'transfer-letter', 'justice-transfer'];
const MEASURES: readonly string[] = ['supervision-letter', 'circular', 'interview-notice', 'raising-request', 'power-cut-notice', 'exposure-decision'];

const documentWords: Readonly<Record<string, Words>> = {
  'rectification-order': { zh: '下达责令整改文书', en: 'Issued the order' },
  'listing-notice': { zh: '下达挂牌督办通知书', en: 'Issued the listing notice' },
  'closure-request': { zh: '提请关闭', en: 'Asked for closure' },
  'closure-decision': { zh: '登记关闭决定', en: 'Recorded the order to close' },
  'penalty-referral': { zh: '移交行政处罚', en: 'Referred for a penalty' },
  'licence-suspension-request': { zh: '提请暂扣许可证', en: 'Asked for the licence to be suspended' },
  'transfer-letter': { zh: '移送有关部门', en: 'Transferred to another authority' },
  'supervision-letter': { zh: '发出督办函', en: 'Sent a supervision letter' },
  circular: { zh: '通报', en: 'Issued a circular' },
  'interview-notice': { zh: '约谈', en: 'Called to an interview' },
  'stop-order': { zh: '责令停产停业', en: 'Ordered production to stop' },
  'justice-transfer': { zh: '移送司法机关', en: 'Transferred to the judicial authorities' },
  'raising-request': { zh: '提请提级督办', en: 'Asked for the level to be raised' },
  'power-cut-notice': { zh: '通知停止供电', en: 'Had the power cut' },
  'exposure-decision': { zh: '公开曝光', en: 'Exposed in public' },
};

/** What the record of one case shows for each ground. */
export function diligence(read: CaseRead, subject: Subject, rules: DossierRules): Record<Ground, Shown[]> {
  return {
    'ordered-and-refused': orderedAndRefused(read, subject),
    'closure-requested': issued(read, subject, CLOSURES),
    referred: issued(read, subject, REFERRALS),
    'acted-in-time': [...dutiesKept(read, subject, rules), ...raised(read, subject), ...issued(read, subject, MEASURES)].sort((a, b) => a.entry.seq - b.entry.seq),
  };
}

/** The grounds with what all cases show for them. */
export function groundsShown(byCase: readonly Record<Ground, Shown[]>[]): GroundShown[] {
  return (Object.keys(grounds) as Ground[]).map((ground) => ({ ground, title: grounds[ground].title, basis: [...grounds[ground].basis], shown: byCase.flatMap((one) => one[ground]) }));
}

/** Acts of the subject that registered a document of these kinds. */
function issued(read: CaseRead, subject: Subject, kinds: readonly string[]): Shown[] {
  return read.entries.flatMap((stored) => {
    if (!isDoer(subject, stored.entry.actor)) return [];
    return documentsIn(stored, kinds).map((kind) => ({ ...actOf(read.registry, stored), what: documentWords[kind] ?? { zh: kind, en: kind } }));
  });
}

function documentsIn({ entry: { effects } }: StoredEntry, kinds: readonly string[]): string[] {
  return effects.flatMap((effect) => (effect.type === 'issue-document' && kinds.includes(effect.params.kind) ? [effect.params.kind] : []));
}

/** Orders of the subject together with what shows that the enterprise did not follow them; orders alone show nothing. */
function orderedAndRefused(read: CaseRead, subject: Subject): Shown[] {
  const orders = issued(read, subject, ORDERS);
  const [first] = orders;
  if (first === undefined) return [];
  const refused = read.entries.filter(({ seq }) => seq >= first.entry.seq).flatMap((stored) => notFollowed(read, stored));
  return refused.length === 0 ? [] : [...orders, ...refused].sort((a, b) => a.entry.seq - b.entry.seq);
}

/** What an entry says of an enterprise that does not comply: it would not sign, it was late, or its date had passed when a rung fired. */
function notFollowed(read: CaseRead, stored: StoredEntry): Shown[] {
  const { facts, settled, fired, at } = stored.entry;
  const ref = actOf(read.registry, stored);
  const ofEnterprise = (number: number): DutyTold | undefined => {
    const duty = read.then.duties.get(number);
    return duty !== undefined && duty.unit === read.then.header.parties.enterprise ? duty : undefined;
  };
  const late = settled.flatMap(({ duty, outcome }) => (outcome === 'missed' ? [ofEnterprise(duty)] : []));
  const overdue = fired !== undefined && fired.repeat === 0 && Date.parse(at) >= dueThen(read, stored.seq, fired.duty) ? [ofEnterprise(fired.duty)] : [];
  const shown = (duty: DutyTold | undefined, zh: string, en: string): Shown[] => {
    if (duty === undefined) return [];
    const title = dutyTitle(read, duty);
    return [{ ...ref, what: { zh: `${zh}：${title.zh}`, en: `${en}: ${title.en}` } }];
  };
  const refusal = (facts as { service?: { refusedToSign?: unknown } } | null)?.service?.refusedToSign === true;
  return [
    ...(refusal ? [{ ...ref, what: { zh: '被责令单位拒绝签收', en: 'The unit refused to sign' } }] : []),
    ...late.flatMap((duty) => shown(duty, '逾期履行', 'Fulfilled late')),
    ...overdue.flatMap((duty) => shown(duty, '逾期未履行', 'Past its date and not fulfilled')),
  ];
}

/** The instant at which the last day of a duty was over, by the date that held at an entry. */
function dueThen(read: CaseRead, seq: number, duty: number): number {
  const known = caseThen(read.entries.slice(0, seq).map(({ entry }) => entry))?.duties.get(duty);
  return known === undefined ? Number.POSITIVE_INFINITY : Date.parse(known.dueAt);
}

/** Duties that the subject kept, decisions among them, each by the act that kept it. */
function dutiesKept(read: CaseRead, subject: Subject, rules: DossierRules): Shown[] {
  return heldDuties(read, subject, rules).flatMap(({ standing, done, title }) =>
    standing === 'kept' && done !== null ? [{ ...done, what: { zh: `按期履行：${title.zh}`, en: `Kept: ${title.en}` } }] : [],
  );
}

/** Machines by which a matter goes to a higher body or to a leader. */
const ESCALATIONS = /^(listed-supervision|escalation-.+)$/;

/** Acts by which the subject took a matter further before the date of somebody else had passed. */
function raised(read: CaseRead, subject: Subject): Shown[] {
  return read.entries.flatMap((stored, index) => {
    const { actor, moves, effects, at } = stored.entry;
    if (!isDoer(subject, actor)) return [];
    const escalates = moves.some(({ from, workflow }) => from === null && ESCALATIONS.test(workflow)) || effects.some(({ type }) => type === 'climb-ladder');
    if (!escalates) return [];
    const before = caseThen(read.entries.slice(0, index).map(({ entry }) => entry));
    const others = [...(before?.duties.values() ?? [])].filter((duty) => duty.settled === null && duty.unit !== unitOf(actor) && !isOverdue(duty, Date.parse(at)));
    const [next] = others.sort((a, b) => (a.due < b.due ? -1 : 1));
    if (next === undefined) return [];
    const title = dutyTitle(read, next);
    const what = { zh: `在他方期限（${title.zh}，${next.due}）届满前提请升级`, en: `Raised before the date of another had passed (${title.en}, ${next.due})` };
    return [{ ...actOf(read.registry, stored), what }];
  });
}

function unitOf(actor: StoredEntry['entry']['actor']): string | null {
  return actor.kind === 'person' ? actor.unit : null;
}

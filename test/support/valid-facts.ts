import type { Static } from '@sinclair/typebox';

import type { acts as accountabilityActs } from '../../workflows/accountability/v1.acts.js';
import type { acts as escalationActs } from '../../workflows/escalation-decision/v1.acts.js';
import type { acts as extensionActs } from '../../workflows/extension-request/v1.acts.js';
import type { acts as hazardActs } from '../../workflows/hazard-rectification/v1.acts.js';
import type { acts as listingActs } from '../../workflows/listed-supervision/v1.acts.js';
import type { acts as referralActs } from '../../workflows/discipline-referral/v1.acts.js';
import type { acts as reportActs } from '../../workflows/whistleblower-report/v1.acts.js';
import type { acts as planActs } from '../../workflows/rectification-plan/v1.acts.js';
import type { acts as transferActs } from '../../workflows/transfer/v1.js';
import { people, units } from './actors.js';

type Typed = typeof hazardActs & typeof planActs & typeof listingActs & typeof extensionActs & typeof escalationActs & typeof accountabilityActs & typeof referralActs & typeof transferActs & typeof reportActs;
type ValidFacts = { [A in keyof Typed]: Static<Typed[A]['facts']> } & {
  'escalation.acknowledge': Record<string, unknown>;
  'accountability.correct': Record<string, unknown>;
  'countersignature.sign': Record<string, unknown>;
  'countersignature.recall': Record<string, unknown>;
  'report.file-upward': Record<string, unknown>;
  'expert.accept': Record<string, unknown>;
  'expert.decline': Record<string, unknown>;
  'expert.give-opinion': Record<string, unknown>;
  'expert.withdraw': Record<string, unknown>;
};

const document = (number: string, date = '2026-03-02'): { number: string; date: string } => ({ number, date });
const photo = { name: '现场照片.jpg', sha256: 'a'.repeat(64) };
const visit = { onSite: true as const, visitedOn: '2026-03-02', group: ['钱进', '孙立'], evidence: [photo] };
const publication = { channel: '市应急管理局网站', publishedOn: '2026-03-02', phone: '0532-12350' };
const listing = {
  level: 'city' as const,
  body: units.city,
  reasons: '重大火灾爆炸隐患，涉及面广',
  requirement: '停用二号储罐区并完成防火堤改造',
  rectifyBy: '2026-08-31',
  closureProcedure: '整改完成后由督办机关现场复查，合格后摘牌',
};

/** Facts with which each act is accepted, for any test that needs an act done and does not care how. */
export const validFacts: ValidFacts = {
  'hazard.discover': {
    title: '二号储罐区防火堤开裂',
    description: '防火堤东南角裂缝约3米，雨水可渗出',
    place: '二号储罐区',
    source: 'inspection',
    foundOn: '2026-03-02',
    evidence: [photo],
  },
  'record.import': {
    outcome: 'listed',
    level: 'city',
    listingBody: units.city,
    listedOn: '2026-02-10',
    rectifyBy: '2026-08-31',
    outcomeOn: null,
    articleOn: '2026-02-12',
    sourceTitle: '重大事故隐患挂牌督办公示（第三批）',
    hazard: '消防通道被占用，自动喷淋系统失效',
    requirement: '限期恢复自动喷淋系统',
    unitCode: null,
    published: { 企业名称: '青禾仓储有限公司', 督办级别: '市级' },
    uncertain: [],
  },
  'hazard.grade-general': { grounds: '裂缝未贯穿，危害较小', rectifyBy: '2026-03-20', order: document('青应急责改〔2026〕17号') },
  'hazard.grade-major': {
    ground: { kind: 'criterion', criteria: 'hazardous-chemicals-2017@1', item: '20', observed: '防火堤开裂的罐区内混存禁配物质' },
    externalCause: false,
  },
  'hazard.dismiss': { finding: '经复核，所指设施已于去年拆除', verifiedOn: '2026-03-02', evidence: [photo] },
  'grade.downgrade': {
    decision: document('青应急隐患降级〔2026〕2号'),
    experts: ['郑重', '王平'],
    reasons: '介质已更换为非易燃品，不再符合判定标准',
    rectifyBy: '2026-06-30',
  },
  'rectification.complete': { measures: '注浆修补并做盛水试验', completedOn: '2026-03-02', spentCents: 1_250_000, evidence: [photo] },
  'rectification.accept': { conclusion: '盛水试验合格', evidence: [photo] },
  'rectification.reject': { reasons: '东北角仍有渗漏', evidence: [photo] },
  'controls.take': { measures: ['cordon'], description: '罐区拉设警戒线并加密巡检', takenOn: '2026-03-02', evidence: [photo] },
  'report.to-department': {
    situationAndCause: '地基不均匀沉降造成防火堤开裂',
    harmAndDifficulty: '泄漏后可能流淌至装卸区，治理需停罐',
    planOutline: '分段拆除重建',
    signedBy: '周长安',
    receipt: document('青应急收〔2026〕88号'),
  },
  'report.to-workers': { forum: 'workers-congress', heldOn: '2026-03-02', minutes: { name: '职代会纪要.pdf', sha256: 'b'.repeat(64) } },
  'order.serve': {
    order: document('青应急责改〔2026〕18号'),
    inspectionRecord: document('青应急检记〔2026〕41号'),
    requirement: '拆除重建东侧防火堤，期间二号罐不得进料',
    rectifyBy: '2026-08-31',
    stop: 'none',
    service: { servedOn: '2026-03-02', receivedBy: '周长安', refusedToSign: false },
  },
  'term.set': { rectifyBy: '2026-09-30', document: document('青应急督〔2026〕5号'), grounds: '公布信息未载明期限，经核定' },
  'progress.report': { percent: 40, spentCents: 38_000_000, done: '东段已拆除', difficulties: null, next: '浇筑东段基础', evidence: [photo] },
  'rectification.finish': { finishedOn: '2026-03-02', summary: '防火堤重建完成', spentCents: 96_500_000, evidence: [photo] },
  'assessment.submit': {
    by: 'agency',
    assessors: ['安信评价有限公司'],
    report: document('安信评〔2026〕33号', '2026-05-09'),
    conclusion: 'passed',
    evidence: [photo],
  },
  'acceptance.apply': {
    application: document('青禾安〔2026〕12号', '2026-05-10'),
    planContent: '方案各项均已落实',
    assessmentReport: document('安信评〔2026〕33号', '2026-05-09'),
    evidence: [photo],
  },
  'acceptance.pass': { ...visit, findings: '防火堤满足规范，盛水试验合格' },
  'acceptance.fail': { ...visit, reasons: '排水阀未设在堤外' },
  'resumption.approve': { approval: document('青应急复产〔2026〕9号', '2026-05-13'), signers: ['李望'], conditions: null },
  'hazard.close': { conclusion: '隐患已消除，予以核销', archiveNumber: '2026-0417' },
  'listing.propose': listing,
  'hazard.transfer': { receiver: units.fireBrigade, letter: document('青应急移〔2026〕3号'), reasons: '属消防救援机构职责' },
  'transfer.accept': { receipt: document('青消收〔2026〕7号') },
  'transfer.refuse': { reply: document('青消复〔2026〕4号'), reasons: '不属于本机构管辖范围' },
  'closure.order': {
    decision: document('青政关〔2026〕1号'),
    government: '青禾县人民政府',
    ground: 'refuses-stop-order',
    penalties: [],
  },
  'closure.confirm': { executedOn: '2026-03-02', report: document('青应急关执〔2026〕1号'), evidence: [photo] },
  'extension.apply': {
    duty: 1,
    application: document('青禾安延〔2026〕1号'),
    ground: 'force-majeure',
    reasons: '连续暴雨，东侧地基无法施工',
    doneSoFar: '东段已拆除，西段完成一半',
    until: '2026-09-30',
    interimControls: '二号罐保持停用，罐区加密巡检并设移动围堰',
    evidence: [photo],
  },
  'deadline.pause': { duty: 1, ground: 'expert-assessment', reasons: '需委托专家评审', document: document('青应急中止〔2026〕1号'), until: null },
  'deadline.resume': { duty: 1, reasons: '专家评审意见已收到' },
  'ladder.climb': { duty: 1, rung: 'overdue-warning', reasons: '汛期临近，现场风险明显升高', document: null },
  'extension.give-opinion': { opinion: 'support', reasons: '情况属实，管控措施有效', document: document('青应急延意〔2026〕1号') },
  'extension.grant': { decision: document('青应急延〔2026〕1号'), until: '2026-09-30', reasons: '不可抗力属实', conditions: null },
  'extension.refuse': { decision: document('青应急不延〔2026〕1号'), reasons: '所述情况不构成不可抗力' },
  'extension.withdraw': { reasons: '可按原期限完成' },
  'report.file-upward': { receiver: units.province, document: document('青应急报〔2026〕21号'), filedOn: '2026-03-02' },
  'plan.submit-item': {
    item: 'responsibility',
    content: { leader: '周长安', body: '隐患治理领导小组', persons: ['吴敏', '郑强'] },
    evidence: [photo],
  },
  'plan.accept-item': { item: 'responsibility' },
  'plan.return-item': { item: 'responsibility', reason: '未写明夜间值守人员' },
  'plan.approve': { approval: document('青应急案批〔2026〕6号') },
  'plan.return': { items: ['responsibility', 'measures'], reason: '措施与责任人不对应' },
  'listing.approve': { opinion: '同意挂牌' },
  'listing.refuse': { reasons: '已由省级挂牌' },
  'listing.withdraw': { reasons: '企业已先行整改完毕' },
  'listing.issue': {
    notice: document('青安委督〔2026〕2号'),
    level: 'city',
    addressee: '青禾仓储有限公司',
    requirement: listing.requirement,
    rectifyBy: listing.rectifyBy,
    closureProcedure: listing.closureProcedure,
  },
  'listing.publish': publication,
  'listing.set-term': { rectifyBy: '2026-09-15', document: document('青安委督〔2026〕3号'), grounds: '公布信息未载明期限，经核定' },
  'listing.raise': { ...listing, level: 'province', body: units.province, ground: 'half-year-unresolved' },
  'listing.accept': { ...visit, findings: '整改符合督办要求' },
  'listing.reject': { ...visit, reasons: '二号罐仍在使用' },
  'listing.delist': { notice: document('青安委解督〔2026〕2号'), conclusion: '整改合格，解除督办' },
  'listing.revoke': {
    decision: document('青安委撤督〔2026〕1号'),
    ground: 'closed-by-order',
    signers: ['李望'],
    reasons: '企业已被依法关闭',
  },
  'delisting.publish': publication,
  'return-check.record': { visitedOn: '2026-03-02', group: ['钱进', '孙立'], result: 'holds', findings: '未反弹', evidence: [photo] },
  'escalation.approve': { document: document('青安委约谈〔2026〕1号'), opinion: '同意约谈', conditions: null },
  'escalation.decline': { reasons: '企业已在整改收尾阶段，暂不采取' },
  'escalation.carry-out': { carriedOutOn: '2026-03-02', document: document('青安委送达〔2026〕5号'), result: '已送达企业主要负责人' },
  'escalation.lift': { liftedOn: '2026-03-02', document: document('青应急复电〔2026〕1号') },
  'escalation.acknowledge': { remark: null },
  'countersignature.sign': { agrees: true, opinion: '同意验收意见' },
  'countersignature.recall': { reason: '该同志外出学习，不再提请' },
  'accountability.open': { kind: 'interview-enterprise', subject: { unit: null, role: 'enterprise-principal' }, facts: '重大隐患久拖不改', duty: null },
  'accountability.notify': {
    notice: document('青安委告〔2026〕6号'),
    facts: '治理期限届满后仍未申请验收',
    rights: '可在期限内陈述申辩，提交证据',
    servedOn: '2026-03-02',
  },
  'accountability.state': { statement: '设备到货延误，已派驻厂监造', evidence: [photo] },
  'accountability.waive-statement': { declaration: document('青禾安〔2026〕31号') },
  'accountability.proceed': { remark: '期满未陈述' },
  'accountability.decide': {
    outcome: 'impose',
    decision: document('青安委问〔2026〕3号'),
    reasons: '延误可以预见，未及时报告',
    exemption: null,
    followUpBy: null,
  },
  'accountability.execute': { executedOn: '2026-03-02', record: document('青安委纪要〔2026〕8号'), participants: ['李望', '周长安'] },
  'accountability.follow-up': { report: document('青禾安〔2026〕40号'), measures: '增配监造人员，按周报告', evidence: [photo] },
  'accountability.accept-follow-up': { conclusion: '措施已落实' },
  'accountability.return-follow-up': { reasons: '未附监造记录' },
  'expert.assign': { agency: units.agency, expert: people.expert.person, purpose: 'acceptance', question: '防火堤是否满足规范' },
  'expert.accept': { noInterest: true, remark: null },
  'expert.decline': { ground: 'conflict-of-interest', reasons: '曾为该企业编制评估报告' },
  'expert.give-opinion': { vote: 'for', opinion: '满足规范', report: null, evidence: [photo] },
  'expert.withdraw': { reasons: '专家长期出差' },
  'referral.send': { receiver: units.discipline, letter: document('青安委移线〔2026〕1号'), matter: '监管人员长期不履行复查职责', evidence: [photo], sentOn: '2026-03-02' },
  'referral.receive': { receipt: document('青纪收〔2026〕11号') },
  'referral.return': { reply: document('青纪退〔2026〕2号'), reasons: '对象由上级机关管理' },
  'referral.feed-back': { outcome: 'reminded', report: document('青纪复〔2026〕5号'), result: '已谈话提醒并责令检查' },
  'referral.abandon': { decision: document('青安委终〔2026〕1号'), reasons: '对象已退休并另案处理' },
  'accountability.correct': {
    record: { seq: 1, ordinal: 0 },
    result: 'wrong',
    decision: document('青安委更〔2026〕1号'),
    reasons: '责任单位认定有误',
  },
  'whistle.receive': { channel: 'telephone', matter: 'hazard', safetyCritical: false, named: true, employee: false, receivedOn: '2026-03-02' },
  'whistle.mark-critical': { reasons: '来电称罐区正在泄漏' },
  'whistle.accept': { verifier: units.bureau, instructions: '请于一周内到现场核查' },
  'whistle.refuse': { ground: 'no-facts', reasons: '没有可供核查的具体线索', notice: document('青应急举不〔2026〕1号') },
  'whistle.forward': { receiver: units.fireBrigade, letter: document('青应急举移〔2026〕1号'), reasons: '属消防救援机构职责' },
  'whistle.send-back': { reply: document('青消举退〔2026〕1号'), reasons: '不属于本机构管辖范围' },
  'whistle.verify': { finding: 'true', record: document('青应急举核〔2026〕1号'), conclusion: '举报事项属实', knownBefore: false, hazard: null, evidence: [photo] },
  'whistle.ask-extension': { until: '2026-05-20', ground: 'complex', reasons: '需委托专业机构检测' },
  'whistle.grant-extension': { until: '2026-05-20', decision: document('青应急举延〔2026〕1号') },
  'whistle.refuse-extension': { reasons: '检测可在期限内完成' },
  'whistle.answer': { answer: '所反映的问题属实，已责令限期整改', notice: document('青应急举复〔2026〕1号') },
  'whistle.propose-reward': { rewarded: { for: 'major-hazard', fineCents: 5_000_000, penalty: document('青应急罚〔2026〕21号') }, reasons: '首次举报，属实' },
  'whistle.decline-reward': { ground: 'outside-table', reasons: '属一般隐患，不在奖励范围' },
  'whistle.approve-reward': { decision: document('青应急举奖〔2026〕1号'), opinion: '同意' },
  'whistle.return-reward': { reasons: '请补充处罚决定' },
  'whistle.claim-reward': { claimedOn: '2026-03-02' },
  'whistle.let-reward-lapse': { remark: '期满未领' },
  'whistle.pay-reward': { paidOn: '2026-03-02', voucher: document('青应急支〔2026〕9号') },
};

const failure = {
  what: 'refused' as const,
  order: document('青应急责改〔2026〕18号', '2026-02-20'),
  recordedOn: '2026-03-02',
  record: document('青应急检记〔2026〕52号'),
};

/** The conditions with which a leader may approve each act that needs some. */
export const conditionsFor = {
  'stop-production': { kind: 'stop-production', ...failure },
  'licence-suspension': { kind: 'licence-suspension', ...failure, licence: '（青）WH安许证字〔2024〕0031', issuer: '青禾市应急管理局', majorHazard: true },
  'penalty-referral': { kind: 'penalty-referral', ...failure, violation: '未采取措施消除事故隐患' },
  'cut-of-power': {
    kind: 'cut-of-power',
    stopDecision: document('青应急停〔2026〕2号', '2026-02-25'),
    refusal: { refusedOn: '2026-03-01', record: document('青应急检记〔2026〕53号', '2026-03-01') },
    danger: '罐区可燃气体持续泄漏，随时可能爆炸',
    supplier: { name: '青禾供电公司', notice: document('青应急停电〔2026〕1号', '2026-03-02') },
    enterprise: { notice: document('青应急停电〔2026〕2号', '2026-03-02'), served: { date: '2026-03-02', time: '09:00' } },
    // Late enough for any story that asks on a later day.
    cutFrom: { date: '2099-01-01', time: '09:00' },
    emergency: null,
  },
  'closure-request': {
    kind: 'closure-request',
    ground: 'refuses-stop',
    majorHazard: true,
    penalties: [],
    stopDecision: document('青应急停〔2026〕2号', '2026-02-25'),
    finding: document('青应急检记〔2026〕54号', '2026-03-01'),
  },
  'case-transfer': {
    kind: 'case-transfer',
    to: 'public-security',
    receiver: '青禾市公安局',
    facts: '拒不执行停产决定，存在现实危险',
    evidence: [photo],
    offence: '危险作业罪',
    official: null,
  },
  'credit-list': {
    kind: 'credit-list',
    ground: 'evades-penalty',
    description: '有履行能力而拒不缴纳罚款',
    finding: document('青应急催〔2026〕3号', '2026-03-01'),
    accidents: [],
    penalty: document('青应急罚〔2026〕7号', '2026-01-10'),
    ableToPay: true,
  },
} satisfies Record<string, Exclude<ValidFacts['escalation.approve']['conditions'], null>>;

/** The facts with which a leader approves an act of a ladder. */
export function approvalOf(act: string): Record<string, unknown> {
  return { conditions: (conditionsFor as Record<string, unknown>)[act] ?? null };
}

/** What each of the five implementations must say, as `plan.submit-item` takes it. */
export const implementationFacts = {
  responsibility: { leader: '周长安', body: '隐患治理领导小组', persons: ['吴敏', '郑强'] },
  measures: { goalsAndTasks: '消除渗漏', methodsAndMeasures: '分段拆除重建，先东后西' },
  funds: { budgetCents: 120_000_000, source: '安全生产费用', materials: 'C30混凝土、止水带' },
  timeLimit: { finishBy: '2026-06-30', requirements: '雨季前完成', milestones: [{ name: '东段', by: '2026-05-01' }] },
  contingencyPlan: { safetyMeasures: '动火作业审批', contingencyPlan: '泄漏应急处置方案', monitoring: '每日裂缝观测' },
} as const;

export type ActName = keyof ValidFacts;

/** The valid facts of an act with some of them replaced; `undefined` leaves one out. */
export function factsFor(act: ActName, changes: Record<string, unknown> = {}): Record<string, unknown> {
  const facts = { ...(validFacts[act] as Record<string, unknown>), ...changes };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

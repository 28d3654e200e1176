import { seededOrganisationId } from '../../directory/seed.js';
import { holdToAccount, letterServed } from './accountability.js';
import type { Stage } from './stage.js';
import type { Timeline } from './timeline.js';

/** Day on which the story begins. */
export const FIRST_DAY = '2026-03-02';

const evidence = (name: string): object[] => [{ name, sha256: '0'.repeat(63) + '1' }];
const numbered = (number: string, date: string): object => ({ number, date });

/**
 * One major hazard from discovery to the return check: a plan returned once, a deadline missed with the escalation that follows, a first
 * acceptance failed, a delisting. Everybody and everything in it is invented; steps, documents and limits are those of the rules.
 */
export async function tellStory(stage: Stage, timeline: Timeline): Promise<void> {
  timeline.chapter({ zh: '发现与判定', en: 'Discovery and grading' });
  await discovery(stage);
  timeline.chapter({ zh: '管控、双报告、指令', en: 'Interim controls, double report, order' });
  await firstResponse(stage);
  timeline.chapter({ zh: '挂牌督办', en: 'Listing' });
  await listing(stage);
  timeline.chapter({ zh: '治理方案：五落实，退回一次', en: 'The plan: five implementations, one returned' });
  await plan(stage);
  timeline.chapter({ zh: '治理与逾期', en: 'Rectification, and a deadline missed' });
  await missedDeadline(stage);
  timeline.chapter({ zh: '首次验收不合格', en: 'The first acceptance fails' });
  await finishAndApply(stage, ['2026-07-24', '2026-07-28', '2026-07-30'], '一');
  await interview(stage);
  await failedAcceptance(stage);
  timeline.chapter({ zh: '再次验收、恢复生产、摘牌、核销', en: 'Second acceptance, resumption, delisting, closure' });
  await finishAndApply(stage, ['2026-08-12', '2026-08-14', '2026-08-17'], '二');
  await closure(stage);
  timeline.chapter({ zh: '回头看', en: 'Return check' });
  await returnCheck(stage);
}

async function discovery(stage: Stage): Promise<void> {
  await stage.discover('inspector', seededOrganisationId('chemical-works'), {
    title: '液氯储罐区未设紧急切断和独立安全仪表系统',
    description: '一级重大危险源罐区两台液氯储罐进出口未设紧急切断阀，未配备独立的安全仪表系统。',
    place: '二号罐区 V-201、V-202',
    source: 'inspection',
    foundOn: FIRST_DAY,
    evidence: evidence('现场照片.jpg'),
  });
  await stage.refused('safety.officer', 'hazard.grade-general', { grounds: '可立即整改', rectifyBy: null, order: null });
  await stage.act('regulator', 'hazard.grade-major', {
    ground: {
      kind: 'criterion',
      criteria: 'hazardous-chemicals-2017@1',
      item: '5',
      observed: '一级重大危险源罐区的两台液氯储罐进出口未设紧急切断阀，未配备独立的安全仪表系统',
    },
    externalCause: false,
  });
}

async function firstResponse(stage: Stage): Promise<void> {
  await stage.act('principal', 'controls.take', {
    measures: ['stop-use', 'cordon', 'strengthen-monitoring'],
    description: '停用两台储罐，划定警戒区，罐区双人值守',
    takenOn: FIRST_DAY,
    evidence: evidence('警戒区照片.jpg'),
  });
  await stage.until('2026-03-03');
  await stage.act('principal', 'report.to-department', {
    situationAndCause: '罐区为2009年投用，历次改造未补设紧急切断',
    harmAndDifficulty: '一旦泄漏将影响厂区及周边；需停用、采购、改造、联锁调试',
    planOutline: '停用—清洗置换—安装—联锁调试—验收',
    signedBy: '沈砚秋',
    receipt: numbered('琅应急收〔2026〕31号', '2026-03-03'),
  });
  await stage.act('inspector', 'order.serve', {
    order: numbered('琅应急责改〔2026〕17号', '2026-03-03'),
    inspectionRecord: numbered('琅应急检记〔2026〕52号', FIRST_DAY),
    requirement: '停止使用并于期限内完成紧急切断和独立安全仪表系统改造',
    rectifyBy: '2026-06-30',
    stop: 'part',
    service: { servedOn: '2026-03-03', receivedBy: '沈砚秋', refusedToSign: false },
  });
  await stage.act('regulator', 'report.file-upward', {
    receiver: seededOrganisationId('city-committee'),
    document: numbered('琅应急报〔2026〕12号', '2026-03-03'),
    filedOn: '2026-03-03',
  });
  await stage.until('2026-03-05');
  await stage.act('principal', 'report.to-workers', { forum: 'workers-congress', heldOn: '2026-03-05', minutes: evidence('职代会纪要.pdf')[0] });
}

async function listing(stage: Stage): Promise<void> {
  await stage.until('2026-03-06');
  const terms = { level: 'city', requirement: '完成紧急切断和独立安全仪表系统改造，经现场复查合格', rectifyBy: '2026-06-30' };
  const closureProcedure = '企业自评合格后书面申请，市安委办组织现场复查，合格的书面通知摘牌并在原渠道公告';
  await stage.act('regulator', 'listing.propose', {
    ...terms,
    body: seededOrganisationId('city-committee'),
    reasons: '涉及毒性气体的一级重大危险源，整改周期长',
    closureProcedure,
  });
  await stage.until('2026-03-09');
  await stage.act('leader', 'listing.approve', { opinion: '同意挂牌，限期整改' });
  await stage.until('2026-03-10');
  await stage.act('supervisor', 'listing.issue', {
    ...terms,
    notice: numbered('琅安办督〔2026〕3号', '2026-03-10'),
    addressee: '琅琊市应急管理局、琅琊市东篱化工有限公司',
    closureProcedure,
  });
  await stage.until('2026-03-12');
  await stage.act('supervisor', 'report.file-upward', {
    receiver: seededOrganisationId('province-committee'),
    document: numbered('琅安办备〔2026〕3号', '2026-03-12'),
    filedOn: '2026-03-12',
  });
  await stage.act('supervisor', 'listing.publish', { channel: '市政府门户网站', publishedOn: '2026-03-12', phone: '12350' });
}

const planItems: { item: string; content: object }[] = [
  { item: 'responsibility', content: { leader: '沈砚秋', body: '罐区改造专班', persons: ['周闻溪', '罐区班长'] } },
  { item: 'measures', content: { goalsAndTasks: '实现紧急切断和独立 SIS', methodsAndMeasures: '停用清洗，安装切断阀，SIS 联锁调试' } },
  { item: 'funds', content: { budgetCents: 186_000_000, source: '安全生产费用', materials: '切断阀4台、SIS 一套' } },
  {
    item: 'timeLimit',
    content: { finishBy: '2026-06-25', requirements: '分三阶段', milestones: [{ name: '到货', by: '2026-05-10' }, { name: '联锁调试', by: '2026-06-15' }] },
  },
  { item: 'contingencyPlan', content: { safetyMeasures: '停用期间双人值守', contingencyPlan: '液氯泄漏专项预案并演练', monitoring: '固定报警加便携检测' } },
];

async function plan(stage: Stage): Promise<void> {
  await stage.until('2026-03-16');
  for (const { item, content } of planItems) await stage.act('safety.officer', 'plan.submit-item', { item, content, evidence: [] });
  await stage.until('2026-03-18');
  for (const { item } of planItems.filter((one) => one.item !== 'funds')) await stage.act('regulator', 'plan.accept-item', { item });
  await stage.act('regulator', 'plan.return-item', { item: 'funds', reason: '未附费用提取凭证，SIS 报价不含调试' });
  await stage.until('2026-03-20');
  const content = { budgetCents: 214_500_000, source: '安全生产费用专户', materials: '切断阀4台、SIS 一套（含调试）' };
  await stage.act('safety.officer', 'plan.submit-item', { item: 'funds', content, evidence: evidence('费用提取凭证.pdf') });
  await stage.until('2026-03-23');
  await stage.act('regulator2', 'plan.accept-item', { item: 'funds' });
  await stage.act('regulator', 'plan.approve', { approval: numbered('琅应急方审〔2026〕6号', '2026-03-23') });
}

async function missedDeadline(stage: Stage): Promise<void> {
  const months: [string, number, string][] = [
    ['2026-04-20', 25, '完成停用、清洗置换'],
    ['2026-05-20', 45, '切断阀到货三台，一台延迟'],
    ['2026-06-18', 70, '切断阀安装完毕，SIS 未到货'],
  ];
  for (const [day, percent, done] of months) {
    await stage.until(day);
    await stage.act('safety.officer', 'progress.report', { percent, spentCents: percent * 2_000_000, done, difficulties: null, next: '按方案推进', evidence: [] });
  }
  for (const day of ['2026-07-01', '2026-07-08']) await stage.until(day);
  await decideBoth(stage, numbered('琅安办督函〔2026〕9号', '2026-07-08'), '发督办函，限十日内书面说明');
  await letterServed(stage, 1, '2026-07-10');
  await stage.until('2026-07-16');
  await decideBoth(stage, numbered('琅安办通〔2026〕4号', '2026-07-16'), '同意通报');
  await holdToAccount(stage, {
    days: ['2026-07-16', '2026-07-17', '2026-07-20', '2026-07-21', '2026-07-22'],
    number: 1,
    facts: '挂牌督办期限届满后十五日仍未申请验收',
    statement: '独立安全仪表系统到货延误，已派人驻厂',
    reasons: '延误可以预见，未及时报告，予以通报',
  });
  await stage.act('safety.officer', 'progress.report', { percent: 95, spentCents: 205_000_000, done: 'SIS 到货并安装', difficulties: null, next: '联锁调试', evidence: [] });
}

/** Order and listing were missed on the same day, so each rung is put to the leader twice; he takes the measure once and says why not twice. */
async function decideBoth(stage: Stage, document: object, opinion: string): Promise<void> {
  await stage.act('leader', 'escalation.approve', { document, opinion, conditions: null });
  await stage.act('leader', 'escalation.decline', { reasons: '就同一逾期已采取该项措施，不重复采取' });
}

async function finishAndApply(stage: Stage, [finished, assessed, applied]: readonly [string, string, string], round: string): Promise<void> {
  await stage.until(finished);
  await stage.act('safety.officer', 'rectification.finish', { finishedOn: finished, summary: '改造与联锁调试完成', spentCents: 213_000_000, evidence: evidence('竣工资料.pdf') });
  await stage.until(assessed);
  const report = numbered(`东篱评〔2026〕第${round}次`, assessed);
  await stage.act('principal', 'assessment.submit', { by: 'agency', assessors: ['齐安评价公司 注册安全工程师甲'], report, conclusion: 'passed', evidence: [] });
  await stage.until(applied);
  await decided(stage, applied);
  await stage.act('principal', 'acceptance.apply', {
    application: numbered(`东篱申〔2026〕第${round}次`, applied),
    planContent: '治理方案全部内容已完成',
    assessmentReport: report,
    evidence: [],
  });
}

/** By the first application the interview is due, by the second the supervision letter on the deadline that the failed acceptance reopened. */
async function decided(stage: Stage, applied: string): Promise<void> {
  const first = applied < '2026-08-01';
  const number = first ? '琅安办约〔2026〕2号' : '琅安办督函〔2026〕12号';
  await decideBoth(stage, numbered(number, applied), first ? '约谈企业主要负责人' : '再次督办，限期复验');
}

async function interview(stage: Stage): Promise<void> {
  await holdToAccount(stage, {
    days: ['2026-07-30', '2026-07-31', '2026-08-03', '2026-08-04', '2026-08-05'],
    number: 2,
    facts: '逾期三十日，企业主要负责人未到现场督促',
    statement: '已申请验收，愿接受约谈',
    reasons: '逾期时间长，约谈企业主要负责人',
  });
}

const visit = (day: string): object => ({ onSite: true, visitedOn: day, group: ['李望舒', '化工专家乙', '仪表专家丙'], evidence: evidence('验收照片.jpg') });

async function failedAcceptance(stage: Stage): Promise<void> {
  await stage.until('2026-08-05');
  await stage.refused('regulator', 'acceptance.pass', { ...visit('2026-08-05'), findings: '拟先行通过' });
  await stage.act('inspector', 'acceptance.fail', { ...visit('2026-08-05'), reasons: 'V-202 切断阀联锁试验动作超时，SIS 与 DCS 未独立' });
}

async function closure(stage: Stage): Promise<void> {
  await letterServed(stage, 2, '2026-08-18');
  await stage.until('2026-08-20');
  await stage.act('supervisor', 'listing.accept', { ...visit('2026-08-20'), findings: '逐项复查，联锁试验三次合格' });
  await stage.until('2026-08-21');
  await stage.act('regulator', 'acceptance.pass', { ...visit('2026-08-21'), findings: '现场审查合格' });
  await stage.until('2026-08-24');
  await stage.act('regulator', 'resumption.approve', { approval: numbered('琅应急复〔2026〕8号', '2026-08-24'), signers: ['王守拙', '陈观澜'], conditions: null });
  await stage.until('2026-08-25');
  await stage.act('leader', 'listing.delist', { notice: numbered('琅安办解〔2026〕2号', '2026-08-25'), conclusion: '复查合格，解除挂牌督办' });
  await stage.until('2026-08-27');
  await stage.act('supervisor', 'delisting.publish', { channel: '市政府门户网站', publishedOn: '2026-08-27', phone: '12350' });
  await stage.refused('regulator', 'hazard.close', { conclusion: '核销', archiveNumber: '琅隐〔2026〕17' });
  await stage.act('regulator2', 'hazard.close', { conclusion: '治理完成，予以核销', archiveNumber: '琅隐〔2026〕17' });
}

async function returnCheck(stage: Stage): Promise<void> {
  await stage.until('2026-11-20');
  await stage.act('supervisor', 'return-check.record', {
    visitedOn: '2026-11-20',
    group: ['韩松年', '仪表专家丙'],
    result: 'holds',
    findings: '切断和联锁运行正常，无反弹',
    evidence: [],
  });
}

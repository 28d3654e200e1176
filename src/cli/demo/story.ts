import { seededOrganisationId } from '../../directory/seed.js';
import { tellDossiers } from './dossiers.js';
import { moreTime } from './more-time.js';
import { missedByAuthority } from './missed-by-authority.js';
import { missedByEnterprise } from './missed-by-enterprise.js';
import { evidence, finishAndApply, numbered, visit } from './papers.js';
import type { Stage } from './stage.js';

/** Day on which the story begins. */
export const FIRST_DAY = '2026-03-02';

/**
 * One major hazard from discovery to the return check: a plan returned once, more time granted once, a deadline missed by the enterprise and one by the
 * authority with what follows for each, a first acceptance failed, a delisting; at its end the two dossiers. Everybody and everything in it is
 * invented; steps, documents and limits are those of the rules. `pages`: folder for the dossiers as pages for printing; null where they are not kept.
 */
export async function tellStory(stage: Stage, pages: string | null): Promise<void> {
  const { timeline } = stage;
  timeline.chapter({ zh: '发现与判定，管控、双报告、指令', en: 'Discovery and grading; interim controls, double report, order' });
  await discovery(stage);
  await firstResponse(stage);
  timeline.chapter({ zh: '挂牌督办', en: 'Listing' });
  await listing(stage);
  timeline.chapter({ zh: '治理方案：五落实，退回一次', en: 'The plan: five implementations, one returned' });
  await plan(stage);
  timeline.chapter({ zh: '治理与延期', en: 'Rectification, and more time' });
  await moreTime(stage);
  timeline.chapter({ zh: '企业逾期：升级阶梯与问责', en: 'Missed by the enterprise: its ladder, and accountability' });
  await missedByEnterprise(stage);
  timeline.chapter({ zh: '首次验收不合格', en: 'The first acceptance fails' });
  await failedAcceptance(stage);
  timeline.chapter({ zh: '监管部门逾期：再次验收、通报、免责', en: 'Missed by the authority: the second acceptance, a circular, an exemption' });
  await missedByAuthority(stage);
  timeline.chapter({ zh: '恢复生产、核销、回头看', en: 'Resumption, closure, return check' });
  await closure(stage);
  timeline.chapter({ zh: '履职档案', en: 'The two dossiers' });
  await tellDossiers(stage, pages);
}

async function discovery(stage: Stage): Promise<void> {
  await stage.discover('inspector', await inspection(stage), ['inspector', 'inspector2', 'principal']);
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

/** The record of the inspection in which the hazard is found. */
async function inspection(stage: Stage): Promise<object> {
  const officers = await Promise.all(['inspector', 'inspector2'].map(async (login) => (await stage.person(login)).person));
  return {
    number: '琅应急检记〔2026〕52号',
    kind: 'inspection',
    enterprise: seededOrganisationId('chemical-works'),
    place: '二号罐区',
    startedAt: `${FIRST_DAY}T08:00:00+08:00`,
    endedAt: `${FIRST_DAY}T08:50:00+08:00`,
    officers: officers.map((person, index) => ({ person, certificate: `鲁B-031${index}` })),
    items: [{ item: '重大危险源罐区紧急切断与安全仪表系统', result: '未设置' }],
    problems: [
      {
        title: '液氯储罐区未设紧急切断和独立安全仪表系统',
        description: '一级重大危险源罐区两台液氯储罐进出口未设紧急切断阀，未配备独立的安全仪表系统。',
        place: '二号罐区 V-201、V-202',
        evidence: evidence('现场照片.jpg'),
      },
    ],
    handling: '按重大事故隐患处理，责令限期整改',
  };
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
    rectifyBy: '2026-09-30',
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
  await stage.actOnEach('safety.officer', 'plan.submit-item', planItems.map(({ item, content }) => ({ item, content, evidence: [] })));
  await stage.until('2026-03-18');
  await stage.actOnEach('regulator', 'plan.accept-item', planItems.flatMap(({ item }) => (item === 'funds' ? [] : [{ item }])));
  await stage.act('regulator', 'plan.return-item', { item: 'funds', reason: '未附费用提取凭证，SIS 报价不含调试' });
  await stage.until('2026-03-20');
  const content = { budgetCents: 214_500_000, source: '安全生产费用专户', materials: '切断阀4台、SIS 一套（含调试）' };
  await stage.act('safety.officer', 'plan.submit-item', { item: 'funds', content, evidence: evidence('费用提取凭证.pdf') });
  await stage.until('2026-03-23');
  await stage.act('regulator2', 'plan.accept-item', { item: 'funds' });
  await stage.act('regulator', 'plan.approve', { approval: numbered('琅应急方审〔2026〕6号', '2026-03-23') });
}

async function failedAcceptance(stage: Stage): Promise<void> {
  await stage.until('2026-08-24');
  await stage.refused('regulator', 'acceptance.pass', { ...visit('2026-08-24'), findings: '拟先行通过' });
  await stage.act('inspector', 'acceptance.fail', { ...visit('2026-08-24'), reasons: 'V-202 切断阀联锁试验动作超时，SIS 与 DCS 未独立' });
  await stage.until('2026-08-25');
  await stage.act('regulator2', 'escalation.acknowledge', { remark: '已知悉，企业正在返工' });
  await finishAndApply(stage, { round: '二', finished: '2026-08-26', assessed: '2026-08-27', applied: '2026-08-28' });
}

async function closure(stage: Stage): Promise<void> {
  await stage.until('2026-09-24');
  await stage.act('regulator', 'resumption.approve', { approval: numbered('琅应急复〔2026〕8号', '2026-09-24'), signers: ['王守拙', '陈观澜'], conditions: null });
  await stage.until('2026-09-28');
  await stage.refused('regulator', 'hazard.close', { conclusion: '核销', archiveNumber: '琅隐〔2026〕17' });
  await stage.act('regulator2', 'hazard.close', { conclusion: '治理完成，予以核销', archiveNumber: '琅隐〔2026〕17' });
  await stage.until('2026-12-02');
  await stage.act('supervisor', 'return-check.record', {
    visitedOn: '2026-12-02',
    group: ['韩松年', '仪表专家丙'],
    result: 'holds',
    findings: '切断和联锁运行正常，无反弹',
    evidence: [],
  });
}

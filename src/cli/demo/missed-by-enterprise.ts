import { holdToAccount } from './accountability.js';
import { forecastLines, type SeenForecast } from './foretold.js';
import { ladderLines } from './ladder-lines.js';
import { finishAndApply, numbered, reportProgress } from './papers.js';
import type { Stage } from './stage.js';

/** The date of the listing passes, the extended one too. Each rung comes as it was foretold; what only a leader may do, he decides. */
export async function missedByEnterprise(stage: Stage): Promise<void> {
  await reportProgress(stage, '2026-06-11', { percent: 70, done: '切断阀安装完毕，SIS 未到货' });
  await stage.until('2026-06-22');
  await reportProgress(stage, '2026-07-07', { percent: 75, done: 'SIS 柜体就位，仪表未到货' });
  await stage.until('2026-07-13');
  const duty = stage.duty('listing.fulfil');
  const forecast = await stage.ofCase<SeenForecast>('supervisor', 'forecast');
  stage.timeline.aside({ zh: '预测：如自今日起无人办理', en: 'The forecast: if nobody acts from today on' }, forecastLines(stage.telling, forecast, { duty, shown: 5 }));
  await stage.until('2026-07-21');
  await stage.act('regulator', 'escalation.acknowledge', { remark: '已知悉，派员现场督促' });
  await letter(stage);
  await circular(stage);
  await interviewDeclined(stage);
  stage.timeline.aside({ zh: '企业的升级阶梯：在挂牌督办期限内完成整改', en: 'The ladder of the enterprise: Rectify within the listing deadline' }, ladderLines(stage.telling, stage.journal, duty));
}

async function letter(stage: Stage): Promise<void> {
  await stage.until('2026-07-27');
  await stage.act('leader', 'escalation.approve', { document: numbered('琅安办督函〔2026〕9号', '2026-07-27'), opinion: '发督办函，限十日内书面说明', conditions: null });
  await stage.until('2026-07-29');
  await stage.act('supervisor', 'escalation.carry-out', {
    carriedOutOn: '2026-07-29',
    document: numbered('琅安办送〔2026〕1号', '2026-07-29'),
    result: '已送达企业主要负责人并签收',
  });
}

async function circular(stage: Stage): Promise<void> {
  await stage.until('2026-08-04');
  await stage.act('leader', 'escalation.approve', { document: numbered('琅安办通〔2026〕4号', '2026-08-04'), opinion: '同意通报', conditions: null });
  await holdToAccount(stage, {
    days: ['2026-08-04', '2026-08-05', '2026-08-06'],
    subject: 'principal',
    number: 1,
    facts: '延长后的挂牌督办期限届满十五日仍未申请验收',
    statement: '安全仪表系统到货再次延误，已派人驻厂',
    decision: () => ({ outcome: 'impose', reasons: '延误可以预见，未及时报告，予以通报', exemption: null, followUpBy: null }),
  });
  await stage.act('supervisor', 'accountability.execute', { executedOn: '2026-08-06', record: numbered('琅安办纪〔2026〕1号', '2026-08-06'), participants: ['林致远', '沈砚秋'] });
  await stage.until('2026-08-07');
  await stage.act('principal', 'accountability.follow-up', {
    report: numbered('东篱安〔2026〕31号', '2026-08-07'),
    measures: '设备到货改为每日跟踪，主要负责人驻场协调',
    evidence: [],
  });
  await stage.act('supervisor', 'accountability.accept-follow-up', { conclusion: '整改措施已落实' });
}

/** The works are done when the interview is put to the leader, so he says why there is none; the application ends the ladder. */
async function interviewDeclined(stage: Stage): Promise<void> {
  await finishAndApply(stage, { round: '一', finished: '2026-08-07', assessed: '2026-08-17', applied: '2026-08-19' }, async () => {
    await stage.act('leader', 'escalation.decline', { reasons: '工程已完工并自评合格，今日申请验收，不再约谈' });
  });
}

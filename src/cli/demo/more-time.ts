import { numbered, evidence, reportProgress } from './papers.js';
import type { Stage } from './stage.js';

/** An extension asked for in its window, with an opinion by the authority, granted by the body that set the date; then how the new date came about. */
export async function moreTime(stage: Stage): Promise<void> {
  await reportProgress(stage, '2026-04-20', { percent: 25, done: '完成停用、清洗置换' });
  await reportProgress(stage, '2026-05-15', { percent: 45, done: '切断阀到货三台，一台因洪水受阻' });
  await stage.until('2026-05-21');
  const duty = stage.duty('listing.fulfil');
  await stage.act('principal', 'extension.apply', {
    duty,
    application: numbered('东篱延〔2026〕1号', '2026-05-21'),
    ground: 'force-majeure',
    reasons: '供货厂所在地五月特大洪水，切断阀和安全仪表系统推迟三周交货',
    doneSoFar: '停用、清洗置换和三台切断阀的安装',
    until: '2026-07-20',
    interimControls: '两台储罐继续停用，双人值守，便携检测每两小时一次',
    evidence: evidence('气象和交通部门证明.pdf'),
  });
  await stage.until('2026-05-22');
  await stage.act('regulator', 'extension.give-opinion', { opinion: 'support', reasons: '不可抗力属实，过程防控有效', document: numbered('琅应急函〔2026〕41号', '2026-05-22') });
  await stage.until('2026-05-25');
  await stage.act('leader', 'extension.grant', { decision: numbered('琅安办延〔2026〕2号', '2026-05-25'), until: '2026-07-20', reasons: '不可抗力，同意延至七月二十日', conditions: null });
  const explained = await stage.ofCase<{ zh: string[]; en: string[] }>('principal', `duties/${duty}/explain`);
  stage.timeline.aside({ zh: '该期限如何得出', en: 'How that date came about' }, explained[stage.telling.language]);
}

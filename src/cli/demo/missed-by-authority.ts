import { holdToAccount } from './accountability.js';
import { ladderLines } from './ladder-lines.js';
import { evidence, numbered, visit } from './papers.js';
import type { Stage } from './stage.js';

/**
 * The listing body examines and delists in time; the authority lets its ten days pass (令16 article 23). It is reminded and its superior warned; a circular
 * against it is decided as against anybody, and after its statement it is exempted, on a ground that the record shows.
 */
export async function missedByAuthority(stage: Stage): Promise<void> {
  await delisted(stage);
  await stage.until('2026-09-21');
  await stage.act('leader', 'escalation.approve', { document: numbered('琅安办通〔2026〕6号', '2026-09-21'), opinion: '监管部门逾期未作出验收决定，拟通报', conditions: null });
  await holdToAccount(stage, {
    days: ['2026-09-21', '2026-09-22', '2026-09-23'],
    subject: 'regulator',
    number: 2,
    facts: '企业申请验收后超过十日未作出现场审查决定',
    statement: '九月四日起全局奉调防汛抢险，至二十日归建；首次验收五日内办结，抽调令附后',
    proof: evidence('市防指抽调令.pdf'),
    decision: () => ({
      outcome: 'exempt',
      reasons: '逾期因奉调抢险，不可归责于该部门，免予问责，责令即日办结',
      exemption: { ground: 'other-cause', acts: [stage.entry('acceptance.fail'), stage.entry('accountability.state')] },
      followUpBy: null,
    }),
  });
  await stage.act('regulator', 'acceptance.pass', { ...visit('2026-09-23'), findings: '现场审查合格' });
  const duty = stage.duty('acceptance.decide');
  stage.timeline.aside({ zh: '监管部门的升级阶梯：现场审查验收', en: 'The ladder of the authority: Decide the on-site acceptance' }, ladderLines(stage.telling, stage.journal, duty));
}

async function delisted(stage: Stage): Promise<void> {
  await stage.until('2026-09-02');
  await stage.act('supervisor', 'listing.accept', { ...visit('2026-09-02'), findings: '逐项复查，联锁试验三次合格' });
  for (const day of ['2026-09-03', '2026-09-04']) await stage.until(day);
  await stage.act('leader', 'listing.delist', { notice: numbered('琅安办解〔2026〕2号', '2026-09-04'), conclusion: '复查合格，解除挂牌督办' });
  await stage.until('2026-09-07');
  await stage.act('supervisor', 'delisting.publish', { channel: '市政府门户网站', publishedOn: '2026-09-07', phone: '12350' });
  await stage.until('2026-09-08');
}

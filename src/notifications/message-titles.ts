import { rungTitles } from '../domain/duty/rung-effects.js';
import type { Words } from '../domain/workflow/words.js';

/** Titles of the messages that acts send. */
const titles: Record<string, Words> = {
  'graded-major': { zh: '隐患被判定为重大隐患', en: 'A hazard was graded as major' },
  'progress-reported': { zh: '企业报告整改进展', en: 'Progress was reported' },
  'acceptance-applied': { zh: '企业申请验收', en: 'Acceptance was applied for' },
  'plan-item-returned': { zh: '治理方案的一项落实被退回', en: 'One implementation of the plan was returned' },
  'plan-returned': { zh: '治理方案被退回', en: 'The plan was returned' },
  'listing-raised': { zh: '挂牌督办已提级', en: 'The listing is being raised to a higher level' },
  'deadline-moved': { zh: '因规则变更，期限改为另一日期', en: 'A deadline was moved by a change of rules' },
  'hazard-recurred': { zh: '回头看发现隐患反弹', en: 'The return check found that the hazard has recurred' },
};

/** Title of a message by its template: of an act, of a rung that fired (`rung-…`), or of an escalation that a leader approved (`escalation-…`). */
export function messageTitle(template: string): Words {
  const known = titles[template];
  if (known !== undefined) return known;
  const [, kind, act] = /^(rung|escalation)-(.+)$/.exec(template) ?? [];
  const rung = act === undefined ? undefined : (rungTitles as Record<string, Words>)[act];
  if (rung === undefined) return { zh: template, en: template };
  if (kind === 'rung') return rung;
  return { zh: `已决定：${rung.zh}`, en: `Decided: ${rung.en}` };
}

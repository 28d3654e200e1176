import type { Role } from '../workflow/actor.js';
import type { Basis } from '../workflow/words.js';
import type { RungAct } from './ladder.js';

/** Who has to decide on an act before it takes effect, and where that comes from; the basis of the act itself stands with each rung of a pack. */
export interface RungApproval {
  by: readonly Role[];
  basis: readonly Basis[];
}

const aqf = (article: string): Basis => ({ document: '安全生产法（2021年修正）', article, mark: 'law' });
/** ADR 0015: nothing is imposed by the passing of time alone. */
const policy: Basis = { document: 'duban', mark: 'policy' };

/** A leader of the body that supervises or of the department. Which of the two, a pack says. */
const leaders = ['supervisor-leader', 'regulator-leader'] as const satisfies readonly Role[];

/**
 * The approval that each act of a ladder needs; null for what needs nobody's decision. Where the law names the article of an act but not who decides
 * within the authority, that a leader does is policy.
 */
export const rungApprovals: Record<RungAct, RungApproval | null> = {
  reminder: null,
  'overdue-warning': null,
  'supervision-letter': { by: leaders, basis: [policy] },
  // Of officials who find a major hazard and do not act; of enterprises by local practice.
  circular: { by: leaders, basis: [aqf('90'), policy] },
  // By the leaders of the safety committee, its office or a department.
  interview: { by: leaders, basis: [{ document: '安全生产约谈实施办法（试行）（安委〔2018〕2号）', mark: 'policy' }, policy] },
  'penalty-referral': { by: leaders, basis: [aqf('102'), policy] },
  'stop-production': { by: leaders, basis: [aqf('102'), policy] },
  'licence-suspension': { by: leaders, basis: [{ document: '安全生产事故隐患排查治理暂行规定（原安全监管总局令第16号）', article: '22', mark: 'law' }, policy] },
  'raise-level': { by: leaders, basis: [policy] },
  // 经本部门主要负责人批准: the head of the department and nobody else.
  'cut-of-power': { by: ['regulator-leader'], basis: [aqf('70')] },
  'closure-request': { by: leaders, basis: [aqf('113'), policy] },
  'case-transfer': { by: leaders, basis: [{ document: '行政处罚法（2021年修订）', article: '27', mark: 'law' }, policy] },
  // 谁处罚、谁决定、谁负责, by a written decision.
  'credit-list': { by: leaders, basis: [{ document: '安全生产严重失信主体名单管理办法（应急管理部令第11号）', mark: 'law' }, policy] },
};

import type { RulePack } from '../../../duty/rule-pack.js';
import type { Rung } from '../../../ladder/ladder.js';
import { rungApprovals } from '../../../ladder/rung-approval.js';
import { roles } from '../../actor.js';
import type { Outcome } from '../report.js';

/** Every rung above a warning asks somebody who may decide on its act; warnings and reminders wait for nobody. Who acknowledges is a post. */
export function rungsApproved({ ladders }: RulePack): Outcome {
  const rungs = Object.entries(ladders).flatMap(([ladder, { rungs: own }]) => own.map((rung) => ({ place: `${ladder}/${rung.rung}`, rung })));
  return {
    faults: rungs.flatMap(({ place, rung }) => [...decisionFaults(place, rung), ...acknowledgementFaults(place, rung)]),
    shown: `${rungs.filter(({ rung }) => rung.decision !== undefined).length} of ${rungs.length} rungs ask for a decision`,
  };
}

function decisionFaults(place: string, { act, decision }: Rung): string[] {
  const approval = rungApprovals[act];
  if (approval === null) return decision === undefined ? [] : [`“${place}”: ${act} waits for a decision, which nothing asks for`];
  const who = `${approval.by.join(' or ')} (${approval.basis.map(({ document, article }) => (article === undefined ? document : `${document} ${article}`)).join('; ')})`;
  if (decision === undefined) return [`“${place}”: ${act} takes effect without a decision; it needs that of ${who}`];
  return (approval.by as readonly string[]).includes(decision.owedBy) ? [] : [`“${place}”: ${act} is decided by “${decision.owedBy}”; it needs ${who}`];
}

function acknowledgementFaults(place: string, { acknowledge }: Rung): string[] {
  if (acknowledge === undefined || (roles as readonly string[]).includes(acknowledge.owedBy)) return [];
  return [`“${place}”: “${acknowledge.owedBy}”, who is to acknowledge, is no post`];
}

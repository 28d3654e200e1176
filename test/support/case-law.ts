import type { CaseState } from '../../src/domain/workflow/case-state.js';
import { implementationFacts } from './valid-facts.js';
import { parties } from './actors.js';
import { clockFault } from './clock-law.js';
import type { Told } from './case-story.js';

/** Acts of a listing body, or of the body whose leader decides an escalation or an extension: nobody else may have done them. */
const actsOfBody = [
  'listing.approve',
  'listing.refuse',
  'listing.issue',
  'listing.publish',
  'listing.set-term',
  'listing.raise',
  'listing.accept',
  'listing.reject',
  'listing.delist',
  'listing.revoke',
  'delisting.publish',
  'return-check.record',
  'escalation.approve',
  'escalation.decline',
  'extension.grant',
  'extension.refuse',
  'report.file-upward',
  'escalation.carry-out',
  'escalation.lift',
  'escalation.acknowledge',
  'accountability.notify',
  'accountability.proceed',
  'accountability.decide',
  'accountability.execute',
  'accountability.accept-follow-up',
  'accountability.return-follow-up',
];

/**
 * What the law asks of a life that was lived (regulation table A3), judged from the acts and their facts alone, without the guards that are to
 * ensure it. Throws at the first act that should not have been accepted.
 */
export function expectLawful(told: readonly Told[]): void {
  let before: CaseState = { parties, instances: [], lastInstance: 0, performers: [] };
  told.forEach((one, index) => {
    const fault = faultOf(one, before, told.slice(0, index));
    if (fault !== null) throw new Error(`${one.request.act} should have been refused: ${fault}`);
    before = one.step.after;
  });
}

function faultOf({ request, step }: Told, before: CaseState, earlier: readonly Told[]): string | null {
  const { act, actor } = request;
  const unit = actor.kind === 'person' ? actor.unit : null;
  const context = before.instances.find(({ instance }) => instance === step.instance)?.snapshot.context ?? {};
  const body = (context['body'] ?? null) as string | null;
  if (actsOfBody.includes(act) && body !== null && unit !== body) return `it is for ${body} alone`;
  switch (act) {
    case 'plan.approve':
      return everyImplementationAccepted(earlier, step.instance) ? null : 'an implementation is not accepted';
    case 'acceptance.pass':
      return listed(before).every(({ tags }) => tags.includes('verified')) ? null : 'a listing body has not accepted';
    case 'hazard.close':
      if (listed(before).length > 0) return 'it is still listed';
      return stopped(earlier) && !approvedSince(earlier) ? 'resumption was never approved' : null;
    case 'closure.confirm':
      return listed(before).length > 0 ? 'it is still listed' : null;
    case 'escalation.approve':
      return approvedAsTheLawWants(String(context['act']), request.facts as Approval);
    case 'accountability.decide':
      if (unit === context['subjectUnit']) return 'it is the matter of its own unit';
      return heard(earlier, step.instance) ? null : 'whoever is held to account was not told and heard';
    case 'accountability.correct':
      return earlier.some(({ request: { act: before } }) => before === 'accountability.decide') ? null : 'there is no record';
    case 'transfer.accept':
    case 'transfer.refuse':
      return answeredByReceiver(earlier, unit) ? null : 'somebody other than the receiver answered';
    default:
      return clockFault({ request, step }, earlier);
  }
}

interface Approval {
  conditions: { kind: string; order?: unknown; what?: string; refusal?: unknown; evidence?: unknown[] } | null;
}

/** Severe acts rest on what the law asks for; the conditions of another act are none. */
function approvedAsTheLawWants(act: string, { conditions }: Approval): string | null {
  const severe = ['stop-production', 'licence-suspension', 'penalty-referral', 'cut-of-power', 'closure-request', 'case-transfer', 'credit-list'];
  if (!severe.includes(act)) return conditions === null ? null : 'it needs no conditions';
  if (conditions?.kind !== act) return 'its conditions are not stated';
  if (act === 'penalty-referral' && conditions.order === null) return 'there was no order';
  return act === 'case-transfer' && conditions.evidence?.length === 0 ? 'there is no evidence' : null;
}

/** Told, and then heard, or the time for a statement was over. */
function heard(earlier: readonly Told[], procedure: number): boolean {
  const acts = earlier.filter(({ step: { instance }, reaction }) => instance === procedure && reaction === undefined).map(({ request }) => request.act);
  const ways = ['accountability.state', 'accountability.waive-statement', 'accountability.proceed'];
  return acts[0] === 'accountability.notify' && ways.includes(acts[1] ?? '');
}

const listed = ({ instances }: CaseState): CaseState['instances'] => instances.filter(({ tags }) => tags.includes('listed'));

function everyImplementationAccepted(earlier: readonly Told[], plan: number): boolean {
  const state = new Map<string, string>();
  for (const { request, step } of earlier.filter(({ step: { instance } }) => instance === plan)) {
    const facts = (request.facts ?? {}) as { item?: string; items?: string[] };
    for (const item of facts.items ?? [facts.item ?? '']) state.set(item, step.instance === plan ? request.act : '');
  }
  return Object.keys(implementationFacts).every((item) => state.get(item) === 'plan.accept-item');
}

function stopped(earlier: readonly Told[]): boolean {
  return earlier.some(({ request: { act, facts } }) => {
    const { measures, stop } = (facts ?? {}) as { measures?: string[]; stop?: string };
    return act === 'controls.take' ? (measures ?? []).some((one) => one.startsWith('stop-')) : act === 'order.serve' && stop !== 'none';
  });
}

/** Whether resumption was approved after the last acceptance. */
function approvedSince(earlier: readonly Told[]): boolean {
  const acts = earlier.map(({ request }) => request.act);
  return acts.lastIndexOf('resumption.approve') > acts.lastIndexOf('acceptance.pass');
}

function answeredByReceiver(earlier: readonly Told[], unit: string | null): boolean {
  const sent = [...earlier].reverse().find(({ request }) => request.act === 'hazard.transfer')?.request;
  const sender = sent?.actor.kind === 'person' ? sent.actor.unit : null;
  return unit !== null && unit === (sent?.facts as { receiver?: string } | undefined)?.receiver && unit !== sender;
}

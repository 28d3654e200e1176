import type { Effect } from '../../workflow/effects.js';
import { refuse, type Refusal } from '../../workflow/refusal.js';
import type { Signer, SigningMode } from './handling.js';
import { isInHandsOf, notOfPost, takenByAnother, type HandlingCase } from './handling-case.js';
import { ownKeepingActs } from './keeping.js';

type Asked = Pick<Signer, 'unit' | 'role' | 'person'>;

/** Asks people to sign before the duty is kept: all of them (会签), or one of them (或签). Each owes his signature, with a limit and a ladder of its own. */
export function askSigners(judged: HandlingCase, { mode, signers }: { mode: SigningMode; signers: Asked[] }): Effect[] | Refusal {
  if ((judged.duty.handling?.signing?.signers.length ?? 0) > 0) {
    return refuse('duty.handling', { code: 'signing.under-way', zh: '该事项已提请会签；可以加签', en: 'Signatures were asked for already; further people can be added' });
  }
  return asked(judged, mode, signers);
}

/** Asks further people (加签), under the mode that holds. */
export function addSigners(judged: HandlingCase, { signers }: { signers: Asked[] }): Effect[] | Refusal {
  const { signing } = judged.duty.handling ?? { signing: null };
  if (signing === null) return refuse('duty.handling', { code: 'signing.none', zh: '该事项尚未提请会签', en: 'No signatures were asked for yet' });
  return asked(judged, signing.mode, signers);
}

function asked({ registry, machine, duty, actor }: HandlingCase, mode: SigningMode, asking: readonly Asked[]): Effect[] | Refusal {
  if (!isInHandsOf(duty, actor)) return (duty.handling?.assignee ?? null) === null ? notOfPost() : takenByAnother(duty);
  if (ownKeepingActs(registry, machine, duty).length === 0) {
    return refuse('duty.handling', { code: 'signing.pointless', zh: '该事项不由本岗位的办理而了结，无需会签', en: 'No act of this post keeps this duty, so nobody needs to sign' });
  }
  const before = duty.handling?.signing?.signers ?? [];
  const places = [...before, ...asking].map(({ unit, role, person }) => `${unit}/${role}/${person ?? ''}`);
  if (new Set(places).size < places.length || asking.some(({ person }) => person === actor.person)) {
    return refuse('duty.handling', { code: 'signing.twice', subject: 'signers', zh: '会签人重复，或是提请人本人', en: 'A signer is named twice, or is whoever asks' });
  }
  const first = before.reduce((most, { signer }) => Math.max(most, signer), 0) + 1;
  const signers = asking.map((one, index): Signer => ({ ...one, signer: first + index, agrees: null }));
  const by = { unit: actor.unit, role: actor.role };
  return [
    { type: 'handle-duty', params: { duty: duty.duty, change: { kind: 'ask-signers', mode, signers } } },
    ...signers.map(({ signer, unit, role, person }): Effect => {
      const input = { duty: duty.duty, name: duty.name, signer, mode, owedBy: role, body: unit, person, askedBy: by };
      return { type: 'start-workflow', params: { workflow: 'countersignature', input } };
    }),
    { type: 'notify', params: { template: 'signature-asked', to: signers.map(({ unit, role }) => ({ unit, role })), about: { duty: duty.duty, name: duty.name } } },
  ];
}

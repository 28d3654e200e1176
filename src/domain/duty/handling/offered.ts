import type { Registry } from '../../workflow/registry.js';
import type { Actor } from '../../workflow/actor.js';
import type { Instance } from '../../workflow/case-state.js';
import { handlingActs, type HandlingAct } from './handling-acts.js';
import type { HandledDuty } from './handling.js';
import { headsDuty, holdsDuty, isInHandsOf, type HandlingCase } from './handling-case.js';
import { ownKeepingActs } from './keeping.js';

type Person = HandlingCase['actor'];

interface Offer {
  duty: HandledDuty;
  actor: Person;
  /** Whether an act of the owing post keeps the duty, so that signatures before it mean something. */
  keepsIt: boolean;
}

const inHand = ({ duty, actor }: Offer): boolean => isInHandsOf(duty, actor);

const offers: Record<HandlingAct, (offer: Offer) => boolean> = {
  'duty.claim': ({ duty, actor }) => holdsDuty(duty, actor) && assigneeOf(duty) === null,
  'duty.release': ({ duty, actor }) => assigneeOf(duty) === actor.person,
  'duty.take-over': ({ duty, actor }) => headsDuty(duty, actor),
  'duty.hand-over': (offer) => inHand(offer) || headsDuty(offer.duty, offer.actor),
  'duty.delegate': inHand,
  'duty.return-delegation': ({ duty, actor }) => delegateOf(duty) !== null && [delegateOf(duty), assigneeOf(duty)].includes(actor.person),
  'duty.urge': ({ duty, actor }) => !holdsDuty(duty, actor),
  'duty.ask-signers': (offer) => offer.keepsIt && inHand(offer) && (offer.duty.handling?.signing?.signers.length ?? 0) === 0,
  'duty.add-signers': (offer) => offer.keepsIt && inHand(offer) && (offer.duty.handling?.signing ?? null) !== null,
};

/** The acts that a person may now send on an open duty; what depends on the facts is judged when the act is sent. */
export function offeredHandling(registry: Registry, machine: Instance, duty: HandledDuty, actor: Actor): HandlingAct[] {
  if (actor.kind !== 'person') return [];
  const keepsIt = ownKeepingActs(registry, machine, duty).length > 0;
  const may = (act: HandlingAct): boolean => (handlingActs[act].by as readonly string[]).includes(actor.role);
  return (Object.keys(offers) as HandlingAct[]).filter((act) => may(act) && offers[act]({ duty, actor, keepsIt }));
}

function assigneeOf({ handling }: HandledDuty): string | null {
  return handling?.assignee ?? null;
}

function delegateOf({ handling }: HandledDuty): string | null {
  return handling?.delegate ?? null;
}

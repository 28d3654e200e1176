import type { HandlingAct } from '../../src/domain/duty/handling/handling-acts.js';
import type { HandledDuty } from '../../src/domain/duty/handling/handling.js';
import type { Actor } from '../../src/domain/workflow/actor.js';
import { people, type PersonName } from './actors.js';

/** Somebody as the facts of an act on a duty name him. */
export function offeredPost(who: PersonName): { unit: string; role: string; person: string } {
  const { unit, role, person } = people[who] as Extract<Actor, { kind: 'person' }>;
  return { unit, role, person };
}

const names = Object.keys(people).filter((name) => name !== 'importer') as PersonName[];

/** Facts of an act on a duty, in one of many variants; mostly with people who may have it. */
export function handlingFacts(act: HandlingAct, { duty, owedBy, unit }: HandledDuty, variant: number): Record<string, unknown> {
  const everybody = names.map(offeredPost);
  const ofPost = everybody.filter((one) => one.role === owedBy && (variant % 4 === 0 || one.unit === unit));
  const among = ofPost.length > 0 ? ofPost : everybody;
  const to = among[variant % among.length] ?? null;
  const signer = { ...everybody[variant % everybody.length], ...(variant % 2 === 0 && { person: null }) };
  switch (act) {
    case 'duty.take-over':
      return { duty, to: variant % 3 === 0 ? null : to, reason: '经办人出差' };
    case 'duty.hand-over':
      return { duty, to, reason: '熟悉该企业' };
    case 'duty.delegate': {
      const colleagues = everybody.filter((one) => one.unit === unit);
      return { duty, to: (colleagues.length > 0 ? colleagues : everybody)[variant % Math.max(colleagues.length, 1)], note: '请拟意见' };
    }
    case 'duty.return-delegation':
      return { duty, note: '已拟' };
    case 'duty.urge':
      return { duty, note: null };
    case 'duty.ask-signers':
      return { duty, mode: variant % 2 === 0 ? 'all' : 'one', signers: [signer] };
    case 'duty.add-signers':
      return { duty, signers: [signer] };
    default:
      return { duty };
  }
}

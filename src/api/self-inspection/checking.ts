import { localDateAt } from '../../domain/calendar/local-day.js';
import { ProblemException } from '../../platform/http/problem.js';
import type { CheckRefusal } from '../../self-inspection/check-refusal.js';
import type { Keeper } from '../../self-inspection/check-lists.js';
import type { Caller } from '../../session/caller.js';
import { uuidIn } from '../http/identifiers.js';
import type { ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';

/** What was written or found, unless it was refused. @throws ProblemException with the code of the refusal */
export function unlessCheckRefused<T extends object>(answer: T | CheckRefusal): T {
  if (!('refused' in answer)) return answer;
  throw new ProblemException({ ...problems[answer.code], reasons: answer.reasons });
}

/** An identifier in a path, or what is found under it. @throws ProblemException with this code where there is none */
export function checkIdIn(path: string, code: 'check-list.unknown' | 'check-run.unknown'): string {
  const id = uuidIn(path);
  if (id === null) throw new ProblemException(problems[code]);
  return id;
}

/** Who writes for his enterprise, at the time of the cases. */
export function keeperOf({ actor }: Caller, { engine }: ApiParts): Keeper {
  const { clock, rules } = engine.parts;
  const at = clock.now();
  return { enterprise: actor.unit, person: actor.person, role: actor.role, at, today: localDateAt(at, rules.zone) };
}

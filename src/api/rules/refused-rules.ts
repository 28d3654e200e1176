import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';
import { isRuleRefusal, type RuleRefusal } from '../../rules/rule-refusal.js';
import type { LiveRules } from '../../rules/live-rules.js';
import type { ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';

/** What was given, unless it was refused. @throws ProblemException with the code of the refusal */
export function unlessRefused<T extends object>(answer: T | RuleRefusal): Exclude<T, RuleRefusal> {
  if (!isRuleRefusal(answer)) return answer as Exclude<T, RuleRefusal>;
  throw new ProblemException({ ...problems[answer.code], reasons: answer.reasons });
}

/** The rules, which these routes are not there without. */
export function rulesOf({ rules }: ApiParts): LiveRules {
  if (rules === null) throw new Error('The rules of this service cannot be changed');
  return rules;
}

/** A body that is wrong in one property. */
export function invalidBody(subject: string, zh: string, en: string): ProblemException {
  return new ProblemException({ ...requestProblems.invalid, reasons: [{ code: 'request.invalid', subject, zh, en }] });
}

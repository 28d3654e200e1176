import { ValidationPipe, type ValidationError } from '@nestjs/common';

import type { Reason } from '../../domain/workflow/refusal.js';
import { constraintWords } from './constraint-words.js';
import { ProblemException } from './problem.js';
import { requestProblems } from './request-problems.js';

/**
 * The pipe that checks every body and query against its DTO class: unknown properties are refused, and each reason names the
 * property (`items.0.amount`), so that a form can show it beside the field.
 */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (errors) =>
      new ProblemException({ ...requestProblems.invalid, reasons: errors.flatMap((error) => reasonsOf(error, '')) }),
  });
}

function reasonsOf(error: ValidationError, parent: string): Reason[] {
  const subject = parent === '' ? error.property : `${parent}.${error.property}`;
  const own = Object.entries(error.constraints ?? {}).map(([constraint, message]) => ({
    subject,
    code: constraint === 'whitelistValidation' ? 'request.unknown-property' : `request.${dashed(constraint)}`,
    ...constraintWords(constraint, error.property, message),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => reasonsOf(child, subject))];
}

/** isDateString → is-date-string */
function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

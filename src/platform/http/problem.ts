import type { Reason } from '../../domain/workflow/refusal.js';
import type { Words } from '../../domain/workflow/words.js';
import type { Language } from './language.js';

/** Body of every answer that is not a success: application/problem+json, RFC 9457. */
export interface Problem {
  /** `urn:duban:problem:` and the code. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** Stable; programs decide by it. */
  readonly code: string;
  readonly detail?: string;
  readonly reasons: readonly ProblemReason[];
  /** Path of the request, or for unexpected failures the id under which the log has it. */
  readonly instance: string;
}

/** One reason, in the caller's language. */
export interface ProblemReason {
  readonly code: string;
  readonly detail: string;
  /** The property, guard or act that it is about. */
  readonly subject?: string;
}

/** What {@link ProblemException} is made of. */
export interface ProblemParts {
  readonly status: number;
  readonly code: string;
  readonly title: Words;
  readonly detail?: Words;
  readonly reasons?: readonly Reason[];
  /** Further headers, e.g. Retry-After. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by a controller to answer with a problem. Nothing below the API throws it: there a refusal is a value. */
export class ProblemException extends Error {
  override readonly name = 'ProblemException';

  constructor(
    readonly parts: ProblemParts,
    options?: ErrorOptions,
  ) {
    super(`${parts.status} ${parts.code}`, options);
  }
}

/** @param instance path of the request, or the URN of an occurrence */
export function describeProblem(parts: ProblemParts, language: Language, instance: string): Problem {
  return {
    type: `urn:duban:problem:${parts.code}`,
    title: parts.title[language],
    status: parts.status,
    code: parts.code,
    ...(parts.detail === undefined ? {} : { detail: parts.detail[language] }),
    reasons: (parts.reasons ?? []).map((reason) => ({
      code: reason.code,
      detail: reason[language],
      ...(reason.subject === undefined ? {} : { subject: reason.subject }),
    })),
    instance,
  };
}

/** One reason, in the caller's language. */
export class ProblemReasonDto {
  /** Stable; programs decide by it. */
  code!: string;
  detail!: string;
  /** The property, guard, act or machine that it is about. */
  subject?: string;
}

/** Every answer that is not a success (RFC 9457). */
export class ProblemDto {
  /** `urn:duban:problem:` and the code. */
  type!: string;
  title!: string;
  status!: number;
  /** Stable; programs decide by it. */
  code!: string;
  detail?: string;
  reasons!: ProblemReasonDto[];
  /** Path of the request, or the id under which the log has an unexpected failure. */
  instance!: string;
}

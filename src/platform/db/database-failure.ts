/** Why a database cannot be used; stable, for scripts and documentation. */
export type DatabaseFailureCode =
  | 'database.unreachable'
  | 'database.server-too-old'
  | 'schema.newer-than-program'
  | 'schema.migration-edited'
  | 'schema.migration-misnamed'
  | 'schema.migration-failed';

/** What the process ends with. 57 is free for programs; 65, 69, 70 and 78 are those of sysexits(3). */
const EXIT_CODES: Record<DatabaseFailureCode, number> = {
  'database.unreachable': 69,
  'database.server-too-old': 78,
  'schema.newer-than-program': 57,
  'schema.migration-edited': 65,
  'schema.migration-misnamed': 65,
  'schema.migration-failed': 70,
};

/** The database cannot be used as it is; the message says what was found and what to do. */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure';
  readonly exitCode: number;

  constructor(
    readonly code: DatabaseFailureCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.exitCode = EXIT_CODES[code];
  }
}

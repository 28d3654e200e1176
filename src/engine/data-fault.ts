const UNIQUE_VIOLATION = '23505';
const FOREIGN_KEY_VIOLATION = '23503';
const DEADLOCK = '40P01';

function sqlState(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** True when the server refused the data of a statement (SQLSTATE classes 22 and 23), not the connection or the server itself. */
export function isDataFault(error: unknown): boolean {
  return /^2[23]/.test(sqlState(error));
}

/** True when the server undid a statement because it and another were waiting for each other. */
export function isDeadlock(error: unknown): boolean {
  return sqlState(error) === DEADLOCK;
}

/** Name of the unique or foreign key that a failed statement violated; null for any other failure. */
export function violatedConstraint(error: unknown): string | null {
  return [UNIQUE_VIOLATION, FOREIGN_KEY_VIOLATION].includes(sqlState(error)) ? ((error as { constraint?: string }).constraint ?? '') : null;
}

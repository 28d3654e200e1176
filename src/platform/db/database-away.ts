/** Errors of the system when nobody listens, or the listener has gone. */
const SYSTEM_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN']);

/** The server ends or is starting (57P01, 57P02, 57P03), has no connection left (53300), or the connection broke (08…). */
const SQLSTATES = /^(57P0[123]|53300|08...)$/;

/** pg gives these no code. */
const MESSAGES = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether an error means that the database cannot be reached just now; the same request may succeed a little later. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code !== undefined && (SYSTEM_CODES.has(code) || SQLSTATES.test(code) || code === 'database.unreachable')) return true;
  if (code === 'ENOENT' && syscall === 'connect') return true; // the unix socket is not there
  if (MESSAGES.test(error.message)) return true;
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway);
  const { driverError } = error as { driverError?: unknown };
  return driverError !== undefined && driverError !== error && isDatabaseAway(driverError);
}

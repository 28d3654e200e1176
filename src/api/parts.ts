import type { LocalDate } from '../domain/calendar/local-date.js';
import { localDateAt } from '../domain/calendar/local-day.js';
import type { Engine, SealKey } from '../engine/index.js';
import type { Config } from '../platform/config/config.js';
import type { IdentityKeys } from '../platform/config/identity-keys.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Database } from '../platform/db/database.js';
import type { Log } from '../platform/log/log.js';
import type { LiveRules } from '../rules/live-rules.js';

/** What the worker of this process is doing, for readiness. */
export type WorkerState = 'running' | 'stopped' | 'elsewhere';

/** Settings that the API reads. */
export type ApiConfig = Pick<
  Config,
  'clock' | 'tokenMinutes' | 'idleMinutes' | 'sessionHours' | 'passwordDays' | 'requestsPerMinute' | 'signInsPerMinute' | 'trustedProxy'
> &
  Partial<Pick<Config, 'oidcIssuer' | 'oidcClientId' | 'oidcClientSecret' | 'oidcRedirectUri'>>;

/** Everything that the API works with, made by the composition root. */
export interface ApiParts {
  config: ApiConfig;
  /** Signs access tokens; 32 characters or more. */
  jwtSecret: string;
  /** Encrypt who reported, and what; null where the service has none and takes no reports. */
  identityKeys: IdentityKeys | null;
  database: Database;
  /** Holds the registry, the rules and the clock of the cases as well. */
  engine: Engine;
  /** The rules of the engine, for administrators to change; null where they cannot be changed while the service runs. */
  rules: LiveRules | null;
  /** The key that the seals must be signed with; null where the service does not know it and verifies none. */
  sealKey: Pick<SealKey, 'publicKey'> | null;
  log: Log;
  /** Real time, in which tokens and locks run out. */
  wallClock: Clock;
  /** Works what is due, once; a virtual clock calls it after it was moved. */
  workNow: () => Promise<unknown>;
  workerState: () => WorkerState;
}

/** Injection token of {@link ApiParts}. */
export const API_PARTS = Symbol('ApiParts');

/** The local day of the cases. */
export function todayOf({ engine: { parts } }: Pick<ApiParts, 'engine'>): LocalDate {
  return localDateAt(parts.clock.now(), parts.rules.zone);
}

import type { Engine } from '../engine/index.js';
import type { Config } from '../platform/config/config.js';
import type { Clock } from '../platform/clock/clock.js';
import type { Database } from '../platform/db/database.js';
import type { Log } from '../platform/log/log.js';
import type { LiveRules } from '../rules/live-rules.js';
import type { ClientTokens } from '../session/client-caller.js';

/** What the worker of this process is doing, for readiness. */
export type WorkerState = 'running' | 'stopped' | 'elsewhere';

/** Everything that the API works with, made by the composition root. */
export interface ApiParts {
  config: Pick<Config, 'clock' | 'tokenMinutes'>;
  /** Signs access tokens; 32 characters or more. */
  jwtSecret: string;
  /** Says for which registered client a token speaks. */
  clientTokens: ClientTokens;
  database: Database;
  /** Holds the registry, the rules and the clock of the cases as well. */
  engine: Engine;
  /** The rules of the engine, for administrators to change; null where they cannot be changed while the service runs. */
  rules: LiveRules | null;
  log: Log;
  /** Real time, in which tokens and locks run out. */
  wallClock: Clock;
  /** Works what is due, once; a virtual clock calls it after it was moved. */
  workNow: () => Promise<unknown>;
  workerState: () => WorkerState;
}

/** Injection token of {@link ApiParts}. */
export const API_PARTS = Symbol('ApiParts');

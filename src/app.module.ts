import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';

import { ApiModule } from './api/api.module.js';
import { createHttpApp } from './api/http/http-app.js';
import { describeApi } from './api/openapi/describe-api.js';
import type { ApiConfig, ApiParts } from './api/parts.js';
import { compileRegistry } from './domain/workflow/registry.js';
import { systemClock } from './platform/clock/clock.js';
import { readConfig } from './platform/config/config.js';
import { packageRoot } from './platform/package-root.js';
import { definitions } from '../workflows/index.js';
import frozen from '../workflows/frozen.json';

/** What the application is made of; the rest has defaults. Settings that are not named are those of an empty environment. */
export type AppParts = Omit<ApiParts, 'config' | 'identityKeys' | 'rules' | 'sealKey' | 'wallClock' | 'workNow' | 'workerState'> &
  Partial<Omit<ApiParts, 'config'>> & { config: Pick<ApiConfig, 'clock' | 'tokenMinutes'> & Partial<ApiConfig> };

/**
 * Puts the application together without listening, for `duban serve`, demonstrations and tests. `close()` drains it; the database stays the
 * caller's to close.
 */
export function createApp(parts: AppParts): Promise<NestFastifyApplication> {
  return createHttpApp({
    identityKeys: null,
    rules: null,
    sealKey: null,
    wallClock: systemClock(),
    workNow: () => Promise.resolve(),
    workerState: () => 'elsewhere',
    ...parts,
    config: { ...readConfig({}), ...parts.config },
  });
}

/** The description of the API (OpenAPI 3.1). Nothing is started and no database is asked: only what the classes say of themselves is read. */
export async function describeApp(): Promise<OpenAPIObject> {
  const parts = { config: { clock: 'virtual', tokenMinutes: 60, oidcIssuer: 'https://id.example', oidcClientId: 'duban', oidcRedirectUri: 'https://duban.example' } } as ApiParts;
  const app = await NestFactory.create(ApiModule.with(parts), new FastifyAdapter(), { preview: true, logger: false, abortOnError: false });
  const { version } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string };
  return describeApi(app, compileRegistry(definitions, frozen), version);
}

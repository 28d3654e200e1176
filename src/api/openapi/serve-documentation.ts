import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

import { packageRoot } from '../../platform/package-root.js';

/** The description of the API that belongs to this release. */
export const OPENAPI_FILE = 'openapi.json';

/** Serves the description at /api/docs for people and at /api/openapi.json for programs. It is read when it is first asked for. */
export function serveDocumentation(app: NestFastifyApplication): void {
  const document = (): OpenAPIObject => JSON.parse(readFileSync(join(packageRoot(), OPENAPI_FILE), 'utf8')) as OpenAPIObject;
  SwaggerModule.setup('api/docs', app, document, { jsonDocumentUrl: 'api/openapi.json', customSiteTitle: 'duban 督办' });
}

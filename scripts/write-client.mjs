#!/usr/bin/env node
// Writes client/api.d.ts, the types of the API, from openapi.json, or prints it with `--print`.
import { readFileSync, writeFileSync } from 'node:fs';

import openapiTypeScript, { astToString } from 'openapi-typescript';

const root = new URL('../', import.meta.url);
const heading = '// Made from openapi.json by `npm run openapi`.\n\n';

const description = JSON.parse(readFileSync(new URL('openapi.json', root), 'utf8'));
const text = heading + astToString(await openapiTypeScript(description, { emptyObjectsUnknown: true }));
if (process.argv.includes('--print')) process.stdout.write(text);
else writeFileSync(new URL('client/api.d.ts', root), text);

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { OPENAPI_FILE } from './api/openapi/serve-documentation.js';
import { describeApp } from './app.module.js';
import { packageRoot } from './platform/package-root.js';

/**
 * Writes openapi.json, or prints it with `--print`. Runs from the compiled program alone: the compiler's plugin reads the shapes from the
 * types, which the tests' compiler does not.
 */
async function run(words: readonly string[]): Promise<void> {
  const text = `${JSON.stringify(await describeApp(), null, 2)}\n`;
  if (words.includes('--print')) process.stdout.write(text);
  else writeFileSync(join(packageRoot(), OPENAPI_FILE), text);
}

void run(process.argv.slice(2));

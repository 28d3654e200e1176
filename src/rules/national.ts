import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { RulePack } from '../domain/duty/rule-pack.js';
import { packageRoot } from '../platform/package-root.js';
import { readPack } from './read-pack.js';

let national: RulePack | undefined;

/** The built-in pack `national`, read and checked once per process. Throws RulePackInvalid when the file is not in order. */
export function nationalPack(): RulePack {
  const folder = join(packageRoot(), 'workflows', 'rules');
  national ??= readPack(
    readFileSync(join(folder, 'national.yaml'), 'utf8'),
    JSON.parse(readFileSync(join(folder, 'pack.schema.json'), 'utf8')) as object,
  );
  return national;
}

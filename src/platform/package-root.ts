import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Folder of this package: the nearest one above this file whose package.json is ours. The same from the compiled files, from
 * the sources, and when installed below another project's node_modules.
 */
export function packageRoot(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && nameIn(manifest) === 'duban') return folder;
    if (dirname(folder) === folder) throw new Error(`No package.json of duban stands above ${__dirname}.`);
  }
}

function nameIn(manifest: string): unknown {
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { name?: unknown }).name;
}

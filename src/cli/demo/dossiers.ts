import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { seededOrganisationId } from '../../directory/seed.js';
import { dossierLines, type SeenDossier } from './dossier-lines.js';
import type { Stage } from './stage.js';

/**
 * Tells the dossiers of the enterprise and of the authority in short, read by whoever supervises both. `pages`: folder for their pages for printing, whose paths
 * are told; null where they are not kept.
 */
export async function tellDossiers(stage: Stage, pages: string | null): Promise<void> {
  for (const unit of ['chemical-works', 'emergency-bureau']) {
    const { get, door } = await stage.person('supervisor');
    const path = `/api/v1/${door}/dossiers/units/${seededOrganisationId(unit)}`;
    const dossier = await get<SeenDossier>(path);
    const page = pages === null ? [] : [await kept(stage, `${path}.html`, join(pages, `dossier-${unit}.html`))];
    stage.timeline.aside({ zh: dossier.name, en: dossier.name }, [...dossierLines(stage.telling, dossier), ...page]);
  }
}

async function kept(stage: Stage, path: string, file: string): Promise<string> {
  const { page } = await stage.person('supervisor');
  writeFileSync(file, await page(path));
  return `→ ${file}`;
}

import { encodeCursor } from '../../cases/cursor.js';
import { concernedBy, previewPage, type RuleChange } from '../../engine/index.js';
import { cursorIn } from '../http/identifiers.js';
import { pageSize } from '../http/paging.dto.js';
import type { ApiParts } from '../parts.js';
import type { MovingDeadlineDto, PreviewQueryDto } from './calendars.dto.js';

/** A page of what a change would move, with the number of cases that it concerns. */
export async function showPreview({ engine }: ApiParts, change: RuleChange, query: PreviewQueryDto): Promise<{ cases: number; items: MovingDeadlineDto[]; next: string | null }> {
  const [after] = cursorIn(query.cursor, 'uuid') ?? [null];
  const { cases } = await concernedBy(engine.parts.pool, change);
  const { items, next } = await previewPage(engine.parts, change, { after, least: pageSize(query) });
  const shown = items.map(({ workflow: _, version: __, ...item }): MovingDeadlineDto => item);
  return { cases, items: shown, next: next === null ? null : encodeCursor([next]) };
}

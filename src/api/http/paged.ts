import { createHash } from 'node:crypto';

import type { CursorKey, Page } from '../../cases/cursor.js';
import { cursorIn } from './identifiers.js';

/**
 * A list that is asked for page by page. Its cursors carry a digest of the list and of everything that it was asked for besides, so that a cursor goes on
 * in the list that gave it and nowhere else.
 */
export class Paged {
  private readonly digest: string;

  /** @param list its name; @param query what it is asked for; the size of a page may differ from page to page */
  constructor(
    list: string,
    private readonly query: { cursor?: string | undefined; limit?: number | undefined },
  ) {
    const { cursor: _, limit: __, ...asked } = query;
    const said = Object.entries(asked).filter(([, value]) => value !== undefined);
    const text = JSON.stringify([list, ...said.sort(([a], [b]) => (a < b ? -1 : 1))]);
    this.digest = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  }

  /** Sort keys after which the page begins; null for the first. @throws ProblemException `request.invalid` for a cursor of another list or query */
  after<K extends readonly CursorKey[]>(...kinds: K): ReturnType<typeof cursorIn<K>> {
    const { cursor } = this.query;
    if (cursor === undefined) return null;
    const own = cursor.startsWith(`${this.digest}.`) ? cursor.slice(this.digest.length + 1) : '';
    return cursorIn(own, ...kinds);
  }

  /** The page with a cursor that holds for this query alone. */
  page<Row>({ items, next }: Page<Row>): Page<Row> {
    return { items, next: next === null ? null : `${this.digest}.${next}` };
  }
}

import type { Scope } from '../domain/access/scope.js';
import { codesIn } from '../domain/codes/region.js';
import type { Role } from '../domain/workflow/actor.js';
import type { Database } from '../platform/db/database.js';
import { readingUnder } from '../platform/db/reading-under.js';
import type { Read } from '../platform/db/transaction.js';

/** The role in which is read for a caller; made by migration 0006, with the policies that are for it. */
const READER = 'duban_reader';

/**
 * Reads of cases for somebody with this scope, behind the second wall: the database lets through only what he reaches, also where a query forgets to ask for it.
 * Rows outside look as if they were not there.
 */
export function readingAs(db: Pick<Database, 'pool'>, scope: Scope): Read {
  return readingUnder(db, { role: READER, settings: settingsOf(scope) });
}

function settingsOf(scope: Scope): Record<string, string> {
  switch (scope.kind) {
    case 'everywhere':
    case 'nowhere':
      return { 'duban.scope': scope.kind };
    case 'enterprise':
      return { 'duban.scope': scope.kind, 'duban.unit': scope.unit };
    case 'assigned':
      return { 'duban.scope': scope.kind, 'duban.unit': scope.unit, ...postOf(scope) };
    case 'region': {
      const { from, below } = codesIn(scope.region);
      return { 'duban.scope': scope.kind, 'duban.unit': scope.unit, 'duban.lowest': from, 'duban.below': below, 'duban.line': scope.line ?? '', ...postOf(scope) };
    }
  }
}

/** Whoever names no post reaches nothing that is for one post alone. */
function postOf({ post }: { post?: Role }): Record<string, string> {
  return post === undefined ? {} : { 'duban.post': post };
}

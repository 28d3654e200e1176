import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { TOKENS } from '../../src/api/access/access.guard.js';
import { doorOf } from '../../src/api/access/doors.js';
import { caseDetail, stateOf } from '../../src/cases/case-detail.queries.js';
import { seededPosts } from '../../src/directory/seed-data.js';
import { stableId } from '../../src/directory/stable-id.js';
import type { Reachable } from '../../src/domain/access/scope.js';
import { localDateAt } from '../../src/domain/calendar/local-day.js';
import type { CaseState } from '../../src/domain/workflow/case-state.js';
import { systemClock, VirtualClock } from '../../src/platform/clock/clock.js';
import type { Problem } from '../../src/platform/http/problem.js';
import { reading } from '../../src/platform/db/transaction.js';
import { callerOf, type Caller } from '../../src/session/caller.js';
import { personInPosts } from '../../src/session/posts.queries.js';
import { createTokens, type Tokens } from '../../src/session/tokens.js';
import { SECRET, type ServedApi } from './api.js';

/** An operation of the description of the API. */
export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
  open: boolean;
}

/** Every operation that `openapi.json` describes; `open` ones need no token. */
export function everyOperation(): Operation[] {
  const document = JSON.parse(readFileSync(join(__dirname, '..', '..', 'openapi.json'), 'utf8')) as { paths: Record<string, Record<string, { security?: unknown[] }>> };
  return Object.entries(document.paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, { security }]) => ({ method: method as Operation['method'], path, open: security === undefined })),
  );
}

/** A door that a path has in it: a name, any (`{door}`), or none. */
export function doorIn({ path }: Operation): string | null {
  const door = /^\/api\/v1\/(\{door\}|enterprise|inspector|regulator|supervisor|intake|expert|discipline|administrator|security|auditor|integration)\//.exec(path)?.[1];
  return door ?? null;
}

/** A post of the seeded directory with what its tokens say. */
export interface MatrixPost {
  login: string;
  caller: Caller;
  door: string;
  token: string;
  expired: string;
  forged: string;
}

const DAY_MS = 86_400_000;

/** The posts behind these logins, with a good token, one that ended yesterday, and one that somebody else signed. */
export async function postsOf({ database, live }: ServedApi, logins: readonly string[]): Promise<MatrixPost[]> {
  const now = systemClock().now();
  const good = createTokens({ secret: SECRET, minutes: 60, clock: systemClock() });
  const past = createTokens({ secret: SECRET, minutes: 60, clock: new VirtualClock(now - DAY_MS) });
  const alien = createTokens({ secret: `not ${SECRET}`, minutes: 60, clock: systemClock() });
  const today = localDateAt(live.clock.now(), 'Asia/Shanghai');
  return Promise.all(
    logins.map(async (login) => {
      const found = await personInPosts(reading(database.db), stableId('person', login), today);
      const held = found?.posts.find(({ post }) => post === stableId('post', login));
      if (found === null || held === undefined) throw new Error(`${login} is not among the ${seededPosts.length} seeded posts`);
      const { post, role, unit, region, line } = held;
      const claims = { person: found.person, post, role, unit, region, line, session: post };
      return { login, caller: callerOf(claims), door: doorOf(role), token: good.issue(claims).token, expired: past.issue(claims).token, forged: alien.issue(claims).token };
    }),
  );
}

export interface Said {
  status: number;
  code: string | null;
  body: unknown;
  text: string;
}

/** Asks the served application, through everything that a request passes but the socket. */
export async function said({ app }: ServedApi, { method }: Pick<Operation, 'method'>, url: string, { token, body }: { token?: string; body?: object } = {}): Promise<Said> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const answer = await app.inject({ method: method.toUpperCase() as 'GET', url, headers, ...(body !== undefined && { payload: body }) });
  const json = /json/.test(String(answer.headers['content-type'])) ? (JSON.parse(answer.body) as unknown) : null;
  return { status: answer.statusCode, code: (json as Partial<Problem> | null)?.code ?? null, body: json, text: answer.body };
}

/** A case as the matrix needs it: what decides who reaches it, and how its machines stand. */
export interface MatrixCase extends Reachable {
  name: string;
  caseId: string;
  title: string;
  state: CaseState;
}

export async function caseOf({ database }: ServedApi, name: string, caseId: string): Promise<MatrixCase> {
  const detail = await caseDetail(reading(database.db), { kind: 'everywhere' }, caseId);
  if (detail === null) throw new Error(`There is no case ${caseId}`);
  const { parties, region, line, confidential, title, duties } = detail;
  return { name, caseId, title, ...parties, region, line, confidential, owing: duties, state: stateOf(detail) };
}

/** Takes the first wall down: from now on every query of the program is told that the caller may see everything. The tokens stay what they are. */
export function takeFilterAway({ app }: ServedApi): void {
  const tokens = app.get<Tokens>(TOKENS);
  const verify = tokens.verify.bind(tokens);
  tokens.verify = (token) => {
    const caller = verify(token);
    return typeof caller === 'string' ? caller : { ...caller, scope: { kind: 'everywhere' } };
  };
}

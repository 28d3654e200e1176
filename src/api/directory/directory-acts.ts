import { isDirectoryRefusal, type DirectoryRefusal, type DirectoryRefusalCode } from '../../directory/directory-refusal.js';
import { inDirectory, type DirectoryAct } from '../../directory/in-directory.js';
import { ProblemException } from '../../platform/http/problem.js';
import type { Tx } from '../../platform/db/transaction.js';
import type { Caller } from '../../session/caller.js';
import { uuidIn } from '../http/identifiers.js';
import { once, type Repetition } from '../http/repeatable.js';
import { todayOf, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';

/** What every change of the directory can be answered with beside its own refusals. */
export const ofAChange = ['request.invalid', 'request.invalid-json', 'directory.invalid'] as const;

/** The caller as whom the directory is changed, now, for the reason that he gives. */
export function actOf(parts: ApiParts, { actor }: Caller, { why, document }: { why: string; document?: string | undefined }): DirectoryAct {
  return { actor, at: parts.engine.parts.clock.now(), today: todayOf(parts), why, document: document ?? null };
}

/** Changes the directory, once where the request bears a key. @throws ProblemException with the code of a refusal; then nothing has changed */
export async function changing<T>(parts: ApiParts, work: (tx: Tx) => Promise<T | DirectoryRefusal>, repetition: Repetition = null): Promise<T> {
  const done = await inDirectory(parts.database, (tx) => once(tx, repetition, parts.engine.parts.clock.now(), () => work(tx)));
  if (!isDirectoryRefusal(done)) return done;
  throw new ProblemException({ ...problems[done.code], reasons: done.reasons });
}

/** An identifier in a path. @throws ProblemException with the code for what cannot be one: nothing has it */
export function entryIdIn(path: string, unknown: DirectoryRefusalCode): string {
  const id = uuidIn(path);
  if (id === null) throw new ProblemException(problems[unknown]);
  return id;
}

/** What was found. @throws ProblemException with the code where there is nothing */
export function found<T>(entry: T | null, unknown: DirectoryRefusalCode): T {
  if (entry === null) throw new ProblemException(problems[unknown]);
  return entry;
}

/** What a body says, without what it leaves out: a class may have a property for that too, which is undefined. Its shape was checked by its DTO. */
export function said<T extends object>(body: { readonly [K in keyof T]?: unknown }): Partial<T> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as Partial<T>;
}

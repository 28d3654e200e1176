import { refuse, type Refusal } from '../domain/workflow/refusal.js';
import type { Acted } from './engine.types.js';

export type Answer = Acted | Refusal;

/** Answers of a batch by the place of their request. Each is a thunk, so that one can be a failure; a hole is no answer yet. */
export type Answers = (() => Answer)[];

/** A request that waits for its answer, with its place in the batch. */
export interface Pending<R> {
  request: R;
  index: number;
}

/** How often an act is stepped again when somebody else was faster, before it is refused as busy. */
const MOST_TRIES = 8;

/** Takes down what the work answers, a bug included; undefined is no answer yet. */
export function answer(answers: Answers, index: number, work: () => Answer | undefined): void {
  try {
    const given = work();
    if (given !== undefined) answers[index] = () => given;
  } catch (error) {
    answers[index] = () => raise(error);
  }
}

/**
 * Tries those that have no answer, a bounded number of times. `attempt` returns the ones to try again. When the database fails under it,
 * only those are told so that have no answer: the others are committed or refused, whatever became of the rest.
 */
export async function untilAnswered<R>(
  batch: readonly R[],
  answers: Answers,
  attempt: (pending: readonly Pending<R>[]) => Promise<readonly Pending<R>[]>,
): Promise<void> {
  const waiting = (): Pending<R>[] => batch.map((request, index) => ({ request, index })).filter(({ index }) => answers[index] === undefined);
  let otherwise = (): Answer => refuse('case.busy');
  try {
    let pending: readonly Pending<R>[] = waiting();
    for (let tries = 0; pending.length > 0 && tries < MOST_TRIES; tries += 1) pending = await attempt(pending);
  } catch (error) {
    otherwise = () => raise(error);
  }
  for (const { index } of waiting()) answers[index] = otherwise;
}

/** Does one after the other what could not be done together, and returns what is left over. */
export async function singly<One, Left>(all: readonly One[], each: (one: One) => Promise<readonly Left[]>): Promise<Left[]> {
  const left: Left[] = [];
  for (const one of all) left.push(...(await each(one)));
  return left;
}

export function raise(error: unknown): never {
  throw error;
}

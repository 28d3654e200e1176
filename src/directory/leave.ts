import { addNaturalDays, type LocalDate } from '../domain/calendar/local-date.js';
import { roleTitles } from '../domain/workflow/role-titles.js';
import type { Reason } from '../domain/workflow/refusal.js';
import type { Tx } from '../platform/db/transaction.js';
import { recordChange } from './directory-change.store.js';
import { isDirectoryRefusal, refuseDirectory, type DirectoryRefusal } from './directory-refusal.js';
import type { DirectoryAct } from './in-directory.js';
import { givePost } from './keep-posts.js';
import { heldByOthers, openDutiesOf, type OpenDutyOfPost } from './open-duties.queries.js';
import { personOf, postOf, postsAfter, type KeptPost, type Person } from './people.queries.js';
import { cutSubstitutions, type Substitution } from './substitutions.js';

/** Who takes a post over on the day after; with `until`, only to that day (暂代). */
export interface Successor {
  person: string;
  until: LocalDate | null;
}

/** How a post ends. */
export interface PostEnd {
  lastDay: LocalDate;
  successor: Successor | null;
}

/** What the end of a post left. */
export interface LeftPost {
  post: KeptPost;
  successor: KeptPost | null;
  /** Duties that were open in it, which stay with unit and role. */
  duties: OpenDutyOfPost[];
  /** Substitutions that end with it. */
  substitutions: Substitution[];
}

/**
 * Ends a post with its last day and puts the hand-over on record. The last holder of a role in a unit that owes open duties leaves only to a successor:
 * nothing stays with nobody. A last day before the first means that the post was never held.
 */
export async function endPost(tx: Tx, id: string, end: PostEnd, by: DirectoryAct): Promise<LeftPost | DirectoryRefusal> {
  const before = await postOf(tx, id);
  if (before === null) return refuseDirectory('post.unknown');
  if (before.to !== null && before.to <= end.lastDay) return refuseDirectory('post.ended', { subject: id, zh: `已于 ${before.to} 结束`, en: `it ended on ${before.to}` });
  const lastDay = end.lastDay < before.from ? addNaturalDays(before.from, -1) : end.lastDay;
  await tx.query('update post set held_to = $2 where id = $1', [id, lastDay]);
  const post: KeptPost = { ...before, to: lastDay };
  await recordChange(tx, by, { kind: 'post', id, act: 'ended', effectiveOn: lastDay, before, after: post });
  const successor = end.successor === null ? null : await succeed(tx, post, { lastDay: end.lastDay, ...end.successor }, by);
  if (isDirectoryRefusal(successor)) return successor;
  const duties = await openDutiesOf(tx, post);
  if (duties.length > 0 && successor === null && !(await heldByOthers(tx, { post: id, ...post }, end.lastDay))) return refuseDirectory('post.last-holder', lastHolder(post, duties));
  await tx.query(
    'insert into hand_over (at, post_id, last_day, successor_post_id, duties, actor, why, document) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [new Date(by.at), id, lastDay, successor?.id ?? null, JSON.stringify(duties), JSON.stringify(by.actor), by.why, by.document],
  );
  return { post, successor, duties, substitutions: await cutSubstitutions(tx, { post: id, lastDay }, by) };
}

function succeed(tx: Tx, post: KeptPost, { lastDay, person, until }: Successor & { lastDay: LocalDate }, by: DirectoryAct): Promise<KeptPost | DirectoryRefusal> {
  const { unit, role } = post;
  return givePost(tx, { person, unit, role, from: addNaturalDays(lastDay, 1), to: until }, by);
}

function lastHolder({ id, unitName, role, personName }: KeptPost, duties: readonly OpenDutyOfPost[]): Omit<Reason, 'code'> {
  const [first] = duties;
  const title = roleTitles[role];
  return {
    subject: id,
    zh: `${personName}是${unitName}唯一的${title.zh}，尚有${duties.length}项未结职责（最早 ${first?.due ?? ''}），须指定接任人`,
    en: `${personName} is the only ${title.en} of ${unitName}, which owes ${duties.length} open duties there (the first by ${first?.due ?? ''}); name a successor`,
  };
}

/** How somebody leaves for good: a successor for each post that needs one. */
export interface Leaving {
  lastDay: LocalDate;
  successors: readonly (Successor & { post: string })[];
}

/** What the leaving of a person left. */
export interface LeftPerson {
  person: Person;
  posts: LeftPost[];
}

/** Ends every post of somebody who leaves for good, or none: where one lacks a successor, the refusal names every such post. */
export async function leave(tx: Tx, id: string, { lastDay, successors }: Leaving, by: DirectoryAct): Promise<LeftPerson | DirectoryRefusal> {
  const before = await personOf(tx, id);
  if (before === null) return refuseDirectory('person.unknown');
  if (before.leftOn !== null) return refuseDirectory('person.left', { subject: id, zh: `已于 ${before.leftOn} 离任`, en: `he left on ${before.leftOn}` });
  const open = await postsAfter(tx, id, lastDay);
  const stranger = successors.find(({ post }) => !open.some((one) => one.id === post));
  if (stranger !== undefined) return refuseDirectory('post.unknown', { subject: stranger.post, zh: '不是该人员届时仍担任的岗位', en: 'is no post that he would still hold' });
  const person: Person = { ...before, leftOn: lastDay };
  const [posts, lacking]: [LeftPost[], Reason[]] = [[], []];
  for (const post of open) {
    const left = await endPost(tx, post.id, { lastDay, successor: successors.find((one) => one.post === post.id) ?? null }, by);
    if (!isDirectoryRefusal(left)) posts.push(left);
    else if (left.code === 'post.last-holder') lacking.push(...left.reasons);
    else return left;
  }
  if (lacking.length > 0) return refuseDirectory('post.last-holder', ...lacking);
  await tx.query('update person set left_on = $2 where id = $1', [id, lastDay]);
  await recordChange(tx, by, { kind: 'person', id, act: 'ended', effectiveOn: lastDay, before, after: person });
  return { person, posts };
}

import { v7 as uuidv7 } from 'uuid';

import { addNaturalDays, type LocalDate } from '../domain/calendar/local-date.js';
import type { Tx } from '../platform/db/transaction.js';
import { recordChange } from './directory-change.store.js';
import { refuseDirectory, type DirectoryRefusal } from './directory-refusal.js';
import type { DirectoryAct } from './in-directory.js';
import { apartRefusal, toOneself } from './keep-posts.js';
import { postOf, searchPosts, type KeptPost } from './people.queries.js';
import { clashWith, substitutionOf, substitutionsOn, type Clash, type Substitution } from './substitutions.queries.js';

export type { Substitution } from './substitutions.queries.js';

/** Who stands in for the holder of a post, from a day to a day. */
export interface SubstitutionFacts {
  post: string;
  substitute: string;
  from: LocalDate;
  to: LocalDate;
}

/**
 * Lets a colleague act in the post of somebody absent. The ground and its document are those of the act. Refused for a day that has passed, outside the days of
 * the post, for the holder himself, for somebody without a post of his own in the organisation, where one of both is absent or a substitute otherwise in
 * these days, and where one person would be two of the three administrators.
 */
export async function substitute(tx: Tx, facts: SubstitutionFacts, by: DirectoryAct): Promise<Substitution | DirectoryRefusal> {
  const post = await postOf(tx, facts.post);
  if (post === null) return refuseDirectory('post.unknown', { subject: 'post', zh: '没有这个岗位', en: 'there is no such post' });
  const own = await ownPost(tx, post, facts);
  const refusal = misfit(post, facts, by.today) ?? (own === null ? refuseDirectory('substitution.other-organisation') : null) ?? (await clashRefusal(tx, post, facts));
  if (refusal !== null) return refusal;
  const apart = toOneself(by, facts.substitute) ?? (await apartRefusal(tx, facts.substitute, post.role, facts));
  if (apart !== null) return apart;
  const id = uuidv7();
  await tx.query(
    `insert into substitution (id, post_id, absent_id, substitute_post_id, substitute_id, organisation_id, held_from, held_to, why, document)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, post.id, post.person, own?.id, facts.substitute, post.unit, facts.from, facts.to, by.why, by.document],
  );
  const entered = (await substitutionOf(tx, id)) as Substitution;
  await recordChange(tx, by, { kind: 'substitution', id, act: 'entered', effectiveOn: facts.from, before: null, after: entered });
  return entered;
}

/** Ends a substitution before its time. What was done in it stays; a day before yesterday would change who could act then, and is refused. */
export async function endSubstitution(tx: Tx, id: string, lastDay: LocalDate, by: DirectoryAct): Promise<Substitution | DirectoryRefusal> {
  const found = await substitutionOf(tx, id);
  if (found === null) return refuseDirectory('substitution.unknown');
  if (found.to <= lastDay) return refuseDirectory('substitution.ended', { subject: id, zh: `至 ${found.to} 为止`, en: `it ends on ${found.to}` });
  if (lastDay < addNaturalDays(by.today, -1)) {
    return refuseDirectory('directory.invalid', { subject: 'lastDay', zh: `最后一日不得早于昨日，所填为 ${lastDay}`, en: `the last day is yesterday at the earliest, not ${lastDay}` });
  }
  return cut(tx, found, lastDay, by);
}

/** Ends the substitutions that rest on a post with the last day of that post. */
export async function cutSubstitutions(tx: Tx, { post, lastDay }: { post: string; lastDay: LocalDate }, by: DirectoryAct): Promise<Substitution[]> {
  const resting = await substitutionsOn(tx, post, lastDay);
  const done: Substitution[] = [];
  for (const one of resting) done.push(await cut(tx, one, lastDay, by));
  return done;
}

async function cut(tx: Tx, before: Substitution, lastDay: LocalDate, by: DirectoryAct): Promise<Substitution> {
  const after: Substitution = { ...before, to: lastDay < before.from ? addNaturalDays(before.from, -1) : lastDay };
  await tx.query('update substitution set held_to = $2 where id = $1', [before.id, after.to]);
  await recordChange(tx, by, { kind: 'substitution', id: before.id, act: 'ended', effectiveOn: after.to, before, after });
  return after;
}

/** A post of the substitute in the same organisation that lasts all these days. */
async function ownPost(tx: Tx, { unit }: KeptPost, { substitute: person, from, to }: SubstitutionFacts): Promise<KeptPost | null> {
  const posts = await searchPosts(tx, { unit, person, role: null, on: from, after: null, most: 100 });
  return posts.find((one) => one.to === null || one.to >= to) ?? null;
}

function misfit(post: KeptPost, { substitute: person, from, to }: SubstitutionFacts, today: LocalDate): DirectoryRefusal | null {
  if (person === post.person) return refuseDirectory('substitution.self');
  if (to < from) return refuseDirectory('directory.invalid', { subject: 'to', zh: `${to} 早于起始日期 ${from}`, en: `${to} lies before the first day, ${from}` });
  if (from < today) return refuseDirectory('directory.invalid', { subject: 'from', zh: `代理自今日（${today}）起方可设定，所填为 ${from}`, en: `a substitution begins today (${today}) or later, not on ${from}` });
  if (from >= post.from && (post.to === null || to <= post.to)) return null;
  const days = { zh: `该岗位任期为 ${post.from} 至 ${post.to ?? '今'}`, en: `the post is held from ${post.from}${post.to === null ? ' on' : ` to ${post.to}`}` };
  return refuseDirectory('substitution.outside-post', { subject: post.id, ...days });
}

async function clashRefusal(tx: Tx, post: KeptPost, { substitute: person, from, to }: SubstitutionFacts): Promise<DirectoryRefusal | null> {
  const clash = await clashWith(tx, { post: post.id, absent: post.person, substitute: person, from, to });
  return clash === null ? null : refuseDirectory(clash.kind === 'overlap' ? 'substitution.overlaps' : 'substitution.chain', clashWords(clash));
}

function clashWords({ absentName, substituteName, from, to }: Clash): { zh: string; en: string } {
  return { zh: `${substituteName}于 ${from} 至 ${to} 代理${absentName}`, en: `${substituteName} stands in for ${absentName} from ${from} to ${to}` };
}

import { v7 as uuidv7 } from 'uuid';

import { areApart } from '../domain/access/administrators.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Role } from '../domain/workflow/actor.js';
import { roleTitles } from '../domain/workflow/role-titles.js';
import type { Tx } from '../platform/db/transaction.js';
import { recordChange } from './directory-change.store.js';
import { organisationOf } from './directory.queries.js';
import { refuseDirectory, type DirectoryRefusal } from './directory-refusal.js';
import type { DirectoryAct } from './in-directory.js';
import { rolesOfKind, type Organisation } from './organisation.js';
import { personOf, rolesIn, searchPosts, type Days, type KeptPost, type Person } from './people.queries.js';

/** A post that is to be held. */
export interface PostFacts {
  person: string;
  unit: string;
  role: Role;
  from: LocalDate;
  to: LocalDate | null;
}

/**
 * Gives somebody a post from a day on. Refused where the organisation has no such post, is unverified or ends before, where he holds the same post in these
 * days already, where he would hold two of the three administrator posts, and where he would give it to himself.
 */
export async function givePost(tx: Tx, facts: PostFacts, by: DirectoryAct): Promise<KeptPost | DirectoryRefusal> {
  const [person, organisation] = [await personOf(tx, facts.person), await organisationOf(tx, facts.unit)];
  if (person === null) return refuseDirectory('person.unknown', { subject: 'person', zh: '名录中没有这个人员', en: 'the directory has no such person' });
  if (organisation === null) return refuseDirectory('organisation.unknown', { subject: 'unit', zh: '名录中没有这个机构', en: 'the directory has no such organisation' });
  const refusal = toOneself(by, facts.person) ?? misfit(person, organisation, facts) ?? (await overlap(tx, facts)) ?? (await apartRefusal(tx, facts.person, facts.role, facts));
  if (refusal !== null) return refusal;
  const post: KeptPost = { id: uuidv7(), ...facts, personName: person.name, unitName: organisation.name };
  await tx.query('insert into post (id, person_id, organisation_id, role, held_from, held_to) values ($1, $2, $3, $4, $5, $6)', [
    ...[post.id, post.person, post.unit, post.role, post.from, post.to],
  ]);
  await recordChange(tx, by, { kind: 'post', id: post.id, act: 'entered', effectiveOn: post.from, before: null, after: post });
  return post;
}

/** What of person and organisation stands in the way of a post. */
function misfit(person: Person, organisation: Organisation, { role, from, to }: PostFacts): DirectoryRefusal | null {
  const { kind, verified, regionCode, validTo, name } = organisation;
  if (to !== null && to < from) return refuseDirectory('directory.invalid', { subject: 'to', zh: `${to} 早于任职日期 ${from}`, en: `${to} lies before the first day, ${from}` });
  if (person.leftOn !== null) return refuseDirectory('person.left', { subject: 'person', zh: `${person.name}已于 ${person.leftOn} 离任`, en: `${person.name} left on ${person.leftOn}` });
  if (!verified) return refuseDirectory('organisation.unverified');
  if (validTo !== null && (to === null || to > validTo)) return refuseDirectory('organisation.ended', { subject: 'unit', zh: `${name}于 ${validTo} 终止`, en: `${name} ends on ${validTo}` });
  if (!rolesOfKind[kind].includes(role)) return refuseDirectory('post.not-of-kind', { subject: 'role', ...notOfKind(role, organisation) });
  if (kind !== 'enterprise' && regionCode === null) return refuseDirectory('directory.invalid', { subject: 'unit', zh: `${name}没有行政区划，岗位无从管辖`, en: `${name} has no region, so a post in it reaches nothing` });
  return null;
}

function notOfKind(role: Role, { name, kind }: Organisation): { zh: string; en: string } {
  const had = rolesOfKind[kind];
  return {
    zh: `${name}没有“${roleTitles[role].zh}”岗位；可设：${had.map((one) => roleTitles[one].zh).join('、')}`,
    en: `${name} has no post of ${roleTitles[role].en}; it has: ${had.join(', ')}`,
  };
}

async function overlap(tx: Tx, { person, unit, role, from, to }: PostFacts): Promise<DirectoryRefusal | null> {
  const same = await searchPosts(tx, { unit, person, role, on: null, after: null, most: 1_000 });
  const met = same.find((one) => (to === null || one.from <= to) && (one.to === null || (one.to >= from && one.to >= one.from)));
  if (met === undefined) return null;
  const { zh, en } = { zh: `已自 ${met.from} 起担任同一岗位${met.to === null ? '' : `，至 ${met.to}`}`, en: `he holds the same post from ${met.from}${met.to === null ? ' on' : ` to ${met.to}`}` };
  return refuseDirectory('post.overlaps', { subject: met.id, zh, en });
}

/** Refuses a second of the three administrator posts (三员分立), held or acted in for somebody absent. */
export async function apartRefusal(tx: Tx, person: string, role: Role, days: Days): Promise<DirectoryRefusal | null> {
  const other = (await rolesIn(tx, person, days)).find((one) => areApart(one, role));
  if (other === undefined) return null;
  const zh = `在这段时间内已任${roleTitles[other].zh}，不得兼任${roleTitles[role].zh}（三员分立）`;
  return refuseDirectory('post.administrators-apart', { subject: other, zh, en: `he is ${roleTitles[other].en} in these days and cannot be ${roleTitles[role].en} as well` });
}

/** Nobody gives himself a post, nor the powers of one: who keeps the directory would else be whatever he likes. */
export function toOneself({ actor }: DirectoryAct, person: string): DirectoryRefusal | null {
  return actor.kind === 'person' && actor.person === person ? refuseDirectory('post.to-oneself') : null;
}

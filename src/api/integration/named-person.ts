import { unheldPosts } from '../../directory/directory.queries.js';
import type { Actor } from '../../domain/workflow/actor.js';
import { ProblemException } from '../../platform/http/problem.js';
import { reading } from '../../platform/db/transaction.js';
import type { ClientCaller } from '../../session/caller.js';
import { requireScope } from '../access/require-scope.js';
import { todayOf, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';

/**
 * Who acts when a client sends something: the person whom it names, through it, else the client itself. The agency vouches for the person; duban holds it to
 * people who hold the very post of the client in its organisation today, so that nobody gains by it what neither has.
 *
 * @throws ProblemException `client.scope-lacking` without the scope `people.name`, `client.person-unknown` for somebody else
 */
export async function actorThrough(parts: ApiParts, client: ClientCaller, person: string | undefined): Promise<Actor> {
  if (person === undefined) return client.actor;
  requireScope(client, 'people.name');
  const { client: via, unit, role } = client.claims;
  if (role === 'importer') throw personUnknown(person);
  const named = { unit, role, person: person.toLowerCase() };
  const unheld = await unheldPosts(reading(parts.database), [named], todayOf(parts));
  if (unheld.length > 0) throw personUnknown(person);
  return { kind: 'person', ...named, via };
}

function personUnknown(person: string): ProblemException {
  const reason = { code: 'client.person-unknown', subject: person, zh: '请先在名录中登记其岗位，或由其本人登录办理', en: 'Enter the post in the directory first, or let the person sign in' };
  return new ProblemException({ ...problems['client.person-unknown'], reasons: [reason] });
}

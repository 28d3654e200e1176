import { unheldPosts, type NamedPost } from '../../directory/directory.queries.js';
import type { LocalDate } from '../../domain/calendar/local-date.js';
import { handlingFactChecks, isHandlingAct } from '../../domain/duty/handling/handling-acts.js';
import { refuse, type Refusal } from '../../domain/workflow/refusal.js';
import type { Read } from '../../platform/db/transaction.js';

/**
 * Refuses an act on a duty that names somebody who does not hold that post on the local day; null where there is nothing to refuse. Facts of another
 * shape are left to the engine to refuse.
 */
export async function namedPostsRefusal(read: Read, { act, facts }: { act: string; facts: unknown }, today: LocalDate): Promise<Refusal | null> {
  if (!isHandlingAct(act) || handlingFactChecks.get(act)?.Check(facts) !== true) return null;
  const { to = null, signers = [] } = facts as { to?: NamedPost | null; signers?: NamedPost[] };
  const named = to === null ? signers : [to, ...signers];
  if (named.length === 0) return null;
  const unheld = await unheldPosts(read, named, today);
  if (unheld.length === 0) return null;
  return refuse('act.facts-invalid', ...unheld.map((place) => unknownPost(to === null ? `signers.${place}` : 'to')));
}

function unknownPost(subject: string): Refusal['reasons'][number] {
  return { code: 'facts.unknown-post', subject, zh: `名录中无人任“${subject}”所写的岗位`, en: `Nobody holds the post that “${subject}” names, or not this person` };
}

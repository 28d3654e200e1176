import type { RulePack } from '../../../duty/rule-pack.js';
import { recipientWords } from '../../../duty/rung-subject.js';
import { roles } from '../../actor.js';
import type { Outcome } from '../report.js';

/** Every rung tells somebody, and each recipient is a post or a word that is resolved to one; an unknown word would tell nobody. */
export function recipientsKnown({ ladders }: RulePack): Outcome {
  const known: readonly string[] = [...recipientWords, ...roles];
  const rungs = Object.entries(ladders).flatMap(([ladder, { rungs: own }]) => own.map(({ rung, recipients }) => ({ place: `${ladder}/${rung}`, recipients })));
  return {
    faults: rungs.flatMap(({ place, recipients }) => [
      ...(recipients.length === 0 ? [`“${place}” tells nobody`] : []),
      ...recipients.filter((recipient) => !known.includes(recipient)).map((recipient) => `“${place}” tells “${recipient}”, which is neither a post nor one of ${recipientWords.join(', ')}`),
    ]),
    shown: `${rungs.length} rungs`,
  };
}

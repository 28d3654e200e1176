import type { StoredEntry } from '../journal/chain.js';
import type { Recipient } from '../workflow/effects.js';
import type { Basis, Words } from '../workflow/words.js';
import { postsMeant, refOf, type CaseRead } from './case-read.js';
import type { Charge } from './dossier.js';
import { isHolder, type Subject } from './subject.js';

/** An effect as the journal holds it. Read as data: a dossier speaks also of entries that other versions of the effects wrote. */
interface RecordedEffect {
  type: string;
  instance: number;
  params: Readonly<Record<string, unknown>>;
}

interface Recorded {
  stored: StoredEntry;
  ordinal: number;
  effect: RecordedEffect;
}

/** The accountability records of a case against the subject, with their corrections, in the order in which they were made. */
export function charges(read: CaseRead, subject: Subject): Charge[] {
  const recorded = read.entries.flatMap((stored) =>
    (stored.entry.effects as unknown as RecordedEffect[]).map((effect, ordinal): Recorded => ({ stored, ordinal, effect })),
  );
  return recorded
    .filter(({ effect }) => effect.type === 'record-accountability')
    .flatMap((one) => {
      const against = chargedPost(read, one.effect);
      // In the post that was held when the record was made.
      if (!isHolder(subject, against, one.stored.entry.today)) return [];
      return [{ ...charge(one), against, corrections: corrections(recorded, one) }];
    });
}

function charge({ stored, ordinal, effect: { params } }: Recorded): Omit<Charge, 'against' | 'corrections'> {
  const { kind, body, reason, basis } = params as { kind: string; body?: string | null; reason: Words; basis?: Basis[] };
  return { entry: refOf(stored), ordinal, kind, body: body ?? null, reason, basis: basis ?? [] };
}

/** Who is charged: the post that the record names, the holder that the machine remembers, or whom a recipient stands for. */
function chargedPost(read: CaseRead, { instance, params }: RecordedEffect): Charge['against'] {
  const { subject, against } = params as { subject?: Charge['against']; against?: Recipient };
  if (subject !== undefined) return subject;
  if (against === undefined) return { unit: null, role: '' };
  const { holder, duty } = read.contextOf(instance) as { holder?: Charge['against']; duty?: unknown };
  if (against === 'duty-holder' && holder !== undefined) return holder;
  const [post] = postsMeant(read, [against], { instance, duty });
  return post ?? { unit: null, role: against };
}

function corrections(recorded: readonly Recorded[], { stored, ordinal }: Recorded): Charge['corrections'] {
  return recorded.flatMap(({ stored: by, effect }) => {
    if (effect.type !== 'correct-accountability') return [];
    const { record, result, reasons, decision } = effect.params as { record: { seq: number; ordinal: number }; result: string; reasons: string; decision?: unknown };
    if (record.seq !== stored.seq || record.ordinal !== ordinal) return [];
    return [{ entry: refOf(by), result, reasons, decision: decision ?? null }];
  });
}

import { addressees } from '../duty/addressees.js';
import { caseThen, type CaseThen } from '../journal/case-then.js';
import type { StoredEntry } from '../journal/chain.js';
import type { JournalEntry } from '../journal/entry.js';
import { replay } from '../journal/replay.js';
import type { Post, Role } from '../workflow/actor.js';
import type { Recipient } from '../workflow/effects.js';
import type { Registry } from '../workflow/registry.js';
import type { Words } from '../workflow/words.js';
import type { ActRef, CaseEvidence, DossierCase, EntryRef } from './dossier.js';

/** A case read for a dossier: its entries, how it stands after the last, and what its machines remember. */
export interface CaseRead {
  caseId: string;
  number: number;
  entries: readonly StoredEntry[];
  then: CaseThen;
  /** What a machine remembers, by its number. */
  contextOf: (instance: number) => Readonly<Record<string, unknown>>;
  registry: Registry;
  fault: DossierCase['fault'];
}

/**
 * Reads a case from its journal; null where that opens no case. Plays it as well: a journal that does not do what it says it did is no proof, and the
 * dossier says where it stops.
 */
export function readCase({ caseId, number, entries }: CaseEvidence, registry: Registry): CaseRead | null {
  const then = caseThen(entries.map(({ entry }) => entry));
  if (then === null) return null;
  const { told, faults } = replay(registry, entries.map(({ entry }) => entry));
  const [fault] = faults;
  return {
    ...{ caseId, number, entries, then, registry },
    contextOf: (instance) => told?.machines.get(instance)?.snapshot.context ?? {},
    fault: fault === undefined ? null : { seq: fault.seq, found: fault.found },
  };
}

/** The case as the dossier heads it. */
export function caseLine({ caseId, number, entries, then, fault }: CaseRead): DossierCase {
  const { header } = then;
  const last = entries.at(-1) as StoredEntry;
  return { caseId, number, title: header.title, region: header.region, head: { seq: last.seq, hash: last.hash }, fault };
}

/** Where an entry stands. */
export function refOf({ seq, hash, entry }: StoredEntry): EntryRef {
  return { caseId: entry.case, seq, at: entry.at, hash };
}

/** The act of an entry, with its title in whichever definition has it. */
export function actOf(registry: Registry, stored: StoredEntry): ActRef {
  const { act, actor } = stored.entry;
  return { entry: refOf(stored), act, title: registry.act(act)?.rule.title ?? clockTitles[act] ?? { zh: act, en: act }, actor };
}

/** Acts that no definition has: those of the clock and of the directory. */
const clockTitles: Record<string, Words> = {
  'duty.rung': { zh: '触发升级台阶', en: 'A rung fired' },
  'parties.join': { zh: '记录中的机构并入名录中的机构', en: 'A recorded organisation was joined with a known one' },
  'duty.pause-end': { zh: '暂停期满，期限恢复计算', en: 'The longest pause was over' },
};

/** A post that an entry told, by which message, and from when on it knew (UTC, ISO 8601). */
export interface Told {
  post: Post;
  template: string;
  from: string;
}

/** Everybody whom an entry told. */
export function toldBy(read: CaseRead, { at, effects }: JournalEntry): Told[] {
  return effects.flatMap((effect) => {
    if (effect.type !== 'notify') return [];
    const { template, to, about, notBefore } = effect.params;
    return postsMeant(read, to, { instance: effect.instance, duty: about?.['duty'] }).map((post) => ({ post, template, from: notBefore ?? at }));
  });
}

/** The posts that recipients named in an effect of a machine stand for. */
export function postsMeant({ then, contextOf }: CaseRead, to: readonly (Recipient | Post)[], from: { instance: number; duty: unknown }): Post[] {
  const { body } = contextOf(from.instance);
  const duty = typeof from.duty === 'number' ? then.duties.get(from.duty) : undefined;
  return addressees(to, {
    parties: then.header.parties,
    body: typeof body === 'string' && body !== '' ? body : null,
    duty: duty === undefined ? null : { unit: duty.unit, owedBy: duty.owedBy as Role },
  });
}

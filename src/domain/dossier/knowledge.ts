import { refOf, toldBy, type CaseRead } from './case-read.js';
import type { DossierRules, Known } from './dossier.js';
import { isHolder, type Subject } from './subject.js';

/**
 * What the subject knew of a case and when: each duty that came to it, each rung and each message that reached it. 安全生产法 article 90 asks officials
 * what they did after they had found a major hazard, so the first of these is when the matter came.
 */
export function knowledge(read: CaseRead, subject: Subject, { now }: Pick<DossierRules, 'now'>): Known[] {
  const known = read.entries.flatMap((stored): Omit<Known, 'first'>[] => {
    const { entry } = stored;
    const duties = entry.opened.filter(({ unit, owedBy }) => isHolder(subject, { unit, role: owedBy }, entry.today));
    const told = toldBy(read, entry).filter(({ post }) => isHolder(subject, post, entry.today));
    const messages = [...new Map(told.map((one) => [`${one.template} ${one.from}`, one])).values()];
    return [
      ...duties.map(({ name }) => ({ entry: refOf(stored), how: 'duty' as const, about: name, from: entry.at })),
      ...messages.map(({ template, from }) => ({ entry: refOf(stored), how: entry.fired === undefined ? ('message' as const) : ('rung' as const), about: template, from })),
    ];
  });
  const ordered = known.filter(({ from }) => Date.parse(from) <= now).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.entry.seq - b.entry.seq));
  return ordered.map((one, index) => ({ ...one, first: index === 0 }));
}

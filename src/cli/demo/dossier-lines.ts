import { standingWords } from '../../accountability/dossier-words.js';
import type { DutyStandingInDossier } from '../../domain/dossier/dossier.js';
import type { Words } from '../../domain/workflow/words.js';
import { say, type Telling } from './telling.js';

interface SeenRef {
  seq: number;
}

/** What the story reads of a dossier. */
export interface SeenDossier {
  name: string;
  duties: {
    title: Words;
    originalDue: string;
    due: string;
    done: { entry: SeenRef } | null;
    rungs: { title: Words }[];
    standing: DutyStandingInDossier;
    workingDays: number;
  }[];
  standings: Record<DutyStandingInDossier, number>;
  charges: { entry: SeenRef; reason: Words }[];
  diligence: { title: Words; shown: { entry: SeenRef; what: Words }[] }[];
}

/** A dossier in short: how many duties were held and how they stand, each that was not kept in time, measures (#: numbers of journal entries), proof of diligence. */
export function dossierLines(telling: Telling, dossier: SeenDossier): string[] {
  const { duties, standings, charges, diligence } = dossier;
  const counts = Object.entries(standings).map(([standing, count]) => `${say(telling, standingWords[standing as DutyStandingInDossier])} ${count}`);
  const rungs = duties.flatMap((duty) => duty.rungs);
  return [
    say(telling, { zh: `职责事项${duties.length}项：${counts.join('、')}；升级台阶${rungs.length}次`, en: `${duties.length} duties held: ${counts.join(', ')}; ${rungs.length} rungs reached` }),
    ...duties.filter(({ standing }) => standing === 'late' || standing === 'missed').map((duty) => dutyLine(telling, duty)),
    ...(charges.length === 0 ? [say(telling, { zh: '问责措施：无', en: 'measures: none' })] : charges.map(({ entry, reason }) => `${say(telling, { zh: '问责措施', en: 'measure' })}: ${say(telling, reason)} (#${entry.seq})`)),
    ...diligence.flatMap(({ title, shown }) => shownLines(telling, title, shown)),
  ];
}

function dutyLine(telling: Telling, { title, originalDue, due, done, rungs, standing, workingDays }: SeenDossier['duties'][number]): string {
  const dates = originalDue === due ? due : `${originalDue} → ${due}`;
  const acts = [...new Set(rungs.map((rung) => say(telling, rung.title)))];
  const reached = acts.length === 0 ? '' : `  ⏰ ${acts.join(', ')}`;
  const when = done === null ? '' : ` #${done.entry.seq}`;
  const held = say(telling, { zh: `历时${workingDays}个工作日`, en: `${workingDays} working days` });
  return `${say(telling, standingWords[standing])}${when}  ${say(telling, title)} (${dates}; ${held})${reached}`;
}

function shownLines(telling: Telling, title: Words, shown: SeenDossier['diligence'][number]['shown']): string[] {
  if (shown.length === 0) return [];
  const entries = [...new Set(shown.map(({ entry }) => `#${entry.seq}`))];
  const named = entries.length > 12 ? `${entries.slice(0, 12).join(' ')} …` : entries.join(' ');
  return [`${say(telling, { zh: '尽职情况', en: 'diligence' })}: ${say(telling, title)}: ${named}`];
}

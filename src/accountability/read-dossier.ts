import { localDateAt } from '../domain/calendar/local-day.js';
import type { ActRef, Dossier, DossierPeriod, DossierRules } from '../domain/dossier/dossier.js';
import { casePart, makeDossier, type CasePart } from '../domain/dossier/make-dossier.js';
import type { Subject } from '../domain/dossier/subject.js';
import { calendarOf, type Engine } from '../engine/index.js';
import type { Database } from '../platform/db/database.js';
import { inSnapshot, type Read } from '../platform/db/transaction.js';
import { casesOf, evidenceOf, namesOf } from './dossier.queries.js';

/** Whose dossier is to be made, and for which period. */
export interface DossierRequest {
  subject: Subject;
  /** Name of the unit or person today. */
  name: string;
  period: DossierPeriod;
}

/** A dossier with the names of everybody whom it mentions. */
export interface NamedDossier extends Dossier {
  name: string;
  /** Names of people and organisations today, by identifier. */
  names: Record<string, string>;
}

/** Cases whose journals are in memory at once. */
const CHUNK = 50;

/**
 * Makes a dossier from the journals, all of them of one moment. Nothing of it is stored: the next one says what the record says then. Whether the reader may
 * have it is asked before.
 */
export function readDossier(engine: Engine, database: Database, { subject, name, period }: DossierRequest): Promise<NamedDossier> {
  const rules = rulesNow(engine);
  return inSnapshot(database, async (read) => {
    const dossier = makeDossier({ subject, period }, await partsOf(read, { subject, period }, rules), rules);
    return { ...dossier, name, names: await namesOf(read, mentioned(dossier)) };
  });
}

function rulesNow({ parts: { registry, rules, clock } }: Engine): DossierRules {
  const now = clock.now();
  return { registry, calendar: (version) => calendarOf(rules, version), zone: rules.zone, now, today: localDateAt(now, rules.zone) };
}

async function partsOf(read: Read, asked: Pick<DossierRequest, 'subject' | 'period'>, rules: DossierRules): Promise<CasePart[]> {
  const cases = await casesOf(read, asked.subject);
  const parts: CasePart[] = [];
  for (let start = 0; start < cases.length; start += CHUNK) {
    const evidence = await evidenceOf(read, cases.slice(start, start + CHUNK));
    parts.push(...evidence.flatMap((one) => casePart(one, asked, rules) ?? []));
  }
  return parts;
}

function mentioned({ subject, duties, charges, diligence, acts }: Dossier): string[] {
  const refs: ActRef[] = [...duties.flatMap(({ received, done }) => (done === null ? [received] : [received, done])), ...diligence.flatMap(({ shown }) => shown), ...acts];
  const ids = [
    ...refs.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.person, actor.unit, actor.substituteFor ?? actor.person] : [])),
    ...duties.flatMap(({ unit, rungs }) => [unit, ...rungs.flatMap(({ told }) => told.map((post) => post.unit))]),
    ...charges.flatMap(({ against, body }) => [against.unit, body].filter((id) => id !== null)),
    ...(subject.kind === 'person' ? subject.tenures.map(({ unit }) => unit) : [subject.unit]),
  ];
  return [...new Set(ids)];
}

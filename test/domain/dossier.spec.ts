import { localDate } from '../../src/domain/calendar/local-date.js';
import { mayReadPost, mayReadUnit, type DossierReader, type DossierUnit } from '../../src/domain/access/dossier-access.js';
import type { CaseEvidence, DossierRules } from '../../src/domain/dossier/dossier.js';
import { casePart, makeDossier } from '../../src/domain/dossier/make-dossier.js';
import { heldSpan, isDoer, isHolder, type Subject } from '../../src/domain/dossier/subject.js';
import { caseThen, isOverdue, openDuties } from '../../src/domain/journal/case-then.js';
import { deadlineFromLimit } from '../../src/domain/deadline/deadline.js';
import { extendDeadline } from '../../src/domain/deadline/move-deadline.js';
import type { JournalEntry } from '../../src/domain/journal/entry.js';
import { builtInRules } from '../../src/built-in-rules.js';
import { parties, people, units } from '../support/actors.js';
import { released } from '../support/engine.js';

const calendar = builtInRules().calendarFor(null);
const basis = [{ document: '安全生产法', article: '90', mark: 'law' as const }];
const day = (date: string): ReturnType<typeof localDate> => localDate(date);

/** The duty of the bureau, opened on Monday 2 March, due on Thursday. */
const deadline = deadlineFromLimit({ from: day('2026-03-02'), anchor: 'hazard.discover' }, { amount: 3, unit: 'working-day', basis }, calendar);
const opened = {
  ...{ duty: 1, key: '1/hazard.grade', name: 'hazard.grade', instance: 1, owedBy: 'regulator', unit: units.bureau, limit: 'hazard.grade', pack: 'national@1' },
  ...{ due: deadline.due, dueAt: `${deadline.due}T16:00:00.000Z`, deadline },
};
const header = { parties, region: '370203', industry: null, line: null, title: '隐患', pack: 'national@1', calendar: calendar.version };

function entry(seq: number, on: string, changes: Partial<JournalEntry>): JournalEntry {
  return {
    ...{ v: 1, case: 'case', seq, digest: 'sha256', prev: '', at: `${on}T02:00:00.000Z`, today: day(on), actor: people.inspector, act: 'hazard.discover', instance: 1, facts: {} },
    ...{ moves: [], effects: [], opened: [], settled: [], moved: [], stands: { open: true, grade: null, level: null, tags: [] }, basis: [] },
    ...changes,
  };
}

const opening = entry(1, '2026-03-02', { opened: [opened], header });
const evidence = (...entries: JournalEntry[]): CaseEvidence => ({ caseId: 'case', number: 7, entries: entries.map((one) => ({ seq: one.seq, hash: `hash ${one.seq}`, entry: one })) });
const rulesOn = (today: string): DossierRules => ({ registry: released, calendar: () => calendar, zone: 'Asia/Shanghai', now: Date.parse(`${today}T04:00:00Z`), today: day(today) });
const bureau: Subject = { kind: 'unit', unit: units.bureau };
const all = { from: null, to: null };
const standingOn = (today: string, subject: Subject, ...entries: JournalEntry[]): string[] => {
  const part = casePart(evidence(opening, ...entries), { subject, period: all }, rulesOn(today));
  return (part?.duties ?? []).map(({ standing, handedOver, workingDays }) => `${standing} ${handedOver ?? '—'} ${workingDays}`);
};
const settled = (on: string, outcome: 'kept' | 'missed' | 'lifted'): JournalEntry => entry(2, on, { act: 'hazard.grade-major', actor: people.regulator, settled: [{ duty: 1, outcome }] });

describe('a duty in a dossier', () => {
  it('is open until its day is over, then missed; kept, late or lifted by the act that settles it', () => {
    expect(standingOn('2026-03-05', bureau)).toEqual(['open — 3']);
    expect(standingOn('2026-03-06', bureau)).toEqual(['missed — 4']);
    expect(standingOn('2026-03-30', bureau, settled('2026-03-03', 'kept'))).toEqual(['kept — 1']);
    expect(standingOn('2026-03-30', bureau, settled('2026-03-09', 'missed'))).toEqual(['late — 5']);
    expect(standingOn('2026-03-30', bureau, settled('2026-03-03', 'lifted'))).toEqual(['lifted — 1']);
  });

  it('is judged for somebody who has left by his last day in the post, whatever came later', () => {
    const until = (to: string): Subject => ({ kind: 'person', person: 'regulator', tenures: [{ unit: units.bureau, role: 'regulator', from: day('2020-01-01'), to: day(to) }] });
    expect(standingOn('2026-03-30', until('2026-03-04'), settled('2026-03-09', 'missed'))).toEqual(['open 2026-03-04 2']);
    expect(standingOn('2026-03-30', until('2026-03-06'), settled('2026-03-09', 'missed'))).toEqual(['missed 2026-03-06 4']);
    expect(standingOn('2026-03-30', until('2026-03-09'), settled('2026-03-09', 'missed'))).toEqual(['late — 5']);
    expect(standingOn('2026-03-30', until('2026-03-01'), settled('2026-03-09', 'missed'))).toEqual([]);
  });

  it('has the date with its extension beside the first, and the moves that led to it', () => {
    const extended = extendDeadline(deadline, { on: day('2026-03-04'), until: day('2026-03-20'), source: '延字1号', ground: 'weather', basis });
    const ledger = extended.entries.at(-1) as (typeof extended.entries)[number];
    const moved = { duty: 1, due: extended.due, dueAt: '2026-03-20T16:00:00.000Z', version: 2, provisional: false, entry: ledger, plannedOn: day('2026-03-04'), plannedFrom: 0 };
    const entries = [opening, entry(2, '2026-03-04', { moved: [moved] })];

    const part = casePart(evidence(...entries), { subject: bureau, period: all }, rulesOn('2026-03-10'));
    expect(part?.duties).toMatchObject([{ standing: 'open', originalDue: '2026-03-05', due: '2026-03-20', moves: [{ kind: 'extension', due: '2026-03-20', entry: { seq: 2, hash: 'hash 2' } }] }]);
    const [before, after] = [caseThen(entries.slice(0, 1)), caseThen(entries)].map((then) => (then === null ? undefined : openDuties(then)[0]));
    expect([before?.due, after?.due, after?.deadline.entries.length]).toEqual(['2026-03-05', '2026-03-20', 2]);
    expect([before, after].map((duty) => duty !== undefined && isOverdue(duty, Date.parse('2026-03-10T00:00:00Z')))).toEqual([true, false]);
  });
});

describe('an accountability record in a dossier', () => {
  const charge = { type: 'record-accountability', instance: 1, params: { kind: 'interview', subject: { unit: units.bureau, role: 'regulator' }, body: units.city, reason: { zh: '逾期未定级', en: 'Not graded in time' }, basis } };
  const correction = (ordinal: number): object => ({ type: 'correct-accountability', instance: 1, params: { record: { seq: 2, ordinal }, result: 'withdrawn', reasons: '已按期报告', decision: '撤字1号' } });
  const effects = (...some: object[]): Pick<JournalEntry, 'effects'> => ({ effects: some as unknown as JournalEntry['effects'] });
  const other = { ...charge, params: { ...charge.params, subject: { unit: units.city, role: 'supervisor' } } };
  const entries = [opening, entry(2, '2026-03-10', effects(other, charge)), entry(3, '2026-03-12', effects(correction(0))), entry(4, '2026-03-13', effects(correction(1)))];
  const chargesOf = (subject: Subject): object[] => casePart(evidence(...entries), { subject, period: all }, rulesOn('2026-03-30'))?.charges ?? [];

  it('stands with its own corrections and no other’s', () => {
    expect(chargesOf(bureau)).toMatchObject([
      { entry: { seq: 2 }, ordinal: 1, kind: 'interview', reason: { zh: '逾期未定级' }, corrections: [{ entry: { seq: 4 }, result: 'withdrawn', reasons: '已按期报告', decision: '撤字1号' }], body: units.city },
    ]);
    expect(chargesOf({ kind: 'unit', unit: units.city })).toMatchObject([{ ordinal: 0, corrections: [{ entry: { seq: 3 } }] }]);
  });

  it('is against whoever held the post when it was made', () => {
    const holder = (from: string, to: string | null): Subject => ({ kind: 'person', person: 'p', tenures: [{ unit: units.bureau, role: 'regulator', from: day(from), to: to === null ? null : day(to) }] });
    expect([holder('2026-03-10', null), holder('2026-03-11', null), holder('2026-01-01', '2026-03-09')].map((subject) => chargesOf(subject).length)).toEqual([1, 0, 0]);
  });

  it('that names a party of the case is against the post that it stands for', () => {
    const named = { ...charge, params: { kind: 'interview', against: 'enterprise-principal', reason: charge.params.reason, basis } };
    const part = casePart(evidence(opening, entry(2, '2026-03-10', effects(named))), { subject: { kind: 'unit', unit: units.plant }, period: all }, rulesOn('2026-03-30'));
    expect(part?.charges).toMatchObject([{ against: { unit: units.plant, role: 'enterprise-principal' } }]);
  });
});

describe('what was known', () => {
  it('counts from the morning where a reminder waited for it, and not before that has come', () => {
    const reminder = { type: 'notify', instance: 1, params: { template: 'rung-reminder', to: [{ unit: units.city, role: 'supervisor' }], notBefore: '2026-03-04T00:00:00.000Z' } };
    const told = entry(2, '2026-03-03', { effects: [reminder] as JournalEntry['effects'] });
    const knownOn = (today: string): object[] => casePart(evidence(opening, told), { subject: { kind: 'unit', unit: units.city }, period: all }, rulesOn(today))?.known ?? [];
    expect(knownOn('2026-03-03')).toEqual([]);
    expect(knownOn('2026-03-04')).toMatchObject([{ from: '2026-03-04T00:00:00.000Z', how: 'message', first: true }]);
  });
});

describe('a subject', () => {
  const person: Subject = {
    ...{ kind: 'person', person: 'regulator' },
    tenures: [{ unit: units.bureau, role: 'regulator', from: day('2026-01-01'), to: day('2026-01-31') }, { unit: units.bureau, role: 'regulator', from: day('2026-03-01'), to: null }],
  };

  it('holds its post on its first and last day and not beyond, in its own unit and role', () => {
    const post = { unit: units.bureau, role: 'regulator' };
    expect(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01', '2026-03-01'].map((on) => isHolder(person, post, day(on)))).toEqual([false, true, true, false, true]);
    expect([{ unit: units.city, role: 'regulator' }, { unit: units.bureau, role: 'inspector' }, { unit: null, role: 'regulator' }].map((one) => isHolder(person, one, day('2026-03-05')))).toEqual([false, false, false]);
    expect(isHolder(bureau, { unit: units.bureau, role: 'inspector' }, day('1999-01-01'))).toBe(true);
  });

  it('has a duty while post and duty overlap', () => {
    const duty = (openedOn: string, endedOn: string | null): ReturnType<typeof heldSpan> => heldSpan(person, { unit: units.bureau, role: 'regulator', openedOn: day(openedOn), endedOn: endedOn === null ? null : day(endedOn) });
    expect(duty('2026-02-02', '2026-02-20')).toBeNull();
    expect(duty('2026-01-15', '2026-02-20')).toEqual({ from: '2026-01-15', to: '2026-01-31' });
    expect(duty('2026-02-15', null)).toEqual({ from: '2026-03-01', to: null });
    expect(duty('2026-01-15', null)).toEqual({ from: '2026-01-15', to: null });
  });

  it('has done what its person did in the units of its posts', () => {
    expect([people.regulator, people.otherRegulator, { ...people.regulator, unit: units.city }, people.importer].map((actor) => isDoer(person, actor))).toEqual([true, false, false, false]);
    expect([people.regulator, people.inspector, people.cityClerk].map((actor) => isDoer(bureau, actor))).toEqual([true, true, false]);
  });
});

describe('the right to read a dossier', () => {
  const unit = (id: string, changes: Partial<DossierUnit> = {}): DossierUnit => ({ id, kind: 'authority', region: '370200', line: null, authority: null, committee: null, ...changes });
  const reader = (changes: Partial<DossierReader> = {}): DossierReader => ({ person: 'reader', unit: units.bureau, role: 'regulator', scope: { kind: 'region', region: '370200', line: null, unit: units.bureau }, ...changes });
  const plant = unit(units.plant, { kind: 'enterprise', region: '370203' });
  const elsewhere = unit(units.fireBrigade, { region: '330100' });

  it('is that of the unit itself, of the region, and of whoever supervises it', () => {
    expect([plant, unit(units.bureau), elsewhere].map((one) => mayReadUnit(reader(), one))).toEqual([true, true, false]);
    expect(mayReadUnit(reader(), { ...elsewhere, committee: units.bureau })).toBe(true);
    expect(mayReadUnit(reader(), { ...elsewhere, kind: 'enterprise', authority: units.bureau })).toBe(true);
    const works = reader({ unit: units.plant, role: 'enterprise-principal', scope: { kind: 'enterprise', unit: units.plant } });
    expect([plant, unit(units.bureau)].map((one) => mayReadUnit(works, one))).toEqual([true, false]);
    expect(mayReadUnit(reader({ role: 'system-administrator', scope: { kind: 'nowhere' } }), unit(units.bureau))).toBe(false);
    expect(mayReadUnit(reader({ scope: { kind: 'everywhere' } }), elsewhere)).toBe(true);
  });

  it('to a person is his own, his head’s and his supervisors’, and for people of enterprises the officials’', () => {
    expect(mayReadPost(reader(), 'reader', elsewhere)).toBe(true);
    expect(mayReadPost(reader(), 'colleague', unit(units.bureau))).toBe(false);
    expect(mayReadPost(reader({ role: 'regulator-leader' }), 'colleague', unit(units.bureau))).toBe(true);
    expect(mayReadPost(reader(), 'principal', plant)).toBe(true);
    expect(mayReadPost(reader(), 'official', unit(units.fireBrigade))).toBe(false);
    expect(mayReadPost(reader({ unit: units.city, role: 'supervisor' }), 'official', unit(units.fireBrigade))).toBe(true);
    expect(mayReadPost(reader({ unit: units.city, role: 'supervisor' }), 'official', elsewhere)).toBe(false);
  });
});

describe('a dossier', () => {
  it('of a case that says nothing of the subject has nothing of it', () => {
    expect(casePart(evidence(opening), { subject: { kind: 'unit', unit: units.province }, period: all }, rulesOn('2026-03-30'))).toBeNull();
    expect(makeDossier({ subject: bureau, period: all }, [], rulesOn('2026-03-30'))).toMatchObject({ cases: [], duties: [], standings: { kept: 0 }, diligence: [{ shown: [] }, { shown: [] }, { shown: [] }, { shown: [] }] });
  });
});

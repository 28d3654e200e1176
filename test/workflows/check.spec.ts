import { assign, raise } from 'xstate';

import { checkDefinitions } from '../../src/domain/workflow/check/check-definitions.js';
import { explore } from '../../src/domain/workflow/check/configurations.js';
import { pathsOf } from '../../src/domain/workflow/check/paths.js';
import { proofTitles, type CheckReport, type ProofName } from '../../src/domain/workflow/check/report.js';
import type { WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { chineseDaysCalendar } from '../../src/calendars/chinese-days.js';
import { nationalPack } from '../../src/rules/national.js';
import { definitions } from '../../workflows/index.js';
import { registry, registryOf } from '../support/case-story.js';
import { owed, smallAct, smallDefinition, smallDuty, smallGuard, smallPack, soundActs, soundStates, type Parts } from '../support/small-definition.js';

const calendar = chineseDaysCalendar();
const smallRules = { packs: [smallPack], calendar };

/** What the proof finds wrong with the first definition; empty where it holds. */
function faults(proof: ProofName, parts: Parts, ...others: WorkflowDefinition[]): string {
  const definition = smallDefinition(parts);
  const { findings } = checkDefinitions(registryOf([definition, ...others]), smallRules);
  const finding = findings.find((one) => one.proof === proof && [`${definition.name}@1`, '*'].includes(one.definition));
  if (finding === undefined) throw new Error(`${proof} was not reported`);
  return finding.ok ? '' : finding.detail;
}

describe('the definitions of this program', () => {
  let report: CheckReport;
  beforeAll(() => {
    report = checkDefinitions(registry, { packs: [nationalPack()], calendar });
  });

  it('pass every proof against the national rule pack', () => {
    expect(report.findings.filter(({ ok }) => !ok)).toEqual([]);
    expect(report.ok).toBe(true);
  });

  it('are each put through every proof, the effects over all of them, and the pack through those of packs', () => {
    const ofPacks = ['rungs-approved', 'recipients-known', 'rungs-rise'];
    const each = Object.keys(proofTitles).filter((proof) => proof !== 'effects-used' && !ofPacks.includes(proof));
    for (const { name, version } of definitions) {
      expect(report.findings.filter(({ definition }) => definition === `${name}@${version}`).map(({ proof }) => proof)).toEqual(each);
    }
    expect(report.findings.filter(({ definition }) => definition === '*').map(({ proof }) => proof)).toEqual(['effects-used']);
    expect(report.findings.filter(({ definition }) => definition === nationalPack().key).map(({ proof }) => proof)).toEqual(ofPacks);
  });

  it('are counted', () => {
    expect(Object.keys(report.counts)).toEqual(definitions.map(({ name, version }) => `${name}@${version}`));
    for (const { states, configurations, acts } of Object.values(report.counts)) for (const number of [states, configurations, acts]) expect(number).toBeGreaterThan(0);
    // Drafting in every combination of its five implementations but the complete one, which is left at once, under each of two clocks; and three more states.
    expect(report.counts['rectification-plan@1']?.configurations).toBe(2 * (4 ** 5 - 1) + 3);
  });
});

describe('the sound small definition', () => {
  it('passes every proof of a single definition', () => {
    const { findings } = checkDefinitions(registryOf([smallDefinition()]), smallRules);
    expect(findings.filter(({ ok, proof }) => !ok && proof !== 'effects-used')).toEqual([]);
  });
});

describe('each proof fails where it should', () => {
  const { waiting, answered } = soundStates;

  it('names-speakable', () => {
    const other = smallDefinition({ name: 'other' });
    expect(faults('names-speakable', { states: { 'a.b': waiting, answered } })).toContain('“a.b”');
    expect(faults('names-speakable', { states: { waiting: { ...waiting, on: { '*': 'answered' } }, answered } })).toContain('wildcard');
    expect(faults('names-speakable', { acts: { ...soundActs, 'xstate.done.state.x': smallAct() } })).toContain('belongs to XState');
    expect(faults('names-speakable', { states: { waiting: { ...waiting, meta: owed(smallDuty({ duty: 'a/b' })) }, answered } })).toContain('“a/b”');
    expect(faults('names-speakable', {}, other)).toContain('another workflow');
    expect(faults('names-speakable', { signals: { 'letter.answer': { title: { zh: '', en: '' }, from: 'letter' } } })).toContain('both');
  });

  it('no-timers', () => {
    expect(faults('no-timers', { states: { waiting: { ...waiting, after: { 1000: 'answered' } }, answered } })).toContain('`after`');
    expect(faults('no-timers', { states: { waiting: { ...waiting, invoke: { src: 'clerk' } }, answered } })).toContain('`invoke`');
  });

  it('no-eventless-cycle, and nothing that would hang is searched', () => {
    const states = { waiting, a: { always: 'b' }, b: { always: { guard: 'sometimes', target: 'a' } }, answered };
    const parts = { initial: 'a', states, guards: { sometimes: smallGuard() } };
    expect(faults('no-eventless-cycle', parts)).toContain('comes back to itself');
    expect(faults('end-reached', parts)).toContain('not examined');
    const within = { waiting, outer: { initial: 'x', always: 'waiting', states: { x: { always: 'y' }, y: { always: 'x' } } }, answered };
    expect(faults('no-eventless-cycle', { states: within })).toContain('“outer.x”');
    expect(faults('no-eventless-cycle', { states: { waiting: { ...waiting, always: { actions: 'note' } }, answered } })).toContain('goes nowhere');
  });

  it('states-reached', () => {
    expect(faults('states-reached', { states: { waiting, lost: { ...waiting }, answered } })).toBe('“lost” cannot be reached');
    expect(faults('states-reached', { states: { waiting, back: { type: 'history' }, answered } })).toBe('“back” cannot be reached');
  });

  it('transitions-taken', () => {
    const on = { 'letter.answer': [{ target: 'answered' }, { target: 'refused' }] };
    expect(faults('transitions-taken', { states: { waiting: { ...waiting, on }, answered, refused: { type: 'final' } } })).toBe(
      '“waiting letter.answer 2” can never be taken',
    );
  });

  it('end-reached', () => {
    const stuck = { meta: owed(smallDuty()), on: { 'letter.answer': { actions: 'notify' } } };
    expect(faults('end-reached', { states: { waiting: { ...waiting, on: { 'letter.answer': 'stuck' } }, stuck, answered } })).toContain('“stuck”');
  });

  it('duties-held: an owner, a limit, a ladder, in every combination of regions', () => {
    const holding = (duty: Parameters<typeof smallDuty>[0]): Parts => ({ states: { waiting: { ...waiting, meta: owed(smallDuty(duty)) }, answered } });
    expect(faults('duties-held', { states: { waiting: { on: waiting.on }, answered } })).toBe('in “waiting” nobody owes anything');
    expect(faults('duties-held', holding({ limit: 'letter.frame' }))).toContain('no limit “letter.frame”');
    expect(faults('duties-held', holding({ owedBy: 'postman' as never }))).toContain('no post');
    expect(faults('duties-held', holding({ keptBy: [] }))).toContain('nothing fulfils');
    expect(faults('duties-held', { states: { waiting: { ...waiting, meta: owed(smallDuty(), smallDuty()) }, answered } })).toContain('holds twice');
    const region = (guard: string, meta?: object) => ({
      initial: 'open',
      states: { open: { ...(meta && { meta }), on: { 'letter.answer': { guard, target: 'shut' } } }, shut: { type: 'final' } },
    });
    const guards = { first: smallGuard(), second: smallGuard() };
    const states = { a: region('first', owed(smallDuty())), b: region('second') };
    // The first region may end before the second, in which nobody owes anything.
    expect(faults('duties-held', { type: 'parallel', guards, states })).toBe('in “a.shut b.open” nobody owes anything');
  });

  it('duties-held: one of several packs without the ladder, or with an empty one', () => {
    const check = (ladders: typeof smallPack.ladders) =>
      checkDefinitions(registryOf([smallDefinition()]), { packs: [smallPack, { ...smallPack, key: 'bare@1', ladders }], calendar }).findings.find(({ proof }) => proof === 'duties-held')?.detail;
    expect(check({})).toContain('bare@1 has no ladder “official”');
    expect(check({ official: { name: 'official', repeat: { amount: 1, unit: 'month' }, rungs: [] } })).toContain('has no rung');
  });

  it('duties-continued', () => {
    const states = {
      waiting: { ...waiting, on: { 'letter.answer': 'again' } },
      again: { ...waiting, meta: owed(smallDuty({ owedBy: 'supervisor' })) },
      answered,
    };
    expect(faults('duties-continued', { states })).toBe('“letter.answer” carries the duty “letter.answer” on with another owedBy (regulator → supervisor)');
  });

  it('duty-keys', () => {
    const parts = (context: unknown): Parts => ({ context, states: { waiting: { ...waiting, meta: owed(smallDuty({ per: 'letters' })) }, answered } });
    expect(faults('duty-keys', parts({}))).toContain('“letters”, which the context does not have');
    expect(faults('duty-keys', parts({ letters: 0 }))).toBe('');
    expect(faults('duty-keys', parts(() => { throw new Error('no input'); }))).toContain('no input');
  });

  it('kept-by', () => {
    const parts = (keptBy: string[]): Parts => ({
      acts: { ...soundActs, 'letter.frame': smallAct() },
      states: {
        waiting: { meta: owed(smallDuty({ keptBy })), on: { 'letter.answer': 'framing' } },
        framing: { meta: owed(smallDuty({ duty: 'letter.frame', keptBy: ['letter.frame'] })), on: { 'letter.frame': 'answered' } },
        answered,
      },
    });
    expect(faults('kept-by', parts(['letter.answer']))).toBe('');
    expect(faults('kept-by', parts(['letter.burn']))).toContain('neither an act nor a signal');
    expect(faults('kept-by', parts(['letter.frame']))).toContain('“letter.frame” can never happen while “letter.answer” holds');
  });

  it('acts-sent', () => {
    expect(faults('acts-sent', { acts: { ...soundActs, 'letter.answer': smallAct({ by: [] }) } })).toBe('nobody may send “letter.answer”');
    expect(faults('acts-sent', { acts: { ...soundActs, 'letter.answer': smallAct({ by: ['postman' as never] }) } })).toContain('no post');
  });

  it('events-declared', () => {
    expect(faults('events-declared', { acts: { 'letter.open': smallAct({ opens: true }) } })).toContain('no act or signal');
    expect(faults('events-declared', { acts: { ...soundActs, 'letter.burn': smallAct() } })).toBe('“letter.burn” is declared but no state takes it');
  });

  it('acts-undivided', () => {
    const region = (guard?: string) => ({ initial: 'open', states: { open: { meta: owed(smallDuty()), on: { 'letter.answer': { ...(guard !== undefined && { guard }), target: 'shut' } } }, shut: { type: 'final' } } });
    const parts = (guard?: string): Parts => ({ type: 'parallel', states: { a: region('mine'), b: region(guard) }, guards: { mine: smallGuard(), yours: smallGuard() } });
    expect(faults('acts-undivided', parts())).toBe('“letter.answer” is taken by 2 regions of “(root)”, by some without a guard');
    expect(faults('acts-undivided', parts('yours'))).toBe('');
  });

  it('signals-sent', () => {
    const title = { zh: '', en: '' };
    const sending = (params: unknown): Parts => ({ states: { waiting: { ...waiting, entry: { type: 'signal', params } }, answered } });
    const listener = smallDefinition({
      name: 'listener',
      acts: {},
      signals: { 'letter.came': { title, from: 'letter' } },
      states: { waiting: { ...waiting, on: { 'letter.came': 'answered' } }, answered },
    });
    expect(faults('signals-sent', sending({ to: 'dependants', signal: 'letter.came' }), listener)).toBe('');
    expect(faults('signals-sent', sending({ to: 'dependants', signal: 'letter.went' }), listener)).toContain('no workflow there declares it');
    expect(faults('signals-sent', sending({ to: 'root', signal: 'letter.came' }), listener)).toContain('no workflow there declares it');
    expect(faults('signals-sent', sending(({ event }: { event: { facts: { to: { x: string } } } }) => ({ signal: event.facts.to.x })), listener)).toContain('cannot be read');
    const { findings } = checkDefinitions(registryOf([smallDefinition(), listener]), smallRules);
    expect(findings.find(({ definition, proof }) => definition === 'listener@1' && proof === 'signals-sent')?.detail).toContain('which never sends it here');
  });

  it('workflows-started', () => {
    const starting = (workflow: string): Parts => ({ states: { waiting: { ...waiting, entry: { type: 'start-workflow', params: { workflow, input: {} } } }, answered } });
    const other = smallDefinition({ name: 'other', acts: { 'other.answer': smallAct() }, states: { waiting: { ...waiting, on: { 'other.answer': 'answered' } }, answered } });
    expect(faults('workflows-started', starting('other'), other)).toBe('');
    expect(faults('workflows-started', starting('parcel'))).toContain('“parcel”, which does not exist');
    expect(faults('workflows-started', starting('letter'))).toContain('second root');
    const root = smallDefinition({ name: 'other', acts: { 'other.open': smallAct({ opens: true }), 'other.answer': smallAct() }, states: { waiting: { ...waiting, on: { 'other.answer': 'answered' } }, answered } });
    expect(faults('workflows-started', starting('other'), root)).toContain('second root');
  });

  it('guards-declared', () => {
    const guarded = (guard: unknown): NonNullable<Parts['states']> => ({ waiting: { ...waiting, on: { 'letter.answer': { guard, target: 'answered' } } }, answered });
    const stamped = smallGuard();
    expect(faults('guards-declared', { states: guarded('stamped'), guards: { stamped } })).toBe('');
    expect(faults('guards-declared', { states: guarded('stamped') })).toBe('guard “stamped” is named but not declared');
    expect(faults('guards-declared', { states: guarded(() => true) })).toContain('has no name');
    expect(faults('guards-declared', { guards: { stamped } })).toContain('never used');
    expect(faults('guards-declared', { states: guarded('stamped'), guards: { stamped }, evaluated: { stamped: () => false } })).toContain('another function');
  });

  it('effects-known', () => {
    const doing = (...actions: unknown[]): NonNullable<Parts['states']> => ({ waiting: { ...waiting, on: { 'letter.answer': { target: 'answered', actions } } }, answered });
    expect(faults('effects-known', { states: doing('count', { type: 'notify', params: {} }, assign({})), actions: { count: assign({}) } })).toBe('');
    expect(faults('effects-known', { states: doing('burn') })).toContain('“burn”');
    expect(faults('effects-known', { states: doing(raise({ type: 'letter.answer' })) })).toContain('a function');
    expect(faults('effects-known', { states: doing(() => undefined) })).toContain('a function');
    expect(faults('effects-known', { states: { waiting: { ...waiting, entry: 'burn' }, answered } })).toContain('“burn”');
    expect(faults('effects-known', { actions: { count: assign({}) } })).toContain('never used');
  });

  it('effects-used', () => {
    expect(faults('effects-used', {})).toContain('no definition names the effect “publish”');
  });

  it('separations-named', () => {
    const separate = (acts: [string, string], within: 'case' | 'instance' = 'case') => ({ acts, between: 'person' as const, within, basis: [] });
    const own = { ...soundActs, 'letter.frame': smallAct() };
    const states = { waiting: { ...waiting, on: { 'letter.answer': 'answered', 'letter.frame': 'answered' } }, answered };
    const named = (acts: [string, string], within?: 'case' | 'instance', ...others: WorkflowDefinition[]): string =>
      faults('separations-named', { acts: own, states, separations: [separate(acts, within)] }, ...others);
    const other = (separations: ReturnType<typeof separate>[]): WorkflowDefinition =>
      smallDefinition({ name: 'other', separations, acts: { 'other.answer': smallAct() }, states: { waiting: { ...waiting, on: { 'other.answer': 'answered' } }, answered } });
    expect(named(['letter.answer', 'letter.frame'])).toBe('');
    expect(named(['letter.answer', 'letter.burn'])).toContain('“letter.burn”, which is no act');
    expect(named(['letter.answer', 'letter.answer'])).toContain('from itself');
    expect(named(['letter.answer', 'other.answer'], 'case', other([]))).toContain('in one order only');
    expect(named(['letter.answer', 'other.answer'], 'case', other([separate(['other.answer', 'letter.answer'])]))).toBe('');
    expect(named(['letter.answer', 'other.answer'], 'instance', other([]))).toBe('');
  });
});

describe('the search over configurations', () => {
  it('takes every guard as true and as false, and one guard never as both at one moment', () => {
    const both = { 'letter.answer': [{ guard: 'long', target: 'b' }, { target: 'c' }] };
    const { machine } = smallDefinition({
      guards: { long: smallGuard() },
      states: { a: { on: both }, b: { always: { guard: 'long', target: 'c' } }, c: { type: 'final' } },
    });
    const { configurations, taken } = explore(machine);
    expect(configurations.map(({ line }) => line).sort()).toEqual(['a', 'b', 'c']);
    expect([...taken].sort()).toEqual(['a letter.answer 1', 'a letter.answer 2', 'b always 1']);
  });

  it('returns through history to each configuration that was left', () => {
    const inner = { initial: 'x', on: { away: 'gone' }, states: { x: { on: { next: 'y' } }, y: {}, last: { type: 'history', history: 'deep' } } };
    const { machine } = smallDefinition({ states: { inner, gone: { on: { back: 'inner.last', end: 'done' } }, done: { type: 'final' } } });
    const { ways } = explore(machine);
    expect(new Set(ways.filter(({ event }) => event === 'back').map(({ to }) => to.line))).toEqual(new Set(['inner.x', 'inner.y']));
  });
});

describe('the paths of a definition', () => {
  it('are every transition once, under a name of its own', () => {
    const ids = definitions.flatMap(pathsOf).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say where each begins, on what, and where it ends', () => {
    const raising = definitions.flatMap(pathsOf).find(({ event }) => event === 'listing.raise');
    expect(raising).toEqual({
      id: 'listed-supervision@1 listed listing.raise 1',
      definition: 'listed-supervision@1',
      source: 'listed',
      event: 'listing.raise',
      targets: [],
      guards: ['ofListingBody', 'levelIsHigher', 'toAnotherBody', 'termNotPast'],
    });
  });
});

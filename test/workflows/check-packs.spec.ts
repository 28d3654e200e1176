import { chineseDaysCalendar } from '../../src/calendars/chinese-days.js';
import { addNaturalDays, dayNumber, localDate } from '../../src/domain/calendar/local-date.js';
import { addWorkingDays } from '../../src/domain/calendar/working-days.js';
import { createWorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import { longestPeriod } from '../../src/domain/deadline/longest-period.js';
import type { LimitRule, RulePack } from '../../src/domain/duty/rule-pack.js';
import { rungActs, type Rung } from '../../src/domain/ladder/ladder.js';
import { rungApprovals } from '../../src/domain/ladder/rung-approval.js';
import { checkDefinitions } from '../../src/domain/workflow/check/check-definitions.js';
import type { CheckReport, ProofName } from '../../src/domain/workflow/check/report.js';
import type { WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { nationalPack } from '../../src/rules/national.js';
import { escalationDecisionV1 } from '../../workflows/escalation-decision/v1.js';
import { registry, registryOf } from '../support/case-story.js';
import { heldLetter, letterPack } from '../support/letters.js';
import { owed, smallDefinition, smallDuty, soundStates } from '../support/small-definition.js';

const calendar = chineseDaysCalendar();

function check(packs: readonly RulePack[], definition: WorkflowDefinition = heldLetter): CheckReport {
  return checkDefinitions(registryOf([definition, escalationDecisionV1]), { packs, calendar });
}

/** What a proof finds wrong, of the letter or of the pack; empty where it holds. */
function faults(proof: ProofName, pack: RulePack, definition?: WorkflowDefinition): string {
  const found = check([pack], definition).findings.filter((one) => one.proof === proof && ['letter@1', pack.key].includes(one.definition));
  expect(found).toHaveLength(1);
  return found[0]?.ok === true ? '' : (found[0]?.detail ?? '');
}

/** The pack of letters with something else about one limit, or about the rungs of its usual ladder. */
const withLimit = (name: string, more: Partial<LimitRule>): RulePack => ({ ...letterPack, limits: { ...letterPack.limits, [name]: { ...(letterPack.limits[name] as LimitRule), ...more } } });
const withRungs = (change: (rungs: readonly Rung[]) => Rung[], repeat = 1): RulePack => ({
  ...letterPack,
  ladders: { ...letterPack.ladders, usual: { name: 'usual', repeat: { amount: repeat, unit: 'month' }, rungs: change(letterPack.ladders['usual']?.rungs ?? []) } },
});
const top = (more: Partial<Rung>): RulePack => withRungs((rungs) => rungs.map((rung) => (rung.rung === 'circular' ? { ...rung, ...more } : rung)));
const longest = (pack: RulePack, definition?: WorkflowDefinition): string[] => (check([pack], definition).climbs[pack.key] ?? []).map(({ words }) => words.en);

describe('the longest that a period can take', () => {
  it('is found over every start day of the announced years', () => {
    const { announcedThrough } = calendar;
    let most = 0;
    for (let day = localDate('2004-01-01'); day <= `${announcedThrough}-12-31`; day = addNaturalDays(day, 1)) most = Math.max(most, dayNumber(addWorkingDays(calendar, day, 5)) - dayNumber(day));
    expect(longestPeriod(calendar, { amount: 5, unit: 'working-day' })).toBe(most);
    expect(most).toBeGreaterThan(10);
  });

  it('is the amount for natural days, the longest months for months, and longer where the end moves off holidays', () => {
    expect(longestPeriod(calendar, { amount: 30, unit: 'natural-day' })).toBe(30);
    expect(longestPeriod(calendar, { amount: 2, unit: 'month' })).toBe(62);
    expect(longestPeriod(calendar, { amount: 12, unit: 'month' })).toBe(366);
    const weekends = createWorkingCalendar({ version: 'weekends', zone: 'Asia/Shanghai', holidays: {}, makeUpDays: {}, announcedFrom: 2026, announcedThrough: 2026 });
    expect(longestPeriod(weekends, { amount: 30, unit: 'natural-day' }, true)).toBe(32);
  });
});

describe('the climbs of the national pack', () => {
  const { climbs, findings } = checkDefinitions(registry, { packs: [nationalPack()], calendar });
  const [fromOpening, fromDocument] = climbs[nationalPack().key] ?? [];

  it('are bounded, and the pack passes every proof', () => {
    const about = findings.filter(({ proof, definition }) => proof === 'ladders-bounded' || definition === nationalPack().key);
    expect(about.filter(({ ok }) => !ok)).toEqual([]);
    expect(about.length).toBeGreaterThan(6);
  });

  it('are at their longest up to the request for closure and the leader who does not decide on it', () => {
    expect(fromDocument?.words.en).toMatch(/^(hazard\.rectify|listing\.fulfil) \(date of the document\) \+ \d+ months [a-z-]+ → escalation\.decide 5 working days \+ 1 natural day overdue-warning: \d+ days at most$/);
    expect(fromDocument?.words.zh).toMatch(/^(hazard\.rectify|listing\.fulfil)（自文书载明的日期） \+ \d+个月 [a-z-]+ → escalation\.decide 5个工作日 \+ 1日 overdue-warning：至多\d+日$/);
    expect(fromOpening?.from).toBe('opening');
    expect(fromOpening?.days).toBeGreaterThan(fromDocument?.days ?? Number.NaN);
  });
});

describe('ladders-bounded', () => {
  const documentFixes = smallDefinition({ context: { answerBy: null }, states: { ...soundStates, waiting: { ...soundStates.waiting, meta: owed(smallDuty({ dateFrom: 'answerBy' })) } } });

  it('adds the limits and the rungs up along the chain', () => {
    const days = (amount: number): number => longestPeriod(calendar, { amount, unit: 'working-day' });
    expect(faults('ladders-bounded', letterPack)).toBe('');
    expect(longest(letterPack)).toEqual([`letter.answer 5 working days + 10 working days circular → escalation.decide 3 working days + 1 natural day overdue-warning: ${days(5) + days(10) + days(3) + 1} days at most`]);
  });

  it('counts the longest pause that the pack allows', () => {
    const plain = check([letterPack]).climbs[letterPack.key]?.[0]?.days ?? 0;
    const resting = withLimit('letter.answer', { pause: { grounds: [], max: { amount: 40, unit: 'natural-day' }, basis: [] } });
    expect(check([resting]).climbs[resting.key]?.[0]).toMatchObject({ days: plain + 40, words: { en: expect.stringContaining('5 working days (and 40 natural days at rest) + ') as string } });
  });

  it('counts from the date of a document, or from the opening where the pack says how late it may be', () => {
    expect(check([letterPack], documentFixes).climbs[letterPack.key]?.map(({ from }) => from)).toEqual(['opening', 'document']);
    expect(longest(letterPack, documentFixes)[1]).toMatch(/^letter\.answer \(date of the document\) \+ 10 working days circular → /);
    const capped = withLimit('letter.answer', { max: { amount: 6, unit: 'month', basis: [] } });
    expect(longest(capped, documentFixes)).toEqual([expect.stringMatching(/^letter\.answer \(date of the document, by rule 6 months at most\) \+ 10 working days circular → /)]);
  });

  it('keeps a rung waiting for those below it', () => {
    const long = withRungs((rungs) => [...rungs.slice(0, 2), { ...(rungs[2] as Rung), offset: { amount: 40, unit: 'working-day' } }, { ...(rungs[2] as Rung), rung: 'interview', act: 'interview', offset: { amount: 41, unit: 'natural-day' } }]);
    const short = withRungs((rungs) => [...rungs.slice(0, 2), { ...(rungs[2] as Rung), offset: { amount: 40, unit: 'working-day' } }]);
    expect(check([long]).climbs[long.key]?.[0]?.days).toBe(check([short]).climbs[short.key]?.[0]?.days);
  });

  it('finds rungs that open each other in a circle, and names it', () => {
    expect(faults('ladders-bounded', withLimit('escalation.decide', { ladder: 'usual' }))).toBe('letters@1: rungs open each other in a circle: escalation.decide → escalation.decide');
  });

  it('finds a ladder that never gets past its deadline, or repeats without getting on', () => {
    expect(faults('ladders-bounded', top({ offset: { amount: 0, unit: 'natural-day' } }))).toContain('the top rung “circular” of ladder “usual” does not come after the deadline');
    expect(faults('ladders-bounded', withRungs((rungs) => [...rungs], 0))).toContain('ladder “usual” repeats its top rung every 0 month');
    expect(faults('ladders-bounded', withRungs(() => []))).toContain('ladder “usual” has no rung');
  });

  it('finds a limit that the pack lacks, for a duty and for what a rung asks', () => {
    const { 'letter.answer': _, ...others } = letterPack.limits;
    expect(faults('ladders-bounded', { ...letterPack, limits: others })).toBe('letters@1 has no limit “letter.answer”, or no ladder for it');
    const asking = (limit: string): RulePack => top({ decision: { owedBy: 'supervisor-leader', limit } });
    expect(faults('ladders-bounded', asking('escalation.ponder'))).toContain('asks under the limit “escalation.ponder”, which no duty of the workflow “escalation-decision” has');
    expect(faults('ladders-bounded', top({ acknowledge: { owedBy: 'regulator', limit: 'escalation.decide' } }))).toContain('which no duty of the workflow “escalation-receipt” has');
  });

  it('judges every pack that is given', () => {
    const circle = { ...withLimit('escalation.decide', { ladder: 'usual' }), key: 'circle@1' };
    const { ok, findings } = check([letterPack, circle]);
    expect(ok).toBe(false);
    expect(findings.find(({ proof, definition }) => proof === 'ladders-bounded' && definition === 'letter@1')?.detail).toMatch(/^circle@1: /);
  });
});

describe('the proofs of a pack', () => {
  it('rungs-approved: what needs a decision asks for it, of somebody who may take it', () => {
    expect(faults('rungs-approved', letterPack)).toBe('');
    const { decision: _, ...alone } = letterPack.ladders['usual']?.rungs[2] as Rung;
    expect(faults('rungs-approved', withRungs((rungs) => [...rungs.slice(0, 2), alone]))).toMatch(/^“usual\/circular”: circular takes effect without a decision; it needs that of supervisor-leader or regulator-leader \(安全生产法/);
    expect(faults('rungs-approved', top({ act: 'cut-of-power' }))).toBe('“usual/circular”: cut-of-power is decided by “supervisor-leader”; it needs regulator-leader (安全生产法（2021年修正） 70)');
    expect(faults('rungs-approved', top({ act: 'cut-of-power', decision: { owedBy: 'regulator-leader', limit: 'escalation.decide' } }))).toBe('');
    expect(faults('rungs-approved', top({ act: 'overdue-warning' }))).toBe('“usual/circular”: overdue-warning waits for a decision, which nothing asks for');
    expect(faults('rungs-approved', top({ acknowledge: { owedBy: 'postman', limit: 'escalation.decide' } }))).toContain('“postman”, who is to acknowledge, is no post');
  });

  it('rungs-approved: reminders and warnings alone need nobody, and every other act has its source', () => {
    expect(rungActs.filter((act) => rungApprovals[act] === null)).toEqual(['reminder', 'overdue-warning']);
    for (const approval of Object.values(rungApprovals)) if (approval !== null) expect([approval.by.length > 0, approval.basis.length > 0]).toEqual([true, true]);
  });

  it('recipients-known', () => {
    expect(faults('recipients-known', letterPack)).toBe('');
    expect(faults('recipients-known', top({ recipients: ['supervisor-leader', 'holder-superior'] }))).toBe('');
    expect(faults('recipients-known', top({ recipients: ['the-boss'] }))).toContain('“usual/circular” tells “the-boss”, which is neither a post nor one of duty-holder');
    expect(faults('recipients-known', top({ recipients: [] }))).toBe('“usual/circular” tells nobody');
  });

  it('rungs-rise', () => {
    expect(faults('rungs-rise', letterPack)).toBe('');
    const milder: Rung = { ...(letterPack.ladders['usual']?.rungs[2] as Rung), rung: 'letter', act: 'supervision-letter', offset: { amount: 12, unit: 'working-day' } };
    expect(faults('rungs-rise', withRungs((rungs) => [...rungs, milder]))).toBe('ladder “usual” goes down from “circular” (circular) to “letter” (supervision-letter)');
    expect(faults('rungs-rise', withRungs((rungs) => [...rungs, { ...milder, act: 'circular' }]))).toBe('');
  });
});

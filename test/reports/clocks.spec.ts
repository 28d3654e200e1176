import type { CaseDto } from '../../src/api/cases/case.dto.js';
import { organisations, useServedApi } from '../support/api.js';
import { DAY_MS } from '../support/engine.js';
import { ReportStory } from '../support/reports.js';
import { factsFor } from '../support/valid-facts.js';

const api = useServedApi();

interface Due {
  name: string;
  due: string;
  opened: string;
}

/** What is owed in a report now, and by when. */
async function owed({ caseId }: ReportStory): Promise<Record<string, string>> {
  const { rows } = await api().database.db.pool.query<Due>('select name, due, opened_on as opened from duty where case_id = $1 and settled_at is null order by name', [caseId]);
  return Object.fromEntries(rows.map(({ name, due }) => [name, due]));
}

async function outcomes({ caseId }: ReportStory): Promise<Record<string, string>> {
  const { rows } = await api().database.db.pool.query<{ name: string; outcome: string }>('select name, outcome from duty where case_id = $1 and settled_at is not null', [caseId]);
  return Object.fromEntries(rows.map(({ name, outcome }) => [name, outcome]));
}

async function fired({ caseId }: ReportStory): Promise<string[]> {
  const { rows } = await api().database.db.pool.query<{ fired: string }>(
    `select d.name || ' ' || f.rung as fired from fired_rung f join duty d on d.case_id = f.case_id and d.duty = f.duty where f.case_id = $1 order by f.seq`,
    [caseId],
  );
  return rows.map((row) => row.fired);
}

/** The service stands on Monday 2 March 2026, 10 o'clock; every test takes it on to a Monday of its own. */
async function nextMonday(): Promise<string> {
  const now = new Date(api().live.clock.now() + 8 * 3_600_000);
  await days((8 - (now.getUTCDay() === 0 ? 7 : now.getUTCDay())) % 7 || 7);
  return today();
}

const today = (): string => new Date(api().live.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const after = (date: string, count: number): string => new Date(Date.parse(date) + count * DAY_MS).toISOString().slice(0, 10);
const days = (count: number): Promise<unknown> => api().live.later(count);
const report = (): ReportStory => new ReportStory(api());
const reasonsOf = (answer: { problem: { reasons: readonly { code: string }[] } }): string[] => answer.problem.reasons.map(({ code }) => code);

describe('the clock of a report', () => {
  it('gives five working days to accept or refuse it', async () => {
    const monday = await nextMonday();
    const [kept, late] = [await report().sent(), await report().sent()];
    expect(await owed(kept)).toEqual({ 'whistle.decide': after(monday, 7) });
    await days(7);
    await kept.does('intake.officer', 'whistle.accept');
    await days(1);
    await late.does('intake.officer', 'whistle.accept');
    expect([(await outcomes(kept))['whistle.decide'], (await outcomes(late))['whistle.decide']]).toEqual(['kept', 'missed']);
    expect([await fired(kept), await fired(late)]).toEqual([['whistle.decide reminder'], ['whistle.decide reminder', 'whistle.decide overdue-warning']]);
  });

  it('gives a safety-critical report until the end of the day, and tells those above the next morning', async () => {
    const monday = await nextMonday();
    const [kept, late] = [await report().sent({ safetyCritical: true }), await report().sent({ safetyCritical: true })];
    expect(await owed(kept)).toEqual({ 'whistle.dispatch': monday });
    await kept.does('intake.officer', 'whistle.accept');
    await days(1);
    await late.does('intake.officer', 'whistle.accept');
    expect([(await outcomes(kept))['whistle.dispatch'], (await outcomes(late))['whistle.dispatch']]).toEqual(['kept', 'missed']);
    expect([await fired(kept), await fired(late)]).toEqual([[], ['whistle.dispatch overdue-warning']]);
  });

  it('runs to the same day once an intake officer finds that it is safety-critical', async () => {
    const monday = await nextMonday();
    const told = await report().sent();
    await told.does('intake.officer', 'whistle.mark-critical');
    expect([await owed(told), await outcomes(told)]).toEqual([{ 'whistle.dispatch': monday }, { 'whistle.decide': 'lifted' }]);
  });

  it('lets a leader decide where nobody has dispatched it, who reaches the report for that alone', async () => {
    await nextMonday();
    const told = await report().sent({ safetyCritical: true });
    expect((await api().get('leader', `/cases/${told.caseId}`)).status).toBe(404);
    await days(1);
    await days(2);
    expect(await fired(told)).toEqual(['whistle.dispatch overdue-warning', 'whistle.dispatch supervision-letter']);
    const { status, body } = await api().get<CaseDto>('leader', `/cases/${told.caseId}`);
    expect([status, body.actions.filter(({ allowed }) => allowed).map(({ act }) => act).sort()]).toEqual([200, ['escalation.approve', 'escalation.decline']]);
    await told.does('intake.officer', 'whistle.refuse');
    expect([Object.keys(await owed(told)), (await api().get('leader', `/cases/${told.caseId}`)).status]).toEqual([[], 404]);
  });

  it('gives sixty days to verify, once thirty more with the head’s approval, and no day beyond', async () => {
    const monday = await nextMonday();
    const told = await report().sent();
    await told.does('intake.officer', 'whistle.accept');
    const due = after(monday, 60);
    expect(await owed(told)).toEqual({ 'whistle.verify': due });
    const ask = (until: string) => told.tries('regulator', 'whistle.ask-extension', { until });
    expect(reasonsOf(await ask(after(due, 31)))).toEqual(['guard.withinLongest']);
    expect(reasonsOf(await ask(due))).toEqual(['guard.laterThanDue']);
    expect((await ask(after(due, 30))).status).toBe(200);
    // Asked for is not granted.
    expect((await owed(told))['whistle.verify']).toBe(due);
    expect(reasonsOf(await told.tries('regulator.leader', 'whistle.grant-extension', { until: after(due, 31) }))).toEqual(['guard.withinLongest']);
    await told.does('regulator.leader', 'whistle.grant-extension', { until: after(due, 30) });
    expect(await owed(told)).toEqual({ 'whistle.verify': after(due, 30) });
    expect((await ask(after(due, 30))).problem.code).toBe('act.wrong-state');
    expect(await api().live.faults()).toEqual([]);
  });

  it('keeps the sixty days where the head refuses more', async () => {
    const monday = await nextMonday();
    const told = await report().sent();
    await told.does('intake.officer', 'whistle.accept');
    await told.does('regulator', 'whistle.ask-extension', { until: after(monday, 80) });
    await told.does('regulator.leader', 'whistle.refuse-extension');
    expect(await owed(told)).toEqual({ 'whistle.verify': after(monday, 60) });
  });

  it('gives ten days to answer', async () => {
    const monday = await nextMonday();
    const told = await (await report().sent()).proved();
    expect(await owed(told)).toEqual({ 'whistle.answer': after(monday, 10) });
  });

  it('gives the reporter sixty days to claim, and only then lets the reward lapse', async () => {
    const monday = await nextMonday();
    const told = await (await report().sent()).approved();
    expect(await owed(told)).toEqual({ 'whistle.await-claim': after(monday, 60) });
    await days(60);
    expect(reasonsOf(await told.tries('intake.officer', 'whistle.let-reward-lapse'))).toEqual(['guard.claimOver']);
    await days(1);
    // Nobody is late for it yet: the warning comes five working days after.
    expect(await fired(told)).toEqual(['whistle.await-claim reminder']);
    await told.does('intake.officer', 'whistle.let-reward-lapse');
    expect([await owed(told), (await outcomes(told))['whistle.await-claim'], (await told.followed()).stage]).toEqual([{}, 'lifted', 'answered']);
  });

  it('starts anew for whoever a report is forwarded to, and gives three working days once it is sent back', async () => {
    const monday = await nextMonday();
    const told = await report().sent();
    await days(2);
    await told.does('intake.officer', 'whistle.forward');
    expect(await owed(told)).toEqual({ 'whistle.decide-forwarded': after(monday, 9) });
    expect((await told.followed()).stage).toBe('forwarded');
    expect((await told.tries('intake.officer', 'whistle.accept')).problem.reasons.map(({ code }) => code)).toEqual(['guard.ofReceiver']);

    const unit = organisations.fireBrigade;
    const actor = { kind: 'person', person: 'fire-intake', unit, role: 'intake-officer' } as const;
    const sendsBack = (post: 'intake-officer' | 'regulator') =>
      api().live.engine.send({ caseId: told.caseId, act: 'whistle.send-back', facts: factsFor('whistle.send-back'), actor, scope: { kind: 'region', region: '370200', line: 'fire', unit, post } });
    expect(await sendsBack('regulator')).toMatchObject({ refused: true, code: 'case.unknown' });
    expect(await sendsBack('intake-officer')).toMatchObject({ refused: false });
    expect([await owed(told), today()]).toEqual([{ 'whistle.settle-return': after(monday, 7) }, after(monday, 2)]);
  });
});

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { buildProgram, duban, type Ended } from '../support/duban.js';

/** Keeps the demonstration away from the database that the settings name: it must never play in anybody's own. */
const elsewhere = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', DUBAN_DATA_DIR: '/nowhere/that/may/be/written' };

let inEnglish: Ended;
let inChinese: Ended;
let kept: string;

beforeAll(async () => {
  buildProgram();
  [inEnglish, inChinese] = await Promise.all([duban(['demo', '--keep'], { ...elsewhere, DUBAN_LANG: 'en' }), duban(['demo'], { ...elsewhere, DUBAN_LANG: 'zh' })]);
  kept = /^DUBAN_DATA_DIR=(.+)$/m.exec(inEnglish.stdout)?.[1] ?? '';
}, 120_000);

afterAll(() => {
  if (kept !== '') rmSync(kept, { recursive: true, force: true });
});

describe('The demonstration', () => {
  it('ends well in both languages', () => {
    for (const { code, stderr } of [inEnglish, inChinese]) expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it.each([
    ['who may not grade', 'Grade as general ✗ A hazard found by an authority is graded by an authority', '定为一般隐患 ✗ 监管部门发现的隐患由监管部门定级'],
    ['one implementation returned', 'funds.submitted → funds.returned', 'funds.submitted → funds.returned'],
    ['the deadline that was missed', '⏰ Overdue warning — Eliminate the major hazard by its date', '⏰ 逾期警示 — 按期消除重大隐患'],
    ['an escalation put to a leader', '⏰ Supervision letter — Eliminate the major hazard by its date, put to the leader for decision', '⏰ 督办函 — 按期消除重大隐患，请领导决定'],
    ['his decision', 'Approve the escalation', '同意采取升级措施'],
    ['the letter served', 'Decision on an escalation: carryingOut → carriedOut', '升级措施决定: carryingOut → carriedOut'],
    ['who is held to account, and heard', 'Accountability: notified → deciding', '问责: notified → deciding'],
    ['what he has to report', 'Accountability: followingUp.reviewing → concluded', '问责: followingUp.reviewing → concluded'],
    ['the listing body that has to accept first', 'Pass the on-site acceptance ✗ The body that listed accepts', '现场验收合格 ✗ 谁督办谁复查'],
    ['the first acceptance failed', 'Fail the on-site acceptance', '现场验收不合格'],
    ['the delisting', 'Listed supervision: listed{term.resting work.accepted} → delisted', '挂牌督办: listed{term.resting work.accepted} → delisted'],
    ['the closure by somebody else', 'Close the hazard ✗ You performed', '核销 ✗ 您本人已办理'],
    ['the end', 'Hazard rectification: handling.major.closing → closed', '事故隐患治理: handling.major.closing → closed'],
  ])('tells of %s', (_, english, chinese) => {
    expect(inEnglish.stdout).toContain(english);
    expect(inChinese.stdout).toContain(chinese);
  });

  it('tells its steps in the order of the days', () => {
    const days = [...inEnglish.stdout.matchAll(/^(\d{4}-\d\d-\d\d) /gm)].map(([, day]) => day as string);
    expect(days.length).toBeGreaterThan(20);
    expect(days).toEqual([...days].sort());
  });

  it('is verified and examined at its end', () => {
    expect(inEnglish.stdout).toMatch(/last seal \d+:[0-9a-f]{64} .*\nverified: 1 cases, \d+ entries, no fault\nhealthy: 1 cases, 0 open/);
    expect(inChinese.stdout).toMatch(/核验通过：1个案卷，\d+条记录\n无异常：1个案卷，其中0个未结/);
  });

  it('tells the same story in both languages', () => {
    const steps = ({ stdout }: Ended): (string | undefined)[] => [...stdout.matchAll(/^.*(?::|：) (.+ → .+)$/gm)].map(([, states]) => states);
    expect(steps(inChinese).length).toBeGreaterThan(30);
    expect(steps(inChinese)).toEqual(steps(inEnglish));
  });

  it('touches no data folder but its own, and keeps that for a closer look when asked to', () => {
    expect(existsSync(elsewhere.DUBAN_DATA_DIR)).toBe(false);
    expect(existsSync(join(kept, 'postgres', 'data', 'PG_VERSION'))).toBe(true);
    expect(inChinese.stdout).not.toContain('DUBAN_DATA_DIR');
  });
});

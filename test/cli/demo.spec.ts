import { existsSync, readFileSync, rmSync } from 'node:fs';
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

/** The lines under a heading of the demonstration that is no chapter. */
function aside({ stdout }: Ended, heading: string): string[] {
  const [, after = ''] = stdout.split(new RegExp(`^ {4}▸ ${heading}.*\\n`, 'm'));
  return (/^(?: {6}.*\n)*/.exec(after)?.[0] ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '');
}

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
    ['five implementations submitted in a row', 'plan: responsibility, measures, funds, timeLimit, contingencyPlan', '落实: responsibility、measures、funds、timeLimit、contingencyPlan'],
    ['more time that is asked for and granted', '~ Rectify within the listing deadline: 2026-06-30 → 2026-07-20', '~ 在挂牌督办期限内完成整改: 2026-06-30 → 2026-07-20'],
    ['how the new date came about', '(ground: force-majeure) from 2026-06-30 to 2026-07-20', '由2026年6月30日延至2026年7月20日'],
    ['what will happen', '2026-07-27  Supervision letter → leader of the supervising body of 琅琊市安全生产委员会办公室 (to decide)', '2026-07-27  督办函 → 琅琊市安全生产委员会办公室督办机关负责人（请决定）'],
    ['the deadline that was missed', '⏰ Overdue warning — Rectify within the listing deadline', '⏰ 逾期警示 — 在挂牌督办期限内完成整改'],
    ['the officer who acknowledges it', 'Receipt of an escalation: awaiting → acknowledged', '升级签收: awaiting → acknowledged'],
    ['an escalation put to a leader', '⏰ Supervision letter — Rectify within the listing deadline, put to the leader for decision', '⏰ 督办函 — 在挂牌督办期限内完成整改，请领导决定'],
    ['his decision', 'Decision on an escalation: awaiting → approved', '升级措施决定: awaiting → approved'],
    ['the one that he declines', 'Decision on an escalation: awaiting → declined', '升级措施决定: awaiting → declined'],
    ['the letter served', 'Decision on an escalation: carryingOut → carriedOut', '升级措施决定: carryingOut → carriedOut'],
    ['who is held to account, and heard', 'Accountability: notified → deciding', '问责: notified → deciding'],
    ['the measure that is imposed', '⇒ 08-04 Approve the escalation → 08-06 Decide on the accountability: imposed', '⇒ 08-04 同意采取升级措施 → 08-06 作出问责决定: 问责'],
    ['what he has to report', 'Accountability: followingUp.reviewing → concluded', '问责: followingUp.reviewing → concluded'],
    ['the listing body that has to accept first', 'Pass the on-site acceptance ✗ The body that listed accepts', '现场验收合格 ✗ 谁督办谁复查'],
    ['the first acceptance failed', 'Fail the on-site acceptance', '现场验收不合格'],
    ['the acceptance that the authority missed', '! kept late: Decide the on-site acceptance', '! 逾期后履行: 现场审查验收'],
    ['the circular against the authority', '⏰ Circular — Decide the on-site acceptance, put to the leader for decision', '⏰ 通报 — 现场审查验收，请领导决定'],
    ['its exemption', '⇒ 09-21 Approve the escalation → 09-23 Decide on the accountability: exempted', '⇒ 09-21 同意采取升级措施 → 09-23 作出问责决定: 免责'],
    ['the delisting', 'Listed supervision: listed{term.resting work.accepted} → delisted', '挂牌督办: listed{term.resting work.accepted} → delisted'],
    ['the closure by somebody else', 'Close the hazard ✗ You performed', '核销 ✗ 您本人已办理'],
    ['the end', 'Hazard rectification: handling.major.closing → closed', '事故隐患治理: handling.major.closing → closed'],
  ])('tells of %s', (_, english, chinese) => {
    expect(inEnglish.stdout).toContain(english);
    expect(inChinese.stdout).toContain(chinese);
  });

  it.each([
    ['the enterprise', 'The ladder of the enterprise', ['06-22  Reminder', '07-13  Reminder', '07-21  Overdue warning', '07-27  Supervision letter', '08-04  Circular', '08-19  Interview']],
    ['the authority', 'The ladder of the authority', ['09-03  Reminder', '09-08  Overdue warning', '09-21  Circular']],
  ])('prints the ladder of %s: what fired when, to whom, on what basis', (_, heading, rungs) => {
    const lines = aside(inEnglish, heading).filter((line) => /^\d{4}-/.test(line));

    expect(lines.map((line) => /^2026-(\S+ {2}[^→]+) →/.exec(line)?.[1])).toEqual(rungs);
    for (const line of lines) expect(line).toMatch(/→ .+ of 琅琊市.+ {2}Basis: .+ \((law|local rule|policy)\)\.$/);
  });

  it('meets what the forecast foretold', () => {
    const foretold = aside(inEnglish, 'The forecast').flatMap((line) => /^(\S+ {2}[^→]+) →/.exec(line)?.[1] ?? []);
    const climbed = aside(inEnglish, 'The ladder of the enterprise').flatMap((line) => /^(\S+ {2}[^→]+) →/.exec(line)?.[1] ?? []);

    expect(foretold.slice(0, 4)).toEqual(climbed.slice(2));
    expect(foretold[4]).toBe('2026-09-03  Penalty referral');
  });

  it.each([
    ['琅琊市东篱化工有限公司', /^20 duties held: kept 18, late 2, missed 0, open 0, lifted 0; 9 rungs reached$/, /^measure: Escalation of duty 14: Circular \(#\d+\)$/],
    ['琅琊市应急管理局', /^19 duties held: kept 18, late 1, missed 0, open 0, lifted 0; 4 rungs reached$/, /^measures: none$/],
  ])('ends with the dossier of %s: duties, rungs, measures, diligence', (name, duties, measures) => {
    const lines = aside(inEnglish, name);

    for (const part of [duties, /^late #\d+ {2}.+ \(.*2026-.+ working days\) {2}⏰ .+Circular/, measures, /^diligence: Acted in time: .+: #\d+ #\d+/]) {
      expect(lines).toContainEqual(expect.stringMatching(part));
    }
  });

  it('is short enough to be read', () => {
    for (const { stdout } of [inEnglish, inChinese]) expect(stdout.split('\n').length).toBeLessThan(260);
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
    const steps = ({ stdout }: Ended): (string | undefined)[] => [...stdout.matchAll(/: ([\w.{} -]+ → [\w.{} -]+)/g)].map(([, states]) => states);
    expect(steps(inChinese).length).toBeGreaterThan(30);
    expect(steps(inChinese)).toEqual(steps(inEnglish));
  });

  it('touches no data folder but its own, and keeps that for a closer look when asked to', () => {
    expect(existsSync(elsewhere.DUBAN_DATA_DIR)).toBe(false);
    expect(existsSync(join(kept, 'postgres', 'data', 'PG_VERSION'))).toBe(true);
    expect(inChinese.stdout).not.toContain('DUBAN_DATA_DIR');
    expect(inChinese.stdout).not.toContain('.html');
  });

  it('keeps the dossiers as pages for printing, and says where', () => {
    const files = [...inEnglish.stdout.matchAll(/^ +→ (.+\.html)$/gm)].map(([, file]) => file as string);

    expect(files).toEqual([join(kept, 'dossier-chemical-works.html'), join(kept, 'dossier-emergency-bureau.html')]);
    expect(files.map((file) => /<p class="name">(.+?)<\/p>/.exec(readFileSync(file, 'utf8'))?.[1])).toEqual(['琅琊市东篱化工有限公司', '琅琊市应急管理局']);
  });
});

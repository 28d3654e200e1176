import { rmSync } from 'node:fs';

import { forecastOf, type NamedForecast } from '../../src/cases/forecast.queries.js';
import { forecastLines } from '../../src/cli/forecast-lines.js';
import { seedDirectory, seededOrganisationId } from '../../src/directory/seed.js';
import { inTransaction, reading } from '../../src/platform/db/transaction.js';
import { useTestDatabase } from '../support/database.js';
import { buildProgram, duban, type Ended } from '../support/duban.js';
import { LiveEngine } from '../support/engine.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe('duban forecast', () => {
  const database = useTestDatabase();
  let [caseId, folder] = ['', ''];
  let told: NamedForecast;

  beforeAll(async () => {
    buildProgram();
    folder = temporaryFolder('forecast');
    await inTransaction(database().db, (tx) => seedDirectory(tx, { production: false, password: 'a password for tests' }));
    const live = new LiveEngine(database().db);
    const unit = seededOrganisationId;
    const parties = { enterprise: unit('chemical-works'), authority: unit('emergency-bureau'), supervisor: unit('city-committee') };
    ({ caseId } = await live.opens('inspector', 'hazard.discover', {}, { parties }));
    const found = await forecastOf(reading(database().db), live.engine.parts, { caseId, now: live.clock.now(), suppose: {} });
    if (found === null || 'supposable' in found) throw new Error('There is nothing to print');
    told = found;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...words: string[]): Promise<Ended> => duban(['forecast', ...words], { DATABASE_URL: database().url, DUBAN_DATA_DIR: folder });

  it('prints a timeline that people can read, in English', () => {
    const lines = forecastLines(told, 'en');
    expect(lines[0]).toMatch(new RegExp(`^case ${caseId} at revision 1, if nobody acts from 2026-03-02 on \\(pack qingdao-3x@1\\+national@1, `));
    const circular = lines.findIndex((line) => line.includes('Circular'));
    expect(lines[1]).toBe('   1  2026-03-03 (Tuesday)  Reminder: Grade the hazard (duty 1, owed by the regulator of 琅琊市应急管理局, due 2026-03-05)');
    expect(lines.slice(2, 4)).toEqual(['      tells: regulator of 琅琊市应急管理局', '      Basis: duban (policy).']);
    expect(lines.slice(circular, circular + 4)).toEqual([
      expect.stringMatching(/^ +3 {2}2026-03-19 \(Thursday\) {2}Circular: Grade the hazard/),
      '      tells: leader of the supervising body of 琅琊市安全生产委员会办公室',
      '      asks for a decision: leader of the supervising body of 琅琊市安全生产委员会办公室',
      '      opens duty 2: Decide on the escalation, due 2026-03-26',
    ]);
    expect(lines.filter((line) => line.endsWith('(because of 3)'))).toHaveLength(2);
    expect(lines.at(-2)).toBe('at the top: circular of duty 1 (Grade the hazard) is told again from 2026-04-19 on, every 1 month, until somebody acts');
  });

  it('prints the same in Chinese', () => {
    const lines = forecastLines(told, 'zh');
    expect(lines[1]).toBe('   1  2026年3月3日（星期二）  提醒: 对隐患定级（职责事项1，琅琊市应急管理局监管部门经办人，期限2026年3月5日）');
    expect(lines).toContain('      请决定：琅琊市安全生产委员会办公室督办机关负责人');
    expect(lines.at(-2)).toBe('到顶：职责事项1（对隐患定级）的 circular 自2026年4月19日起每1个月重复告知，直至有人办理');
  });

  it('takes the case by its identifier or by its number, and a supposition', async () => {
    const [byId, byNumber] = await Promise.all([run(caseId), run('1')]);
    expect(byId).toMatchObject({ code: 0, stderr: '' });
    expect(byId.stdout.split('\n').slice(1)).toEqual(byNumber.stdout.split('\n').slice(1));
    expect((await run(caseId, '--duty', '1', '--due', '2031-05-15')).stdout).toContain('Reminder: Grade the hazard (duty 1, owed by the regulator of 琅琊市应急管理局, due 2031-05-15)');
  });

  it.each([
    ['a case that is not there', () => ['17'], /^case\.unknown {2}there is no case 17\n$/],
    ['a date without its duty', () => [caseId, '--due', '2031-05-15'], /^forecast\.incomplete {2}--due and --duty go together\n$/],
    ['a duty that is not open', () => [caseId, '--duty', '9', '--due', '2031-05-15'], /^duty\.unknown {2}The case has no open duty 9; open are 1\n$/],
    ['a pack that is not there', () => [caseId, '--pack', 'none@1'], /^forecast\.pack-unknown {2}There is no rule pack “none@1”; in force are national@/],
  ])('says in one line that there is no forecast for %s', async (_, words, line) => {
    expect(await run(...words())).toEqual({ code: 1, signal: null, stderr: '', stdout: expect.stringMatching(line) as string });
  });

  it('refuses a date that is none', async () => {
    expect(await run(caseId, '--duty', '1', '--due', '2031-02-30')).toMatchObject({ code: 1, stderr: expect.stringContaining('Write a day from 2000 to 2199') as string });
  });
});

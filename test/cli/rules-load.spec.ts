import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { useTestDatabase } from '../support/database.js';
import { buildProgram, duban, type Ended } from '../support/duban.js';
import { contentOf, LiveEngine } from '../support/engine.js';
import { closing, nationalPack, openRules } from '../support/rules.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const database = useTestDatabase();
let folder: string;
let live: LiveEngine;
let caseId: string;

beforeAll(buildProgram, 120_000);

/** A hazard that was found in 370203 on Monday, 2 March 2026; its limit stays within a day of this clock. */
beforeAll(async () => {
  folder = temporaryFolder('rules');
  const clock = { now: () => Date.now() };
  live = new LiveEngine(database().db, { clock: clock as never, rules: await openRules(database().db, clock) });
  const found = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  ({ caseId } = await live.opens('inspector', 'hazard.discover', { facts: { foundOn: found } }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: string[]): Promise<Ended> => duban(words, { DATABASE_URL: database().url, DUBAN_DATA_DIR: folder });

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const due = async (): Promise<string> => (await live.record(caseId)).duties[0]?.due as string;
const dayAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

describe('duban calendar', () => {
  it('previews as CSV and JSON what would move, and changes nothing', async () => {
    const date = await due();
    const closure = file('closure.json', JSON.stringify({ closures: closing(dayAfter(date, -1), date).closures }));
    // The first start on a database enters the register of divisions.
    await run('calendar', 'list');
    const before = await contentOf(live.pool);
    const csv = await run('calendar', 'preview', closure, '--region', '370200');
    expect(csv).toMatchObject({ code: 0, stderr: '1 open deadlines would move; nothing was changed\n' });
    expect(csv.stdout.split('\r\n')[0]).toBe('caseId,number,title,duty,name,unit,unitName,due,newDue,provisional,newProvisional,replannedRungs');
    expect(csv.stdout.split('\r\n')[1]).toMatch(new RegExp(`^${caseId},1,.*,1,hazard\\.grade,[^,]*,,${date},`));
    const json = await run('calendar', 'preview', closure, '--region', '370200', '--format', 'json');
    expect(JSON.parse(json.stdout)).toMatchObject({ caseId, duty: 1, due: date });
    expect(await contentOf(live.pool)).toEqual(before);
  });

  it('applies, lists what holds where, and goes back to an earlier version', async () => {
    const date = await due();
    const national = /^(\S+) {2}everywhere {2}in force/m.exec((await run('calendar', 'list')).stdout)?.[1] as string;
    const applied = await run('calendar', 'apply', join(folder, 'closure.json'), '--region', '370200', '--why', '市政府〔2026〕8号通知');
    expect(applied).toMatchObject({ code: 0, stderr: '' });
    expect(applied.stdout).toMatch(/^in force: 370200\/[0-9a-f]{12}\napplied to 1 open cases; 1 deadlines have another date\n$/);
    expect((await due()) > date).toBe(true);
    expect((await live.record(caseId)).entries.at(-1)?.entry).toMatchObject({ actor: { kind: 'client', client: 'duban', role: 'system-administrator' }, facts: { why: '市政府〔2026〕8号通知' } });
    expect((await run('calendar', 'list')).stdout).toMatch(/^370200\/[0-9a-f]{12} {2}370200 {2}in force/m);
    expect((await run('calendar', 'apply', join(folder, 'closure.json'), '--region', '370200')).stdout).toMatch(/^this calendar was in force already\napplied to 0 open cases/);
    expect((await run('calendar', 'apply', national)).stdout).toMatch(/already/);
    expect(await run('verify')).toMatchObject({ code: 0 });
    expect(await run('doctor')).toMatchObject({ code: 0 });
  });

  it.each<[string, string, RegExp]>([
    ['that is no JSON', '{', /^calendar\.invalid/],
    ['with a word that is not known', '{"holidayz": {}}', /“holidayz” is not a known property/],
    ['with a day that does not exist', '{"holidays": {"2026-02-30": "元宵"}}', /\/holidays\/2026-02-30: .*does not exist/],
  ])('refuses a file %s, with the place', async (_, text, words) => {
    const ended = await run('calendar', 'apply', file('bad.json', text));
    expect(ended).toMatchObject({ code: 1, stderr: '' });
    expect(ended.stdout).toMatch(words);
  });

  it('refuses a region that is none, a version that is not kept, and a file that is not there', async () => {
    expect(await run('calendar', 'apply', 'x.json', '--region', '99')).toMatchObject({ code: 1, stderr: expect.stringMatching(/GB\/T 2260/) as string });
    expect((await run('calendar', 'preview', 'national+0123456789ab')).stdout).toMatch(/^calendar\.unknown/);
    expect(await run('calendar', 'preview', 'nowhere.json')).toMatchObject({ code: 74 });
  });
});

describe('duban rules', () => {
  const longer = (): string => file('national.yaml', nationalPack(({ limits }) => Object.assign(limits['hazard.grade'] as object, { amount: 8 })));

  it('load --preview tells differences and what would move, and keeps nothing', async () => {
    const before = await contentOf(live.pool);
    const ended = await run('rules', 'load', longer(), '--preview', '--format', 'json');
    expect(ended).toMatchObject({ code: 0 });
    expect(ended.stderr).toMatch(/^changed {2}\/limits\/hazard\.grade\n {2}- .*3.*\n {2}\+ .*8[^]*1 open deadlines would move/);
    expect(JSON.parse(ended.stdout)).toMatchObject({ caseId, duty: 1 });
    expect(await contentOf(live.pool)).toEqual(before);
  });

  it('load keeps a pack once, and apply applies it to open cases', async () => {
    const date = await due();
    expect((await run('rules', 'load', longer())).stdout).toMatch(/^loaded national@2; it governs cases that are opened from 2026-03-01 on\n$/);
    expect((await run('rules', 'load', longer())).stdout).toMatch(/had been loaded before/);
    expect(await due()).toBe(date);
    expect((await run('rules', 'apply', 'national@2', '--preview')).stderr).toMatch(/^1 open deadlines would move/);
    expect((await run('rules', 'apply', 'national@2')).stdout).toMatch(/^applied to 1 open cases; 1 deadlines have another date\n$/);
    expect((await due()) > date).toBe(true);
    expect(await run('verify')).toMatchObject({ code: 0 });
    expect(await run('doctor')).toMatchObject({ code: 0 });
  });

  it('refuses a pack that is not in order, and one that is not kept', async () => {
    const bad = file('bad.yaml', nationalPack((pack) => Object.assign(Object.assign(pack, { version: 3, effective: { from: '2026-03-02' } }).limits['hazard.grade'] as object, { ladder: 'none' })));
    const refused = await run('rules', 'load', bad);
    expect(refused).toMatchObject({ code: 1, stderr: '' });
    expect(refused.stdout).toMatch(/^rules\.invalid[^]*national@3 \/limits\/hazard\.grade: there is no ladder “none”/);
    expect((await run('rules', 'apply', 'national@9')).stdout).toMatch(/^rules\.unknown/);
  });
});

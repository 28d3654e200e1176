import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { builtInPacks } from '../../src/rules/built-in-packs.js';
import { packKey } from '../../src/domain/rules/pack-text.js';
import { buildProgram, duban, type Ended } from '../support/duban.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const built = join(__dirname, '..', '..', 'workflows', 'rules');

beforeAll(buildProgram, 120_000);

describe('duban rules', () => {
  let folder: string;
  beforeAll(() => (folder = temporaryFolder('rules')));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** A file with the text of a built-in one, changed. */
  function changed(file: string, ...changes: [found: string, replacement: string][]): string {
    const before = readFileSync(join(built, file), 'utf8');
    const text = changes.reduce((sum, [found, replacement]) => {
      if (!sum.includes(found)) throw new Error(`“${found}” is not in ${file}`);
      return sum.replaceAll(found, replacement);
    }, before);
    const path = join(folder, `${changes.length}-${file.split('/').at(-1)}`);
    writeFileSync(path, text);
    return path;
  }

  const rules = (...words: string[]): Promise<Ended> => duban(['rules', ...words]);

  it('check finds every built-in pack and chain in order', async () => {
    const { code, stdout, stderr } = await rules('check');

    expect([code, stderr, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, '', 'all in order']);
    for (const pack of builtInPacks()) expect(stdout).toContain(`${packKey(pack)}  ${pack.title.en}\n`);
    expect(stdout).toMatch(/^ {2}power-41@1\+qingdao-3x@1\+national@1$/m);
    expect(stdout).toMatch(/^industry-trade-10@1 {2}64 items$/m);
    expect(stdout).toMatch(/^ {2}· coal-mine@1 \/limits\/acceptance\.decide: 20 natural days can end later .* its source ranks higher/m);
    expect((await duban(['rules', 'check'], { DUBAN_LANG: 'zh' })).stdout).toMatch(/全部无误\n$/);
  });

  it('check looks at a file together with the built-in packs, and says what is wrong where', async () => {
    const county = changed('qingdao-3x.yaml', ['pack: qingdao-3x', 'pack: county'], ["['3702']", "['370203']"], ['  listing.file: ', '  acceptance.decide: { amount: 15, unit: natural-day, basis: [{ source: qingdao, mark: local }] }\n  listing.file: ']);
    const { code, stdout } = await rules('check', county);

    expect(code).toBe(1);
    expect(stdout).toMatch(/^ {2}✗ county@1 \/limits\/acceptance\.decide: 15 natural days can end later than the binding 10 natural days of national@1: from \d{4}-\d\d-\d\d it ends on /m);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('NOT in order, faults: 1');
    expect((await rules('check')).code).toBe(0);
  });

  it('check puts a file in the place of the built-in pack of its key', async () => {
    const sharper = changed('qingdao-3x.yaml', ['  listing.file: ', '  acceptance.decide: { amount: 7, unit: natural-day, basis: [{ source: qingdao, mark: local }] }\n  listing.file: ']);

    expect(await rules('check', sharper)).toMatchObject({ code: 0, stdout: expect.stringContaining('all in order') });
  });

  it('check refuses files that are not of the shape, packs and criteria alike', async () => {
    const pack = changed('power-41.yaml', ['amount: 3', 'amount: three'], ['pack: power-41', 'pack: mine']);
    const criteria = changed('criteria/hazardous-chemicals-2017.yaml', [`item: '2'`, `item: '1'`], ['hazardous-chemicals-2017', 'mine']);
    const { code, stdout } = await rules('check', pack, criteria);

    expect(code).toBe(1);
    expect(stdout).toContain(`✗ ${pack} mine@1 /limits/report.to-department/amount: must be integer\n`);
    expect(stdout).toContain('✗ mine@1 /items/1: item 1 stands twice\n');
    expect(await rules('check', join(folder, 'nowhere.yaml'))).toMatchObject({ code: 74, stderr: expect.stringMatching(/^ENOENT: no such file/) });
  });

  it('list tells from when and where each rules', async () => {
    const { code, stdout } = await rules('list');

    expect(code).toBe(0);
    expect(stdout).toMatch(/^qingdao-3x@1 .*\n {4}in force from 2012-01-01; applies to region 3702 青岛市$/m);
    expect(stdout).toMatch(/^coal-mine@1 .*\n {4}in force from 2024-05-01; applies to industry 06$/m);
    expect(stdout).toMatch(/^national@1 .*\n {4}in force from 2008-02-01; applies everywhere$/m);
    expect(stdout).toMatch(/^hazardous-chemicals-2017@1 .*\(20 items\)\n {4}in force from 2017-11-13; applies to industry 25, 26, 594$/m);
  });

  it('explain says of each value where it comes from and on what it rests', async () => {
    const { code, stdout } = await rules('explain', '--region', '370203', '--industry', '4411', '--on', '2026-07-01', 'rectification.major');

    expect(code).toBe(0);
    expect(stdout).toMatch(/^power-41@1\+qingdao-3x@1\+national@1 {2}/);
    expect(stdout).toMatch(/^ {2}30 natural days\. Basis: duban \(policy\)\. {2}\[national@1\]$/m);
    expect(stdout).toMatch(/^ {2}a document may give at most 12 months\. Basis: 青岛市.* \(local rule\)\. {2}\[qingdao-3x@1\]$/m);
    expect(stdout).toMatch(/^ {2}extension: asked for until 20 working days before the deadline; grounds: force majeure; .* \[qingdao-3x@1\]$/m);
    expect(stdout).toMatch(/^ {2}9 months after the deadline cut-of-power, decided by regulator-leader; .*安全生产法（2021年修正） 70 \(law\)/m);
    expect(stdout).not.toContain('acceptance.decide');
  });

  it('explain without a limit tells all of them, by the day that is asked about', async () => {
    const [before, after] = await Promise.all(['2024-04-30', '2024-05-01'].map((day) => rules('explain', '--industry', '06', '--on', day)));

    expect(before?.stdout).toMatch(/^acceptance\.decide\n {2}10 natural days\. .*\[national@1\]$/m);
    expect(after?.stdout).toMatch(/^acceptance\.decide\n {2}20 natural days\. Basis: 煤矿安全生产条例（国务院令第774号） 48 \(law\)\. {2}\[coal-mine@1\]$/m);
    expect(after?.stdout).toMatch(/^no reminders from 22:00 to 07:00 {2}\[national@1\]$/m);
  });

  it.each([
    ['an unknown limit', ['acceptance.decid'], 1, 'there is no limit “acceptance.decid”; did you mean “acceptance.decide”?\n'],
    ['a region that is none', ['--region', '37x'], 1, ''],
    ['an industry that is none', ['--industry', '98'], 1, ''],
    ['a day that is none', ['--on', '2026-02-30'], 1, ''],
  ])('explain refuses %s', async (_, words, code, stdout) => {
    const ended = await rules('explain', ...words);
    expect([ended.code, ended.stdout]).toEqual([code, stdout]);
    expect(ended.stderr).not.toMatch(/^ +at /m);
  });

  it('diff says in what two chains differ', async () => {
    const { code, stdout } = await rules('diff', 'national@1', 'power-41@1+national@1');

    expect(code).toBe(0);
    expect(stdout).toMatch(/^changed {2}\/limits\/report\.to-department\n {2}- 1 working day\. .*\n {2}\+ 3 working days\. .* 18 \(law\)\.$/m);
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('national@1 and power-41@1+national@1: differences: 4');
  });

  it('diff says in what two files differ, and what it cannot read', async () => {
    const other = changed('power-41.yaml', ['amount: 10', 'amount: 7']);
    const { code, stdout } = await rules('diff', join(built, 'power-41.yaml'), other);

    expect([code, stdout.split('\n')[0], stdout.trimEnd().split('\n').at(-1)]).toEqual([0, 'changed  /limits/report.upward', 'power-41@1 and power-41@1: differences: 1']);
    expect(await rules('diff', 'national@1', 'national@9')).toMatchObject({ code: 1, stdout: expect.stringMatching(/✗ national@9 \/: is neither a chain key \(such as .*\) nor a file/) });
  });
});

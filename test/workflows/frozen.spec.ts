import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const script = join(__dirname, '..', '..', 'scripts', 'freeze.mjs');

function freeze(...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('the released definitions', () => {
  it('are as they were frozen', () => {
    expect(freeze('--check')).toEqual({ status: 0, said: expect.stringContaining('as they were frozen') as string });
  });
});

describe('freezing', () => {
  let root: string;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const frozen = (): Record<string, string> => JSON.parse(readFileSync(join(root, 'workflows', 'frozen.json'), 'utf8')) as Record<string, string>;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'duban-freeze-'));
    write('workflows/facts/v1.ts', 'export const text = 1;\n');
    write('src/domain/hazard/counter.ts', 'export const counter = 1;\n');
    write('src/domain/workflow/definition.ts', 'export const act = 1;\n');
    write('workflows/letter/v1.acts.ts', "import { act } from '../../src/domain/workflow/definition.js';\nimport { text } from '../facts/v1.js';\n");
    write('workflows/letter/v1.ts', "import { counter } from '../../src/domain/hazard/counter.js';\nimport { acts } from './v1.acts.js';\n");
    expect(freeze('--root', root)).toEqual({ status: 0, said: 'froze letter@1\n' });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('keeps one hash of 64 hexadecimal digits for each version', () => {
    expect(frozen()).toEqual({ 'letter@1': expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(freeze('--root', root, '--check').status).toBe(0);
  });

  it.each(['workflows/letter/v1.ts', 'workflows/letter/v1.acts.ts', 'workflows/facts/v1.ts', 'src/domain/hazard/counter.ts'])(
    'refuses a change in %s and asks for the next version',
    (path) => {
      const before = frozen();
      write(path, `${readFileSync(join(root, path), 'utf8')}// changed\n`);
      for (const words of [['--check'], []]) {
        const { status, said } = freeze('--root', root, ...words);
        expect(status).toBe(1);
        expect(said).toContain('write v2');
        expect(said).toContain(path);
      }
      expect(frozen()).toEqual(before);
    },
  );

  it('lets a change through for versions that nobody runs yet', () => {
    const before = frozen();
    write('workflows/letter/v1.ts', 'export const changed = 1;\n');
    expect(freeze('--root', root, '--unreleased').status).toBe(0);
    expect(frozen()['letter@1']).not.toBe(before['letter@1']);
    expect(freeze('--root', root, '--check').status).toBe(0);
  });

  it('does not mind the line endings of a checkout, nor the vocabulary that all versions share', () => {
    write('workflows/letter/v1.acts.ts', readFileSync(join(root, 'workflows/letter/v1.acts.ts'), 'utf8').replaceAll('\n', '\r\n'));
    write('src/domain/workflow/definition.ts', 'export const act = 2;\n');
    expect(freeze('--root', root, '--check').status).toBe(0);
  });

  it('adds a new version beside the old and leaves the old as it was', () => {
    const before = frozen();
    write('workflows/letter/v2.ts', 'export const next = 1;\n');
    expect(freeze('--root', root, '--check')).toEqual({ status: 1, said: expect.stringContaining('letter@2 is not frozen') as string });
    expect(freeze('--root', root)).toEqual({ status: 0, said: 'froze letter@2\n' });
    expect(frozen()).toMatchObject(before);
  });

  it('misses a released version whose sources are gone', () => {
    rmSync(join(root, 'workflows/letter/v1.ts'));
    expect(freeze('--root', root, '--check')).toEqual({ status: 1, said: expect.stringContaining('its sources are gone') as string });
  });
});

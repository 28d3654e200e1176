import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { eventually } from '../support/eventually.js';

const root = join(__dirname, '..', '..');

/** Stands for npm: "installs" what the lock file asks for, after a moment in which another process may come along. */
const NPM = `
const { appendFileSync, copyFileSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync('calls', 'npm ' + process.argv[2] + '\\n');
setTimeout(() => {
  mkdirSync('node_modules/@nestjs/cli/bin', { recursive: true });
  copyFileSync('fake-nest.js', 'node_modules/@nestjs/cli/bin/nest.js');
  copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
}, 300);`;

/** Stands for the compiler. */
const NEST = `
const { appendFileSync, cpSync, existsSync } = require('node:fs');
appendFileSync('calls', 'nest build\\n');
if (existsSync('src/broken')) { console.error('src/broken does not compile'); process.exit(3); }
cpSync('src', 'dist/src', { recursive: true });`;

/** Stands for the program. */
const MAIN = `
const words = process.argv.slice(2);
if (words.includes('--wait')) { setInterval(() => {}, 1000); process.on('SIGTERM', () => { console.log('drained'); process.exit(7); }); }
console.log('main ' + words.join(' '));
if (!words.includes('--wait')) process.exitCode = words.includes('--fail') ? 5 : 0;`;

function lockFile(version: string): string {
  return JSON.stringify({ packages: { '': {}, 'node_modules/thing': { version }, 'node_modules/for-windows': { version, optional: true } } });
}

describe('the set-up script', () => {
  let clone: string;

  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'duban-clone-'));
    for (const part of ['scripts', 'bin', 'package.json']) cpSync(join(root, part), join(clone, part), { recursive: true });
    write('package-lock.json', lockFile('1.0.0'));
    write('fake-npm/npm-cli.js', NPM);
    write('fake-nest.js', NEST);
    write('src/main.js', MAIN);
  });

  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  it('installs and builds a fresh clone, and then starts the program with the arguments given', async () => {
    const { output, code } = await finish(start('start', '--port', '1'));

    expect(calls()).toEqual(['npm ci', 'nest build']);
    expect(output).toMatch(/Installing.*Building.*main serve --port 1/s);
    expect(code).toBe(0);
  });

  it('does nothing twice', async () => {
    await finish(start('build'));
    const { output } = await finish(start('start'));

    expect(output).toBe('main serve\n');
    expect(calls()).toEqual(['npm ci', 'nest build']);
  });

  it('builds again when a source has changed', async () => {
    await finish(start('build'));
    appendFileSync(join(clone, 'src', 'main.js'), '// changed');
    await finish(start('start'));

    expect(calls()).toEqual(['npm ci', 'nest build', 'nest build']);
  });

  it('installs again when the lock file asks for another version', async () => {
    await finish(start('build'));
    write('package-lock.json', lockFile('1.0.1'));
    await finish(start('build'));

    expect(calls().filter((call) => call === 'npm ci')).toHaveLength(2);
  });

  it('installs once when it runs twice at the same time', async () => {
    const endings = await Promise.all([finish(start('start')), finish(start('start'))]);

    expect(endings.map(({ code }) => code)).toEqual([0, 0]);
    expect(calls()).toEqual(['npm ci', 'nest build']);
  });

  it('takes over from a set-up that was killed', async () => {
    const killed = start('build');
    await eventually('it installs', () => existsSync(join(clone, 'calls')));
    killed.kill('SIGKILL');
    await once(killed, 'exit');

    expect(existsSync(join(clone, '.set-up.lock'))).toBe(true);
    expect((await finish(start('start'))).code).toBe(0);
    expect(existsSync(join(clone, '.set-up.lock'))).toBe(false);
  });

  it('shows what the compiler said when the build fails, and starts nothing', async () => {
    write('src/broken', '');

    const { output, code } = await finish(start('start'));

    expect(code).toBe(3);
    expect(output).toContain('src/broken does not compile');
    expect(output).not.toContain('main serve');
    expect((await finish(start('start'))).code).toBe(3);
  });

  it('ends with the exit code of what it ran', async () => {
    expect((await finish(start('start', '--fail'))).code).toBe(5);
  });

  it('passes signals on and waits until the program has drained', async () => {
    const running = start('start', '--wait');
    const ending = finish(running);
    await eventually('the program runs', () => running.output.includes('main serve'));

    running.kill('SIGTERM');

    expect(await ending).toMatchObject({ code: 7, output: expect.stringMatching(/drained\n$/) as string });
  });

  it('lets the program build itself when it is called in a fresh clone, without a word on its output', async () => {
    const { code } = await finish(spawned(['bin/duban.cjs', 'version']));

    expect(code).toBe(0);
    expect(calls()).toEqual(['npm ci', 'nest build']);
  });

  it('explains itself when the mode is unknown', async () => {
    expect(await finish(start('toString'))).toMatchObject({ code: 2, output: expect.stringContaining('start|test|lint') as string });
  });

  type Running = ChildProcessWithoutNullStreams & { output: string };

  function start(...words: string[]): Running {
    return spawned(['scripts/set-up.mjs', ...words]);
  }

  function spawned(words: string[]): Running {
    const env = { ...process.env, npm_execpath: join(clone, 'fake-npm', 'npm-cli.js') };
    const running = Object.assign(spawn(process.execPath, words, { cwd: clone, env }), { output: '' });
    for (const stream of [running.stdout, running.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (running.output += text));
    return running;
  }

  async function finish(running: Running): Promise<{ code: number | null; output: string }> {
    await once(running, 'close');
    return { code: running.exitCode, output: running.output };
  }

  function calls(): string[] {
    return readFileSync(join(clone, 'calls'), 'utf8').trim().split('\n');
  }

  function write(name: string, content: string): void {
    mkdirSync(dirname(join(clone, name)), { recursive: true });
    writeFileSync(join(clone, name), content);
  }
});

describe('the closing line of a test run', () => {
  const script = join(root, 'scripts', 'test-counts.mjs');
  const none = { numPassedTests: 0, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };
  let file: string;

  beforeEach(() => {
    file = join(mkdtempSync(join(tmpdir(), 'duban-counts-')), 'result.json');
  });
  afterEach(() => rmSync(dirname(file), { recursive: true, force: true }));

  it.each([
    ['12 passed, 0 failed', 0, { numPassedTests: 12 }],
    ['12 passed, 0 failed, 3 skipped', 0, { numPassedTests: 12, numPendingTests: 2, numTodoTests: 1 }],
    ['12 passed, 2 failed', 1, { numPassedTests: 12, numFailedTests: 1, numRuntimeErrorTestSuites: 1 }],
    ['0 passed, 0 failed', 1, {}],
    ['0 passed, 1 failed', 1, undefined],
  ])('is "%s" with exit code %i', async (line, code, result) => {
    if (result !== undefined) writeFileSync(file, JSON.stringify({ ...none, ...result }));
    const child = spawn(process.execPath, [script, file]);
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    await once(child, 'close');

    expect([output, child.exitCode]).toEqual([`${line}\n`, code]);
  });
});

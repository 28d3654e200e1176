import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const program = join(root, 'bin', 'duban.cjs');

/** How a process ended, and what it said. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** A `duban serve` that is ready. */
export interface Serving {
  /** `http://127.0.0.1:PORT`; '' where it serves no HTTP. */
  base: string;
  /** From the start of the process to its readiness. */
  readyMs: number;
  /** What it has said so far. */
  said(): string;
  /** Tells it to stop; does not wait. */
  terminate(): void;
  /** Resolves once it has ended, of itself or told to. */
  ended: Promise<Ended>;
  /** Tells it to stop and waits. */
  stop(): Promise<Ended>;
  /** Ends it without warning. */
  kill(): Promise<Ended>;
}

/** Compiles the program if its sources have changed since: `npm test` has done so before, a single run of jest has not. Call in `beforeAll`. */
export function buildProgram(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'set-up.mjs'), 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The program does not compile:\n${stdout}${stderr}`);
}

/** Runs one command of the command line as a process of its own, with none of the settings of this process, and waits for its end. */
export function duban(words: readonly string[], settings: Record<string, string> = {}): Promise<Ended> {
  return endOf(started(words, settings)).ended;
}

const alive = new Set<ChildProcess>();

/** Starts `duban serve` on any free port and waits until it is ready. */
export async function serve(words: readonly string[], settings: Record<string, string>): Promise<Serving> {
  const begin = performance.now();
  const child = started(['serve', ...words], { PORT: '0', ...settings });
  alive.add(child);
  const { ended, said } = endOf(child);
  void ended.then(() => alive.delete(child));
  await readiness(child, ended, said);
  return {
    base: /http:\/\/127\.0\.0\.1:\d+/.exec(said())?.[0] ?? '',
    readyMs: Math.round(performance.now() - begin),
    said,
    ended,
    terminate: () => void child.kill('SIGTERM'),
    stop: () => told(child, 'SIGTERM', ended),
    kill: () => told(child, 'SIGKILL', ended),
  };
}

/** Ends whatever a failed test has left running. Call in `afterAll`. */
export async function endServing(): Promise<void> {
  await Promise.all([...alive].map(async (child) => child.kill('SIGKILL') && once(child, 'close')));
}

function told(child: ChildProcess, signal: NodeJS.Signals, ended: Promise<Ended>): Promise<Ended> {
  child.kill(signal);
  return ended;
}

function started(words: readonly string[], settings: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [program, ...words], { env: { ...withoutSettings(), DUBAN_LANG: 'en', ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
}

function withoutSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(DUBAN_.*|DATABASE_URL|PORT|HOST|NODE_ENV|LC_.*|LANG)$/.test(name)));
}

function endOf(child: ChildProcess): { ended: Promise<Ended>; said: () => string } {
  const heard = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (heard.stdout += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (heard.stderr += text));
  const ended = once(child, 'close').then(([code, signal]) => ({ code: code as number | null, signal: signal as NodeJS.Signals | null, ...heard }));
  return { ended, said: () => heard.stdout + heard.stderr };
}

/** The log says that it is ready once HTTP listens and the worker has begun. */
async function readiness(child: ChildProcess, ended: Promise<Ended>, said: () => string): Promise<void> {
  const ready = new Promise<boolean>((resolve) => child.stdout?.on('data', () => said().includes('duban is ready') && resolve(true)));
  if (await Promise.race([ready, ended.then(() => false)])) return;
  const { code, stdout, stderr } = await ended;
  throw new Error(`duban serve ended with ${code} before it was ready:\n${stdout}${stderr}`);
}

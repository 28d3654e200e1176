import { benchEngineAgainstFloor } from './engine.js';
import { benchMove } from './move.js';
import { benchRungs } from './rungs.js';
import { benchWorklist } from './worklist.js';

const STRETCH_MS = 3_000;

const benchmarks: Record<string, () => Promise<void>> = {
  engine: () => benchEngineAgainstFloor(STRETCH_MS),
  move: benchMove,
  rungs: benchRungs,
  worklist: benchWorklist,
};

const [name] = process.argv.slice(2);
const chosen = benchmarks[name ?? ''];
if (chosen === undefined) {
  process.stderr.write(`There is no benchmark “${name ?? ''}”. There are: ${Object.keys(benchmarks).join(', ')}\n`);
  process.exitCode = 2;
} else {
  chosen().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  });
}

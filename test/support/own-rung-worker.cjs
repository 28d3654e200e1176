/** A process of its own that fires rungs until it is killed or let go: `node own-rung-worker.cjs WORK`. See bench/rung-worker.ts. */
const { requireSource } = require('./require-source.cjs');

void requireSource('bench/rung-worker.ts').workRungs(JSON.parse(process.argv[2]));

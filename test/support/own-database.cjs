/**
 * A process of its own that keeps an embedded database: `node own-database.cjs FOLDER`. Says one JSON line when it has it and
 * another after each line that the launcher logs, and lives until it is killed or its input ends.
 */
const { requireSource } = require('./require-source.cjs');

const { keepEmbedded } = requireSource('src/platform/postgres/keep-embedded.ts');

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

keepEmbedded({ folder: process.argv[2], durable: false, log: (line) => say({ log: line }) }).then(
  (kept) => {
    say({ ready: kept.connection() });
    process.stdin.on('end', () => void kept.release().then(() => process.exit(0))).resume();
  },
  (error) => {
    say({ failed: error.message });
    process.exit(1);
  },
);

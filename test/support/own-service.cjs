/** A process of its own that serves acts until it is killed: `node own-service.cjs FOLDER`. See busy-service.ts. */
const { requireSource } = require('./require-source.cjs');

const { serveActs } = requireSource('test/support/busy-service.ts');

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

serveActs(process.argv[2], say).catch((error) => {
  say({ failed: error.stack });
  process.exit(1);
});

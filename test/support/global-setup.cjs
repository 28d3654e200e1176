const { chmodSync, mkdtempSync, readdirSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

const { requireSource } = require('./require-source.cjs');

const PREFIX = 'duban-test-';

/**
 * One PostgreSQL for the run, started when the first test asks for a database: tests of pure code do not wait for it. It
 * belongs to this process and ends with it, however it ends.
 */
module.exports = async function globalSetup() {
  removeLeftOvers();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  chmodSync(folder, 0o711); // under root the database runs as another account, which has to pass through
  const { offerDatabases } = requireSource('test/support/database-offer.ts');
  globalThis.databaseOffer = await offerDatabases(folder);
  process.env.TEST_DATABASE_OFFER = globalThis.databaseOffer.address;
};

/** A run that is killed cannot remove its folder (40 MB); its name tells the process. Those of other users are theirs. */
function removeLeftOvers() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch (error) {
      if (!['EACCES', 'EPERM'].includes(error.code)) throw error;
    }
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

import { platform } from 'node:os';

/**
 * Environment for the database programs that this process starts: nothing of the caller's locale, libraries or PG… variables
 * may change what they do, and their messages are in English.
 */
export function childEnvironment(): NodeJS.ProcessEnv {
  const fixed = { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/local/bin:/usr/bin:/bin' };
  if (platform() !== 'win32') return fixed;
  // Sockets and temporary files of Windows programs do not work without these.
  const { SystemRoot, TEMP, TMP, PATH } = process.env;
  return { ...fixed, SystemRoot, TEMP, TMP, PATH };
}

import { readFileSync, statSync } from 'node:fs';

/** The operating-system account that the database runs as. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. When this process is root, the database runs as the owner of the cluster that is
 * already there, else as `postgres`, else as `nobody`. No account is ever created.
 *
 * @returns undefined when the database runs as the same user as this process
 */
export function unprivilegedAccount(clusterFolder: string): ServerAccount | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(clusterFolder) ?? knownAccount('postgres') ?? knownAccount('nobody') ?? { uid: 65534, gid: 65534 };
}

function ownerOf(folder: string): ServerAccount | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found !== undefined && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}

function knownAccount(name: string): ServerAccount | undefined {
  const line = readAccounts()
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid !== undefined && gid !== undefined ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

/** Images built from scratch have no /etc/passwd. */
function readAccounts(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

/** How to reach an embedded server; usable as it stands by `pg`. */
export interface EmbeddedConnection {
  /** Folder of the unix socket, or 127.0.0.1 on Windows. */
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password?: string;
}

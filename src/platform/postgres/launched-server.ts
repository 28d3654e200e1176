/** A database server that this process started and that ends with it. */
export interface LaunchedServer {
  /** Fast shutdown: running transactions are rolled back, clients disconnected; resolves when the server has ended. */
  stop(): Promise<void>;
  /** Resolves when the server has ended, asked to or not. */
  readonly exited: Promise<void>;
}

import type { Line } from '../../domain/access/line.js';
import type { ClientRole } from '../../domain/workflow/actor.js';

/** The client that a token speaks for. */
export class CallingClientDto {
  /** The client id. */
  client!: string;
  /** Organisation for which it acts. */
  unit!: string;
  /** Post in whose place it acts. */
  role!: ClientRole;
  /** Division within which it reaches cases; null for a client of an enterprise, which reaches those of that enterprise. */
  region!: string | null;
  /** Line of supervision of its unit; null where that has none of its own. */
  line!: Line | null;
  /** What the token may do. */
  scopes!: string[];
}

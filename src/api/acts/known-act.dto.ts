import type { ActingUnit } from '../../domain/access/acting-unit.js';
import { type BasisDto, type WordsDto } from '../http/words.dto.js';

/** An act with what a form for it needs to know. */
export class KnownActDto {
  act!: string;
  /** Null for an act on a duty of whatever workflow. */
  workflow!: string | null;
  version!: number | null;
  title!: WordsDto;
  /** Posts that may perform it. */
  posts!: string[];
  /** For which unit, of those that reach the case: its party, an office above too, the proposer, or any. */
  unit!: ActingUnit;
  /** True for an act that opens a case. */
  opens!: boolean;
  /** JSON Schema of its facts; `directory: authority` marks the identifier of an authority or safety committee office, `directory: post` a post that somebody holds. */
  facts!: Record<string, unknown>;
  /** Facts with which it may be sent, dates and documents replaced by true ones; of facts that have several shapes one each. */
  examples!: Record<string, unknown>[];
  basis!: BasisDto[];
}

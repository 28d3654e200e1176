import { type BasisDto, type WordsDto } from '../http/words.dto.js';

/** An act with what a form for it needs to know. */
export class KnownActDto {
  act!: string;
  workflow!: string;
  version!: number;
  title!: WordsDto;
  /** Posts that may perform it. */
  posts!: string[];
  /** True for an act that opens a case. */
  opens!: boolean;
  /** JSON Schema of its facts; `directory: authority` marks the identifier of an authority or safety committee office. */
  facts!: Record<string, unknown>;
  /** Facts with which it may be sent, dates and documents replaced by true ones; of facts that have several shapes one each. */
  examples!: Record<string, unknown>[];
  basis!: BasisDto[];
}

import type { LocalDate } from '../calendar/local-date.js';

/** One item of a pack of grading criteria (判定标准): whoever finds it grades the hazard as major and cites it. */
export interface Criterion {
  /** `name@version` of its pack. */
  criteria: string;
  /** The document that fixes it, as it is cited. */
  document: string;
  item: string;
  text: string;
  /** Local dates between which it is in force, both included. */
  effective: { from: LocalDate; to?: LocalDate };
  /** GB/T 4754 codes of the industries that it is for. */
  industries: readonly string[];
}

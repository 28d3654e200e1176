import type { Effective } from '../rules/effective.js';
import type { Words } from '../workflow/words.js';

/** One condition that makes a hazard a major one. */
export interface CriterionText {
  /** Number inside its document: '7', or article and item, '11.3'. */
  item: string;
  text: string;
  /** The item names several conditions, any one of which is enough. */
  isAlternative?: boolean;
  /** The document wants an expert to say whether it is met. */
  requiresExpert?: boolean;
}

/** Criteria of grading (重大事故隐患判定标准) as they are written, one document in one version; checked for their shape. */
export interface CriteriaText {
  criteria: string;
  version: number;
  document: string;
  title: Words;
  effective: Effective;
  /** GB/T 4754: section letters or 2 to 4 digits; absent: every industry. */
  industries?: string[];
  items: CriterionText[];
  /** Rules of the document over all its items, which are no items of their own (工贸 article 14). */
  overAll?: { article: string; text: string }[];
}

/** `name@version`. */
export function criteriaKey({ criteria, version }: Pick<CriteriaText, 'criteria' | 'version'>): string {
  return `${criteria}@${version}`;
}

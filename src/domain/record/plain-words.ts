/** Characters that carry no meaning in a cell: zero-width marks and the byte order mark that copies leave behind. */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;

/**
 * The words of a cell in one writing: full-width digits, brackets and colons become half-width, Kangxi radicals that PDF copies carry
 * become ordinary characters (Unicode NFKC), every run of blanks (also non-breaking and ideographic ones) becomes one blank.
 * For matching only; what is stored stays as published.
 */
export function plainWords(words: string): string {
  return words.normalize('NFKC').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

/** As `plainWords`, without any blank: published notices put blanks inside words (`区 人 民 政 府`, `2 号楼`). */
export function closedWords(words: string): string {
  return plainWords(words).replace(/ /g, '');
}

/** A cell as a value of the record: the published characters without blanks around them; null when nothing is left. */
export function cellText(cell: string | undefined): string | null {
  const text = (cell ?? '').replace(invisible, '').trim();
  return text === '' ? null : text;
}

/**
 * The stable identity of a row for importing the same file twice: its non-empty cells under their headers, sorted by header, as one text.
 * Blanks around a cell, line-end style and Unicode composition do not count, so that a file saved again keeps its keys; the order of the
 * columns does not count either. The caller hashes the text and adds an ordinal where one file holds the same row several times.
 */
export function rowKey(cells: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(cells)
    .map(([header, cell]) => [canonical(header), canonical(cell)] as const)
    .filter(([, cell]) => cell !== '')
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return JSON.stringify(pairs);
}

function canonical(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/**
 * One row of an imported table as its reader hands it over. `line` is the number that the person sees in his program: the line of a text
 * file, counted from 1 (the first line of a row with line breaks in a cell), or the row number of a sheet.
 */
export type TableRow =
  | { kind: 'row'; line: number; cells: Record<string, string> }
  /** The row has another number of cells than the header, or a quotation mark that never closes; its cells cannot be told apart. */
  | { kind: 'ragged'; line: number; words: string; expected: number; found: number }
  /** The file cannot be read on from here (broken archive, broken markup). Always the last one. */
  | { kind: 'broken'; line: number; code: string; reasons: { zh: string; en: string }[] };

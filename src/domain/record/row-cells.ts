import { columnsOf, type Columns, type HintField, type RecordField } from './headers.js';
import { cellText } from './plain-words.js';
import { uncertainty, type Uncertainty } from './uncertainty.js';
import type { UncertaintyCode } from './uncertainty-reasons.js';

/** The cells of one row under the fields that their headers name, and the uncertainties noted while they are read. */
export class RowCells {
  readonly uncertain: Uncertainty[] = [];

  constructor(
    readonly cells: Readonly<Record<string, string>>,
    private readonly columns: Columns = columnsOf(Object.keys(cells)),
  ) {}

  /** The words of a field from the first column that has any; '' becomes null. */
  words(field: RecordField | HintField): string | null {
    return this.filled(field)[0]?.text ?? null;
  }

  /** The header under which `words` found the words, or ''. */
  header(field: RecordField): string {
    return this.filled(field)[0]?.header ?? '';
  }

  /** As `words`, noting what other columns of the same field say, and damaged characters. */
  read(field: RecordField): string | null {
    const [first, ...others] = this.filled(field);
    if (!first) return null;
    const other = others.find(({ text }) => text !== first.text);
    if (other) this.note(field, other.text, 'column.several', other.header);
    if (damaged.test(first.text)) this.note(field, first.text, 'text.damaged');
    return first.text;
  }

  note(field: RecordField, words: string | null, code: UncertaintyCode, detail = ''): void {
    this.uncertain.push(uncertainty(field, words ?? '', code, detail));
  }

  /** Every non-empty cell as it came. */
  published(): Record<string, string> {
    return Object.fromEntries(Object.entries(this.cells).filter(([, cell]) => cellText(cell) !== null));
  }

  private filled(field: RecordField | HintField): { header: string; text: string }[] {
    return (this.columns[field] ?? [])
      .map((header) => ({ header, text: cellText(this.cells[header]) }))
      .filter((cell): cell is { header: string; text: string } => cell.text !== null);
  }
}

/** The replacement character of a failed decoding, or question marks inside Chinese text where a converter lost characters. */
const damaged = /\uFFFD|\?\?|\p{Script=Han}\?+\p{Script=Han}/u;

import { TextDecoder } from 'node:util';
import { ImportFault } from './import-refusal.js';
import { decoded, type XlsxPackage } from './xlsx-package.js';
import type { RawCell } from './xlsx-values.js';
import { XmlEvents, type XmlListener } from './xml-events.js';

/** One row of a sheet: its number as the program shows it, and its cells by column (from 0). */
export interface SheetRow {
  number: number;
  cells: RawCell[];
}

/** Excel's last column, XFD. */
const lastColumn = 16_383;

/** The rows of a sheet, one after another; only the piece that is being parsed is held. */
export async function* sheetRows(parts: XlsxPackage, sheetPart: string, onBytes: (count: number) => void = () => {}): AsyncGenerator<SheetRow, void, undefined> {
  const collector = new RowCollector();
  const events = new XmlEvents(collector);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of parts.bytes(sheetPart)) {
    onBytes(chunk.length);
    const fault = faultIn(() => events.write(decoded(decoder, chunk)));
    yield* collector.taken();
    if (fault) throw fault;
  }
  events.end();
}

/** The rows before a fault are rows; so the fault waits until they are handed out. */
function faultIn(act: () => void): ImportFault | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof ImportFault) return error;
    throw error;
  }
}

class RowCollector implements XmlListener {
  private rows: SheetRow[] = [];
  private row: SheetRow | null = null;
  private cell: RawCell | null = null;
  private inValue = false;
  private inPhonetic = false;
  private lastNumber = 0;
  private nextColumn = 0;

  taken(): SheetRow[] {
    const rows = this.rows;
    this.rows = [];
    return rows;
  }

  open(name: string, attributes: Record<string, string>): void {
    if (name === 'c') this.openCell(attributes);
    else if (name === 'v' || name === 't') this.inValue = !this.inPhonetic && this.cell !== null;
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'row') this.openRow(attributes);
  }

  text(text: string): void {
    if (this.inValue && this.cell) this.cell.text += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'rPh') this.inPhonetic = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row' && this.row) {
      this.rows.push(this.row);
      this.row = null;
    }
  }

  private openRow({ r }: Record<string, string>): void {
    this.lastNumber = r === undefined ? this.lastNumber + 1 : Number(r);
    this.row = { number: this.lastNumber, cells: [] };
    this.nextColumn = 0;
  }

  private openCell({ r, t, s }: Record<string, string>): void {
    const column = r === undefined ? this.nextColumn : columnOf(r);
    this.nextColumn = column + 1;
    this.cell = { column, type: t ?? 'n', style: Number(s ?? 0), text: '' };
  }

  private closeCell(): void {
    if (this.cell && this.cell.text !== '' && this.cell.column <= lastColumn) this.row?.cells.push(this.cell);
    this.cell = null;
  }
}

/** The column of a cell reference, from 0: A1 is 0, AA7 is 26. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const character of /^[A-Z]+/.exec(reference)?.[0] ?? '') column = column * 26 + character.charCodeAt(0) - 64;
  return column - 1;
}

/** Cells merged downwards: the words of the upper row hold for those below it too. Rows are inclusive; the column counts from 0. */
export interface DownwardMerge {
  column: number;
  first: number;
  last: number;
}

const mergeReference = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):[A-Z]+(\d+)"/g;

/**
 * Merged cells stand in the markup after all rows, so they are looked for in a pass of their own: only this tag, not parsed (a `<` cannot
 * occur in texts). Sorted by first row.
 */
export async function downwardMerges(parts: XlsxPackage, sheetPart: string): Promise<DownwardMerge[]> {
  const merges: DownwardMerge[] = [];
  let tail = '';
  for await (const chunk of parts.bytes(sheetPart)) {
    const text = tail + chunk.toString('latin1');
    let end = 0;
    for (const match of text.matchAll(mergeReference)) {
      const [all, column = '', first, last] = match;
      end = match.index + all.length;
      if (last !== first) merges.push({ column: columnOf(column), first: Number(first), last: Number(last) });
    }
    tail = text.slice(Math.max(end, text.length - 200));
  }
  return merges.sort((a, b) => a.first - b.first);
}

/** One record of a CSV text: the physical lines that belong to it, the first counted from 1. */
export interface CsvRecord {
  line: number;
  lines: number;
  text: string;
  /** A quotation mark opens a cell and does not close it; the record is its first physical line alone. */
  unclosed: boolean;
  /** It holds quotation marks, and each that opens a cell closes it at its end; `irregular` if text follows a closing one ("甲"乙). */
  quoting: 'none' | 'regular' | 'irregular';
}

/** No record is longer (characters); Excel's longest cell has 32,767. Past this, a quotation mark counts as unclosed. */
const longestRecord = 1 << 20;

type Quoting = CsvRecord['quoting'];

type Cut = { end: number; next: number; quoting: Quoting } | 'more' | 'unclosed';

/**
 * Cuts text, given piece by piece, into CSV records. A stray quotation mark would swallow the rows up to the next one, or to the end of the
 * file; here it costs its own line only: reading goes on behind it.
 */
export class CsvRecords {
  private rest = '';
  private start = 0;
  private line = 1;
  private ended = false;

  constructor(private readonly delimiter: string) {}

  add(piece: string): void {
    this.rest = this.rest.slice(this.start) + piece;
    this.start = 0;
  }

  /** Says that no more text comes, so that the last record needs no line break. */
  end(): void {
    this.ended = true;
  }

  /** The next complete record; null until more text is added. */
  take(): CsvRecord | null {
    if (this.start >= this.rest.length) return null;
    const cut = endOfRecord(this.rest, this.start, this.delimiter, this.ended);
    if (cut === 'more') return null;
    const { end, next, quoting } = cut === 'unclosed' ? { ...lineAt(this.rest, this.start), quoting: 'none' as const } : cut;
    const text = this.rest.slice(this.start, end);
    const record = { line: this.line, lines: countLines(text), text, unclosed: cut === 'unclosed', quoting };
    this.start = next;
    this.line += record.lines;
    return record;
  }

  /**
   * Gives back records just taken, of which the first turned out to be no row: only its first line stays taken, everything behind that is
   * cut anew.
   */
  putBackAfterFirstLine([first, ...others]: readonly CsvRecord[]): void {
    if (!first) return;
    const behind = first.text.slice(lineAt(first.text, 0).next);
    this.rest = [behind, ...others.map(({ text }) => text), this.rest.slice(this.start)].join('\n');
    this.start = 0;
    this.line = first.line + 1;
  }
}

function endOfRecord(text: string, start: number, delimiter: string, last: boolean): Cut {
  const line = lineEnd(text, start);
  const quoted = text.slice(start, line?.end).includes('"');
  if (quoted) return endOfQuotedRecord(text, start, delimiter, last);
  if (line) return completeLineBreak(text, line, last, 'none');
  return atEnd(text, last, 'none');
}

function atEnd(text: string, last: boolean, quoting: Quoting): Cut {
  return last ? { end: text.length, next: text.length, quoting } : 'more';
}

/** Walks over the cells of a record that holds quotation marks. */
function endOfQuotedRecord(text: string, start: number, delimiter: string, last: boolean): Cut {
  let cellStart = true;
  let quoting: Quoting = 'regular';
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '"' && cellStart) {
      const closed = closingQuote(text, at);
      if (closed === null) return last || text.length - start > longestRecord ? 'unclosed' : 'more';
      if (closed + 1 >= text.length) return atEnd(text, last, quoting);
      if (!endsCell(text, closed + 1, delimiter)) {
        if (lineEndWithin(text, at, closed)) return 'unclosed';
        quoting = 'irregular';
      }
      at = closed;
      cellStart = false;
    } else if (character === '\n' || character === '\r') {
      return completeLineBreak(text, lineAt(text, at), last, quoting);
    } else {
      cellStart = character === delimiter;
    }
  }
  return atEnd(text, last, quoting);
}

function endsCell(text: string, at: number, delimiter: string): boolean {
  return text.startsWith(delimiter, at) || /[\r\n]/.test(text.charAt(at));
}

/** Where the quotation mark at `open` closes; doubled marks inside are text. Null if it does not within the text. */
function closingQuote(text: string, open: number): number | null {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? null : at;
}

/** A CR at the very end of a piece may be the first half of CR LF. */
function completeLineBreak(text: string, line: { end: number; next: number }, last: boolean, quoting: Quoting): Cut {
  const half = !last && line.next === text.length && text.charAt(line.end) === '\r' && line.next === line.end + 1;
  return half ? 'more' : { ...line, quoting };
}

function lineEnd(text: string, start: number): { end: number; next: number } | null {
  breaks.lastIndex = start;
  const match = breaks.exec(text);
  return match ? { end: match.index, next: match.index + match[0].length } : null;
}

const breaks = /\r\n|\n|\r/g;

/** The line that begins at `start`, to its break or to the end of the text. */
function lineAt(text: string, start: number): { end: number; next: number } {
  return lineEnd(text, start) ?? { end: text.length, next: text.length };
}

function lineEndWithin(text: string, from: number, to: number): boolean {
  const end = lineEnd(text, from);
  return end !== null && end.end < to;
}

function countLines(text: string): number {
  return (text.match(/\r\n|\n|\r/g)?.length ?? 0) + 1;
}

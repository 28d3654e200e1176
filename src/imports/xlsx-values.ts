import type { NumberFormat } from './xlsx-formats.js';
import type { SharedStrings } from './shared-strings.js';

/** A cell as the sheet stores it: `type` and `style` of ECMA-376 part 1, 18.3.1.4, and its text. */
export interface RawCell {
  column: number;
  type: string;
  style: number;
  text: string;
}

/** What is needed to show cells as a person sees them. */
export interface CellWords {
  strings: SharedStrings;
  formats: readonly NumberFormat[];
  since1904: boolean;
}

const dayInSeconds = 86_400;

/** 31 December 9999, the last day that Excel knows. */
const lastSerial = 2_958_465;

/** The words of a cell: texts as they are, dates as ISO dates, or as far as the cell shows them (2024年12月), numbers without padding. */
export function cellWords(cell: RawCell, words: CellWords): string {
  const { type, text } = cell;
  if (type === 's') return unescaped(words.strings.get(Number(text)) ?? '');
  if (type === 'b') return text === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return text.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '').replace('T', ' ');
  return type === 'n' ? numberWords(cell, words) : unescaped(text);
}

function numberWords({ style, text }: RawCell, { formats, since1904 }: CellWords): string {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number)) return text;
  const format = formats[style];
  if (format?.kind === 'percent') return `${shortest(number * 100)}%`;
  return format?.kind === 'date' ? dateWords(number, format, since1904) : shortest(number);
}

/** Excel keeps 15 significant figures; 0.1 + 0.2 is stored with 17. */
function shortest(number: number): string {
  return String(Number(number.toPrecision(15)));
}

/**
 * A serial number as the day that its cell shows. Day 60 of the 1900 system is 29 February 1900, which never was; Excel counts it for
 * compatibility, so days before it are one off.
 */
function dateWords(serial: number, shows: NumberFormat & { kind: 'date' }, since1904: boolean): string {
  if (serial < 0 || serial > lastSerial) return shortest(serial);
  const seconds = Math.round((serial % 1) * dayInSeconds);
  const days = Math.floor(serial) + Math.floor(seconds / dayInSeconds);
  const time = new Date((seconds % dayInSeconds) * 1000).toISOString().slice(11, 19);
  if (!shows.year && !shows.month && !shows.day) return time;
  const day = serialDay(days, since1904);
  if (!shows.day) return shows.month ? `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月` : `${Number(day.slice(0, 4))}年`;
  return shows.time && time !== '00:00:00' ? `${day} ${time}` : day;
}

function serialDay(days: number, since1904: boolean): string {
  if (!since1904 && days === 60) return '1900-02-29';
  const first = since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  return new Date(first + days * dayInSeconds * 1000).toISOString().slice(0, 10);
}

/** _x000D_ stands for a character that XML cannot hold (ECMA-376 part 1, 22.9.2.19). Control characters say nothing and are left out. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => {
    const character = String.fromCharCode(parseInt(hex, 16));
    return /[\t\n\r]|[^\p{Cc}\p{Cs}]/u.test(character) ? character : '';
  });
}

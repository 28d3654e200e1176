import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { ImportFault } from './import-refusal.js';
import type { TableFormat } from './table.js';

export type TextEncoding = Extract<TableFormat, { kind: 'csv' }>['encoding'];

/**
 * The encoding in which the whole file decodes without a fault: by its byte order mark, otherwise UTF-8, otherwise GB18030 (what Excel in
 * China writes). The file is read through once before any row is taken, so that no half of it is imported. Throws an ImportFault
 * (`import.unreadable-text`) where neither fits, naming the first line at fault under the one that fits better.
 */
export async function textEncoding(path: string): Promise<TextEncoding> {
  const marked = await byteOrderMark(path);
  const encoding = marked ?? 'utf-8';
  if (await decodes(path, encoding)) return encoding;
  const damage = await damageOf(path, encoding);
  if (marked || looksLikeDamaged(damage)) throw unreadable(damage.firstLine);
  if (await decodes(path, 'gb18030')) return 'gb18030';
  const other = await damageOf(path, 'gb18030');
  throw unreadable((other.broken < damage.broken ? other : damage).firstLine);
}

/** The text of a file piece by piece, decoded strictly; the byte order mark is left out. */
export async function* decodedText(path: string, encoding: TextEncoding, onBytes: (count: number) => void = () => {}): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    onBytes(chunk.length);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

async function byteOrderMark(path: string): Promise<TextEncoding | null> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(3), 0, 3, 0);
    const hex = buffer.subarray(0, bytesRead).toString('hex');
    if (hex === 'efbbbf') return 'utf-8';
    return hex.startsWith('fffe') ? 'utf-16le' : hex.startsWith('feff') ? 'utf-16be' : null;
  } finally {
    await file.close();
  }
}

/** A NUL character stands in no text; with it the file is binary or UTF-16 without a mark. */
async function decodes(path: string, encoding: TextEncoding): Promise<boolean> {
  try {
    for await (const text of decodedText(path, encoding)) if (text.includes('\0')) return false;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}

interface Damage {
  firstLine: number;
  broken: number;
  chinese: number;
}

/** Where and how often a file does not decode. */
async function damageOf(path: string, encoding: TextEncoding): Promise<Damage> {
  const decoder = new TextDecoder(encoding);
  const damage = { firstLine: 0, broken: 0, chinese: 0 };
  let line = 1;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true });
    const at = text.search(/[\uFFFD\0]/);
    if (at >= 0 && damage.firstLine === 0) damage.firstLine = line + count(text.slice(0, at), /\n/g);
    line += count(text, /\n/g);
    damage.broken += count(text, /[\uFFFD\0]/g);
    damage.chinese += count(text, /\p{Script=Han}/gu);
  }
  return damage.firstLine === 0 ? { ...damage, firstLine: line } : damage;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/**
 * UTF-8 text with a few broken bytes also decodes as GB18030, into other characters. It is told apart by what most of it shows: GB18030
 * read as UTF-8 gives hardly one Chinese character for each broken place.
 */
function looksLikeDamaged({ broken, chinese }: Damage): boolean {
  return chinese > 10 * broken;
}

function unreadable(line: number): ImportFault {
  return new ImportFault('import.unreadable-text', {
    zh: `第${line}行有无法按 UTF-8 或 GB18030 识别的字节；请用表格软件打开，另存为“CSV UTF-8”或 .xlsx 后重新导入`,
    en: `line ${line} holds bytes that are neither UTF-8 nor GB18030; open the file in a spreadsheet program, save it as "CSV UTF-8" or .xlsx and import again`,
  });
}

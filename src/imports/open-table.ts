import { open, stat } from 'node:fs/promises';
import { claimOf, contentOf, contentWords, type Claim, type Content } from './content-sniff.js';
import { openCsv } from './csv-table.js';
import { recordHeaders, type KnownHeaders } from './header-row.js';
import { ImportFault, refuseFile, type ImportRefusal } from './import-refusal.js';
import type { Table } from './table.js';
import { openXlsx } from './xlsx-table.js';

/**
 * Opens a CSV or XLSX file by its content, and refuses it where the name says something else, where it is no table that can be read, or
 * where no known header stands near its top: one of a published listing, unless others are given. Close the table after use.
 */
export async function openTable(path: string, known: KnownHeaders = recordHeaders): Promise<Table | ImportRefusal> {
  try {
    const head = await readHead(path);
    const claim = claimOf(path);
    const content = contentOf(head);
    if (content === 'zip') return await openArchive(path, claim, known);
    if (content !== 'text') throw await otherContent(path, content, claim);
    if (claim !== null && claim !== 'text') throw fault('import.not-what-it-says', 'plain-text');
    return await openCsv(path, known);
  } catch (error) {
    const told = error instanceof ImportFault ? error : fileFault(error);
    if (told === null) throw error;
    return refuseFile(path, told.code, told.reason);
  }
}

async function readHead(path: string): Promise<Buffer> {
  const about = await stat(path);
  if (!about.isFile()) throw new ImportFault('import.not-a-file', { zh: '这不是文件；请给出 .csv 或 .xlsx 文件的路径', en: 'this is not a file; give the path of a .csv or .xlsx file' });
  if (about.size === 0) throw new ImportFault('import.empty', { zh: '文件长度为零；请重新导出', en: 'the file has no content; export it again' });
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** A workbook under another name is refused too: its name would mislead whoever looks at it next. */
async function openArchive(path: string, claim: Claim, known: KnownHeaders): Promise<Table> {
  const table = await openXlsx(path, known).catch((error: unknown) => {
    throw claim === 'zip' && error instanceof ImportFault && error.code === 'import.not-what-it-says' ? fault('import.format-unsupported', 'zip') : error;
  });
  if (claim === null || claim === 'xlsx') return table;
  await table.close();
  throw fault('import.not-what-it-says', 'workbook');
}

/** A workbook with a password is wrapped in the binary container of old Excel files, so its name is right. */
async function otherContent(path: string, content: Exclude<Content, 'text' | 'zip'>, claim: Claim): Promise<ImportFault> {
  if (content === 'ole' && (await isProtected(path))) return fault('import.format-unsupported', 'protected-workbook');
  const named: Record<typeof content, Claim> = { ole: 'xls', html: 'html', 'xml-spreadsheet': null, pdf: 'pdf', image: 'image' };
  return fault(claim === null || claim === named[content] ? 'import.format-unsupported' : 'import.not-what-it-says', content);
}

/** The container names its streams in UTF-16; the directory lies anywhere, in practice near the ends. */
async function isProtected(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, 1 << 20);
    const marker = Buffer.from('EncryptedPackage', 'utf16le');
    for (const start of new Set([0, size - length])) {
      const { buffer } = await file.read(Buffer.alloc(length), 0, length, start);
      if (buffer.includes(marker)) return true;
    }
    return false;
  } finally {
    await file.close();
  }
}

function fault(code: 'import.not-what-it-says' | 'import.format-unsupported', content: keyof typeof contentWords): ImportFault {
  return new ImportFault(code, contentWords[content]);
}

/** Faults of the path that the person can mend; null for any other. */
function fileFault(error: unknown): ImportFault | null {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new ImportFault('import.file-missing', { zh: '没有这个文件；请检查路径和文件名', en: 'there is no such file; check the path and the name' });
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') {
    return new ImportFault('import.file-unreadable', {
      zh: `没有读取权限或文件正被占用（${code}）；请关闭占用它的程序或授予读取权限`,
      en: `it may not be read or is in use (${code}); close the program that holds it or grant read access`,
    });
  }
  return null;
}

import { crc32, deflateRawSync } from 'node:zlib';

/** Builds a zip archive of the given parts. */
export function zipOf(parts: Record<string, string | Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), packed);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/**
 * A cell: text goes to the shared strings, a number stays one. `inline`, `rich` (runs), `date` (a serial number under style `style`),
 * `formula` (its text result) and booleans are written as Excel writes them.
 */
export type SheetCell =
  | string
  | number
  | boolean
  | null
  | { inline: string }
  | { rich: string[]; phonetic?: string }
  | { serial: number; style: number }
  | { formula: string };

export interface SheetFile {
  name: string;
  rows: SheetCell[][];
  merges?: string[];
  hidden?: boolean;
}

export interface WorkbookFile {
  sheets: SheetFile[];
  /** Format codes of the cell styles 1, 2, …; a number names a built-in format. */
  formats?: (string | number)[];
  date1904?: boolean;
  /** Namespace prefix of all sheet elements, as some programs write it. */
  prefix?: string;
  /** Leaves out the references of rows and cells, as some programs do. */
  bare?: boolean;
}

/** Builds an .xlsx file. */
export function xlsxOf(workbook: WorkbookFile): Buffer {
  const texts: string[] = [];
  const sheets = workbook.sheets.map((sheet) => sheetXml(sheet, texts, workbook));
  return zipOf({
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', '/xl/styles.xml'],
    ]),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts.join('')}</sst>`,
    'xl/styles.xml': stylesXml(workbook.formats ?? []),
  });
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const related = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationships(targets: readonly (readonly [string, string])[]): string {
  const entries = targets.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${related}/${type}" Target="${target}"/>`);
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

function workbookXml({ sheets, date1904 }: WorkbookFile): string {
  const list = sheets.map(({ name, hidden }, index) => `<sheet name="${name}" sheetId="${index + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`);
  return `<workbook xmlns="${main}" xmlns:r="${related}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`;
}

function stylesXml(formats: (string | number)[]): string {
  const own = formats.flatMap((format, index) => (typeof format === 'string' ? [`<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`] : []));
  const styles = formats.map((format, index) => `<xf numFmtId="${typeof format === 'number' ? format : 200 + index}"/>`);
  return `<styleSheet xmlns="${main}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`;
}

function sheetXml({ rows, merges = [] }: SheetFile, texts: string[], { prefix, bare }: WorkbookFile): string {
  const p = prefix ? `${prefix}:` : '';
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, bare ? '' : ` r="${String.fromCharCode(65 + column)}${row + 1}"`, texts, p));
    return `<${p}row${bare ? '' : ` r="${row + 1}"`}>${written.join('')}</${p}row>`;
  });
  const merged = merges.length > 0 ? `<${p}mergeCells>${merges.map((ref) => `<${p}mergeCell ref="${ref}"/>`).join('')}</${p}mergeCells>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?><${p}worksheet xmlns${prefix ? `:${prefix}` : ''}="${main}"><${p}sheetData>${lines.join('')}</${p}sheetData>${merged}</${p}worksheet>`;
}

function cellXml(cell: SheetCell, reference: string, texts: string[], p: string): string {
  const cellOf = (attributes: string, content: string) => `<${p}c${reference}${attributes}>${content}</${p}c>`;
  const value = (text: string) => `<${p}v>${escaped(text)}</${p}v>`;
  if (cell === null) return cellOf('', '');
  if (typeof cell === 'number') return cellOf('', value(String(cell)));
  if (typeof cell === 'boolean') return cellOf(' t="b"', value(cell ? '1' : '0'));
  if (typeof cell === 'string') return cellOf(' t="s"', value(String(texts.push(`<si><t xml:space="preserve">${escaped(cell)}</t></si>`) - 1)));
  if ('inline' in cell) return cellOf(' t="inlineStr"', `<${p}is><${p}t>${escaped(cell.inline)}</${p}t></${p}is>`);
  if ('serial' in cell) return cellOf(` s="${cell.style}"`, value(String(cell.serial)));
  if ('formula' in cell) return cellOf(' t="str"', `<${p}f>A1</${p}f>${value(cell.formula)}`);
  const runs = cell.rich.map((run) => `<r><rPr><b/></rPr><t>${escaped(run)}</t></r>`).join('');
  const phonetic = cell.phonetic ? `<rPh sb="0" eb="1"><t>${escaped(cell.phonetic)}</t></rPh>` : '';
  return cellOf(' t="s"', value(String(texts.push(`<si>${runs}${phonetic}</si>`) - 1)));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

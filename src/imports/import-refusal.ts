import { basename } from 'node:path';
import type { Words } from '../domain/workflow/words.js';
import type { Reason } from '../domain/workflow/refusal.js';

/** Every code under which a whole file is refused. Codes are never renamed or reused. */
export const importRefusalTitles = {
  'import.file-missing': { zh: '找不到导入文件', en: 'The import file does not exist' },
  'import.not-a-file': { zh: '导入路径不是文件', en: 'The import path is not a file' },
  'import.file-unreadable': { zh: '无法读取导入文件', en: 'The import file cannot be read' },
  'import.empty': { zh: '导入文件没有内容', en: 'The import file is empty' },
  'import.not-what-it-says': { zh: '文件内容与扩展名不符', en: 'The content of the file is not what its name says' },
  'import.format-unsupported': { zh: '不支持的文件格式', en: 'The file format is not supported' },
  'import.no-known-header': { zh: '没有找到可识别的表头', en: 'No known header was found' },
  'import.unreadable-text': { zh: '文字编码无法识别', en: 'The text cannot be decoded' },
  'import.damaged': { zh: '导入文件已损坏', en: 'The import file is damaged' },
} as const satisfies Record<string, Words>;

export type ImportRefusalCode = keyof typeof importRefusalTitles;

/** A file that is not imported, as a value; the same shape as a refused act. Nothing was read from it into any case. */
export interface ImportRefusal {
  refused: true;
  code: ImportRefusalCode;
  reasons: Reason[];
}

/** Refuses a file; the reason is told after its name. */
export function refuseFile(path: string, code: ImportRefusalCode, reason: Words): ImportRefusal {
  const name = basename(path);
  return { refused: true, code, reasons: [{ code, zh: `${name}：${reason.zh}`, en: `${name}: ${reason.en}`, subject: path }] };
}

/** A fault found inside a file while it is opened or read; carries the refusal to the door of the reader, where it becomes a value again. */
export class ImportFault extends Error {
  constructor(
    readonly code: ImportRefusalCode,
    readonly reason: Words,
  ) {
    super(reason.en);
  }
}

/** What is told of a file whose archive, compression or markup breaks off. */
export function damaged(detail: string): ImportFault {
  return new ImportFault('import.damaged', {
    zh: `文件已损坏，无法读完（${detail}）；请用表格软件打开并另存为 .xlsx 或 UTF-8 的 .csv 后重新导入`,
    en: `the file is damaged and cannot be read to its end (${detail}); open it in a spreadsheet program, save it as .xlsx or UTF-8 .csv and import again`,
  });
}

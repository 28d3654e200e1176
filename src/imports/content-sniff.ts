import type { Words } from '../domain/workflow/words.js';

/** What the first bytes of a file show it to be. */
export type Content = 'text' | 'zip' | 'ole' | 'html' | 'xml-spreadsheet' | 'pdf' | 'image';

/** What the suffix of a file name says; null for a name that says nothing about tables. */
export type Claim = 'text' | 'xlsx' | 'xls' | 'html' | 'pdf' | 'image' | 'zip' | null;

const claims: Record<string, Claim> = {
  csv: 'text', tsv: 'text', txt: 'text', xlsx: 'xlsx', xlsm: 'xlsx', xls: 'xls', et: 'xls', html: 'html', htm: 'html', pdf: 'pdf',
  png: 'image', jpg: 'image', jpeg: 'image', gif: 'image', zip: 'zip', ods: 'zip', docx: 'zip',
};

export function claimOf(path: string): Claim {
  return claims[/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? null;
}

const signatures: readonly (readonly [string, Content])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'ole'],
  ['25504446', 'pdf'],
  ['89504e47', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
];

/** Tells the content from its first bytes (a few hundred suffice): signatures of files, then the beginning of markup, otherwise text. */
export function contentOf(head: Buffer): Content {
  const hex = head.subarray(0, 8).toString('hex');
  const signed = signatures.find(([signature]) => hex.startsWith(signature));
  if (signed) return signed[1];
  const start = head.toString('latin1').replaceAll('\0', '').replace(/^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*/, '').toLowerCase();
  if (/^<\?xml[^]*(?:excel\.sheet|office:spreadsheet)/.test(start)) return 'xml-spreadsheet';
  return /^(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype html|html|head|meta|table|style|body|div)\b/.test(start) ? 'html' : 'text';
}

/** What was found and what to do about it, for a file that is refused by its content. */
export const contentWords: Record<Exclude<Content, 'text'> | 'workbook' | 'plain-text' | 'protected-workbook', Words> = {
  zip: {
    zh: '内容是压缩包，其中没有 Excel 工作簿；请解压后导入其中的 .xlsx 或 .csv 文件',
    en: 'it is a zip archive without an Excel workbook; unpack it and import the .xlsx or .csv file inside',
  },
  workbook: { zh: '内容是 Excel 工作簿；请把扩展名改为 .xlsx 后重新导入', en: 'it is an Excel workbook; rename it to .xlsx and import again' },
  'plain-text': {
    zh: '内容是纯文本，不是 Excel 工作簿；如为逗号或制表符分隔的表格，请把扩展名改为 .csv 后重新导入',
    en: 'it is plain text, not an Excel workbook; if it is a table separated by commas or tabs, rename it to .csv and import again',
  },
  ole: {
    zh: '内容是旧版二进制 Excel 文件（.xls）；请用 Excel 或 WPS 打开，另存为 .xlsx 后重新导入',
    en: 'it is an old binary Excel file (.xls); open it in Excel or WPS, save it as .xlsx and import again',
  },
  'protected-workbook': {
    zh: '工作簿设有打开密码；请用 Excel 或 WPS 打开，去掉密码另存为 .xlsx 后重新导入',
    en: 'the workbook is protected by a password; open it, remove the password, save it as .xlsx and import again',
  },
  html: {
    zh: '内容是网页（HTML 表格），不是工作簿；请用 Excel 或 WPS 打开，另存为 .xlsx 后重新导入',
    en: 'it is a web page (HTML table), not a workbook; open it in Excel or WPS, save it as .xlsx and import again',
  },
  'xml-spreadsheet': {
    zh: '内容是 XML 表格（Excel 2003 XML）；请用 Excel 或 WPS 打开，另存为 .xlsx 后重新导入',
    en: 'it is an Excel 2003 XML spreadsheet; open it in Excel or WPS, save it as .xlsx and import again',
  },
  pdf: {
    zh: '内容是 PDF；请取得名单的表格文件，或录入 .xlsx 后导入',
    en: 'it is a PDF; obtain the list as a table, or enter it into an .xlsx, and import that',
  },
  image: {
    zh: '内容是图片；请把图中的名单录入 .xlsx 后导入',
    en: 'it is a picture; enter the list that it shows into an .xlsx and import that',
  },
};

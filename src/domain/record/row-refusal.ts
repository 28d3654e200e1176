import type { Words } from '../workflow/words.js';
import { headerForm } from './headers.js';
import { cellText, closedWords } from './plain-words.js';
import type { RowRefusal, RowRefusalCode } from './published-record.js';
import type { RowCells } from './row-cells.js';
import type { TableRow } from './table-row.js';

/** Why a row of a table is no case; null if it is one. `isRegion` says whether a text is the name of a division. */
export function rowRefusal(row: RowCells, isRegion: (text: string) => boolean): RowRefusal | null {
  const unit = row.words('unit_name');
  const texts = Object.values(row.published());
  const [only] = texts.length === 1 ? texts : [];
  if (repeatsHeader(row.published())) return refused('import.row-header-again', headerAgain);
  if (only !== undefined && /^(?:备?注|说明|填表)/.test(closedWords(only))) return refused('import.row-note', note(only));
  if (only !== undefined && isRegion(unnumbered(only))) return refused('import.row-heading', heading(only));
  if (texts.some((text) => /^(?:合计|总计|小计|共计)[::]?$/.test(closedWords(text)))) return refused('import.row-total', total);
  if (unit === null && row.words('hazard_description') === null) return refused('import.row-empty', empty(texts));
  return null;
}

/** A row whose cells cannot be told apart, or from which the file cannot be read on. */
export function unreadableRow(row: Exclude<TableRow, { kind: 'row' }>): RowRefusal {
  if (row.kind === 'broken') return { code: row.code, reasons: row.reasons };
  const { words, expected, found } = row;
  const shown = words.length > 200 ? `${words.slice(0, 200)}…` : words;
  return refused('import.row-ragged', {
    zh: `本行有${found}格，表头有${expected}列，无法对应；请检查是否缺少引号或多出分隔符：${shown}`,
    en: `The row has ${found} cells, the header ${expected}; look for a missing quotation mark or a stray separator: ${shown}`,
  });
}

function refused(code: RowRefusalCode, reason: Words): RowRefusal {
  return { code, reasons: [reason] };
}

/** Long tables repeat their header on every page. */
function repeatsHeader(cells: Record<string, string>): boolean {
  const same = Object.entries(cells).filter(([header, cell]) => headerForm(header) === headerForm(cell));
  return same.length >= 2 && same.length * 2 > Object.keys(cells).length;
}

/** 一、芗城区 and (1)芗城区 are headings like 芗城区. */
function unnumbered(text: string): string {
  return closedWords(text).replace(/^[(]?[一二三四五六七八九十\d]+[)、.]+/, '').replace(/:$/, '');
}

const headerAgain: Words = { zh: '本行是重复的表头，不是案卷', en: 'The row repeats the header and is no case' };

const total: Words = { zh: '本行是合计行，不是案卷', en: 'The row is a total and no case' };

function note(words: string): Words {
  return { zh: `本行是说明文字，不是案卷：${words}`, en: `The row is a note and no case: ${words}` };
}

function heading(words: string): Words {
  return {
    zh: `本行只有地区名称“${words}”，应为其下各行的标题；请在表中增加“地区”一列后重新导入`,
    en: `The row holds only the name of a division, "${words}", a heading for the rows below; add a region column and import again`,
  };
}

function empty(texts: readonly string[]): Words {
  const found = texts.map((text) => cellText(text) ?? '').join(' / ').slice(0, 200);
  return {
    zh: `本行既没有单位也没有隐患内容，不能立案${found === '' ? '' : `；所写为：${found}`}；请补全后重新导入`,
    en: `The row names neither a unit nor a hazard${found === '' ? '' : `; it says: ${found}`}; complete it and import again`,
  };
}

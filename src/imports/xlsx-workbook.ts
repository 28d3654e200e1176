import { contentWords } from './content-sniff.js';
import { ImportFault } from './import-refusal.js';
import { partName, relationshipsOf, type XlsxPackage } from './xlsx-package.js';

/** Where the data of a workbook lies: its first visible sheet and the parts that its cells refer to. */
export interface Workbook {
  sheet: { name: string; part: string };
  stringsPart: string | null;
  stylesPart: string | null;
  /** Days are counted from 1904-01-01 (workbooks born on old Macs) instead of 1900. */
  since1904: boolean;
}

interface Relationship {
  type: string;
  part: string;
}

/**
 * Finds the first visible sheet of cells. Throws an ImportFault where the archive holds no workbook (`import.not-what-it-says`) or the
 * workbook no visible sheet (`import.empty`).
 */
export async function readWorkbook(parts: XlsxPackage): Promise<Workbook> {
  const root = [...(await relationships(parts, '')).values()].find(({ type }) => type === 'officeDocument');
  const workbookPart = root?.part ?? 'xl/workbook.xml';
  if (!parts.has(workbookPart) || !/\.xml$/i.test(workbookPart) || !/workbook/i.test(workbookPart)) throw noWorkbook();
  const related = await relationships(parts, workbookPart);
  const { sheets, since1904 } = await sheetList(parts, workbookPart);
  const visible = sheets
    .map(({ name, id }) => ({ name, relationship: related.get(id) }))
    .find(({ relationship }) => relationship?.type === 'worksheet' && parts.has(relationship.part));
  if (!visible?.relationship) throw noSheet();
  const partOf = (type: string) => [...related.values()].find((relationship) => relationship.type === type)?.part ?? null;
  return {
    sheet: { name: visible.name, part: visible.relationship.part },
    stringsPart: partOf('sharedStrings'),
    stylesPart: partOf('styles'),
    since1904,
  };
}

async function sheetList(parts: XlsxPackage, workbookPart: string) {
  const sheets: { name: string; id: string }[] = [];
  let since1904 = false;
  await parts.listen(workbookPart, {
    open(name, attributes) {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name !== 'sheet' || ['hidden', 'veryHidden'].includes(attributes['state'] ?? '')) return;
      const id = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1];
      sheets.push({ name: attributes['name'] ?? '', id: id ?? '' });
    },
  });
  return { sheets, since1904 };
}

/** Relationships by their id; the type is the last word of its address, the same in the transitional and the strict form. */
async function relationships(parts: XlsxPackage, source: string): Promise<Map<string, Relationship>> {
  const found = new Map<string, Relationship>();
  await parts.listen(relationshipsOf(source), {
    open(name, { Id = '', Type = '', Target = '', TargetMode }) {
      if (name !== 'Relationship' || TargetMode === 'External') return;
      found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), part: partName(source, Target) });
    },
  });
  return found;
}

function noWorkbook(): ImportFault {
  return new ImportFault('import.not-what-it-says', contentWords.zip);
}

function noSheet(): ImportFault {
  return new ImportFault('import.empty', {
    zh: '工作簿没有可见的工作表；请取消隐藏后重新导入',
    en: 'the workbook has no visible sheet; unhide it and import again',
  });
}

import type { XlsxPackage } from './xlsx-package.js';

/** What a number format makes of a number: which parts of a date it shows, a percentage, or the number itself. */
export type NumberFormat = { kind: 'date'; year: boolean; month: boolean; day: boolean; time: boolean } | { kind: 'percent' } | { kind: 'number' };

const plain: NumberFormat = { kind: 'number' };

/**
 * Formats that a workbook names by number only (ECMA-376 part 1, 18.8.30), where 27 to 36 and 50 to 58 depend on the language: these are
 * those of Chinese (PRC).
 */
const builtIn: Record<number, string> = {
  9: '0%', 10: '0.00%', 14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm',
  21: 'h:mm:ss', 22: 'm/d/yyyy h:mm', 27: 'yyyy年m月', 28: 'm月d日', 29: 'm月d日', 30: 'm-d-yy', 31: 'yyyy年m月d日', 32: 'h时mm分',
  33: 'h时mm分ss秒', 34: 'h时mm分', 35: 'h时mm分ss秒', 36: 'yyyy年m月', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mmss.0', 50: 'yyyy年m月',
  51: 'm月d日', 52: 'yyyy年m月', 53: 'm月d日', 54: 'm月d日', 55: 'h时mm分', 56: 'h时mm分ss秒', 57: 'yyyy年m月', 58: 'm月d日',
};

/** Reads the styles part: the number format of each cell style, by its index. */
export async function readFormats(parts: XlsxPackage, stylesPart: string | null): Promise<NumberFormat[]> {
  const codes = new Map<number, string>(Object.entries(builtIn).map(([id, code]) => [Number(id), code]));
  const formats: number[] = [];
  let inCellStyles = false;
  if (stylesPart !== null) {
    await parts.listen(stylesPart, {
      open(name, attributes) {
        if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
        if (name === 'cellXfs') inCellStyles = true;
        if (name === 'xf' && inCellStyles) formats.push(Number(attributes['numFmtId'] ?? 0));
      },
      close(name) {
        if (name === 'cellXfs') inCellStyles = false;
      },
    });
  }
  return formats.map((id) => numberFormat(codes.get(id) ?? 'General'));
}

/** Reads a format code: what stands in quotes, brackets or behind a backslash is not part of it, and m beside h or s is a minute. */
export function numberFormat(code: string): NumberFormat {
  const shown = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '')
    .split(';', 1)[0]!
    .replace(/AM\/PM|A\/P|上午\/下午|General|通用格式/gi, '')
    .toLowerCase()
    .replace(/h+\]?[^a-z]*m+/g, 'h')
    .replace(/m+\]?[^a-z]*s+/g, 's');
  if (shown.includes('%')) return { kind: 'percent' };
  if (!/[ymdhse]/.test(shown) || /[0#?]e/.test(shown)) return plain;
  return { kind: 'date', year: /[ye]/.test(shown), month: shown.includes('m'), day: shown.includes('d'), time: /[hs]/.test(shown) };
}

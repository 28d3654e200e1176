const digits: Record<string, number> = {
  '〇': 0, '○': 0, '◯': 0, '零': 0, '一': 1, '二': 2, '两': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9, '元': 1,
};

/** Chinese numerals before a unit of time; 元月 is January. Published signing dates mix 〇 and ○ for zero, and some mix in Arabic digits. */
const beforeUnit = /元(?=月)|[〇○◯零一二两三四五六七八九十廿卅百\d]*[〇○◯零一二两三四五六七八九十廿卅百][〇○◯零一二两三四五六七八九十廿卅百\d]*(?=年|个?月|[日号天周]|个?工作日|个?季度|小时)/g;

/** Writes the Chinese numerals that stand before a unit of time as Arabic digits: 二○○七年六月十二日 becomes 2007年6月12日. */
export function withArabicDates(words: string): string {
  return words.replace(beforeUnit, (numeral) => {
    const value = chineseNumeral(numeral);
    return value === null ? numeral : value;
  });
}

/**
 * The value of a numeral in figures, as text: digit by digit (二〇〇八: 2008) or by place (二十七: 27, 廿七: 27, 一百: 100).
 * Null for characters that form no number in either way.
 */
export function chineseNumeral(numeral: string): string | null {
  const plain = numeral.replaceAll('廿', '二十').replaceAll('卅', '三十');
  if (!/[十百]/.test(plain)) return [...plain].map((character) => String(digits[character] ?? character)).join('');
  const parts = /^(?:(.)?百零?)?(?:(.)?(十))?(.)?$/.exec(plain);
  if (!parts) return null;
  const [, hundreds, tens, ten, ones] = parts;
  const place = (character: string | undefined, whenAbsent: number) => (character === undefined ? whenAbsent : (digits[character] ?? Number(character)));
  const value = (plain.includes('百') ? place(hundreds, 1) * 100 : 0) + (ten ? place(tens, 1) * 10 : 0) + place(ones, 0);
  return Number.isNaN(value) ? null : String(value);
}

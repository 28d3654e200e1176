interface Marker {
  style: string;
  number: number;
}

const chineseNumbers = '一二三四五六七八九十';
const circled = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** (1) （一） ① 1. 1、 一、 */
const markers = /[(（](?<bracketed>\d{1,2}|[一二三四五六七八九十])[)）]|(?<circle>[①-⑳])|(?<![\d.A-Za-z])(?<plain>\d{1,2})(?<sign>[.．、])|(?<chinese>[一二三四五六七八九十])、/g;

/**
 * How many numbered hazards one cell holds; 0 if its numbers are not those of a list. A list is at least two consecutive numbers in one style.
 * Published lists number without any separator (1、…2、…), and their texts hold numbers that are no items: 1.4米 is a height, 3、4号喷淋泵 two
 * pumps, 2.3层走道 item 2 about floor 3. So a number followed by a figure counts only at the start or after a separator.
 */
export function numberedHazards(text: string): number {
  const counts: Record<string, { longest: number; run: number; last: number }> = {};
  for (const { style, number } of markersIn(text)) {
    const seen = (counts[style] ??= { longest: 0, run: 0, last: -1 });
    if (number === seen.last + 1) seen.run += 1;
    else if (number !== seen.last) seen.run = 1;
    seen.last = number;
    seen.longest = Math.max(seen.longest, seen.run);
  }
  const longest = Math.max(0, ...Object.values(counts).map((count) => count.longest));
  return longest >= 2 ? longest : 0;
}

function markersIn(text: string): Marker[] {
  return [...text.matchAll(markers)].map((match) => markerOf(match, text)).filter((marker) => marker !== null);
}

function markerOf(match: RegExpMatchArray, text: string): Marker | null {
  const { bracketed, circle, plain, chinese } = match.groups ?? {};
  const at = match.index ?? 0;
  const starts = at === 0 || /[;；。，,:：\s]/.test(text.charAt(at - 1));
  if (bracketed !== undefined) return { style: 'bracketed', number: valueOf(bracketed) };
  if (circle !== undefined) return { style: 'circle', number: circled.indexOf(circle) + 1 };
  if (chinese !== undefined) return starts ? { style: 'chinese', number: valueOf(chinese) } : null;
  const figureFollows = /\d/.test(text.charAt(at + match[0].length));
  if (plain === undefined || Number(plain) === 0 || (figureFollows && !starts)) return null;
  return { style: 'plain', number: Number(plain) };
}

function valueOf(numeral: string): number {
  return /\d/.test(numeral) ? Number(numeral) : chineseNumbers.indexOf(numeral) + 1;
}

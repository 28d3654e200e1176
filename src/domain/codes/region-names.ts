/** Groups in the names of autonomous divisions, as they stand before 自治州, 自治县 and 区, with and without 族. */
const groups =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各';

/** Groups that official names write without 族 (伊犁哈萨克自治州); all others keep it, so that 土默特 does not lose its 土. */
const withoutZu = '蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|鄂伦春';

const trailingGroups = new RegExp(`(?:(?:${groups})族|${withoutZu})+$`);

/** Kinds of division, longest first; the rest of a name before its kind is its stem. */
const kinds = /(特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|新区|矿区|省|市|盟|县|区|旗)$/;

/** What is written with the stem when the groups are left out: 凉山州, 禄劝县, 管城区. */
const shortKinds: Record<string, string> = { 自治州: '州', 自治县: '县', 自治旗: '旗', 自治区: '自治区' };

/** Forms under which a division is published beside its full name. */
export interface NameForms {
  /** Forms that still say what kind of division it is: 凉山州, 禄劝县, 管城区, 土右旗. */
  withKind: string[];
  /** The stem alone: 长沙, 内蒙古, 凉山. Null if less than two characters would be left (索县). */
  bare: string | null;
}

/**
 * The forms of one full name, by rule: the kind of division is left out (长沙), groups are left out (凉山彝族自治州: 凉山州, 凉山), and a banner
 * keeps the first character of its stem (土默特右旗: 土右旗; 科尔沁左翼中旗: 科左中旗).
 */
export function nameForms(name: string): NameForms {
  const kind = kinds.exec(name)?.[1] ?? '';
  const proper = name.slice(0, name.length - kind.length);
  const stem = withoutGroups(proper);
  const withKind: string[] = [];
  if (stem !== proper) withKind.push(stem + (shortKinds[kind] ?? kind), stem + kind);
  const banner = /^(.).+?([左右])?翼?([前中后])?旗$/.exec(name);
  if (banner && (banner[2] !== undefined || banner[3] !== undefined)) withKind.push(`${banner[1]}${banner[2] ?? ''}${banner[3] ?? ''}旗`);
  const bare = stem.length >= 2 && kind !== '' ? stem : null;
  return { withKind: withKind.filter((form) => form !== name && form !== bare), bare };
}

/** A group that is the name itself stays in the stem: 内蒙古, 东乡 (东乡族自治县), 鄂温克 (鄂温克族自治旗). */
function withoutGroups(proper: string): string {
  const stem = proper.replace(trailingGroups, '');
  return stem.length < 2 ? proper.replace(/族$/, '') : stem;
}

import { isIndustryCode } from '../codes/industry.js';
import { regionsOfCode } from '../codes/region-register.js';
import { stateRegion } from '../codes/region.js';
import { rungActs } from '../ladder/ladder.js';
import type { Words } from '../workflow/words.js';
import { effectiveFaults } from './effective.js';
import type { PackFault } from './pack-fault.js';
import { packKey, type BasisText, type LadderText, type PackText } from './pack-text.js';

/** A place inside the pack, and what is wrong there. */
type Found = readonly [place: string, words: Words];

/**
 * What is wrong with a pack by itself, beyond its shape: a zone, date, region or industry that does not exist, a basis without its source, a
 * rung that stands twice, a ladder that ends before the deadline or grows milder as it climbs, an extension that is asked for after the
 * deadline, a binding value that no law fixes, a least reward above the most. What it lacks may stand in a wider pack; `chainFaults` looks for that.
 */
export function packFaults(pack: PackText): PackFault[] {
  const found = [...zoneFaults(pack), ...effectiveFaults(pack.effective), ...scopeFaults(pack), ...basisFaults(pack), ...limitFaults(pack), ...ladderFaults(pack), ...rewardFaults(pack)];
  return found.map(([place, words]) => ({ pack: packKey(pack), place, words }));
}

function zoneFaults({ zone }: PackText): Found[] {
  if (zone === undefined) return [];
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return [];
  } catch {
    return [['/zone', { zh: `没有时区“${zone}”`, en: `there is no time zone “${zone}”` }]];
  }
}

function scopeFaults({ applies }: PackText): Found[] {
  const regions = (applies?.regions ?? []).filter((code) => !isRegion(code));
  const industries = (applies?.industries ?? []).filter((code) => !isIndustryCode(code));
  return [
    ...regions.map((code): Found => ['/applies/regions', { zh: `没有行政区划代码“${code}”`, en: `there is no region code “${code}”` }]),
    ...industries.map((code): Found => ['/applies/industries', { zh: `没有行业代码“${code}”`, en: `there is no industry code “${code}”` }]),
  ];
}

/** Towns and villages stand in no register here; the county that they begin with does. */
function isRegion(code: string): boolean {
  if (!/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(code)) return false;
  const county = code.slice(0, 6).padEnd(6, '0');
  return county === stateRegion || regionsOfCode(county).length > 0;
}

function basisFaults(pack: PackText): Found[] {
  return basesOf(pack).flatMap(([place, basis]) =>
    basis
      .filter(({ source }) => !Object.hasOwn(pack.sources, source))
      .map(({ source }): Found => [place, { zh: `没有来源“${source}”`, en: `there is no source “${source}”` }]),
  );
}

function basesOf({ limits, ladders, quiet, rewards }: PackText): [place: string, basis: readonly BasisText[]][] {
  return [
    ...Object.entries(limits).flatMap(([name, { basis, max, extension, pause }]) =>
      Object.entries({ '': basis, '/max': max?.basis, '/extension': extension?.basis, '/pause': pause?.basis }).map(
        ([part, of]): [string, readonly BasisText[]] => [`/limits/${name}${part}`, of ?? []],
      ),
    ),
    ...Object.entries(ladders).flatMap(([name, { rungs }]) => rungs.map(({ rung, basis }): [string, readonly BasisText[]] => [`/ladders/${name}/${rung}`, basis])),
    ['/quiet', quiet?.basis ?? []],
    ['/rewards', rewards?.basis ?? []],
  ];
}

function limitFaults(pack: PackText): Found[] {
  return Object.entries(pack.limits).flatMap(([name, { binding, basis, extension }]): Found[] => [
    ...(binding === true && basis?.some(({ mark }) => mark === 'policy') === true
      ? [[`/limits/${name}/binding`, { zh: '数值出自本系统默认，不能约束其他规则包', en: 'its number is policy, which cannot bind other packs' }] as const]
      : []),
    ...(extension !== undefined && extension.window.closes.amount > 0
      ? [[`/limits/${name}/extension/window`, { zh: '申请窗口在期限届满后才关闭', en: 'the window for an application closes after the deadline' }] as const]
      : []),
  ]);
}

function ladderFaults({ ladders }: PackText): Found[] {
  return Object.entries(ladders).flatMap(([name, ladder]) => rungFaults(`/ladders/${name}`, ladder));
}

function rungFaults(place: string, { rungs }: LadderText): Found[] {
  const names = rungs.map(({ rung }) => rung);
  const twice = names.filter((rung, index) => names.indexOf(rung) !== index);
  const top = rungs.at(-1);
  const milder = rungs.filter(({ act }, index) => index > 0 && rungActs.indexOf(act) < rungActs.indexOf(rungs[index - 1]?.act ?? act));
  return [
    ...twice.map((rung): Found => [place, { zh: `台阶“${rung}”重复`, en: `rung “${rung}” stands twice` }]),
    ...(top !== undefined && top.offset.amount > 0 ? [] : [[place, { zh: '最高台阶须在期限届满之后', en: 'the top rung must come after the deadline' }] as const]),
    ...milder.map(({ rung, act }): Found => [`${place}/${rung}`, { zh: `“${act}”比前一台阶轻，阶梯只能由轻到重`, en: `“${act}” is milder than the rung before it; a ladder climbs from the mildest to the severest` }]),
  ];
}

function rewardFaults({ rewards }: PackText): Found[] {
  const { least = 0, most = 0 } = rewards?.fineShare ?? {};
  return least <= most ? [] : [['/rewards/fineShare', { zh: `最低奖励${least}分高于最高奖励${most}分`, en: `the least reward, ${least} cents, is above the most, ${most}` }]];
}

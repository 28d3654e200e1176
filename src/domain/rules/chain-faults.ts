import { localDate } from '../calendar/local-date.js';
import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Words } from '../workflow/words.js';
import { weakenings } from './binding.js';
import { chainKey, type Chain } from './chain.js';
import { allAsks, decisionCircles } from './decision-circles.js';
import { laterFrom } from './ends-later.js';
import { ladderOrigin, limitIn, limitNames, limitOrigins } from './origins.js';
import type { PackFault } from './pack-fault.js';
import { packKey, type PackText } from './pack-text.js';

/** What a look at one chain finds: faults, and what would be one but for the rank of its source. */
export interface ChainReport {
  faults: PackFault[];
  permitted: PackFault[];
}

/**
 * What is wrong with packs in a chain: a limit that nobody gives a time or a ladder, a ladder or a limit that does not exist, a decision that
 * leads in a circle, a weakened binding limit, no zone. Each is laid to the pack that has to be mended.
 */
export function chainFaults(chain: Chain, calendar: WorkingCalendar): ChainReport {
  const weaker = weakenings(chain, calendar).map(({ pack, limit, part, words, permitted }) => ({
    permitted,
    fault: fault(pack, `/limits/${limit}${part === 'time' ? '' : `/${part}`}`, permitted === null ? words : both(words, permitted)),
  }));
  return {
    faults: [...zoneFaults(chain), ...limitFaults(chain), ...askFaults(chain), ...circleFaults(chain), ...weaker.filter(({ permitted }) => permitted === null).map((one) => one.fault)],
    permitted: weaker.filter(({ permitted }) => permitted !== null).map((one) => one.fault),
  };
}

/** An extension whose window opens after it has closed, from some day of the calendar; the same in every chain, so it is looked at alone. */
export function windowFaults(pack: PackText, calendar: WorkingCalendar): PackFault[] {
  return Object.entries(pack.limits).flatMap(([name, { extension }]) => {
    const { opens, closes } = extension?.window ?? {};
    const shown = opens === undefined || closes === undefined ? null : laterFrom(opens, closes, calendar);
    if (shown === null) return [];
    const { from, end, boundEnd } = shown;
    const words = { zh: `申请窗口先关后开：期限为${from}时，${end}开、${boundEnd}关`, en: `the window opens after it closes: for the deadline ${localDate(from)} on ${end} and ${boundEnd}` };
    return [fault(pack, `/limits/${name}/extension/window`, words)];
  });
}

function zoneFaults(chain: Chain): PackFault[] {
  const [nearest] = chain;
  if (nearest === undefined || chain.some(({ zone }) => zone !== undefined)) return [];
  return [fault(nearest, '/zone', { zh: `${chainKey(chain)} 没有时区：没有处处适用的规则包`, en: `${chainKey(chain)} has no zone: no pack that applies everywhere is in force with it` })];
}

function limitFaults(chain: Chain): PackFault[] {
  return limitNames(chain).flatMap((name) => {
    const { parts } = limitOrigins(chain, name);
    const place = `/limits/${name}`;
    const first = chain.find((pack) => limitIn(pack, name) !== undefined) as PackText;
    const ladder = parts.ladder === undefined ? undefined : limitIn(parts.ladder, name)?.ladder;
    return [
      ...(parts.time === undefined ? [fault(first, place, { zh: '没有规则包给出期限', en: 'no pack gives it a time' })] : []),
      ...(ladder === undefined ? [fault(first, place, { zh: '没有规则包给出升级阶梯', en: 'no pack gives it a ladder' })] : []),
      ...(ladder !== undefined && ladderOrigin(chain, ladder) === undefined
        ? [fault(parts.ladder as PackText, place, { zh: `没有升级阶梯“${ladder}”`, en: `there is no ladder “${ladder}”` })]
        : []),
    ];
  });
}

function askFaults(chain: Chain): PackFault[] {
  const known = new Set(limitNames(chain));
  return allAsks(chain)
    .filter(({ limit }) => !known.has(limit))
    .map(({ ladder, rung, limit }) => fault(ladderOrigin(chain, ladder) as PackText, `/ladders/${ladder}/${rung}`, { zh: `没有期限“${limit}”`, en: `there is no limit “${limit}”` }));
}

function circleFaults(chain: Chain): PackFault[] {
  return decisionCircles(chain).map((circle) => {
    const [first] = circle as [string, ...string[]];
    const way = [...circle, first].join(' → ');
    const origin = limitOrigins(chain, first).parts.ladder as PackText;
    return fault(origin, `/limits/${first}`, { zh: `决定循环：${way}`, en: `decisions lead in a circle: ${way}` });
  });
}

function fault(pack: PackText, place: string, words: Words): PackFault {
  return { pack: packKey(pack), place, words };
}

function both(words: Words, reason: Words): Words {
  return { zh: `${words.zh}；${reason.zh}`, en: `${words.en}; ${reason.en}` };
}

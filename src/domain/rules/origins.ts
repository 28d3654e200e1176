import type { Chain } from './chain.js';
import type { LadderText, LimitText, PackText } from './pack-text.js';

/** The parts of a limit that are values of their own: the nearest pack that has one gives it. */
export const limitParts = ['time', 'ladder', 'max', 'extension', 'pause'] as const;

export type LimitPart = (typeof limitParts)[number];

/** Which pack of a chain each part of a limit comes from, and which packs say that it binds (the nearest first). */
export interface LimitOrigins {
  parts: Readonly<Partial<Record<LimitPart, PackText>>>;
  binding: readonly PackText[];
}

/** Where a limit comes from. No part is present that no pack of the chain gives. */
export function limitOrigins(chain: Chain, name: string): LimitOrigins {
  const parts = limitParts.flatMap((part) => {
    const pack = chain.find((one) => hasPart(limitIn(one, name), part));
    return pack === undefined ? [] : [[part, pack] as const];
  });
  return { parts: Object.fromEntries(parts), binding: chain.filter((pack) => limitIn(pack, name)?.binding === true) };
}

/** What one pack says of a limit. A name such as `constructor` is a name like any other. */
export function limitIn(pack: PackText, name: string): LimitText | undefined {
  return Object.hasOwn(pack.limits, name) ? pack.limits[name] : undefined;
}

export function ladderIn(pack: PackText, name: string): LadderText | undefined {
  return Object.hasOwn(pack.ladders, name) ? pack.ladders[name] : undefined;
}

/** The pack that a ladder comes from: a ladder is one value, never put together from the rungs of two packs. */
export function ladderOrigin(chain: Chain, name: string): PackText | undefined {
  return chain.find((pack) => ladderIn(pack, name) !== undefined);
}

/** Names of all limits of a chain, those of the widest pack first. */
export function limitNames(chain: Chain): string[] {
  return [...new Set(chain.toReversed().flatMap(({ limits }) => Object.keys(limits)))];
}

export function ladderNames(chain: Chain): string[] {
  return [...new Set(chain.toReversed().flatMap(({ ladders }) => Object.keys(ladders)))];
}

/** Whether a limit gives a part; the time is its amount with the unit. */
export function hasPart(limit: LimitText | undefined, part: LimitPart): boolean {
  if (limit === undefined) return false;
  return (part === 'time' ? limit.amount : limit[part]) !== undefined;
}

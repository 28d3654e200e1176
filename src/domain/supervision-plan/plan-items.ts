import type { LocalDate } from '../calendar/local-date.js';

/** What a plan says of a hazard: at which level it is supervised, who leads, who answers for it, and by when it is to be delisted. */
export interface PlannedItem {
  level: 'town' | 'county' | 'city' | 'province' | 'state';
  leadUnit: string;
  responsibleUnit: string;
  plannedOn: LocalDate;
}

/** One line of a plan: an item is added, changed or dropped. Numbers begin at 1. */
export interface PlanEntry {
  entry: number;
  act: 'add' | 'change' | 'drop';
  item: number;
  /** Null where the item is dropped. */
  content: PlannedItem | null;
  draftedBy: string;
}

/** The items that hold after an entry, by number, with what is said of each. */
export function itemsAfter(entries: readonly PlanEntry[], through: number): Map<number, PlannedItem> {
  const items = new Map<number, PlannedItem>();
  for (const { entry, item, content } of [...entries].sort((a, b) => a.entry - b.entry)) {
    if (entry > through) break;
    if (content === null) items.delete(item);
    else items.set(item, content);
  }
  return items;
}

/** How the hazard of an item stands, by the record of its case. */
export type ItemStanding = 'not-listed' | 'proposed' | 'listed' | 'delisted' | 'over';

const OVER = ['closed', 'dismissed', 'transferred', 'closed-by-order'];
const PROPOSED = ['listing-proposed', 'listing-approved'];

/** The standing by the tags of a case, and whether some listing of it was ever lifted. A hazard that is over is over, whatever its listing was. */
export function itemStanding({ tags, delisted }: { tags: readonly string[]; delisted: boolean }): ItemStanding {
  const has = (some: readonly string[]): boolean => some.some((tag) => tags.includes(tag));
  if (has(OVER)) return 'over';
  if (has(['listed'])) return 'listed';
  if (has(PROPOSED)) return 'proposed';
  return delisted || has(['delisted', 'return-check']) ? 'delisted' : 'not-listed';
}

/** Whether an item still has to be dealt with, and is carried over where its year ends. */
export function isUnsettled(standing: ItemStanding): boolean {
  return standing !== 'delisted' && standing !== 'over';
}

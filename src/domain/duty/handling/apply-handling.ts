import type { Effect } from '../../workflow/effects.js';
import { changeHandling, type DutyHandled, type HandledDuty } from './handling.js';

/** What the effects of a step do to the handling of open duties, one row for each duty that they concern. A duty that is over changes no more. */
export function handledBy(duties: readonly Pick<HandledDuty, 'duty' | 'unit' | 'handling'>[], effects: readonly Effect[]): DutyHandled[] {
  const handled = new Map<number, DutyHandled>();
  for (const effect of effects) {
    if (effect.type !== 'handle-duty') continue;
    const { duty: number, change } = effect.params;
    const before = handled.get(number) ?? duties.find(({ duty }) => duty === number);
    if (before !== undefined) handled.set(number, changeHandling(before, change));
  }
  return [...handled.values()];
}

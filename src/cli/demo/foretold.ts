import type { Words } from '../../domain/workflow/words.js';
import { listed, say, type Telling } from './telling.js';

interface SeenPost {
  unit: { name: string } | null;
  roleTitle: Words;
}

/** What the story reads of a forecast. */
export interface SeenForecast {
  events: { date: string; duty: number; title: Words; what: Words; to: SeenPost[]; decides: SeenPost | null; opens: { title: Words; due: string }[] }[];
}

/** What the clock will do about one duty if nobody acts, the first rungs with a line each, and how much more follows. */
export function forecastLines(telling: Telling, { events }: SeenForecast, { duty, shown }: { duty: number; shown: number }): string[] {
  const own = events.filter((event) => event.duty === duty);
  const last = own.at(-1);
  const further = own.length - shown;
  const others = events.length - own.length;
  return [
    ...own.slice(0, shown).map((event) => eventLine(telling, event)),
    ...(last === undefined || further <= 0
      ? []
      : [
          say(telling, {
            zh: `……其后还有${further}级，至${last.date}的“${last.what.zh}”；其他职责（含由此产生的）另有${others}次`,
            en: `… and ${further} more rungs up to “${last.what.en}” on ${last.date}; ${others} more about other duties, those that these open among them`,
          }),
        ]),
  ];
}

function eventLine(telling: Telling, { date, what, to, decides, opens }: SeenForecast['events'][number]): string {
  const told = listed(telling, to.map((post) => postOf(telling, post)));
  const opened = opens.map(({ title, due }) => `  + ${say(telling, title)} (${due})`).join('');
  const asked = decides === null ? '' : say(telling, { zh: '（请决定）', en: ' (to decide)' });
  return `${date}  ${say(telling, what)} → ${told}${asked}${opened}`;
}

function postOf(telling: Telling, { unit, roleTitle }: SeenPost): string {
  const name = unit?.name ?? '';
  return say(telling, { zh: `${name}${roleTitle.zh}`, en: `${roleTitle.en} of ${name}` });
}

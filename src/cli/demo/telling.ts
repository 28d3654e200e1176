import type { Post } from '../../domain/workflow/actor.js';
import type { Registry } from '../../domain/workflow/registry.js';
import { roleTitles } from '../../domain/workflow/role-titles.js';
import type { Words } from '../../domain/workflow/words.js';

/** How the demonstration tells what it shows: in one language, with names for identifiers, a line at a time. */
export interface Telling {
  registry: Registry;
  language: 'zh' | 'en';
  /** Names of people and organisations by identifier. */
  names: ReadonlyMap<string, string>;
  print: (line: string) => void;
}

export function say({ language }: Pick<Telling, 'language'>, { zh, en }: Words): string {
  return language === 'zh' ? zh : en;
}

/** Puts the parts of a list together as the language does. */
export function listed(telling: Pick<Telling, 'language'>, parts: readonly string[]): string {
  return parts.join(say(telling, { zh: '、', en: ', ' }));
}

/** A post with its unit in words. */
export function postIn(telling: Telling, { unit, role }: { unit: string | null; role: Post['role'] }): string {
  const name = unit === null ? '' : (telling.names.get(unit) ?? unit);
  const title = say(telling, roleTitles[role]);
  return say(telling, { zh: `${name}${title}`, en: `${title} of ${name}` });
}

/** Title of a duty by its name, in the newest definition that has it. */
export function dutyIn(telling: Telling, name: string): string {
  const rule = telling.registry.all.map(({ duties }) => duties.get(name)).find((one) => one !== undefined);
  return rule === undefined ? name : say(telling, rule.title);
}

/** Title of an act by its name. */
export function actIn(telling: Telling, name: string): string {
  const title = telling.registry.act(name)?.rule.title;
  return title === undefined ? name : say(telling, title);
}

import { builtInRules } from '../built-in-rules.js';
import { checkDefinitions } from '../domain/workflow/check/check-definitions.js';
import { proofTitles } from '../domain/workflow/check/report.js';
import { compileRegistry } from '../domain/workflow/registry.js';
import { readConfig } from '../platform/config/config.js';
import { definitions } from '../../workflows/index.js';
import frozen from '../../workflows/frozen.json';
import { print, say } from './command.js';

/** `duban check`: prints the proofs of every definition and every built-in pack, and the longest climbs. Needs no database. Exit code 1 when one fails. */
export function runCheck(): number {
  const config = readConfig();
  const rules = builtInRules();
  const packs = rules.packs();
  const { ok, findings, counts, climbs } = checkDefinitions(compileRegistry(definitions, frozen), { packs, calendar: rules.calendarFor(null) });
  const keys = packs.map(({ key }) => key);
  print(say(config, { zh: `规则包 ${keys.join('、')}`, en: `rule packs ${keys.join(', ')}` }));
  let shown = '';
  for (const { definition, proof, ok: holds, detail } of findings) {
    if (definition !== shown) print(heading(definition, counts));
    shown = definition;
    print(`  ${holds ? '✓' : '✗'} ${say(config, proofTitles[proof])}`);
    if (!holds) print(`      ${detail}`);
  }
  for (const key of keys) {
    print(say(config, { zh: `${key} 无人办理时最长的升级过程`, en: `${key}: the longest climbs with nobody acting` }));
    for (const { words } of climbs[key] ?? []) print(`  ${say(config, words)}`);
  }
  print(ok ? say(config, { zh: '全部成立', en: 'all proofs hold' }) : say(config, { zh: '有证明不成立', en: 'NOT all proofs hold' }));
  return ok ? 0 : 1;
}

function heading(definition: string, counts: Readonly<Record<string, object>>): string {
  const known = counts[definition];
  if (known === undefined) return definition === '*' ? '' : definition;
  return `${definition}  ${Object.entries(known).map(([name, number]) => `${name} ${String(number)}`).join(', ')}`;
}

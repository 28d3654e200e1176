import type { Config } from '../platform/config/config.js';
import { ruleRefusals, type RuleRefusal } from '../rules/rule-refusal.js';
import { print, say } from './command.js';

/** Says why rules were refused, a reason a line. Returns the exit code. */
export function printRefusal(config: Config, { code, reasons }: RuleRefusal): number {
  print(`${code}  ${say(config, ruleRefusals[code])}`);
  for (const { subject, ...words } of reasons) print(`  ✗ ${subject === undefined ? '' : `${subject}: `}${say(config, words)}`);
  return 1;
}

import { readFileSync } from 'node:fs';

import type { PackDifference } from '../domain/rules/diff-packs.js';
import { packKey } from '../domain/rules/pack-text.js';
import type { Config } from '../platform/config/config.js';
import { applyPack, loadPack, packToApply, previewPack } from '../rules/pack-changes.js';
import { isRuleRefusal } from '../rules/rule-refusal.js';
import { print, say, withProgram } from './command.js';
import { printApplied, printMoving, type PreviewFormat } from './moving-deadlines.js';
import { operator } from './operator.js';
import { printRefusal } from './refused-rules.js';

export interface RulesLoadOptions {
  preview?: boolean;
  format?: PreviewFormat;
}

export interface RulesApplyOptions extends RulesLoadOptions {
  why?: string;
}

/** `duban rules load FILE`: keeps a pack. With `--preview`: its differences (on standard error) and what applying it would move. Exit code 1 when it is refused. */
export function runRulesLoad(file: string, { preview, format }: RulesLoadOptions): Promise<number> {
  const yaml = readFileSync(file, 'utf8');
  return withProgram(async (program) => {
    const { rules, engine, config } = program;
    if (preview === true) {
      const found = await previewPack(rules, engine.parts, yaml, { actor: operator, why: 'preview' });
      if (isRuleRefusal(found)) return printRefusal(config, found);
      tellDifferences(config, found.differences);
      await printMoving(program, found.change, format ?? 'csv');
      return 0;
    }
    const loaded = await loadPack(rules, engine.parts.registry, yaml, { actor: operator, why: file });
    if (isRuleRefusal(loaded)) return printRefusal(config, loaded);
    const key = packKey(loaded.pack);
    const { from } = loaded.pack.effective;
    print(loaded.known ? say(config, { zh: `${key} 先前已录入，内容相同`, en: `${key} had been loaded before, with the same content` }) : say(config, { zh: `已录入 ${key}，自${from}起适用于新案卷`, en: `loaded ${key}; it governs cases that are opened from ${from} on` }));
    return 0;
  });
}

/** `duban rules apply NAME@VERSION`: applies a kept pack to open cases. Exit code 1 when it is refused or a case could not be changed. */
export function runRulesApply(key: string, { preview, format, why }: RulesApplyOptions): Promise<number> {
  return withProgram(async (program) => {
    const { rules, engine, config } = program;
    const by = { actor: operator, why: why ?? key };
    if (preview === true) {
      const change = await packToApply(rules, engine.parts, key, by);
      if (isRuleRefusal(change)) return printRefusal(config, change);
      await printMoving(program, change, format ?? 'csv');
      return 0;
    }
    const applied = await applyPack(rules, engine.parts, key, by);
    return isRuleRefusal(applied) ? printRefusal(config, applied) : printApplied(program, applied);
  });
}

function tellDifferences(config: Config, differences: readonly PackDifference[]): void {
  for (const { kind, place, before, after } of differences) {
    const lines = [`${kind}  ${place}`, ...(before === null ? [] : [`  - ${say(config, before)}`]), ...(after === null ? [] : [`  + ${say(config, after)}`])];
    process.stderr.write(`${lines.join('\n')}\n`);
  }
}

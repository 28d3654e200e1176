import type { Pool } from 'pg';

import type { RulePack } from '../domain/duty/rule-pack.js';
import { effectTypes } from '../domain/workflow/effects.js';
import { workflowKey, type Registry } from '../domain/workflow/registry.js';
import { effectHandlers } from './effect-rows.js';
import type { RulesInForce } from './rules-in-force.js';

/** A program that does not fit its definitions, rules or database must not start; the message lists every reason. */
export class BootRefused extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(`duban does not start:\n${reasons.map((reason) => `  ${reason}`).join('\n')}`);
  }
}

/**
 * Checks at start what no type can: every effect that writes rows has a handler and every handler an effect; every duty of every definition
 * has a limit and a ladder in the pack in force; every open case rests on a definition and a pack that this program has, unchanged.
 * Throws BootRefused.
 */
export async function checkBoot({ pool, registry, rules }: { pool: Pool; registry: Registry; rules: RulesInForce }): Promise<void> {
  const reasons = [...handlerReasons(), ...limitReasons(registry, rules), ...(await recordReasons(pool, registry, rules))];
  if (reasons.length > 0) throw new BootRefused(reasons);
}

function handlerReasons(): string[] {
  const rows = Object.entries(effectTypes).flatMap(([type, kind]) => (kind === 'rows' ? [type] : []));
  const handled = Object.keys(effectHandlers);
  return [
    ...rows.filter((type) => !handled.includes(type)).map((type) => `The effect “${type}” has no handler`),
    ...handled.filter((type) => !rows.includes(type)).map((type) => `The handler “${type}” has no effect`),
  ];
}

function limitReasons(registry: Registry, rules: RulesInForce): string[] {
  return rules.packs().flatMap((pack) =>
    lackingLimits(registry, pack).map(({ definition, duty, limit }) => `${definition}: the duty “${duty}” has the limit “${limit}”, which pack ${pack.key} lacks or leads to no ladder`),
  );
}

/** The duties of all definitions for which a pack has no time or no ladder. Such a pack can govern no case. */
export function lackingLimits(registry: Registry, pack: RulePack): { definition: string; duty: string; limit: string }[] {
  return registry.all.flatMap(({ definition, duties }) =>
    [...duties.values()]
      .filter(({ limit }) => pack.ladders[pack.limits[limit]?.ladder ?? ''] === undefined)
      .map(({ duty, limit }) => ({ definition: definition.name, duty, limit })),
  );
}

async function recordReasons(pool: Pool, registry: Registry, rules: RulesInForce): Promise<string[]> {
  const { rows: machines } = await pool.query<{ workflow: string; version: number; hash: string; cases: number }>(
    'select workflow, version, hash, count(*)::int as cases from workflow_instance where not final group by workflow, version, hash',
  );
  const { rows: packs } = await pool.query<{ pack: string; calendar: string; cases: number }>(
    'select pack, calendar, count(*)::int as cases from case_file where open group by pack, calendar',
  );
  return [
    ...machines
      .filter(({ workflow, version, hash }) => registry.find(workflow, version)?.hash !== hash)
      .map(({ workflow, version, cases }) => `${cases} open machines rest on ${workflowKey(workflow, version)}, which this program lacks or has changed; install the release that opened them, or migrate the cases`),
    ...packs
      .filter(({ pack }) => rules.pack(pack) === undefined)
      .map(({ pack, cases }) => `${cases} open cases keep rule pack ${pack}, which this program lacks`),
    ...packs
      .filter(({ calendar }) => rules.calendar(calendar) === undefined)
      .map(({ calendar, cases }) => `${cases} open cases reckon by the calendar ${calendar}, which this program lacks`),
  ];
}

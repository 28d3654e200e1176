import { Ajv, type ErrorObject } from 'ajv';
import { parse } from 'yaml';

import type { Period } from '../domain/deadline/limit.js';
import type { LimitRule, RepeatingLadder, RulePack } from '../domain/duty/rule-pack.js';
import type { Rung } from '../domain/ladder/ladder.js';
import type { Basis, Words } from '../domain/workflow/words.js';

interface BasisText {
  source: string;
  article?: string;
  mark: Basis['mark'];
}

/** A rule pack as it is written: every value names its sources by short name. */
interface PackText {
  pack: string;
  version: number;
  title: Words;
  zone: string;
  effective: { from: string; to?: string };
  sources: Record<string, { document: string }>;
  limits: Record<string, Omit<LimitRule, 'basis'> & { basis: BasisText[] }>;
  ladders: Record<string, { repeat: Period; rungs: (Omit<Rung, 'basis'> & { basis: BasisText[] })[] }>;
}

/** A rule pack that cannot be used; the message lists every fault with its place. */
export class RulePackInvalid extends Error {
  constructor(
    readonly pack: string,
    readonly faults: readonly string[],
  ) {
    super(`Rule pack ${pack} is not valid:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

/**
 * Reads a rule pack from YAML: shape by its JSON Schema, then what a schema cannot say (the zone exists, a basis names a known source, a
 * limit a known ladder, rungs are unique and end after the deadline). Throws RulePackInvalid with all faults at once.
 */
export function readPack(yaml: string, schema: object): RulePack {
  const text = parsed(yaml);
  const key = `${String(text?.pack)}@${String(text?.version)}`;
  const ajv = new Ajv({ allErrors: true });
  if (!ajv.validate(schema, text)) throw new RulePackInvalid(key, (ajv.errors ?? []).map(shapeFault));
  const faults = [...zoneFaults(text), ...limitFaults(text), ...ladderFaults(text), ...basisFaults(text)];
  if (faults.length > 0) throw new RulePackInvalid(key, faults);
  const limits = Object.entries(text.limits).map(([name, limit]) => [name, { ...limit, basis: basisOf(text, limit.basis) }] as const);
  const ladders = Object.entries(text.ladders).map(([name, ladder]) => [name, ladderOf(text, name, ladder)] as const);
  return { key, title: text.title, zone: text.zone, quiet: null, limits: Object.fromEntries(limits), ladders: Object.fromEntries(ladders) };
}

function parsed(yaml: string): PackText {
  try {
    return parse(yaml) as PackText;
  } catch (error) {
    throw new RulePackInvalid('(unreadable)', [error instanceof Error ? error.message : String(error)]);
  }
}

/** The schema's words for a fault, with the name or the choice that they leave out. */
function shapeFault({ instancePath, message, params }: ErrorObject): string {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: readonly string[] };
  const detail = additionalProperty === undefined ? (allowedValues?.join(', ') ?? '') : `“${additionalProperty}”`;
  return `${instancePath || '/'}: ${message ?? ''}${detail === '' ? '' : `: ${detail}`}`;
}

function zoneFaults({ zone }: PackText): string[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return [];
  } catch {
    return [`/zone: there is no time zone “${zone}”`];
  }
}

function ladderOf(text: PackText, name: string, { repeat, rungs }: PackText['ladders'][string]): RepeatingLadder {
  return { name, repeat, rungs: rungs.map((rung) => ({ ...rung, basis: basisOf(text, rung.basis) })) };
}

function basisOf({ sources }: PackText, basis: readonly BasisText[]): Basis[] {
  return basis.map(({ source, article, mark }) => ({
    document: sources[source]?.document ?? source,
    ...(article !== undefined && { article }),
    mark,
  }));
}

function limitFaults({ limits, ladders }: PackText): string[] {
  return Object.entries(limits)
    .filter(([, { ladder }]) => !Object.hasOwn(ladders, ladder))
    .map(([name, { ladder }]) => `/limits/${name}: there is no ladder “${ladder}”`);
}

function ladderFaults({ ladders, limits }: PackText): string[] {
  return Object.entries(ladders).flatMap(([name, { rungs }]) => {
    const place = `/ladders/${name}`;
    const names = rungs.map(({ rung }) => rung);
    const twice = names.filter((rung, index) => names.indexOf(rung) !== index).map((rung) => `${place}: rung “${rung}” stands twice`);
    const top = rungs[rungs.length - 1];
    const ends = top !== undefined && top.offset.amount > 0 ? [] : [`${place}: the top rung must come after the deadline`];
    const unknown = rungs.flatMap(({ rung, decision, acknowledge }) =>
      [decision, acknowledge].flatMap((asked) => (asked === undefined || Object.hasOwn(limits, asked.limit) ? [] : [`${place}/${rung}: there is no limit “${asked.limit}”`])),
    );
    return [...twice, ...ends, ...unknown];
  });
}

function basisFaults({ sources, limits, ladders }: PackText): string[] {
  const named = [
    ...Object.entries(limits).map(([name, { basis }]) => [`/limits/${name}`, basis] as const),
    ...Object.entries(ladders).flatMap(([name, { rungs }]) => rungs.map(({ rung, basis }) => [`/ladders/${name}/${rung}`, basis] as const)),
  ];
  return named.flatMap(([place, basis]) =>
    basis.filter(({ source }) => !Object.hasOwn(sources, source)).map(({ source }) => `${place}: there is no source “${source}”`),
  );
}

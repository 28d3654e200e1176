import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { parse } from 'yaml';

import type { Words } from '../domain/workflow/words.js';

/** A text whose shape is not what its schema asks for. */
export interface ShapeFault {
  place: string;
  words: Words;
}

/** What a text holds; or, where it is no YAML or not of the shape, why not. `found` is what could be read of it. */
export type CheckedYaml<T> = { ok: true; value: T } | { ok: false; found: unknown; faults: ShapeFault[] };

/** Compiling a schema takes 10 ms, and each is used for several files. */
const validators = new WeakMap<object, ValidateFunction>();

/** Reads YAML by a JSON Schema, with every fault of its shape at once. */
export function checkedYaml<T>(yaml: string, schema: object): CheckedYaml<T> {
  let found: unknown;
  try {
    found = parse(yaml);
  } catch (error) {
    const en = error instanceof Error ? error.message : String(error);
    return { ok: false, found: undefined, faults: [{ place: '/', words: { zh: `不是可读的 YAML：${en}`, en } }] };
  }
  const validate = validators.get(schema) ?? new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
  validators.set(schema, validate);
  return validate(found) ? { ok: true, value: found as T } : { ok: false, found, faults: (validate.errors ?? []).map(shapeFault) };
}

/** The schema's words for a fault, with the name or the choice that they leave out. */
function shapeFault({ instancePath, message, params }: ErrorObject): ShapeFault {
  const { additionalProperty, allowedValues } = params as { additionalProperty?: string; allowedValues?: readonly string[] };
  const detail = additionalProperty === undefined ? (allowedValues?.join(', ') ?? '') : `“${additionalProperty}”`;
  const en = `${message ?? ''}${detail === '' ? '' : `: ${detail}`}`;
  return { place: instancePath || '/', words: { zh: `格式不符：${en}`, en } };
}

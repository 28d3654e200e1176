import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A JSON Schema as far as the description of the API uses it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}

/** An answer that the description foresees, by media type. */
export interface ForeseenAnswer {
  content?: Record<string, { schema?: Schema; examples?: Record<string, unknown> }>;
}

interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  schema: Schema;
}

/** One operation of the description. */
export interface Operation {
  path: string;
  method: string;
  operationId: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, ForeseenAnswer>;
}

/** openapi.json as tests read it. */
export interface Description {
  paths: Record<string, Record<string, Omit<Operation, 'path' | 'method'>>>;
  components: { schemas: Record<string, Schema> };
}

export function readDescription(): Description {
  return JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'openapi.json'), 'utf8')) as Description;
}

/** Every operation that the description has. */
export function operationsOf({ paths }: Description): Operation[] {
  return Object.entries(paths).flatMap(([path, byMethod]) =>
    Object.entries(byMethod).map(([method, operation]) => ({ ...operation, path, method, parameters: operation.parameters ?? [] })),
  );
}

/** The schema that a reference stands for, and the schema itself where it is none. */
export function resolved({ components: { schemas } }: Description, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  if (name === undefined) return schema;
  const found = schemas[name];
  if (found === undefined) throw new Error(`The description has no schema ${name}`);
  return resolved({ components: { schemas }, paths: {} }, found);
}

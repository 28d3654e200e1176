import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

import type { Description, ForeseenAnswer, Operation, Schema } from './description.js';

/** What a request was answered with. */
export interface Answered {
  status: number;
  type: string;
  text: string;
}

const PROBLEM = 'application/problem+json';

const formats = {
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'local-date': /^\d{4}-\d{2}-\d{2}$/,
  'date-time': (text: string): boolean => !Number.isNaN(Date.parse(text)),
};

/** Compares answers with what the description says of them. An answer may have no property that the description does not name. */
export class AnswerCheck {
  private readonly ajv = new Ajv2020({ strict: false, formats });
  private readonly checks = new Map<Schema, ValidateFunction>();

  constructor(description: Description) {
    const schemas = Object.fromEntries(Object.entries(description.components.schemas).map(([name, schema]) => [name, closed(schema)]));
    this.ajv.addSchema({ $id: 'api', components: { schemas } });
  }

  /** What is wrong with an answer to an operation; nothing is an empty list. */
  faultsIn({ responses }: Operation, answered: Answered): string[] {
    const { status, type, text } = answered;
    if (status >= 500) return [`answered with ${status}: ${text.slice(0, 300)}`];
    const foreseen = responses[String(status)];
    if (foreseen === undefined) return [`answers with ${status}, which is not described: ${text.slice(0, 300)}`];
    if (foreseen.content === undefined) return text === '' ? [] : [`${status} is described without content but has: ${text.slice(0, 100)}`];
    const media = type.split(';')[0] ?? '';
    const described = foreseen.content[media];
    if (described === undefined) return [`${status} has the media type ${type}, which is not described`];
    if (!media.endsWith('json')) return text === '' ? [`${status} has no content`] : [];
    return this.faultsInJson(foreseen, answered, media);
  }

  private faultsInJson({ content }: ForeseenAnswer, { status, text }: Answered, media: string): string[] {
    const body = JSON.parse(text) as Record<string, unknown>;
    const { schema = {}, examples = {} } = content?.[media] ?? {};
    const check = this.checkOf(schema);
    const faults = check(body) ? [] : [`the answer is of another shape: ${(check.errors ?? []).map(errorLine).join('; ').slice(0, 500)}`];
    if (media !== PROBLEM) return faults;
    if (body['status'] !== status) faults.push(`a problem of status ${String(body['status'])} came with ${status}`);
    if (!(String(body['code']) in examples)) faults.push(`the code ${String(body['code'])} is not described`);
    return faults;
  }

  private checkOf(schema: Schema): ValidateFunction {
    const known = this.checks.get(schema);
    if (known !== undefined) return known;
    const check = this.ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object);
    this.checks.set(schema, check);
    return check;
  }
}

function errorLine({ instancePath, message = '', params }: ErrorObject): string {
  return `${instancePath} ${message} ${JSON.stringify(params)}`;
}

/** The schema with every object in it closed that does not say what else it may have. */
function closed(schema: Schema): Schema {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]: [string, unknown]) => {
      if (key === 'properties') return [key, Object.fromEntries(Object.entries(value as Record<string, Schema>).map(([name, one]) => [name, closed(one)]))];
      if (key === 'items') return [key, closed(value as Schema)];
      return [key, value];
    }),
  ) as Schema;
  return inner.properties !== undefined && inner.additionalProperties === undefined ? { ...inner, additionalProperties: false } : inner;
}

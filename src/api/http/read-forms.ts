import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';

/** OAuth sends forms (RFC 6749 4.4.2); nothing else of the API takes one, which a page of another site could send in a reader's name. */
const FORM_PATH = '/api/v1/oauth/token';

/** Reads a form where one is expected. A field that is repeated becomes a list of its values. */
export function readForms(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    ({ url }: { url: string }, body: string | Buffer, done: (error: Error | null, form?: unknown) => void) => {
      if (url.split('?', 1)[0] !== FORM_PATH) return done(new ProblemException(requestProblems.unsupportedMediaType));
      done(null, formIn(String(body)));
    },
  );
}

function formIn(body: string): Record<string, unknown> {
  const fields = new URLSearchParams(body);
  return Object.fromEntries(
    [...new Set(fields.keys())].map((name) => {
      const values = fields.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}

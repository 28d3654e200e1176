import { mediaTypes } from '../../exports/table-file.js';
import { ProblemException } from '../../platform/http/problem.js';
import { requestProblems } from '../../platform/http/request-problems.js';

/** Largest table: 20,000 rows of a staff list have 2 MB. */
export const TABLE_LIMIT = 4 * 1024 * 1024;

/** Where a table may come; to any other route it is a form that nobody takes. */
const TABLE_ROUTES = /^\/api\/v1\/administrator\/imports\//;

type Taken = (error: Error | null, body?: Buffer) => void;

/** What is needed of Fastify. */
interface TakesBodies {
  addContentTypeParser(types: string[], options: { parseAs: 'buffer'; bodyLimit: number }, parser: (request: { url: string }, body: Buffer, taken: Taken) => void): unknown;
}

/** Takes CSV and XLSX as they are, as bytes, on the routes that import tables. */
export function takeTables(fastify: TakesBodies): void {
  const types = Object.values(mediaTypes).map((type) => type.split(';')[0] as string);
  fastify.addContentTypeParser(types, { parseAs: 'buffer', bodyLimit: TABLE_LIMIT }, ({ url }, body, taken) => {
    if (TABLE_ROUTES.test(url)) taken(null, body);
    else taken(new ProblemException(requestProblems.unsupportedMediaType));
  });
}

import type { OpenAPIObject } from '@nestjs/swagger';

interface Described {
  parameters?: object[];
  responses: Record<string, { description?: string; headers?: Record<string, object>; content?: Record<string, object> }>;
}

const text = { type: 'string' };
const ifNoneMatch = { name: 'If-None-Match', in: 'header', required: false, schema: text, description: 'ETag of an answer that the caller has; the same answer is not sent again' };
const etag = { description: 'stands for this answer, for If-None-Match', schema: text };

/** Adds to everything that is read as JSON that its answer has an ETag and need not be sent twice. */
export function withEntityTags(document: OpenAPIObject): OpenAPIObject {
  for (const [path, { get }] of Object.entries(document.paths) as [string, { get?: Described }][]) {
    const read = get?.responses['200'];
    if (get === undefined || !path.startsWith('/api/') || read?.content?.['application/json'] === undefined) continue;
    get.parameters = [...(get.parameters ?? []), ifNoneMatch];
    read.headers = { ETag: etag, ...read.headers };
    get.responses['304'] = { description: 'The caller has this answer already.', headers: { ETag: etag } };
  }
  return document;
}

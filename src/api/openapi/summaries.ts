import type { OpenAPIObject } from '@nestjs/swagger';

interface Described {
  summary?: string;
  description?: string;
  parameters?: { name: string; in: string; description?: string }[];
}

/** What is filled in where a path has this name; of an identifier the segment before it says whose. */
const filledIn: Readonly<Record<string, string>> = {
  door: 'the door of the caller’s post',
  duty: 'number of the duty in its case',
  ordinal: 'place of the finding in its record or run, from 1',
  login: 'log-in of the account',
  client: 'identifier of the client',
  code: 'code of the division (GB/T 2260)',
  table: 'which table',
  key: 'pack and version, such as national@1',
  name: 'name of the pack',
  version: 'version of the pack',
};

/** Gives every operation a line that says what it is for and a description that says all of it, and every parameter of a path its words. */
export function withSummaries(document: OpenAPIObject): OpenAPIObject {
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const operation of Object.values(operations) as Described[]) {
      const said = (operation.summary ?? '').replace(/\s+/g, ' ');
      operation.summary = firstSentence(said);
      operation.description = said;
      for (const parameter of operation.parameters ?? []) if (parameter.in === 'path') parameter.description ??= wordsOf(path, parameter.name);
    }
  }
  return document;
}

/** Without its full stop: a summary is a heading. */
function firstSentence(said: string): string {
  return (/^.*?[^.](?=\.(?: |$))/.exec(said)?.[0] ?? said).split('; ')[0] ?? said;
}

function wordsOf(path: string, name: string): string {
  const before = new RegExp(`/([a-z-]+)/\\{${name}\\}`).exec(path)?.[1] ?? '';
  return filledIn[name] ?? `which one of the ${before}`;
}

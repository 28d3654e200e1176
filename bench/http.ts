import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import autocannon from 'autocannon';

import { progress } from './subjects.js';
import type { Stretch } from './load.js';

/** The service in its own process, and a token for it. */
export interface HttpService {
  child: ChildProcess;
  url: string;
  token: string;
}

export async function startHttpService(databaseUrl: string): Promise<HttpService> {
  const child = fork(join(__dirname, 'http-service.js'), [databaseUrl]);
  const [ready] = (await once(child, 'message')) as [{ url: string; token: string }];
  return { child, ...ready };
}

export async function stopHttpService({ child }: HttpService): Promise<void> {
  child.disconnect();
  await once(child, 'exit');
}

/** Posts progress reports over this many connections, each on cases of its own; throws when one is refused. */
export async function driveHttp({ url, token }: HttpService, cases: readonly string[], connections: number, milliseconds: number): Promise<Stretch> {
  let turn = 0;
  const result = await autocannon({
    url,
    connections,
    duration: milliseconds / 1000,
    sampleInt: 100,
    requests: [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ act: 'progress.report', facts: progress }),
        setupRequest: (request) => ({ ...request, path: `/api/v1/enterprise/cases/${cases[turn++ % cases.length] as string}/acts` }),
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} requests were refused, ${result.errors} failed`);
  const perSecond = result.requests.total / result.duration;
  return { perSecond, p50: result.latency.p50, p99: result.latency.p99 };
}

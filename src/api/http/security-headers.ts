import type { NestFastifyApplication } from '@nestjs/platform-fastify';

import type { Reply } from './reply.js';

/** What every answer says to a browser: it is what it says it is, stands in no frame, and tells no other site where the reader was. */
const ALWAYS = { 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'cross-origin-resource-policy': 'same-origin' };

const NOTHING = "default-src 'none'; frame-ancestors 'none'";

/** The page of the documentation has a script and styles of its own, and loads nothing from elsewhere. */
const DOCUMENTATION = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

/** Sends headers that tell browsers to be careful. Answers of the API are kept by nobody. HSTS belongs to the proxy that ends TLS. */
export function sendSecurityHeaders(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', ({ url }: { url: string }, reply: Reply, done: () => void) => {
    for (const [name, value] of Object.entries(ALWAYS)) reply.header(name, value);
    reply.header('content-security-policy', url.startsWith('/api/docs') ? DOCUMENTATION : NOTHING);
    if (url.startsWith('/api/v1/')) reply.header('cache-control', 'no-store');
    done();
  });
}

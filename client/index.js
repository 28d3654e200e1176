// A client of duban for whoever speaks to its API from JavaScript or TypeScript. Beside it index.d.ts says its types, and api.d.ts those of the API.
// It is no part of the program that it speaks to, and is not compiled with it: the types are made from what the compiled program says of itself.
'use strict';

const createClient = require('openapi-fetch').default;

function dubanClient({ url, token }) {
  const client = createClient({ baseUrl: url });
  if (token === undefined) return client;
  client.use({
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
      return request;
    },
  });
  return client;
}

/** A token is renewed when this much of its time is left, so that none runs out on its way. */
const RENEWED_BEFORE_MS = 30_000;

function tokensFor({ url, id, secret }) {
  const client = dubanClient({ url });
  let kept = { token: '', until: 0 };
  return async () => {
    if (Date.now() < kept.until) return kept.token;
    const body = { grant_type: 'client_credentials', client_id: id, client_secret: secret };
    const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, bodySerializer: (fields) => new URLSearchParams(fields).toString() };
    const { data, error } = await client.POST('/api/v1/oauth/token', { body, ...form });
    if (data === undefined) throw new Error(`duban gives the client ${id} no token: ${JSON.stringify(error)}`);
    kept = { token: data.access_token, until: Date.now() + data.expires_in * 1_000 - RENEWED_BEFORE_MS };
    return kept.token;
  };
}

module.exports = { dubanClient, tokensFor };

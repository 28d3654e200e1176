// A real OpenID provider on a free port of this machine, in a process of its own: it is an ES module that jest cannot load. Anybody who names himself at its
// sign-in page is let in as that subject. Says where it listens, and ends with the process that started it.
import { createServer } from 'node:http';

import { Provider } from 'oidc-provider';

const [, , redirectUri, clientSecret] = process.argv;

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'duban', client_secret: clientSecret, redirect_uris: [redirectUri], grant_types: ['authorization_code'], response_types: ['code'] }],
    pkce: { required: () => true },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  server.on('request', provider.callback());
  process.send({ issuer });
});
process.once('disconnect', () => process.exit());

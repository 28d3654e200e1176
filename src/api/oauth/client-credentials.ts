/** What a token request asks for, once its form is in order. */
export interface AskedGrant {
  client: string;
  secret: string;
  scope: string | undefined;
}

/** Why a token request is not in order, with the words for whoever wrote the client. */
export interface GrantFault {
  error: 'invalid_request' | 'invalid_client' | 'unsupported_grant_type';
  error_description: string;
}

const LONGEST = 2_000;

/**
 * Reads a token request (RFC 6749 4.4.2 and 2.3.1): the form, and the credentials from it or from HTTP Basic, never from both. What the form holds besides
 * is passed over, as the RFC wants.
 */
export function askedGrant(form: unknown, authorization: string | undefined): AskedGrant | GrantFault {
  const fields = (typeof form === 'object' && form !== null ? form : {}) as Record<string, unknown>;
  const { grant_type: grant, client_id: client, client_secret: secret, scope } = fields;
  if ([grant, client, secret, scope].some((value) => value !== undefined && (typeof value !== 'string' || value.length > LONGEST))) {
    return { error: 'invalid_request', error_description: 'a parameter is repeated or too long' };
  }
  if (grant === undefined) return { error: 'invalid_request', error_description: 'grant_type is missing; send a form with grant_type=client_credentials' };
  if (grant !== 'client_credentials') return { error: 'unsupported_grant_type', error_description: 'only client_credentials is supported' };
  const credentials = credentialsIn(fields, authorization);
  return 'error' in credentials ? credentials : { ...credentials, scope: scope as string | undefined };
}

function credentialsIn({ client_id: client, client_secret: secret }: Record<string, unknown>, authorization: string | undefined): Omit<AskedGrant, 'scope'> | GrantFault {
  if (authorization === undefined) {
    return typeof client === 'string' && typeof secret === 'string' ? { client, secret } : { error: 'invalid_client', error_description: 'client id and secret are missing' };
  }
  if (secret !== undefined) return { error: 'invalid_request', error_description: 'credentials are in the header and in the form; send one' };
  return basicCredentials(authorization) ?? { error: 'invalid_client', error_description: 'the Authorization header is no HTTP Basic' };
}

/** Undefined for a header that is no HTTP Basic. Both parts are form-encoded (RFC 6749 2.3.1). */
function basicCredentials(authorization: string): { client: string; secret: string } | undefined {
  const encoded = /^Basic +([\w+/=-]+)$/i.exec(authorization)?.[1];
  const [, client, secret] = /^([^:]*):(.*)$/s.exec(Buffer.from(encoded ?? '', 'base64').toString('utf8')) ?? [];
  if (client === undefined || secret === undefined) return undefined;
  try {
    return { client: decodeURIComponent(client.replaceAll('+', ' ')), secret: decodeURIComponent(secret.replaceAll('+', ' ')) };
  } catch {
    return undefined;
  }
}

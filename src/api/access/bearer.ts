const BEARER = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** The access token of a request; undefined without one, and for anything that cannot be one. */
export function tokenIn(headers: Readonly<Record<string, string | string[] | undefined>>): string | undefined {
  const { authorization } = headers;
  return authorization === undefined ? undefined : BEARER.exec(String(authorization))?.[1];
}

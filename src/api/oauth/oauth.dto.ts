/** A request for a token (RFC 6749 4.4.2), as a form. Client id and secret may also come as HTTP Basic. */
export class TokenRequestDto {
  grant_type!: 'client_credentials';
  client_id?: string;
  client_secret?: string;
  /** Scopes that are wanted, separated by blanks; without it all that the client holds. */
  scope?: string;
}

/** A token (RFC 6749 5.1). There is no refresh token: the client asks again. */
export class TokenResponseDto {
  access_token!: string;
  token_type!: 'Bearer';
  /** Seconds. */
  expires_in!: number;
  /** What the token may do, separated by blanks. */
  scope!: string;
}

/** Why no token is given (RFC 6749 5.2). */
export class TokenErrorDto {
  error!: 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unsupported_grant_type';
  error_description!: string;
}

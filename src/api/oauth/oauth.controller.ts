import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiBadRequestResponse, ApiBody, ApiConsumes, ApiOkResponse, ApiTags, ApiUnauthorizedResponse } from '@nestjs/swagger';

import { grantToClient } from '../../session/client-grant.js';
import type { SignInParts } from '../../session/sign-in.js';
import { Public, type GuardedRequest } from '../access/access.decorators.js';
import { Refuses } from '../problems/refuses.js';
import { SIGN_IN } from '../session/sign-in-parts.js';
import { askedGrant } from './client-credentials.js';
import { TokenErrorDto, TokenRequestDto, TokenResponseDto } from './oauth.dto.js';

/** What this controller needs of Fastify's reply. */
interface TokenReply {
  status(code: number): unknown;
  header(name: string, value: string): unknown;
}

const words = {
  invalid_client: 'the client is not known, was revoked, or its secret is not right',
  invalid_scope: 'the client does not hold every scope that was asked for',
} as const;

/** Tokens for programs of other agencies. Errors have the form of RFC 6749 5.2, which clients of OAuth expect, not that of a problem. */
@ApiTags('integration')
@Public()
@Controller('api/v1/oauth')
export class OauthController {
  constructor(@Inject(SIGN_IN) private readonly parts: SignInParts) {}

  /** A token for a client id and its secret (`client_credentials`). */
  @Post('token')
  @HttpCode(200)
  @ApiConsumes('application/x-www-form-urlencoded')
  @ApiBody({ type: TokenRequestDto })
  @ApiOkResponse({ type: TokenResponseDto })
  @ApiBadRequestResponse({ type: TokenErrorDto })
  @ApiUnauthorizedResponse({ type: TokenErrorDto })
  @Refuses('request.too-many', 'request.unsupported-media-type')
  async token(@Body() form: unknown, @Req() { headers }: GuardedRequest, @Res({ passthrough: true }) reply: TokenReply): Promise<TokenResponseDto | TokenErrorDto> {
    const asked = askedGrant(form, headers['authorization'] as string | undefined);
    if ('error' in asked) return refused(reply, asked);
    const granted = await grantToClient(this.parts, asked);
    if (typeof granted === 'string') return refused(reply, { error: granted, error_description: words[granted] });
    return { access_token: granted.token, token_type: 'Bearer', expires_in: this.parts.tokens.minutes * 60, scope: granted.scopes.join(' ') };
  }
}

function refused(reply: TokenReply, error: TokenErrorDto): TokenErrorDto {
  reply.status(error.error === 'invalid_client' ? 401 : 400);
  if (error.error === 'invalid_client') reply.header('www-authenticate', 'Basic realm="duban"');
  return error;
}

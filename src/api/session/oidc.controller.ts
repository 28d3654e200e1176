import { Controller, Get, HttpCode, Inject, Query, Req, Res } from '@nestjs/common';
import { ApiFoundResponse, ApiTags } from '@nestjs/swagger';

import { ProblemException } from '../../platform/http/problem.js';
import { providerOf, SIGN_IN_MS, OidcSignIn, type OidcFault } from '../../session/oidc.js';
import type { SignInParts } from '../../session/sign-in.js';
import { Public, type GuardedRequest } from '../access/access.decorators.js';
import type { Reply } from '../http/reply.js';
import { API_PARTS, type ApiParts } from '../parts.js';
import { problems } from '../problems/problems.js';
import { Refuses } from '../problems/refuses.js';
import { BeginOidcDto } from './oidc.dto.js';
import { SignedInDto } from './session.dto.js';
import { SIGN_IN } from './sign-in-parts.js';

/** Holds what proves that the browser that comes back is the one that was sent. */
const COOKIE = 'duban_oidc';
const COOKIE_PATH = '/api/v1/session/oidc';

/** Sign-in at the OpenID Connect provider of the settings. There only where one is set. */
@ApiTags('session')
@Public()
@Controller('api/v1/session/oidc')
export class OidcController {
  private readonly provider: OidcSignIn;
  private readonly secure: boolean;

  constructor(@Inject(API_PARTS) { config, log }: ApiParts, @Inject(SIGN_IN) private readonly parts: SignInParts) {
    const settings = providerOf(config);
    if (settings === null) throw new Error('No OpenID provider is set; this controller is for services that have one');
    this.provider = new OidcSignIn(settings, log);
    this.secure = settings.redirectUri.startsWith('https:');
  }

  /** Sends the browser to the provider. It comes back to `callback`. */
  @Get()
  @HttpCode(302)
  @ApiFoundResponse({ description: 'to the provider' })
  @Refuses('request.invalid', 'request.too-many', 'request.unknown-route', 'session.provider-away')
  async begin(@Query() { post }: BeginOidcDto, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    const sent = await this.provider.begin(this.parts, post);
    if (sent === 'session.provider-away') throw new ProblemException(problems[sent]);
    reply.header('set-cookie', this.cookie(sent.browser, SIGN_IN_MS / 1000));
    reply.header('location', sent.url);
  }

  /** Where the provider sends the browser back to. The identity must have been entered for a person by the security administrator. */
  @Get('callback')
  @Refuses('request.too-many', 'request.unknown-route', 'session.sign-in-unknown', 'session.provider-away', 'session.provider-refused', 'session.unknown-identity', 'session.no-post')
  async end(@Req() { url, headers }: GuardedRequest, @Res({ passthrough: true }) reply: Reply): Promise<SignedInDto> {
    reply.header('set-cookie', this.cookie('', 0));
    const answer = await this.provider.end(this.parts, url.split('?', 2)[1] ?? '', cookieIn(headers['cookie']));
    if (typeof answer === 'string' || 'unknown' in answer) throw refusalOf(answer);
    return answer;
  }

  private cookie(value: string, seconds: number): string {
    return `${COOKIE}=${value}; Path=${COOKIE_PATH}; Max-Age=${seconds}; HttpOnly; SameSite=Lax${this.secure ? '; Secure' : ''}`;
  }
}

function cookieIn(header: string | string[] | undefined): string | undefined {
  return new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]+)`).exec(String(header))?.[1];
}

function refusalOf(fault: OidcFault): ProblemException {
  if (typeof fault === 'string') return new ProblemException(problems[fault]);
  const { issuer, subject } = fault.unknown;
  const zh = `请安全管理员为您登记身份：issuer ${issuer}，subject ${subject}（POST /api/v1/security/identities）`;
  const en = `Have the security administrator enter it for you: issuer ${issuer}, subject ${subject} (POST /api/v1/security/identities)`;
  return new ProblemException({ ...problems['session.unknown-identity'], reasons: [{ code: 'session.unknown-identity', subject, zh, en }] });
}

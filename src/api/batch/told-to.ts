import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

import { languageOf } from '../../platform/http/language.js';
import type { GuardedRequest } from '../access/access.decorators.js';
import type { Told } from './item-results.js';

/** For which request problems of single items are described: its language and its path. */
export const ToldTo = createParamDecorator((_: unknown, context: ExecutionContext): Told => {
  const { url, headers } = context.switchToHttp().getRequest<GuardedRequest>();
  return { language: languageOf(headers['accept-language'] as string | undefined), path: url.split('?', 1)[0] ?? '' };
});

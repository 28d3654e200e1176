import type { IdentityKeys } from '../../platform/config/identity-keys.js';
import type { ApiParts } from '../parts.js';

/** The keys of a service that takes reports: routes that need them are there only where there are keys. */
export function keysOf({ identityKeys }: Pick<ApiParts, 'identityKeys'>): IdentityKeys {
  if (identityKeys === null) throw new Error('This service has no identity keys, and no route of reports');
  return identityKeys;
}

import { canonicalJson } from '../journal/canonical-json.js';
import type { Digest } from '../journal/entry.js';

/** The digest of what somebody signs: SHA-256 over its canonical JSON, so that whoever has the content can reckon it again. */
export function digestOf(content: object, digest: Digest): string {
  return digest('sha256', canonicalJson(content));
}

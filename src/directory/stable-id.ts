import { v5 as uuidv5 } from 'uuid';

/** Namespace of every identifier that this directory derives from a name (RFC 9562, 5.5); never changed. */
const NAMESPACE = '6a3f2c1e-8d0b-5b7c-9f44-1d2e3c4b5a69';

/** The same identifier for the same kind and name, on every machine. */
export function stableId(kind: 'organisation' | 'person' | 'post' | 'recorded', name: string): string {
  return uuidv5(`${kind}/${name}`, NAMESPACE);
}

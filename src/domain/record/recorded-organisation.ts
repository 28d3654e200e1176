/** Kinds of organisations that a published record names. */
export type RecordedKind = 'enterprise' | 'authority';

/** An organisation as a published record names it. */
export interface RecordedOrganisation {
  /** What tells it from others in published records: the same key is the same organisation for ever. */
  sourceKey: string;
  kind: RecordedKind;
  name: string;
  /** Division code in its shortest form; null where the record does not say. */
  regionCode: string | null;
  level: 'town' | 'county' | 'city' | 'province' | 'state' | null;
}

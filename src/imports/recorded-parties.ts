import { regionLevel, type RegionLevel } from '../domain/codes/region.js';
import type { PublishedRecord } from '../domain/record/published-record.js';
import type { RecordedOrganisation } from '../domain/record/recorded-organisation.js';
import { digest } from '../engine/index.js';
import { beginOfText } from './begin-of-text.js';

/** Words for who a record does not name. Such an organisation stands in the directory as not verified, for somebody to correct. */
const UNNAMED_UNIT = '未载明单位';
const UNNAMED_BODY = '未载明督办机关';

/** In characters. A page of the index of keys holds 2,704 bytes at most; a longer key, as where a column slipped, is known by its digest. */
const LONGEST_KEY = 300;

/** The organisations that a record names: who must rectify, who published or listed, who supervises where that is somebody else. */
export interface RecordedParties {
  unit: RecordedOrganisation;
  body: RecordedOrganisation;
  supervisor: RecordedOrganisation;
}

/**
 * Who the parties of a record are. The unit is the enterprise, else the responsible unit, else a stand-in for this hazard alone; the body is
 * the authority that published; it supervises itself unless the record names another. The same name in the same place is the same
 * organisation; a name such as 省政府 means another body in every province.
 */
export function recordedParties(record: PublishedRecord): RecordedParties {
  const body = official(record.issuingAuthority ?? UNNAMED_BODY, record);
  return {
    unit: unitOf(record),
    body,
    supervisor: record.supervisingUnit === null ? body : official(record.supervisingUnit, record),
  };
}

function unitOf({ unitName, responsibleUnit, hazard, regionCode, regionName }: PublishedRecord): RecordedOrganisation {
  const name = unitName ?? responsibleUnit ?? `${UNNAMED_UNIT}（${beginOfText(hazard ?? '', 30).begin}）`;
  return { sourceKey: sourceKey(`unit:${regionCode ?? regionName ?? ''}:${name}`), kind: 'enterprise', name, regionCode, level: null };
}

function official(name: string, { level, regionCode, regionName }: PublishedRecord): RecordedOrganisation {
  const place = level === 'state' ? null : placeAt(level, regionCode);
  return { sourceKey: sourceKey(`body:${place ?? (level === 'state' ? '' : (regionName ?? ''))}:${name}`), kind: 'authority', name, regionCode: place, level };
}

function sourceKey(key: string): string {
  return key.length <= LONGEST_KEY ? key : `sha256:${digest('sha256', key)}`;
}

/** The division of a body of this level that holds the record's region; the region itself where the level is unknown or lower. */
function placeAt(level: PublishedRecord['level'], code: string | null): string | null {
  if (code === null) return null;
  const digits: Partial<Record<RegionLevel, number>> = { province: 2, city: 4 };
  const kept = level === null || level === 'state' ? undefined : digits[level];
  if (kept === undefined || regionLevel(code) === level) return code;
  return code.slice(0, kept).padEnd(6, '0');
}

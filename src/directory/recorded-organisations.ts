import type { RecordedOrganisation } from '../domain/record/recorded-organisation.js';
import type { Tx } from '../platform/db/transaction.js';
import { stableId } from './stable-id.js';

const UPSERT = `
insert into organisation (id, kind, name, region_code, level, verified, source_key)
select r.id, r.kind, r.name, r.region_code, r.level, false, r.source_key
  from jsonb_to_recordset($1) as r(id uuid, kind text, name text, region_code text, level text, source_key text)
 order by r.source_key
on conflict (source_key) do update set region_code = coalesce(organisation.region_code, excluded.region_code),
                                       level = coalesce(organisation.level, excluded.level)
returning coalesce(joined_into, id) as id, source_key as "sourceKey"`;

/**
 * Enters organisations that published records name, any number in one statement, and returns the identifier of each by its source key.
 * One that is there already keeps its name and kind (it may have been verified since); a region or level that was unknown is filled in. For one that was joined it is the identifier
 * of the known organisation.
 */
export async function upsertRecordedOrganisations(tx: Tx, recorded: readonly RecordedOrganisation[]): Promise<Map<string, string>> {
  if (recorded.length === 0) return new Map();
  const distinct = new Map(recorded.map((one) => [one.sourceKey, one]));
  const rows = [...distinct.values()].map(({ sourceKey, kind, name, regionCode, level }) => ({
    id: stableId('recorded', sourceKey),
    kind,
    name,
    region_code: regionCode,
    level,
    source_key: sourceKey,
  }));
  const written = await tx.query<{ id: string; sourceKey: string }>({
    name: 'directory.upsert-recorded',
    text: UPSERT,
    values: [JSON.stringify(rows)],
  });
  return new Map(written.rows.map(({ id, sourceKey }) => [sourceKey, id]));
}

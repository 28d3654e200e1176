import type { Read } from '../platform/db/transaction.js';

/** A listing as it was put before the public. */
export interface PublishedListing {
  title: string;
  enterprise: string | null;
  region: string | null;
  level: string | null;
  /** The listing body. */
  body: string | null;
  /** Local date by which the hazard is to be rectified. */
  rectifyBy: string | null;
  closureProcedure: string | null;
  channel: string;
  publishedAt: Date;
  /** When its end was put before the public in the same way; null while it stands. */
  delistedAt: Date | null;
  place: ListingsAfter;
}

/** Where a page begins: the microsecond, case, entry and place of the listing before it. */
export type ListingsAfter = [publishedAt: string, caseId: string, seq: number, ordinal: number];

/** Every listing that was published, the newest first, one more than a page has; with `listed` only those that stand, or those that have ended. */
export async function publishedListings(read: Read, { listed, after, limit }: { listed: boolean | null; after: ListingsAfter | null; limit: number }): Promise<PublishedListing[]> {
  const [at, caseId, seq, ordinal] = after ?? [null, null, null, null];
  const { rows } = await read.query<PublishedListing>({
    name: 'publications.listings',
    text: `select c.title, e.name as enterprise, c.region_code as region, p.content->>'level' as level, b.name as body, p.content->>'rectifyBy' as "rectifyBy",
                  p.content->>'closureProcedure' as "closureProcedure", p.channel, p.published_at as "publishedAt", d.at as "delistedAt",
                  json_build_array(to_char(p.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), p.case_id, p.seq, p.ordinal) as place
             from publication p
             join case_file c on c.case_id = p.case_id
             left join organisation e on e.id = c.enterprise_id
             left join organisation b on b.id = (p.content->>'body')::uuid
            cross join lateral (select min(x.published_at) as at from publication x
                                 where x.case_id = p.case_id and x.kind = 'delisting' and x.seq > p.seq and x.content->'body' = p.content->'body') d
            where p.kind = 'listing' and ($1::boolean is null or (d.at is null) = $1)
              and ($2::timestamptz is null or (p.published_at, p.case_id, p.seq, p.ordinal) < ($2, $3, $4, $5))
            order by p.published_at desc, p.case_id desc, p.seq desc, p.ordinal desc limit $6`,
    values: [listed, at, caseId, seq, ordinal, limit + 1],
  });
  return rows;
}

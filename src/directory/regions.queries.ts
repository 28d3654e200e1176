import type { LocalDate } from '../domain/calendar/local-date.js';
import type { RegionLevel } from '../domain/codes/region.js';
import type { Read } from '../platform/db/transaction.js';

/** A division under a name that it bears or bore (local dates, both included). */
export interface Region {
  code: string;
  name: string;
  /** With the names of the divisions above it. */
  fullName: string;
  parent: string | null;
  level: Exclude<RegionLevel, 'state'>;
  validFrom: LocalDate;
  validTo: LocalDate | null;
  /** Entered by the installation, not taken from the register. */
  own: boolean;
}

const COLUMNS = `r.code, r.name, r.full_name as "fullName", r.parent_code as parent, r.level, r.valid_from as "validFrom", r.valid_to as "validTo", r.own`;

/** What a search for divisions asks. */
export interface RegionSearch {
  /** What the name with those above it contains, or the code begins with. */
  text: string | null;
  /** Code of the division directly above; '' for provinces. */
  parent: string | null;
  on: LocalDate;
  after: string | null;
  most: number;
}

/** Divisions that exist on a day, by code, at most `most`. */
export async function searchRegions(read: Read, { text, parent, on, after, most }: RegionSearch): Promise<Region[]> {
  const { rows } = await read.query<Region>(
    `select ${COLUMNS} from region r
      where ($1::text is null or position($1 in r.full_name) > 0 or r.code like replace($1, '%', '') || '%')
        and ($2::text is null or coalesce(r.parent_code, '') = $2)
        and r.valid_from <= $3 and (r.valid_to is null or r.valid_to >= $3) and ($4::text is null or r.code > $4)
      order by r.code limit $5`,
    [text, parent, on, after, most],
  );
  return rows;
}

/** The division that has this code on a day, or null. */
export async function regionOn(read: Read, code: string, on: LocalDate): Promise<Region | null> {
  const { rows } = await read.query<Region>({
    name: 'directory.region-on',
    text: `select ${COLUMNS} from region r where r.code = $1 and r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)`,
    values: [code, on],
  });
  return rows[0] ?? null;
}

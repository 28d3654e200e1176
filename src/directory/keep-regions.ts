import type { LocalDate } from '../domain/calendar/local-date.js';
import { parentOf, parseRegionCode } from '../domain/codes/region.js';
import type { Tx } from '../platform/db/transaction.js';
import { recordChange } from './directory-change.store.js';
import { refuseDirectory, type DirectoryRefusal } from './directory-refusal.js';
import type { DirectoryAct } from './in-directory.js';
import { regionOn, type Region } from './regions.queries.js';

/** A division below the county, as an installation enters it. */
export interface RegionFacts {
  /** 9 digits for a town, 12 for a village. */
  code: string;
  name: string;
  validFrom: LocalDate;
}

/** Enters a town or village. Refused where the division above it does not exist on its first day; divisions from the county up come with the register alone. */
export async function enterRegion(tx: Tx, facts: RegionFacts, by: DirectoryAct): Promise<Region | DirectoryRefusal> {
  const read = parseRegionCode(facts.code);
  if (!read.ok || (read.level !== 'town' && read.level !== 'village')) {
    const en = `“${facts.code}” is no code of a town (9 digits) or village (12 digits); those from the county up come with the register`;
    return refuseDirectory('directory.invalid', { subject: 'code', zh: `“${facts.code}”不是乡镇（9位）或村（12位）的代码；县级以上由登记册提供`, en });
  }
  const parent = parentOf(read.code) as string;
  const above = await regionOn(tx, parent, facts.validFrom);
  if (above === null) {
    const en = `there is no division ${parent} on ${facts.validFrom}, in which it would lie`;
    return refuseDirectory('region.unknown', { subject: 'code', zh: `${facts.validFrom} 没有上级行政区划 ${parent}`, en });
  }
  const region: Region = { code: read.code, name: facts.name, fullName: above.fullName + facts.name, parent, level: read.level, validFrom: facts.validFrom, validTo: null, own: true };
  await tx.query(
    `insert into region (code, name, full_name, parent_code, level, valid_from, own) values ($1, $2, $3, $4, $5, $6, true)`,
    [region.code, region.name, region.fullName, parent, region.level, region.validFrom],
  );
  await recordChange(tx, by, { kind: 'region', id: region.code, act: 'entered', effectiveOn: region.validFrom, before: null, after: region });
  return region;
}

/** Ends a division of one's own with its last day. Those of the register end with a newer register. */
export async function endRegion(tx: Tx, { code, lastDay }: { code: string; lastDay: LocalDate }, by: DirectoryAct): Promise<Region | DirectoryRefusal> {
  const region = await regionOn(tx, code, lastDay);
  if (region === null || !region.own) return refuseDirectory('region.unknown', { subject: 'code', zh: `${lastDay} 没有自行录入的行政区划 ${code}`, en: `no division ${code} of the installation's own exists on ${lastDay}` });
  const ended: Region = { ...region, validTo: lastDay };
  await tx.query('update region set valid_to = $3 where code = $1 and valid_from = $2', [code, region.validFrom, lastDay]);
  await recordChange(tx, by, { kind: 'region', id: code, act: 'ended', effectiveOn: lastDay, before: region, after: ended });
  return ended;
}

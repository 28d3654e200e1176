import { createHash } from 'node:crypto';

import { parentOf, stateRegion } from '../domain/codes/region.js';
import { listedDays, registeredRegions, regionsOfCode } from '../domain/codes/region-register.js';
import type { Tx } from '../platform/db/transaction.js';

const UPSERT = `
insert into region (code, name, full_name, parent_code, level, valid_from, valid_to, own)
select r.*, false
  from jsonb_to_recordset($1) as r(code text, name text, full_name text, parent_code text, level text, valid_from date, valid_to date)
 order by r.code, r.valid_from
on conflict (code, valid_from) do update set name = excluded.name, full_name = excluded.full_name, parent_code = excluded.parent_code, valid_to = excluded.valid_to`;

/**
 * Enters the divisions of the program's register (GB/T 2260, county and above) and returns their number; 0 where this text of the register is there already.
 * A newer register ends what has been abolished and adds what is new; what an installation entered below the county stays.
 */
export async function enterRegister(tx: Tx): Promise<number> {
  const rows = registerRows();
  const text = JSON.stringify(rows);
  const digest = createHash('sha256').update(text).digest('hex');
  const { rowCount } = await tx.query('insert into region_register (digest) values ($1) on conflict do nothing', [digest]);
  if (rowCount === 0) return 0;
  await tx.query(UPSERT, [text]);
  return rows.length;
}

function registerRows(): { code: string; valid_from: string }[] {
  return registeredRegions().map((region) => {
    const { from, to } = listedDays(region);
    return { code: region.code, name: region.name, full_name: region.fullName, parent_code: parentInRegister(region.code), level: region.level, valid_from: from, valid_to: to };
  });
}

/** Counties under a province itself (429004 仙桃市) have no city above them that anybody lists. */
function parentInRegister(code: string): string | null {
  const parent = parentOf(code);
  if (parent === null || parent === stateRegion) return null;
  return regionsOfCode(parent).length > 0 ? parent : `${code.slice(0, 2)}0000`;
}

import type { LocalDate } from '../domain/calendar/local-date.js';
import { checkCreditCode, type CreditCodeCheck } from '../domain/codes/credit-code.js';
import { isIndustryCode } from '../domain/codes/industry.js';
import { parseRegionCode, stateRegion } from '../domain/codes/region.js';
import type { Reason } from '../domain/workflow/refusal.js';
import type { Words } from '../domain/workflow/words.js';
import type { Read } from '../platform/db/transaction.js';
import { organisationOf, standsAbove } from './directory.queries.js';
import { officialKinds, type Organisation, type OrganisationKind } from './organisation.js';
import { regionOn } from './regions.queries.js';

type Fault = Omit<Reason, 'code'>;

/** A property that names somebody above, and of which kinds that one may be. */
interface Above {
  of: 'authority' | 'committee';
  kinds: readonly OrganisationKind[];
}

/** What is wrong with an organisation as it is to be entered, by property; nothing where it is in order. A credit code is expected in its normal form. */
export async function organisationFaults(read: Read, organisation: Organisation, today: LocalDate): Promise<Fault[]> {
  return [
    ...ownFaults(organisation),
    ...(await regionFaults(read, organisation, today)),
    ...(await aboveFaults(read, organisation, { of: 'authority', kinds: ['authority'] }, today)),
    ...(await aboveFaults(read, organisation, { of: 'committee', kinds: ['safety-committee-office', 'government', 'authority'] }, today)),
  ];
}

function ownFaults(organisation: Organisation): Fault[] {
  const { kind, creditCode, industry, scale, principal, authority, validFrom, validTo } = organisation;
  const enterprise = kind === 'enterprise';
  const faults: (Fault | false)[] = [
    creditCode !== null && creditCodeFault(checkCreditCode(creditCode)),
    industry !== null && !isIndustryCode(industry) && fault('industry', `“${industry}”不是 GB/T 4754 行业代码`, `“${industry}” is no industry code of GB/T 4754`),
    !enterprise && [industry, scale, principal, authority].some((one) => one !== null) &&
      fault('kind', '行业、规模、主要负责人和主管部门只属于企业', 'industry, scale, principal and authority are those of an enterprise alone'),
    ...officialFaults(organisation),
    validFrom !== null && validTo !== null && validTo < validFrom && fault('validTo', `${validTo} 早于起始日期 ${validFrom}`, `${validTo} lies before the first day, ${validFrom}`),
  ];
  return faults.filter((one) => one !== false);
}

/** What only an official body has. */
function officialFaults({ kind, level, line }: Organisation): (Fault | false)[] {
  const official = officialKinds.some((one) => one === kind);
  return [
    !official && level !== null && fault('level', '层级只属于机关', 'a level is that of an official body alone'),
    kind !== 'authority' && line !== null && fault('line', '监管条线只属于监管部门', 'a line of supervision is that of an authority alone'),
  ];
}

async function regionFaults(read: Read, { regionCode }: Organisation, today: LocalDate): Promise<Fault[]> {
  if (regionCode === null) return [fault('regionCode', '须填写行政区划代码', 'is needed: the division in which it lies')];
  const parsed = parseRegionCode(regionCode);
  if (!parsed.ok || parsed.code !== regionCode) return [fault('regionCode', `“${regionCode}”不是行政区划代码`, `“${regionCode}” is no division code`)];
  if (regionCode === stateRegion || (await regionOn(read, regionCode, today)) !== null) return [];
  return [fault('regionCode', `今日没有行政区划 ${regionCode}；县级以下须先录入`, `there is no division ${regionCode} today; below the county, enter it first`)];
}

/** Whoever stands above must exist today, be of a fitting kind, and not stand below. */
async function aboveFaults(read: Read, organisation: Organisation, { of, kinds }: Above, today: LocalDate): Promise<Fault[]> {
  const above = organisation[of];
  if (above === null) return [];
  const found = await organisationOf(read, above);
  if (found === null) return [fault(of, '名录中没有这个机构', 'the directory has no such organisation')];
  if (!kinds.includes(found.kind)) return [fault(of, `${found.name}的类型为 ${found.kind}，应为 ${kinds.join('、')}`, `${found.name} is of kind ${found.kind}; needed is one of ${kinds.join(', ')}`)];
  if (found.validTo !== null && found.validTo < today) return [fault(of, `${found.name}已于 ${found.validTo} 终止`, `${found.name} ended on ${found.validTo}`)];
  if (above === organisation.id || (await standsAbove(read, organisation.id, above))) return [fault(of, `${found.name}在其下级，不能同时为其上级`, `${found.name} stands below it and cannot stand above it`)];
  return [];
}

function creditCodeFault(check: CreditCodeCheck): Fault | false {
  if (check.ok) return false;
  const { zh, en } = creditCodeWords(check);
  return fault('creditCode', zh, en);
}

function creditCodeWords(check: CreditCodeCheck & { ok: false }): Words {
  switch (check.reason) {
    case 'length':
      return { zh: `统一社会信用代码应为18位，所填为${check.found}位`, en: `a credit code has 18 characters, this has ${check.found}` };
    case 'character':
      return { zh: `第${check.position}位“${check.found}”不是统一社会信用代码的字符`, en: `“${check.found}” at position ${check.position} is no character of a credit code` };
    case 'check-digit':
      return { zh: `校验码应为 ${check.expected}，所填为 ${check.found}`, en: `its check character should be ${check.expected}, it is ${check.found}` };
    case 'legacy':
      return { zh: '这是2015年以前的登记号，不是统一社会信用代码', en: 'this is a registration number from before 2015, no credit code' };
  }
}

function fault(subject: string, zh: string, en: string): Fault {
  return { subject, zh, en };
}

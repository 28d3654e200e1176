import { inRegion, Parameters } from '../cases/scope.queries.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import type { Scope } from '../domain/access/scope.js';
import type { Read } from '../platform/db/transaction.js';

/** An enterprise that owes statistics tables, and what says to whom and by when. */
export interface FilingEnterprise {
  id: string;
  name: string;
  region: string | null;
  industry: string | null;
  authority: string | null;
  /** Whether somebody is its principal on the day that is asked about; without one nobody can sign. */
  principal: boolean;
  /** First day on which somebody was its principal; null where nobody ever was. */
  since: LocalDate | null;
}

const ENTERPRISE = `
select e.id, e.name, e.region_code as region, e.industry, e.authority_id as authority,
       exists (select from acting_post p where p.organisation_id = e.id and p.role = 'enterprise-principal' and p.held_from <= $1 and (p.held_to is null or p.held_to >= $1)) as principal,
       (select min(p.held_from) from post p where p.organisation_id = e.id and p.role = 'enterprise-principal' and (p.held_to is null or p.held_to >= p.held_from)) as since
  from organisation e left join organisation a on a.id = e.authority_id`;

/** One enterprise (a UUID) as it files; null where the directory has none, or knows it from a published record alone. */
export async function filingEnterprise(read: Read, id: string, today: LocalDate): Promise<FilingEnterprise | null> {
  const { rows } = await read.query<FilingEnterprise>(`${ENTERPRISE} where e.id = $2 and e.kind = 'enterprise' and e.verified`, [today, id]);
  return rows[0] ?? null;
}

/** Whose tables of a period are looked at, page by page in the order of identifiers. */
export interface FilingAsked {
  scope: Scope;
  /** Only the enterprises of this department. */
  authority: string | null;
  period: { from: LocalDate; to: LocalDate };
  today: LocalDate;
  after: string | null;
  most: number;
}

/** The verified enterprises within a scope that existed when a period ended. */
export async function filingEnterprises(read: Read, { scope, authority, period, today, after, most }: FilingAsked): Promise<FilingEnterprise[]> {
  const parameters = new Parameters();
  parameters.add(today);
  const end = parameters.add(period.to);
  const where = [`e.kind = 'enterprise' and e.verified and (e.valid_from is null or e.valid_from <= ${end}) and (e.valid_to is null or e.valid_to >= ${end})`, within(scope, parameters)];
  if (authority !== null) where.push(`e.authority_id = ${parameters.add(authority)}`);
  if (after !== null) where.push(`e.id > ${parameters.add(after)}`);
  const { rows } = await read.query<FilingEnterprise>(`${ENTERPRISE} where ${where.join(' and ')} order by e.id limit ${parameters.add(most)}`, parameters.values);
  return rows;
}

function within(scope: Scope, parameters: Parameters): string {
  switch (scope.kind) {
    case 'everywhere':
      return 'true';
    case 'enterprise':
      return `e.id = ${parameters.add(scope.unit)}`;
    case 'region': {
      const conditions = [...inRegion(scope.region, parameters, 'e'), ...(scope.line === null ? [] : [`a.line = ${parameters.add(scope.line)}`])];
      return conditions.length === 0 ? 'true' : `(${conditions.join(' and ')} or e.authority_id = ${parameters.add(scope.unit)})`;
    }
    default:
      return 'false';
  }
}

/**
 * The local day on which this installation began: when its first calendar took force. What ended before it is owed to whatever was there before. Null where it has none yet.
 */
export async function firstDayOfInstallation(read: Read, zone: string): Promise<LocalDate | null> {
  const { rows } = await read.query<{ day: LocalDate | null }>({
    name: 'statistics-tables.first-day',
    text: 'select (min(since) at time zone $1)::date as day from calendar_in_force',
    values: [zone],
  });
  return rows[0]?.day ?? null;
}

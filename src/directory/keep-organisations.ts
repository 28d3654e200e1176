import { v7 as uuidv7 } from 'uuid';

import type { LocalDate } from '../domain/calendar/local-date.js';
import { checkCreditCode } from '../domain/codes/credit-code.js';
import type { Tx } from '../platform/db/transaction.js';
import { recordChange, type ChangeAct } from './directory-change.store.js';
import { organisationOf, organisationOfCode } from './directory.queries.js';
import { refuseDirectory, type DirectoryRefusal } from './directory-refusal.js';
import type { DirectoryAct } from './in-directory.js';
import type { Organisation } from './organisation.js';
import { organisationFaults } from './organisation-faults.js';
import { usesOf } from './organisation-uses.queries.js';

/** What is said of an organisation; its identifier, whether it is verified and what it was joined with are not for anybody to say. */
export type OrganisationFacts = Omit<Organisation, 'id' | 'verified' | 'joinedInto'>;

/** A change of an organisation; the kind of one that is verified stays. `effectiveOn` is the day from which it is so, today or earlier. */
export interface OrganisationChange {
  facts: Partial<OrganisationFacts>;
  effectiveOn: LocalDate;
}

/** Enters an organisation that somebody has verified. Refused where its facts are not in order or its credit code is taken. */
export async function enterOrganisation(tx: Tx, facts: OrganisationFacts, by: DirectoryAct): Promise<Organisation | DirectoryRefusal> {
  const organisation: Organisation = { ...normal(facts), id: uuidv7(), verified: true, joinedInto: null };
  const refusal = await refusalOf(tx, organisation, by);
  if (refusal !== null) return refusal;
  await tx.query(
    `insert into organisation (id, kind, name, credit_code, region_code, level, authority_id, committee_id, industry, scale, principal, valid_from, valid_to, line, verified)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, true)`,
    valuesOf(organisation),
  );
  await record(tx, by, { act: 'entered', effectiveOn: organisation.validFrom ?? by.today, before: null, after: organisation });
  return organisation;
}

/**
 * Changes an organisation and keeps how it was. Cases that are open keep the parties with which they were opened. Refused for a day to come, for another kind,
 * and for one that is known from a published record alone: that one is verified first.
 */
export async function changeOrganisation(tx: Tx, id: string, change: OrganisationChange, by: DirectoryAct): Promise<Organisation | DirectoryRefusal> {
  const before = await organisationOf(tx, id);
  if (before === null) return refuseDirectory('organisation.unknown');
  if (!before.verified) return refuseDirectory('organisation.unverified');
  const { kind, effectiveOn } = { kind: before.kind, ...change.facts, effectiveOn: change.effectiveOn };
  if (kind !== before.kind) {
    const en = `the kind of a verified organisation stays ${before.kind}; end it and enter another`;
    return refuseDirectory('directory.invalid', { subject: 'kind', zh: `已核实机构的类型保持为 ${before.kind}；类型不同须终止后另行录入`, en });
  }
  return write(tx, { act: 'changed', effectiveOn, before, after: normal({ ...before, ...change.facts }) }, by);
}

/** Verifies an organisation of a published record, with what is now known of it; from then on posts can be held in it. */
export async function verifyOrganisation(tx: Tx, id: string, facts: Partial<OrganisationFacts>, by: DirectoryAct): Promise<Organisation | DirectoryRefusal> {
  const before = await organisationOf(tx, id);
  if (before === null) return refuseDirectory('organisation.unknown');
  if (before.verified) return refuseDirectory('organisation.verified');
  if (before.joinedInto !== null) return refuseDirectory('organisation.joined');
  return write(tx, { act: 'verified', effectiveOn: by.today, before, after: { ...normal({ ...before, ...facts }), verified: true } }, by);
}

/** Ends an organisation with its last day. Refused while posts go on in it, cases that concern it are open, or others that exist stand below it. */
export async function endOrganisation(tx: Tx, id: string, lastDay: LocalDate, by: DirectoryAct): Promise<Organisation | DirectoryRefusal> {
  const before = await organisationOf(tx, id);
  if (before === null) return refuseDirectory('organisation.unknown');
  if (before.validTo !== null && before.validTo <= lastDay) return refuseDirectory('organisation.ended');
  if (before.validFrom !== null && lastDay < before.validFrom) return refuseDirectory('directory.invalid', endsBeforeBeginning(lastDay, before.validFrom));
  const { posts, cases, below } = await usesOf(tx, id, lastDay);
  if (posts + cases + below > 0) {
    const zh = `仍有在任岗位${posts}个、未结案卷${cases}件、下属单位${below}个，须先结束、办结或改隶`;
    return refuseDirectory('organisation.in-use', { subject: id, zh, en: `${posts} posts go on, ${cases} cases are open, ${below} organisations stand below it; end, settle or move them first` });
  }
  return write(tx, { act: 'ended', effectiveOn: lastDay, before, after: { ...before, validTo: lastDay } }, by);
}

interface OrganisationWrite {
  act: ChangeAct;
  effectiveOn: LocalDate;
  before: Organisation;
  after: Organisation;
}

/** Writes what differs; the same again is no change and leaves no record. */
async function write(tx: Tx, { act, effectiveOn, before, after }: OrganisationWrite, by: DirectoryAct): Promise<Organisation | DirectoryRefusal> {
  if (act !== 'ended' && effectiveOn > by.today) {
    return refuseDirectory('directory.invalid', { subject: 'effectiveOn', zh: `${effectiveOn} 尚未到来，变更自当日或以前起生效`, en: `${effectiveOn} has not come yet; a change is so from today or an earlier day on` });
  }
  const refusal = act === 'ended' ? null : await refusalOf(tx, after, by);
  if (refusal !== null) return refusal;
  if (JSON.stringify(before) === JSON.stringify(after)) return before;
  await tx.query(
    `update organisation set kind = $2, name = $3, credit_code = $4, region_code = $5, level = $6, authority_id = $7, committee_id = $8, industry = $9, scale = $10,
            principal = $11, valid_from = $12, valid_to = $13, line = $14, verified = $15 where id = $1`,
    [...valuesOf(after), after.verified],
  );
  await record(tx, by, { act, effectiveOn, before, after });
  return after;
}

async function refusalOf(tx: Tx, organisation: Organisation, by: DirectoryAct): Promise<DirectoryRefusal | null> {
  const faults = await organisationFaults(tx, organisation, by.today);
  if (faults.length > 0) return refuseDirectory('directory.invalid', ...faults);
  const { creditCode, id } = organisation;
  const holder = creditCode === null ? null : await organisationOfCode(tx, creditCode);
  return holder === null || holder === id ? null : refuseDirectory('organisation.code-taken', { subject: holder, ...codeTaken(creditCode ?? '') });
}

function codeTaken(code: string): { zh: string; en: string } {
  return { zh: `信用代码 ${code} 已属于名录中的另一机构`, en: `the credit code ${code} is that of another organisation of the directory` };
}

function endsBeforeBeginning(lastDay: LocalDate, first: LocalDate): { subject: string; zh: string; en: string } {
  return { subject: 'lastDay', zh: `${lastDay} 早于起始日期 ${first}`, en: `${lastDay} lies before the first day, ${first}` };
}

/** A credit code as people write it, brought into the form in which it is compared; one that is wrong stays for the check to name. */
function normal<T extends OrganisationFacts>(facts: T): T {
  const check = facts.creditCode === null ? null : checkCreditCode(facts.creditCode);
  return check?.ok === true ? { ...facts, creditCode: check.code } : facts;
}

function valuesOf({ id, kind, name, creditCode, regionCode, level, authority, committee, industry, scale, principal, validFrom, validTo, line }: Organisation): unknown[] {
  return [id, kind, name, creditCode, regionCode, level, authority, committee, industry, scale, principal, validFrom, validTo, line];
}

function record(tx: Tx, by: DirectoryAct, change: { act: ChangeAct; effectiveOn: LocalDate; before: Organisation | null; after: Organisation }): Promise<void> {
  return recordChange(tx, by, { kind: 'organisation', id: change.after.id, ...change });
}

import { validate } from 'uuid';

import { checkCreditCode } from '../domain/codes/credit-code.js';
import type { Tx } from '../platform/db/transaction.js';
import type { DirectoryCells } from './directory-cells.js';
import type { DirectoryTable } from './directory-columns.js';
import { organisationOf, organisationOfCode } from './directory.queries.js';
import type { DirectoryAct } from './in-directory.js';
import { unlessRefused } from './in-directory.js';
import { changeOrganisation, endOrganisation, enterOrganisation, verifyOrganisation, type OrganisationFacts } from './keep-organisations.js';
import { changePerson, enterPerson } from './keep-people.js';
import { givePost } from './keep-posts.js';
import { endPost } from './leave.js';
import type { Organisation } from './organisation.js';
import { personOf, personOfNumber, searchPosts, type Person } from './people.queries.js';

/** What became of a row that was taken, and of which entry. */
export interface TakenRow {
  result: 'entered' | 'changed' | 'unchanged';
  id: string;
}

type TakeRow = (tx: Tx, cells: DirectoryCells, by: DirectoryAct) => Promise<TakenRow>;

/** Takes one row in, by the key of its table. The same row again changes nothing. What refuses it is thrown out of the part that it is taken in. */
export const takeRow: Readonly<Record<DirectoryTable, TakeRow>> = { organisations: takeOrganisation, people: takePerson, posts: takePost };

/**
 * By identifier or credit code. An empty cell leaves what is there. One that is known from a published record alone is verified by its row, unless the row says
 * that it is not.
 */
async function takeOrganisation(tx: Tx, cells: DirectoryCells, by: DirectoryAct): Promise<TakenRow> {
  const before = await knownOrganisation(tx, cells);
  const facts = await organisationFacts(tx, cells);
  if (before === null) {
    const kind = facts.kind ?? cells.refuse('kind', '须填写', 'is needed');
    const entered = unlessRefused(await enterOrganisation(tx, { ...nothingKnown, ...facts, kind, name: cells.needed('name') }, by));
    return { result: 'entered', id: entered.id };
  }
  if (!before.verified && cells.text('verified') === NOT_VERIFIED) return { result: 'unchanged', id: before.id };
  const { validTo, ...changes } = facts;
  const changed = unlessRefused(await (before.verified ? changeOrganisation(tx, before.id, { facts: changes, effectiveOn: by.today }, by) : verifyOrganisation(tx, before.id, changes, by)));
  const ends = validTo !== undefined && validTo !== null && validTo !== before.validTo;
  if (ends) unlessRefused(await endOrganisation(tx, before.id, validTo, by));
  return { result: ends || JSON.stringify(changed) !== JSON.stringify(before) ? 'changed' : 'unchanged', id: before.id };
}

/** As an export says it. */
const NOT_VERIFIED = '否';

const nothingKnown: Omit<OrganisationFacts, 'kind' | 'name'> = {
  ...{ creditCode: null, regionCode: null, level: null, line: null, authority: null, committee: null },
  ...{ industry: null, scale: null, principal: null, validFrom: null, validTo: null },
};

async function knownOrganisation(tx: Tx, cells: DirectoryCells): Promise<Organisation | null> {
  const id = cells.text('id')?.toLowerCase() ?? '';
  const byId = validate(id) ? await organisationOf(tx, id) : null;
  if (byId !== null) return byId;
  const check = checkCreditCode(cells.needed('creditCode'));
  const found = check.ok ? await organisationOfCode(tx, check.code) : null;
  return found === null ? null : organisationOf(tx, found);
}

async function organisationFacts(tx: Tx, cells: DirectoryCells): Promise<Partial<OrganisationFacts>> {
  const facts: { [K in keyof OrganisationFacts]: OrganisationFacts[K] | null } = {
    kind: cells.coded('kind'),
    name: cells.text('name'),
    creditCode: cells.text('creditCode'),
    regionCode: cells.text('regionCode'),
    level: cells.coded('level'),
    line: cells.coded('line'),
    authority: await cells.organisation(tx, 'authority'),
    committee: await cells.organisation(tx, 'committee'),
    industry: cells.text('industry'),
    scale: cells.coded('scale'),
    principal: cells.text('principal'),
    validFrom: cells.date('validFrom'),
    validTo: cells.date('validTo'),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
}

/** By identifier or staff number. A day of leaving is not taken from a table: whoever leaves hands over. */
async function takePerson(tx: Tx, cells: DirectoryCells, by: DirectoryAct): Promise<TakenRow> {
  const before = await knownPerson(tx, cells);
  const [staffNumber, name] = [cells.text('staffNumber'), cells.text('name')];
  if (before === null) return { result: 'entered', id: unlessRefused(await enterPerson(tx, { name: cells.needed('name'), staffNumber }, by)).id };
  const after = unlessRefused(await changePerson(tx, before.id, { staffNumber: staffNumber ?? before.staffNumber, name: name ?? before.name }, by));
  return { result: JSON.stringify(after) === JSON.stringify(before) ? 'unchanged' : 'changed', id: before.id };
}

async function knownPerson(tx: Tx, cells: DirectoryCells): Promise<Person | null> {
  const id = cells.text('id')?.toLowerCase() ?? '';
  const byId = validate(id) ? await personOf(tx, id) : null;
  if (byId !== null) return byId;
  const known = await personOfNumber(tx, cells.needed('staffNumber'));
  return known === null ? null : personOf(tx, known);
}

/** By person, organisation, role and first day. A last day that was not there ends the post, to the successor that the row names. */
async function takePost(tx: Tx, cells: DirectoryCells, by: DirectoryAct): Promise<TakenRow> {
  const person = (await cells.person(tx, 'person')) ?? cells.refuse('person', '须填写', 'is needed');
  const unit = (await cells.organisation(tx, 'unit')) ?? cells.refuse('unit', '须填写', 'is needed');
  const role = cells.coded('role') ?? cells.refuse('role', '须填写', 'is needed');
  const from = cells.date('from') ?? cells.refuse('from', '须填写', 'is needed');
  const to = cells.date('to');
  const same = (await searchPosts(tx, { unit, person, role, on: null, after: null, most: 1_000 })).find((one) => one.from === from);
  if (same === undefined) return { result: 'entered', id: unlessRefused(await givePost(tx, { person, unit, role, from, to }, by)).id };
  if (to === null || to === same.to) return { result: 'unchanged', id: same.id };
  const successor = await cells.person(tx, 'successor');
  unlessRefused(await endPost(tx, same.id, { lastDay: to, successor: successor === null ? null : { person: successor, until: null } }, by));
  return { result: 'changed', id: same.id };
}

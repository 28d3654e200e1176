import { upsertRecordedOrganisations } from '../../../src/directory/recorded-organisations.js';
import { inTransaction } from '../../../src/platform/db/transaction.js';
import { organisations, PASSWORD } from '../api.js';
import { factsFor } from '../valid-facts.js';
import { page, personOf, recordOf } from '../inspections.js';
import type { Caller } from './callers.js';
import type { Known } from './known.js';
import { planRecipes } from './plan-recipes.js';
import type { Needs, Recipe } from './recipe.js';
import { reportRecipes } from './report-recipes.js';

const why = { why: '机构改革', document: '琅编〔2026〕3号' };

async function sparePerson(known: Known): Promise<string> {
  return (await known.made('administrator', '/people', { ...why, name: '宋清和', staffNumber: `S-${known.next()}` })).id;
}

async function spareOrganisation(known: Known): Promise<string> {
  return (await known.made('administrator', '/organisations', { ...why, kind: 'agency', name: `安评机构${known.next()}`, regionCode: '370200' })).id;
}

async function sparePost(known: Known): Promise<{ id: string; person: string }> {
  const person = await sparePerson(known);
  const { id } = await known.made('administrator', '/posts', { ...why, person, unit: organisations.bureau, role: 'inspector', from: await known.today() });
  return { id, person };
}

async function spareAccount(known: Known): Promise<{ login: string; password: string; person: string }> {
  const { person } = await sparePost(known);
  const login = `spare.${known.next()}`;
  const { password } = await known.made<{ password: string }>('security.administrator', '/accounts', { login, person });
  return { login, password, person };
}

/** Somebody with an account of his own, whose sessions nobody misses. */
async function spareCaller(known: Known): Promise<Caller & { password: string }> {
  const { login, password, person } = await spareAccount(known);
  return { login, password, person, unit: organisations.bureau, door: 'inspector', token: await known.callers.tokenOf(login, password) };
}

const officersAt = {
  inspector: ['inspector', 'inspector2'],
  regulator: ['regulator', 'regulator2'],
} as const;
type OfficersDoor = keyof typeof officersAt;

function contentAt(known: Known, door: OfficersDoor): Record<string, unknown> {
  const officers = officersAt[door].map((login, index) => ({ person: personOf(login), certificate: `鲁Y-04${index}` }));
  return recordOf(organisations.works, { number: `青应急检记〔2026〕${1_000 + known.next()}号`, officers });
}

/** A record of two officers, signed as far as it is wanted. */
async function record(known: Known, door: OfficersDoor, signed: 'by nobody' | 'by the officers' | 'by all'): Promise<{ id: string; caller: Caller }> {
  const [first, second] = officersAt[door];
  const { id } = await known.made(first, '/inspections', contentAt(known, door));
  if (signed !== 'by nobody') for (const officer of [first, second]) await known.made(officer, `/inspections/${id}/sign`, {});
  if (signed === 'by all') await known.made(first, `/inspections/${id}/paper-signature`, { name: '周长安', position: '总经理', evidence: page });
  return { id, caller: known.callers.of(first) };
}

function ofRecords(door: OfficersDoor): Record<string, Recipe> {
  const about = (signed: Parameters<typeof record>[2], says: Needs['says'] = {}, path: Needs['path'] = {}) => async (known: Known): Promise<Needs> => {
    const { id, caller } = await record(known, door, signed);
    return { caller, path: { id, ...path }, says };
  };
  const drawn = async (known: Known, more: Needs): Promise<Needs> => ({ caller: known.callers.of(officersAt[door][0]), says: contentAt(known, door), ...more });
  return {
    [`Inspections.drawUp.${door}`]: (known) => drawn(known, {}),
    [`Inspections.revise.${door}`]: async (known) => {
      const { number: _, ...says } = contentAt(known, door);
      return { ...(await about('by nobody')(known)), says };
    },
    [`Inspections.sign.${door}`]: about('by nobody'),
    [`Inspections.paperSignature.${door}`]: about('by the officers'),
    [`Inspections.refusal.${door}`]: about('by the officers'),
    [`Inspections.correct.${door}`]: about('by all'),
    [`Inspections.openCase.${door}`]: about('by all', {}, { ordinal: '1' }),
    [`FoundCases.register.${door}`]: async (known) => ({ caller: known.callers.of(door), says: { enterprise: organisations.works } }),
  };
}

async function checkList(known: Known): Promise<string> {
  const items = [{ item: '灭火器在位', source: '公司规程' }, { item: '法兰无泄漏', source: 'GB 50160' }];
  const list = { title: `清单${known.next()}`, position: '班组长', owedBy: 'enterprise-safety-officer', frequency: 'week', beginsOn: await known.today(), items };
  return (await known.made('principal', '/check-lists', list)).id;
}

const results = [
  { ordinal: 1, ok: true, evidence: [] },
  { ordinal: 2, ok: false, evidence: [], reported: { title: '法兰泄漏', description: '垫片老化', place: '二号罐区' } },
];

async function checkRun(known: Known): Promise<string> {
  return (await known.made('safety.officer', `/check-lists/${await checkList(known)}/runs`, { inspectedBy: '高岩', results })).id;
}

async function substitution(known: Known): Promise<Record<string, string>> {
  const [absent, substitute] = [await sparePost(known), await sparePost(known)];
  const today = await known.today();
  return { post: absent.id, substitute: substitute.person, from: today, to: '2026-12-31' };
}

async function unverified(known: Known): Promise<string> {
  const row = { sourceKey: `名单/${known.next()}`, kind: 'enterprise', name: `青禾仓储${known.next()}号库`, regionCode: '370203', level: null } as const;
  const recorded = await inTransaction(known.api.database.db, (tx) => upsertRecordedOrganisations(tx, [row]));
  return recorded.get(row.sourceKey) ?? '';
}

const division = (known: Known): string => `370203${String(100 + known.next()).padStart(3, '0').slice(-3)}`;
const account: Recipe = async (known) => ({ path: { login: (await spareAccount(known)).login } });
const client: Recipe = async (known) => ({ path: { client: (await known.callers.makeClient(`平台${known.next()}`)).client } });
const organisation: Recipe = async (known) => ({ path: { id: await spareOrganisation(known) }, says: why });
const closure = { calendar: { closures: [{ from: '2026-05-06', to: '2026-05-07', reason: '台风停工' }] }, region: '370203' };

/** By operation. Where nothing stands, what lists have and what schemas say is enough. */
export const recipes: Readonly<Record<string, Recipe>> = {
  ...reportRecipes,
  ...planRecipes,
  ...ofRecords('inspector'),
  ...ofRecords('regulator'),
  'OwnInspections.sign': async (known) => ({ caller: known.callers.of('principal'), path: { id: (await record(known, 'inspector', 'by the officers')).id } }),
  'CheckLists.make': async (known) => ({ says: { beginsOn: await known.today() } }),
  'CheckRuns.fill': async (known) => ({ caller: known.callers.of('safety.officer'), path: { id: await checkList(known) }, says: { results } }),
  'CheckRuns.list': async (known) => ({ caller: known.callers.of('safety.officer'), path: { id: await checkList(known) } }),
  'CheckRuns.one': async (known) => ({ caller: known.callers.of('safety.officer'), path: { id: await checkRun(known) } }),
  'CheckRuns.openCase': async (known) => ({ caller: known.callers.of('safety.officer'), path: { id: await checkRun(known), ordinal: '2' } }),
  'Integration.open': async (known) => ({ says: { items: [{ enterprise: organisations.works, facts: factsFor('hazard.discover'), key: `k-${known.next()}` }] } }),
  'Accounts.open': async (known) => ({ says: { login: `fuzzed.${known.next()}`, person: await sparePerson(known) } }),
  'Accounts.reset': account,
  'Accounts.unlock': account,
  'Accounts.disable': account,
  'Accounts.enable': account,
  'Clients.make': async (known) => ({ says: { name: `平台${known.next()}`, unit: organisations.bureau, role: 'regulator', scopes: ['cases.read'] } }),
  'Clients.rotate': client,
  'Clients.revoke': client,
  'Identities.enter': async (known) => ({ says: { issuer: 'https://id.example', subject: `s-${known.next()}`, person: personOf('inspector') } }),
  'Identities.remove': async (known) => {
    const identity = { issuer: 'https://id.example', subject: `s-${known.next()}` };
    await known.made('security.administrator', '/identities', { ...identity, person: await sparePerson(known) });
    return { says: identity };
  },
  'KeptOrganisations.enter': async (known) => ({ says: { kind: 'agency', name: `安评机构${known.next()}`, regionCode: '370200' } }),
  'KeptOrganisations.change': organisation,
  'KeptOrganisations.verify': async (known) => ({ path: { id: await unverified(known) } }),
  'KeptOrganisations.join': async (known) => ({ path: { id: organisations.works }, says: { recorded: [await unverified(known)] } }),
  'KeptOrganisations.end': async (known) => ({ ...(await organisation(known)), says: { lastDay: await known.today() } }),
  'People.change': async (known) => ({ path: { id: await sparePerson(known) } }),
  'People.leave': async (known) => ({ path: { id: (await sparePost(known)).person }, says: { lastDay: await known.today() } }),
  'Posts.give': async (known) => ({ says: { person: await sparePerson(known), unit: organisations.bureau, role: 'inspector', from: await known.today() } }),
  'Posts.end': async (known) => ({ path: { id: (await sparePost(known)).id }, says: { lastDay: await known.today() } }),
  'Substitutions.substitute': async (known) => ({ says: await substitution(known) }),
  'Substitutions.end': async (known) => {
    const { id } = await known.made('administrator', '/substitutions', { ...why, ...(await substitution(known)) });
    return { path: { id }, says: { lastDay: await known.today() } };
  },
  'Regions.enter': async (known) => ({ says: { code: division(known), validFrom: await known.today() } }),
  'Regions.end': async (known) => {
    const code = division(known);
    await known.made('administrator', '/regions', { ...why, code, name: `东篱镇${code}`, validFrom: await known.today() });
    return { path: { code }, says: { lastDay: await known.today() } };
  },
  'DirectoryTables.take': async (known) => {
    const given = await known.api.ask<string>(null, 'get', '/api/v1/administrator/exports/people?format=csv', { headers: { authorization: `Bearer ${known.callers.of('administrator').token}` }, text: true });
    return { path: { table: 'people' }, query: { why: '%E6%A0%B8%E5%AF%B9' }, text: given.body };
  },
  'Calendars.preview': async () => ({ says: closure }),
  'Calendars.apply': async () => ({ says: closure }),
  'RulePacks.apply': async () => ({ path: { name: 'coal-mine', version: '1' } }),
  'Accountability.against': async (known) => ({ caller: known.callers.of('regulator'), query: { unit: organisations.bureau } }),
  'Oauth.token': async (known) => {
    const { client: id, secret } = await known.callers.makeClient(`平台${known.next()}`);
    return { caller: null, says: { client_id: id, client_secret: secret } };
  },
  'Clock.move': async () => ({ says: { advanceDays: 1 } }),
  'Session.signIn': async () => ({ caller: null, says: { login: 'regulator', password: PASSWORD } }),
  'Session.refresh': async (known) => {
    const { login, password } = await spareAccount(known);
    const { body } = await known.api.ask<{ refreshToken: string }>(null, 'post', '/api/v1/session', { body: { login, password } });
    return { caller: null, says: { refreshToken: body.refreshToken } };
  },
  'Session.changePassword': async (known) => {
    const caller = await spareCaller(known);
    return { caller, says: { current: caller.password, next: `秋水共长天一色 Autumn ${known.next()}` } };
  },
  'Session.signOut': async (known) => ({ caller: await spareCaller(known) }),
  'Session.signOutEverywhere': async (known) => ({ caller: await spareCaller(known) }),
};

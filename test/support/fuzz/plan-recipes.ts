import { organisations } from '../api.js';
import type { Known } from './known.js';
import type { Needs, Recipe } from './recipe.js';

/** Years that no plan has yet. */
const year = (known: Known): number => 2_030 + (known.next() % 200);

async function plan(known: Known): Promise<{ id: string; year: number }> {
  return known.made('supervisor', '/supervision-plans', { year: year(known) });
}

async function itemOf(of: { year: number }, known: Known): Promise<Record<string, unknown>> {
  const [major] = await known.rows(known.callers.of('regulator'), '/api/v1/regulator/cases?grade=major&open=true');
  return { caseId: major?.['caseId'], level: 'city', leadUnit: organisations.bureau, responsibleUnit: organisations.works, plannedOn: `${of.year}-10-31`, reasons: '列入年度重点' };
}

async function drafted(known: Known): Promise<{ id: string; year: number }> {
  const begun = await plan(known);
  await known.made('supervisor', `/supervision-plans/${begun.id}/items`, await itemOf(begun, known));
  return begun;
}

const onDraft = (login: string, more: Needs = {}): Recipe => async (known) => ({ ...more, caller: known.callers.of(login), path: { id: (await drafted(known)).id, item: '1' } });

/** A table that waits for the department: one that is there, else another version of one that was signed before. */
async function tableAwaiting(known: Known): Promise<string> {
  const principal = known.callers.of('principal');
  const awaiting = (): ReturnType<Known['rows']> => known.rows(known.callers.of('regulator'), '/api/v1/regulator/statistics-tables/awaiting');
  if ((await awaiting()).length === 0) {
    const [signed] = await known.rows(principal, '/api/v1/enterprise/statistics-tables');
    const draft = await known.ask<{ digest: string }>(principal, 'get', `/api/v1/enterprise/statistics-tables/draft?period=${String(signed?.['period'])}`);
    await known.made('principal', `/statistics-tables/${String(signed?.['id'])}/amend`, { digest: draft.body.digest, analysis: '核对后的分析。', reasons: '补充分析' });
  }
  const [first] = await awaiting();
  return (first?.['table'] as { id: string } | undefined)?.id ?? '';
}

/** What requests about supervision plans and statistics tables need. */
export const planRecipes: Readonly<Record<string, Recipe>> = {
  'WritePlans.begin': async (known) => ({ caller: known.callers.of('supervisor'), says: { year: year(known), region: undefined } }),
  'WritePlans.add': async (known) => {
    const begun = await plan(known);
    return { caller: known.callers.of('supervisor'), path: { id: begun.id }, says: await itemOf(begun, known) };
  },
  'WritePlans.change': async (known) => {
    const begun = await drafted(known);
    const { caseId: _, ...says } = await itemOf(begun, known);
    return { caller: known.callers.of('supervisor'), path: { id: begun.id, item: '1' }, says };
  },
  'WritePlans.drop': onDraft('supervisor'),
  'WritePlans.approve': onDraft('leader'),
  'WritePlans.return': onDraft('leader'),
  'WritePlans.publish': async (known) => {
    const { id } = await drafted(known);
    await known.made('leader', `/supervision-plans/${id}/approve`, {});
    return { caller: known.callers.of('supervisor'), path: { id } };
  },
  'SupervisionPlans.one.regulator': async (known) => {
    const { id } = await drafted(known);
    await known.made('leader', `/supervision-plans/${id}/approve`, {});
    return { caller: known.callers.of('regulator'), path: { id } };
  },
  'OwnStatisticsTables.sign': async (known) => {
    const caller = known.callers.of('principal');
    const { body } = await known.ask<{ digest: string }>(caller, 'get', '/api/v1/enterprise/statistics-tables/draft?period=2025');
    return { caller, says: { period: '2025', digest: body.digest } };
  },
  'SignOffs.return': async (known) => ({ caller: known.callers.of('regulator'), path: { id: await tableAwaiting(known) } }),
};

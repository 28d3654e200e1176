import request from 'supertest';

import { stableId } from '../../src/directory/stable-id.js';
import { organisations, PASSWORD, useServedApi, type Answer } from '../support/api.js';
import { factsFor } from '../support/valid-facts.js';

const api = useServedApi();

/** The seeded directory plays on Monday, 2 March 2026. */
const TODAY = '2026-03-02';
const UNTIL = '2026-03-13';
const ground = { why: '赴省委党校学习', document: '琅应急函〔2026〕9号' };

const personOf = (login: string): string => stableId('person', login);
const postOf = (login: string): string => stableId('post', login);

const enter = (post: string, substitute: string, days: { from?: string; to?: string } = {}): Promise<Answer<{ id: string }>> =>
  api().post('administrator', '/substitutions', { ...ground, post: postOf(post), substitute: personOf(substitute), from: TODAY, to: UNTIL, ...days });
const end = (id: string, lastDay: string): Promise<Answer> => api().post('administrator', `/substitutions/${id}/end`, { why: '提前返岗', lastDay });

interface Who {
  token: string;
  post: string;
  posts: { post: string; role: string; substitutesFor: { name: string; until: string } | null }[];
}

async function signsIn(login: string, post?: string): Promise<Who> {
  const { body } = await request(api().server).post('/api/v1/session').send({ login, password: PASSWORD, ...(post !== undefined && { post }) });
  return body as Who;
}

/** An act in the post that a token speaks for. */
function acts(token: string, caseId: string, act: 'hazard.dismiss'): Promise<Answer> {
  const asking = { body: { act, facts: factsFor(act) }, headers: { authorization: `Bearer ${token}` } };
  return api().ask('regulator', 'post', `/cases/${caseId}/acts`, asking);
}

async function discovers(token: string): Promise<string> {
  const asking = { body: { enterprise: organisations.works, facts: factsFor('hazard.discover') }, headers: { authorization: `Bearer ${token}` } };
  return (await api().ask('regulator', 'post', '/cases', asking)).body['caseId'] as string;
}

describe('a substitution', () => {
  let id: string;

  it('is refused for oneself, outside the organisation, before today, outside the post, and of an administrator by another', async () => {
    expect(await enter('regulator', 'regulator')).toMatchObject({ status: 422, problem: { code: 'substitution.self' } });
    expect(await enter('regulator', 'fire.regulator')).toMatchObject({ status: 409, problem: { code: 'substitution.other-organisation' } });
    expect(await enter('regulator', 'regulator2', { from: '2026-03-01' })).toMatchObject({ status: 422, problem: { reasons: [{ subject: 'from' }] } });
    expect(await enter('regulator', 'regulator2', { to: '2026-03-01' })).toMatchObject({ status: 422, problem: { reasons: [{ subject: 'to' }] } });
    expect(await enter('security.administrator', 'auditor')).toMatchObject({ status: 409, problem: { code: 'post.administrators-apart' } });
    expect((await api().get('administrator', '/substitutions')).body).toEqual({ items: [], next: null });
  });

  it('lets a colleague act in the post: his sign-in offers it, and the journal names both', async () => {
    const entered = await enter('regulator', 'regulator2');
    expect(entered).toMatchObject({ status: 201, body: { absentName: '王守拙', substituteName: '陈观澜', role: 'regulator', from: TODAY, to: UNTIL, ...ground } });
    ({ id } = entered.body);
    const own = await signsIn('regulator2');
    expect(own.post).toBe(postOf('regulator2'));
    expect(own.posts).toMatchObject([
      { post: postOf('regulator2'), substitutesFor: null },
      { post: postOf('regulator'), role: 'regulator', substitutesFor: { name: '王守拙', until: UNTIL } },
    ]);
    const acting = await signsIn('regulator2', postOf('regulator'));
    const caseId = await discovers(acting.token);
    const { body } = await api().get<{ items: { entry: { actor: object } }[] }>('regulator', `/cases/${caseId}/journal`);
    const both = { kind: 'person', person: personOf('regulator2'), unit: organisations.bureau, role: 'regulator', substituteFor: personOf('regulator') };
    expect(body.items[0]?.entry.actor).toEqual(both);
    expect(await api().live.faults()).toEqual([]);
  });

  it('separates duties by both persons: neither the substitute nor the absent one does the second act after the first was done for him', async () => {
    const [own, acting] = [await signsIn('regulator2'), await signsIn('regulator2', postOf('regulator'))];
    const absent = await signsIn('regulator');
    const byAbsent = await discovers(absent.token);
    expect(await acts(acting.token, byAbsent, 'hazard.dismiss')).toMatchObject({ status: 403, problem: { code: 'act.separation' } });
    const control = await acts(own.token, byAbsent, 'hazard.dismiss');
    expect(control.status).toBe(200);

    const forAbsent = await discovers(acting.token);
    for (const { token } of [own, acting, absent]) expect(await acts(token, forAbsent, 'hazard.dismiss')).toMatchObject({ status: 403, problem: { code: 'act.separation' } });
    expect(await api().live.faults()).toEqual([]);
  });

  it('makes no chain, and a post has one substitute at a time', async () => {
    expect(await enter('regulator', 'inspector')).toMatchObject({ status: 409, problem: { code: 'substitution.overlaps' } });
    expect(await enter('regulator2', 'inspector')).toMatchObject({ status: 409, problem: { code: 'substitution.chain' } });
    expect(await enter('inspector', 'regulator')).toMatchObject({ status: 409, problem: { code: 'substitution.chain' } });
    expect(await enter('regulator2', 'inspector', { from: '2026-03-14', to: '2026-03-20' })).toMatchObject({ status: 201 });
  });

  it('shows in the dossier of the substitute what he held and did in it', async () => {
    const { body } = await api().get<{ subject: { tenures: { role: string; from: string; to: string | null }[] } }>('leader', `/dossiers/people/${personOf('regulator2')}`);
    expect(body.subject.tenures).toContainEqual(expect.objectContaining({ role: 'regulator', from: TODAY, to: UNTIL }));
  });

  it('ends before its time with its last day, which does not reach back', async () => {
    expect(await end(id, '2026-02-20')).toMatchObject({ status: 422, problem: { reasons: [{ subject: 'lastDay' }] } });
    expect(await end(id, '2026-03-01')).toMatchObject({ status: 200, body: { to: '2026-03-01' } });
    expect((await signsIn('regulator2')).posts.map(({ post }) => post)).toEqual([postOf('regulator2')]);
    expect(await end(id, TODAY)).toMatchObject({ status: 409, problem: { code: 'substitution.ended' } });
  });

  it('ends with the post of either', async () => {
    const entered = await enter('inspector', 'inspector2');
    const left = await api().post<{ substitutions: object[] }>('administrator', `/posts/${postOf('inspector2')}/end`, { why: '调离', lastDay: '2026-03-05' });
    expect(left.body.substitutions).toMatchObject([{ id: entered.body.id, to: '2026-03-05' }]);
  });
});

describe('the database keeps out', () => {
  const row = (post: string, own: string, more: { from?: string; to?: string; id?: string } = {}): string => {
    const { from, to } = { from: '2027-01-01', to: '2027-01-31', ...more };
    return `insert into substitution (id, post_id, absent_id, substitute_post_id, substitute_id, organisation_id, held_from, held_to, why)
            select gen_random_uuid(), p.id, p.person_id, o.id, o.person_id, p.organisation_id, '${from}', '${to}', '试' from post p, post o where p.id = '${postOf(post)}' and o.id = '${postOf(own)}'`;
  };

  it.each([
    ['a substitute of himself', () => row('regulator', 'regulator'), 'substitution_not_self'],
    ['a substitute of another organisation', () => row('regulator', 'fire.regulator'), 'substitution_same_organisation'],
    ['a substitute whose principal is a substitute', () => `${row('supervisor', 'leader')}; ${row('administrator', 'supervisor')}`, 'substitution_chain'],
    ['a substitute who is absent', () => `${row('supervisor', 'leader')}; ${row('leader', 'administrator')}`, 'substitution_chain'],
    ['two substitutes of a post at once', () => `${row('supervisor', 'leader')}; ${row('supervisor', 'administrator', { from: '2027-01-31', to: '2027-02-01' })}`, 'substitution_once'],
    ['one post held twice at once', () => `insert into post select gen_random_uuid(), person_id, organisation_id, role, '2030-01-01', null from post where id = '${postOf('leader')}'`, 'post_overlaps'],
    ['two names of one division at once', () => `insert into region select code, '别名', '别名', parent_code, level, '2025-01-01', null, own from region where code = '370203'`, 'region_once'],
  ])('%s', async (_, statement, constraint) => {
    await expect(api().database.db.pool.query(statement())).rejects.toMatchObject({ constraint });
  });

  it.each(['region', 'organisation', 'person', 'post', 'substitution', 'directory_change', 'hand_over'])('whoever removes from %s', async (table) => {
    await expect(api().database.db.pool.query(`delete from ${table}`)).rejects.toThrow('append-only');
  });

  it('whoever changes what is on record of changes and hand-overs', async () => {
    for (const table of ['directory_change', 'hand_over']) await expect(api().database.db.pool.query(`update ${table} set why = '他故'`)).rejects.toThrow('append-only');
  });
});

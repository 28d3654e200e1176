import { createSigner } from 'fast-jwt';

import { Paged } from '../../src/api/http/paged.js';
import { encodeCursor } from '../../src/cases/cursor.js';
import { organisations, useServedApi, type Answer, type Login } from '../support/api.js';
import { factsFor } from '../support/valid-facts.js';

const api = useServedApi();

const NO_CASE = '01920000-0000-7000-8000-000000000000';

/** What an answer says to a program. */
const said = ({ status, problem }: Answer): [number, string] => [status, problem.code];

/** The codes of the reasons, each with what it is about. */
const why = ({ problem }: Answer): string[] => problem.reasons.map(({ code, subject }) => (subject === undefined ? code : `${code} ${subject}`));

/** A cursor of a list that was asked for without a filter, with sort keys of our choice. */
const cursorOf = (list: string, keys: (string | number)[]): string => new Paged(list, {}).page({ items: [], next: encodeCursor(keys) }).next ?? '';

const discover = (changes: object = {}): object => ({ facts: factsFor('hazard.discover'), ...changes });

describe('who may know of a case', () => {
  it.each<[string, Login]>([
    ['another enterprise of the same city', 'machine.safety.officer'],
    ['an official of another region', 'other.regulator'],
    ['an enterprise of another region', 'other.safety.officer'],
  ])('%s gets the answer that an unknown case gets, on every route', async (_, stranger) => {
    const caseId = await api().opens('safety.officer');
    const before = await api().entries();
    for (const route of ['', '/journal', '/duties', '/duties/1/explain', '/documents']) {
      const [outside, unknown, nonsense] = [
        await api().get(stranger, `/cases/${caseId}${route}`),
        await api().get(stranger, `/cases/${NO_CASE}${route}`),
        await api().get(stranger, `/cases/42${route}`),
      ];
      expect([route, ...said(outside)]).toEqual([route, 404, 'case.unknown']);
      expect({ ...outside.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
      expect({ ...nonsense.body, instance: '' }).toEqual({ ...unknown.body, instance: '' });
    }

    const acting = await api().tries(stranger, caseId, 'hazard.grade-general');
    const actingOnNone = await api().tries(stranger, NO_CASE, 'hazard.grade-general');
    expect(said(acting)).toEqual([404, 'case.unknown']);
    expect({ ...acting.body, instance: '' }).toEqual({ ...actingOnNone.body, instance: '' });
    expect(await api().entries()).toBe(before);
  });

  it('those of the enterprise, its authority and whoever supervises do', async () => {
    const caseId = await api().opens('safety.officer');

    for (const login of ['safety.officer', 'principal', 'inspector', 'regulator', 'supervisor', 'leader', 'province.leader'] as const) {
      expect([login, (await api().get(login, `/cases/${caseId}`)).status]).toEqual([login, 200]);
    }
  });

  it('an authority elsewhere does while it owes the case something, and no longer', async () => {
    const caseId = await api().opens('inspector');
    const elsewhere = (await api().get<{ items: { id: string }[] }>('regulator', `/organisations?text=${encodeURIComponent('临溪市应急管理局')}`)).body.items[0]?.id;
    expect(said(await api().get('other.regulator', `/cases/${caseId}`))).toEqual([404, 'case.unknown']);

    await api().does('regulator', caseId, 'hazard.transfer', { facts: { receiver: elsewhere } });
    expect((await api().get('other.regulator', `/cases/${caseId}`)).status).toBe(200);
    const listed = await api().get<{ items: { caseId: string }[] }>('other.regulator', '/cases');
    expect(listed.body.items.map((one) => one.caseId)).toEqual([caseId]);

    await api().does('other.regulator', caseId, 'transfer.refuse');
    expect(said(await api().get('other.regulator', `/cases/${caseId}`))).toEqual([404, 'case.unknown']);
  });
});

describe('a door', () => {
  it.each<[Login, string]>([
    ['safety.officer', 'regulator'],
    ['inspector', 'regulator'],
    ['regulator', 'inspector'],
    ['regulator', 'supervisor'],
    ['leader', 'enterprise'],
  ])('that is not for %s is closed: %s', async (login, door) => {
    const answer = await api().ask(login, 'get', '/cases', { door });

    expect(said(answer)).toEqual([403, 'door.not-yours']);
  });

  it('that does not exist is no route', async () => {
    expect(said(await api().ask('regulator', 'get', '/cases', { door: 'emperor' }))).toEqual([404, 'request.unknown-route']);
  });

  it('of the supervisors opens no case', async () => {
    expect(said(await api().post('leader', '/cases', discover({ enterprise: organisations.works })))).toEqual([404, 'request.unknown-route']);
  });
});

describe('registering a hazard', () => {
  it('opens a case whose parties and place come from the directory', async () => {
    const { status, headers, body } = await api().post('safety.officer', '/cases', discover());

    expect([status, headers['etag']]).toEqual([201, '"1"']);
    expect(headers['location']).toBe(`/api/v1/enterprise/cases/${String(body['caseId'])}`);
    const shown = await api().ask('safety.officer', 'get', String(headers['location']));
    expect(shown.body).toMatchObject({
      title: '二号储罐区防火堤开裂',
      region: '370203',
      parties: { enterprise: { name: '琅琊市东篱化工有限公司' }, authority: { id: organisations.bureau }, supervisor: { id: organisations.city } },
    });
  });

  it.each([
    ['an enterprise of another region', organisations.otherWorks],
    ['an authority', organisations.bureau],
    ['nobody', NO_CASE],
  ])('in %s is refused to an official', async (_, enterprise) => {
    expect(said(await api().post('inspector', '/cases', discover({ enterprise })))).toEqual([422, 'enterprise.unknown']);
  });

  it('names no enterprise at the door of the enterprises: it is the own one', async () => {
    const answer = await api().post('safety.officer', '/cases', discover({ enterprise: organisations.otherWorks }));

    expect([...said(answer), ...why(answer)]).toEqual([400, 'request.invalid', 'request.unknown-property enterprise']);
  });

  it('with facts that are not in order is refused and opens nothing', async () => {
    const before = await api().entries();
    const answer = await api().post('regulator', '/cases', { enterprise: organisations.works, facts: factsFor('hazard.discover', { foundOn: '2026-02-30', colour: 'red' }) });

    expect(said(answer)).toEqual([422, 'act.facts-invalid']);
    expect(why(answer).sort()).toEqual(['facts.invalid foundOn', 'facts.unknown-property colour']);
    expect(await api().entries()).toBe(before);
  });

  it('with the same key opens one case, and with other content none', async () => {
    const once = await api().post('inspector', '/cases', discover({ enterprise: organisations.works }), { 'idempotency-key': 'found-1' });
    const again = await api().post('inspector', '/cases', discover({ enterprise: organisations.works }), { 'idempotency-key': 'found-1' });
    const changed = { enterprise: organisations.works, facts: factsFor('hazard.discover', { place: '三号储罐区' }) };

    expect([once.body['repeated'], again.body['repeated']]).toEqual([false, true]);
    expect(again.body['caseId']).toBe(once.body['caseId']);
    expect(said(await api().post('inspector', '/cases', changed, { 'idempotency-key': 'found-1' }))).toEqual([422, 'key.reused']);
    expect((await api().post('inspector2', '/cases', changed, { 'idempotency-key': 'found-1' })).status).toBe(201);
  });
});

describe('a request that is not in order', () => {
  const act = { act: 'hazard.grade-general', facts: factsFor('hazard.grade-general') };

  it.each<[string, object, string]>([
    ['an actor of its own', { ...act, actor: { kind: 'person', person: 'x', unit: 'y', role: 'regulator' } }, 'request.unknown-property actor'],
    ['a time of its own', { ...act, at: '2020-01-01T00:00:00Z' }, 'request.unknown-property at'],
    ['an act that is no text', { ...act, act: 7 }, 'request.is-string act'],
    ['an instance that is no number', { ...act, instance: '1' }, 'request.is-int instance'],
    ['an instance below one', { ...act, instance: 0 }, 'request.min instance'],
    ['facts that are a list', { ...act, facts: [] }, 'request.is-object facts'],
    ['no facts', { act: act.act }, 'request.is-object facts'],
    ['a key that JavaScript takes for a class', { act: { constructor: 1 }, facts: {} }, 'request.unknown-property constructor'],
    ['such a key among the facts', { ...act, facts: { constructor: 'x' } }, 'request.unknown-property constructor'],
    ['a list as a body', [act], 'request.unknown-property 0'],
  ])('with %s is refused', async (_, body, reason) => {
    const caseId = await api().opens('regulator');
    const answer = await api().post('regulator', `/cases/${caseId}/acts`, body);

    expect(said(answer)).toEqual([400, 'request.invalid']);
    expect(why(answer)).toContain(reason);
    expect(await api().entries(caseId)).toBe(1);
  });

  it.each<[string, string, Record<string, string>, number, string]>([
    ['that is no JSON', '{"act": ', {}, 400, 'request.invalid-json'],
    ['that is empty', '', {}, 400, 'request.invalid-json'],
    ['nested without end', `{"act":"x","facts":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`, {}, 400, 'request.invalid'],
    ['larger than 256 KiB', JSON.stringify({ ...act, facts: { grounds: 'x'.repeat(256 * 1024) } }), {}, 413, 'request.too-large'],
    ['of a form', 'act=x', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'request.unsupported-media-type'],
    ['of plain text', JSON.stringify(act), { 'content-type': 'text/plain' }, 415, 'request.unsupported-media-type'],
  ])('%s is refused', async (_, body, headers, status, code) => {
    const caseId = await api().opens('regulator');
    const answer = await fetch(`${await api().app.getUrl()}/api/v1/regulator/cases/${caseId}/acts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await api().tokenOf('regulator')}`, ...headers },
      body,
    });

    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([status, code]);
    expect(await api().entries(caseId)).toBe(1);
  });

  it.each([
    ['If-Match', 'seven'],
    ['If-Match', '"1", "2"'],
    ['Idempotency-Key', 'a key with blanks'],
    ['Idempotency-Key', 'k'.repeat(201)],
  ])('with a %s of “%s” is refused', async (header, value) => {
    const caseId = await api().opens('regulator');
    const answer = await api().post('regulator', `/cases/${caseId}/acts`, act, { [header]: value });

    expect([...said(answer), ...why(answer)]).toEqual([400, 'request.invalid', `request.invalid-header ${header}`]);
  });

  it.each([
    '/cases?limit=0',
    '/cases?limit=1000',
    '/cases?colour=red',
    '/cases?open=perhaps',
    '/cases?region=37',
    '/cases?grade=general&grade=major',
    '/cases?cursor=abc',
    `/cases?cursor=${cursorOf('cases', ['x'])}`,
    `/cases?cursor=${cursorOf('worklist', [NO_CASE])}`,
    `/cases?open=true&cursor=${cursorOf('cases', [NO_CASE])}`,
    '/cases?text=%00',
    '/cases?tags=a%00b',
    '/worklist?cursor=abc',
    `/worklist?cursor=${cursorOf('worklist', ['2026-02-30', NO_CASE, 1])}`,
    `/inbox?cursor=${cursorOf('inbox', ['0000-01-01T00:00:00.000Z', NO_CASE, 1, 1])}`,
    '/worklist?dueBy=0000-01-01',
    '/worklist?dueBy=2026-03-01T10:00',
    '/worklist?dueBy=2026-02-30',
    '/inbox?cursor=abc',
    '/organisations?kind=club',
  ])('of the query %s is refused', async (path) => {
    expect(said(await api().get('regulator', path))).toEqual([400, 'request.invalid']);
  });

  it('of a cursor goes on in the list that gave it', async () => {
    await api().opens('safety.officer');
    expect((await api().get('regulator', `/cases?cursor=${cursorOf('cases', [NO_CASE])}`)).status).toBe(200);
  });

  it('that finds no route is refused like any other', async () => {
    expect(said(await api().get('regulator', '/cases/%ff'))).toEqual([400, 'request.invalid']);
    expect(said(await api().get('regulator', `/cases/${'9'.repeat(5_000)}`))).toEqual([414, 'request.too-long']);
    const endless = await api().get('regulator', `/cases/${'9'.repeat(20_000)}`);
    expect([...said(endless), endless.headers['content-type']]).toEqual([431, 'request.headers-too-large', 'application/problem+json; charset=utf-8']);
  });

  it('is answered in the language that the caller asks for', async () => {
    const ask = (language: string): Promise<Answer> => api().ask('regulator', 'get', `/cases/${NO_CASE}`, { headers: { 'accept-language': language } });

    expect((await ask('en')).problem.title).toBe('There is no such case, or it is outside your scope');
    expect((await ask('zh-CN')).problem.title).toBe('没有这个案卷，或不在您的管辖范围内');
  });
});

describe('the number of a document', () => {
  it.each([
    ['a zero-width space', '\u200b'],
    ['a mark of direction', '\u202e'],
    ['a byte order mark', '\ufeff'],
    ['a control character', '\u0007'],
    ['the end of a line', '\n'],
  ])('with %s in it is refused', async (_, character) => {
    const caseId = await api().opens('inspector');
    const order = { number: `琅应急责改〔2026〕${character}31号`, date: '2026-03-02' };
    const answer = await api().tries('inspector', caseId, 'hazard.grade-general', { facts: { order } });

    expect([...said(answer), ...why(answer)]).toEqual([422, 'act.facts-invalid', 'facts.invisible-character order.number']);
    expect((await api().tries('inspector', caseId, 'hazard.grade-general', { facts: { order: { ...order, number: order.number.replace(character, '') } } })).status).not.toBe(422);
  });
});

describe('an act that is refused', () => {
  it('because nobody knows it', async () => {
    const caseId = await api().opens('safety.officer');
    const answer = await api().post('principal', `/cases/${caseId}/acts`, { act: 'hazard.forget', facts: {} });

    expect(said(answer)).toEqual([422, 'act.unknown']);
  });

  it.each(['__proto__', 'toString', 'xstate.init', 'duty.rung', ''])('because “%s” is none', async (act) => {
    const caseId = await api().opens('safety.officer');

    expect(said(await api().post('principal', `/cases/${caseId}/acts`, { act, facts: {} }))).toEqual([422, 'act.unknown']);
  });

  it('because it belongs to another post, and says to which', async () => {
    const caseId = await api().opens('safety.officer');
    const answer = await api().tries('safety.officer', caseId, 'hazard.grade-major');

    expect(said(answer)).toEqual([403, 'act.not-yours']);
    expect(answer.problem.reasons[0]?.detail).toContain('enterprise-principal');
  });

  it('because only a client may do it', async () => {
    const caseId = await api().opens('safety.officer');

    expect(said(await api().tries('leader', caseId, 'record.import'))).toEqual([403, 'act.not-yours']);
  });

  it('because the state does not take it, and says in which it is', async () => {
    const caseId = await api().opens('safety.officer');
    const answer = await api().tries('principal', caseId, 'acceptance.apply');

    expect(said(answer)).toEqual([409, 'act.wrong-state']);
    expect(answer.problem.reasons[0]?.detail).toContain('handling.discovered');
  });

  it('because the case is open already', async () => {
    const caseId = await api().opens('safety.officer');

    expect(said(await api().tries('safety.officer', caseId, 'hazard.discover'))).toEqual([409, 'act.wrong-state']);
  });

  it('because the same person may not do both', async () => {
    const caseId = await api().opens('safety.officer');
    await api().does('principal', caseId, 'hazard.grade-general', { facts: { order: null } });
    await api().does('principal', caseId, 'rectification.complete');

    const answer = await api().tries('principal', caseId, 'rectification.accept');
    expect([...said(answer), ...why(answer)]).toEqual([403, 'act.separation', 'act.separation rectification.complete']);
    expect((await api().tries('safety.officer', caseId, 'rectification.accept')).status).toBe(200);
  });

  it('because the facts are not of its shape, naming each', async () => {
    const caseId = await api().opens('safety.officer');
    const answer = await api().tries('principal', caseId, 'hazard.grade-general', { facts: { grounds: ' ', rectifyBy: 'soon', extra: 1 } });

    expect(said(answer)).toEqual([422, 'act.facts-invalid']);
    expect(why(answer).sort()).toEqual(['facts.invalid grounds', 'facts.invalid rectifyBy', 'facts.unknown-property extra']);
  });

  it('because they hold a character that cannot be kept', async () => {
    const caseId = await api().opens('safety.officer');
    const answer = await api().tries('principal', caseId, 'hazard.grade-general', { facts: { grounds: 'a\u0000b' } });

    expect([...said(answer), ...why(answer)]).toEqual([422, 'act.facts-invalid', 'facts.unstorable-character']);
  });

  it('because they name an organisation that the directory does not have as a body', async () => {
    const caseId = await api().opens('inspector');
    for (const receiver of [NO_CASE, organisations.works]) {
      const answer = await api().tries('regulator', caseId, 'hazard.transfer', { facts: { receiver } });
      expect([...said(answer), ...why(answer)]).toEqual([422, 'act.facts-invalid', 'facts.unknown-organisation receiver']);
    }
    expect(await api().entries(caseId)).toBe(1);
  });

  it('because a condition is not met, and says which', async () => {
    const caseId = await api().opens('inspector');
    const answer = await api().tries('inspector', caseId, 'hazard.grade-general', { facts: { order: null } });

    expect([...said(answer), ...why(answer)]).toEqual([409, 'act.guard', 'guard.orderGivenByAuthority orderGivenByAuthority']);
  });

  it('because there is no such machine, or more than one that could be meant', async () => {
    const caseId = await api().opens('inspector');
    expect(said(await api().tries('regulator', caseId, 'hazard.grade-major', { instance: 9 }))).toEqual([422, 'act.instance-unknown']);

    await api().does('regulator', caseId, 'hazard.grade-major');
    for (const body of [organisations.city, organisations.fireBrigade]) await api().does('regulator', caseId, 'listing.propose', { facts: { body } });
    const answer = await api().tries('leader', caseId, 'listing.approve');
    expect([...said(answer), ...why(answer)]).toEqual([422, 'act.instance-ambiguous', 'act.instance 3', 'act.instance 4']);
    expect((await api().tries('leader', caseId, 'listing.approve', { instance: 3 })).status).toBe(200);
  });

  it('because the sender has seen an older case', async () => {
    const caseId = await api().opens('safety.officer');
    const { headers } = await api().get('principal', `/cases/${caseId}`);
    const ifMatch = { 'if-match': String(headers['etag']) };

    const first = await api().does('principal', caseId, 'hazard.grade-general', { facts: { order: null }, headers: ifMatch });
    expect(first.headers['etag']).toBe('"2"');
    const late = await api().tries('principal', caseId, 'rectification.complete', { headers: ifMatch });
    expect([...said(late), ...why(late)]).toEqual([412, 'case.stale', 'case.stale 2']);
    expect((await api().tries('principal', caseId, 'rectification.complete', { headers: { 'if-match': '*' } })).status).toBe(200);
  });

  it('not when it is repeated with its key, but when the key comes with something else', async () => {
    const caseId = await api().opens('safety.officer');
    const headers = { 'idempotency-key': 'grade-it' };
    const grade = { facts: { order: null }, headers };

    const first = await api().does('principal', caseId, 'hazard.grade-general', grade);
    const again = await api().does('principal', caseId, 'hazard.grade-general', { ...grade, headers: { ...headers, 'if-match': '"1"' } });
    expect(again.body).toEqual({ ...first.body, repeated: true });
    expect(await api().entries(caseId)).toBe(2);
    expect(said(await api().tries('principal', caseId, 'rectification.complete', { headers }))).toEqual([422, 'key.reused']);
  });

  it('because the document number is taken', async () => {
    const [one, other] = [await api().opens('inspector'), await api().opens('inspector')];
    const letter = { number: '琅应急移〔2026〕77号', date: '2026-03-02' };
    const transfer = { facts: { receiver: organisations.fireBrigade, letter } };

    await api().does('regulator', one, 'hazard.transfer', transfer);
    expect(said(await api().tries('regulator', other, 'hazard.transfer', transfer))).toEqual([409, 'document.number-taken']);
    expect(await api().entries(other)).toBe(1);
  });

  it('because this program lacks the definition that the case rests on', async () => {
    const caseId = await api().opens('safety.officer');
    await api().database.db.pool.query(`update workflow_instance set hash = 'of another release' where case_id = $1`, [caseId]);

    expect(said(await api().tries('principal', caseId, 'hazard.grade-general', { facts: { order: null } }))).toEqual([500, 'definition.mismatch']);
  });

  it('because the case is busy, with the time to wait', async () => {
    const caseId = await api().opens('safety.officer');
    const send = jest.spyOn(api().live.engine, 'send').mockResolvedValueOnce({ refused: true, code: 'case.busy', reasons: [] });

    const answer = await api().tries('principal', caseId, 'hazard.grade-general');
    expect([...said(answer), answer.headers['retry-after']]).toEqual([409, 'case.busy', '1']);
    send.mockRestore();
  });

  it('changes nothing, whatever the reason', async () => {
    const caseId = await api().opens('safety.officer');
    const state = async (): Promise<unknown> => (await api().database.db.pool.query('select to_json(c) as row from case_file c where case_id = $1', [caseId])).rows;
    const before = await state();

    for (const [login, act] of [
      ['safety.officer', 'hazard.grade-major'],
      ['principal', 'acceptance.apply'],
      ['other.regulator', 'hazard.dismiss'],
      ['regulator', 'hazard.close'],
      ['leader', 'listing.approve'],
    ] as const) {
      expect((await api().tries(login, caseId, act)).status).toBeGreaterThanOrEqual(400);
    }
    expect(await state()).toEqual(before);
    expect(await api().entries(caseId)).toBe(1);
  });
});

describe('a token that names a post', () => {
  it('lets nobody act outside it, whatever the body says', async () => {
    const caseId = await api().opens('safety.officer');
    const forged = createSigner({ key: 'not the secret of this service, though long', algorithm: 'HS256', noTimestamp: true })({
      ...{ person: 'x', post: 'x', role: 'regulator', unit: organisations.bureau, region: '370200' },
      exp: Math.floor(Date.now() / 1000) + 60,
    });
    const answer = await api().ask(null, 'post', `/api/v1/regulator/cases/${caseId}/acts`, {
      body: { act: 'hazard.dismiss', facts: factsFor('hazard.dismiss') },
      headers: { authorization: `Bearer ${forged}` },
    });

    expect(said(answer)).toEqual([401, 'session.invalid']);
  });
});

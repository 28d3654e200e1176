import type { JournalDto } from '../../src/api/cases/case-record.dto.js';
import type { DossierDto, HeldDutyDto } from '../../src/api/dossiers/dossiers.dto.js';
import { stableId } from '../../src/directory/stable-id.js';
import { eventually } from '../support/eventually.js';
import { organisations, useServedApi, type Login } from '../support/api.js';

const api = useServedApi();
const personOf = (login: Login): string => stableId('person', login);
const NOBODY = '00000000-0000-4000-8000-000000000000';

const unitDossier = async (login: Login, unit: string, query = ''): Promise<DossierDto> => (await api().get<DossierDto>(login, `/dossiers/units/${unit}${query}`)).body;
const personDossier = async (login: Login, of: Login, query = ''): Promise<DossierDto> => (await api().get<DossierDto>(login, `/dossiers/people/${personOf(of)}${query}`)).body;
const journal = async (caseId: string): Promise<JournalDto['items']> => (await api().get<JournalDto>('leader', `/cases/${caseId}/journal?limit=200`)).body.items;
const dutyIn = ({ duties }: DossierDto, name: string, caseId: string): HeldDutyDto => duties.find((duty) => duty.name === name && duty.caseId === caseId) as HeldDutyDto;
const shownFor = ({ diligence }: DossierDto, ground: string): { act: string; caseId: string; what: string }[] =>
  (diligence.find((one) => one.ground === ground)?.shown ?? []).map(({ act, entry, what }) => ({ act, caseId: entry.caseId, what: what.zh }));

/** Every reference to an entry anywhere in a dossier. */
function refsIn(value: unknown): { caseId: string; seq: number; at: string; hash: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'hash' in value && 'caseId' in value ? [value as ReturnType<typeof refsIn>[number]] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

/** Ordered, refused and late; listed while the enterprise still had time; one more that was ordered and followed. */
let refused = '';
let followed = '';

beforeAll(async () => {
  refused = await api().opens('inspector', { facts: { title: '储罐<script>alert(1)</script>&隐患' } });
  api().live.clock.advance(86_400_000);
  await api().does('regulator', refused, 'hazard.grade-major');
  await api().does('safety.officer', refused, 'controls.take');
  const service = { servedOn: '2026-03-03', receivedBy: '沈砚秋', refusedToSign: true };
  await api().does('inspector', refused, 'order.serve', { facts: { rectifyBy: '2026-03-20', service } });
  await api().does('principal', refused, 'report.to-workers');
  await api().does('regulator', refused, 'listing.propose', { facts: { body: organisations.city, rectifyBy: '2026-03-20' } });
  followed = await api().opens('inspector', { facts: { title: '灯具松动' } });
  await api().does('inspector2', followed, 'hazard.grade-general', { facts: { rectifyBy: '2026-03-20', order: { number: '青应急责改〔2026〕90号', date: '2026-03-03' } } });
  await api().live.later(14);
  await api().does('safety.officer', followed, 'rectification.complete');
  await api().does('principal', refused, 'report.to-department');
  await api().live.later(60);
}, 60_000);

describe('the dossier of a unit', () => {
  it('has every duty that it held: from whom, when, due when, done when and by whom, after how many working days', async () => {
    const dossier = await unitDossier('regulator', organisations.bureau);

    const grade = dutyIn(dossier, 'hazard.grade', refused);
    expect(grade).toMatchObject({
      ...{ standing: 'kept', originalDue: '2026-03-05', due: '2026-03-05', owedBy: 'regulator', workingDays: 1, handedOver: null },
      received: { act: 'hazard.discover', actor: { person: personOf('inspector') }, entry: { seq: 1 } },
      done: { act: 'hazard.grade-major', title: { zh: '判定为重大隐患' }, actor: { person: personOf('regulator') }, entry: { seq: 2 } },
    });
    expect(dutyIn(dossier, 'plan.obtain', refused)).toMatchObject({ standing: 'missed', done: null });
    expect(dossier.standings).toEqual({ kept: 0, late: 0, missed: 0, open: 0, lifted: 0, ...countBy(dossier.duties) });
    const works = await unitDossier('regulator', organisations.works);
    expect(dutyIn(works, 'controls.take', refused)).toMatchObject({ standing: 'kept' });
    expect(dutyIn(works, 'report.to-department', refused)).toMatchObject({ standing: 'late', done: { act: 'report.to-department' } });
    expect(works.duties.map(({ unit }) => unit)).toEqual(works.duties.map(() => organisations.works));
  });

  it('tells which rungs a duty reached, when, and who was told', async () => {
    const late = dutyIn(await unitDossier('regulator', organisations.works), 'report.to-department', refused);

    expect(late.rungs.length).toBeGreaterThan(0);
    const entries = await journal(refused);
    for (const { entry, rung, told } of late.rungs) {
      expect(entries[entry.seq - 1]?.entry.fired).toMatchObject({ duty: late.duty, rung });
      expect(told.length).toBeGreaterThan(0);
    }
    expect(late.rungs.flatMap(({ told }) => told)).toContainEqual({ unit: organisations.works, role: 'enterprise-principal' });
  });

  it('says when the matter came to it and what it was told later', async () => {
    const bureau = await unitDossier('regulator', organisations.bureau);
    const city = await unitDossier('supervisor', organisations.city);
    const first = ({ known }: DossierDto, caseId: string): object[] => known.filter(({ entry, first: one }) => one && entry.caseId === caseId).map(({ how, about, entry: { seq } }) => ({ how, about, seq }));

    expect(first(bureau, refused)).toEqual([{ how: 'duty', about: 'hazard.grade', seq: 1 }]);
    const proposal = (await journal(refused)).find(({ entry }) => entry.act === 'listing.propose')?.entry.seq;
    expect(first(city, refused)).toEqual([{ how: 'message', about: 'graded-major', seq: 2 }]);
    expect(city.known).toContainEqual(expect.objectContaining({ how: 'duty', first: false, entry: expect.objectContaining({ seq: proposal }) }));
    expect(bureau.known.some(({ how }) => how === 'rung')).toBe(true);
    expect((await unitDossier('principal', organisations.works)).known).toContainEqual(expect.objectContaining({ how: 'message', about: 'graded-major' }));
  });

  it('names every entry by its number, time and hash, and the head of each chain', async () => {
    const dossier = await unitDossier('regulator', organisations.bureau);
    const journals = new Map([[refused, await journal(refused)], [followed, await journal(followed)]]);
    const refs = refsIn(dossier);

    expect(refs.length).toBeGreaterThan(20);
    for (const { caseId, seq, at, hash } of refs) {
      const stored = journals.get(caseId)?.[seq - 1];
      expect({ seq, at, hash }).toEqual({ seq: stored?.entry.seq, at: stored?.entry.at, hash: stored?.hash });
    }
    for (const { caseId, head, fault } of dossier.cases) {
      const last = journals.get(caseId)?.at(-1);
      expect([head, fault]).toEqual([{ seq: last?.entry.seq, hash: last?.hash }, null]);
    }
    expect(dossier.madeAt).toBe(new Date(api().live.clock.now()).toISOString());
  });

  it('keeps to the period: duties held on some day of it, the rest by the day of the entry', async () => {
    const march = await unitDossier('regulator', organisations.bureau, '?from=2026-03-01&to=2026-03-02');
    expect(march.duties.map(({ name }) => name)).toEqual(['hazard.grade']);
    expect(march.known.every(({ entry: { at } }) => at < '2026-03-02T16:00')).toBe(true);
    const later = await unitDossier('regulator', organisations.bureau, '?from=2026-04-01');
    expect(later.duties.some(({ name }) => name === 'hazard.grade')).toBe(false);
    expect(later.duties.some(({ name }) => name === 'plan.obtain')).toBe(true);
    const { problem } = await api().get('regulator', `/dossiers/units/${organisations.bureau}?from=2026-04-01&to=2026-03-01`);
    expect([problem.status, problem.reasons[0]?.code]).toEqual([400, 'request.period-reversed']);
  });
});

describe('the proof of diligence', () => {
  it('of an order needs what shows that it was not followed; one that was followed shows nothing', async () => {
    const shown = shownFor(await unitDossier('regulator', organisations.bureau), 'ordered-and-refused');

    expect(shown.every(({ caseId }) => caseId === refused)).toBe(true);
    expect(shown.map(({ act, what }) => `${act} ${what}`)).toEqual(
      expect.arrayContaining(['order.serve 下达责令整改文书', 'order.serve 被责令单位拒绝签收', expect.stringContaining('逾期未履行：'), 'report.to-department 逾期履行：向监管部门报告重大隐患']),
    );
  });

  it('has the duties that were kept and what was raised before the date of another had passed', async () => {
    const shown = shownFor(await unitDossier('regulator', organisations.bureau), 'acted-in-time');

    expect(shown).toContainEqual({ act: 'hazard.grade-major', caseId: refused, what: '按期履行：对隐患定级' });
    expect(shown.filter(({ act }) => act === 'listing.propose').map(({ what }) => what)).toEqual([expect.stringContaining('届满前提请升级')]);
    expect(shown.some(({ what }) => what.includes('督促企业编制并批准治理方案'))).toBe(false);
  });

  it('says of every ground what it rests on, also where the record shows nothing for it', async () => {
    const { diligence } = await unitDossier('regulator', organisations.bureau);

    expect(diligence.map(({ ground, shown }) => [ground, shown.length > 0])).toEqual([['ordered-and-refused', true], ['closure-requested', false], ['referred', false], ['acted-in-time', true]]);
    expect(diligence.every(({ basis }) => basis.length > 0)).toBe(true);
  });

  it('of a person has his own acts and no colleague’s', async () => {
    const shown = shownFor(await personDossier('supervisor', 'inspector'), 'ordered-and-refused');
    expect(shown.map(({ act }) => act)).toContain('order.serve');
    expect(shownFor(await personDossier('supervisor', 'regulator'), 'ordered-and-refused')).toEqual([]);
  });
});

describe('the dossier of a person', () => {
  it('has the duties of his post and the acts that he performed', async () => {
    const dossier = await personDossier('regulator', 'regulator');

    expect(dossier.duties.every(({ owedBy, unit }) => owedBy === 'regulator' && unit === organisations.bureau)).toBe(true);
    expect(dossier.acts.map(({ act }) => act)).toEqual(['hazard.grade-major', 'listing.propose']);
    expect(dossier.acts.every(({ actor }) => (actor as { person: string }).person === personOf('regulator'))).toBe(true);
    expect(dossier.names[personOf('inspector')]).toBe('李望舒');
  });

  it('ends with the post: a duty that was open then is judged by its last day there, and goes on with whoever took over', async () => {
    const { pool } = api().database.db;
    const due = dutyIn(await personDossier('regulator', 'regulator'), 'plan.obtain', refused).due;
    const lastDay = '2026-03-20';
    expect(due > lastDay).toBe(true);
    await pool.query('update post set held_to = $2 where person_id = $1', [personOf('regulator'), lastDay]);
    await pool.query(`update post set held_from = '2026-03-21' where person_id = $1`, [personOf('regulator2')]);
    try {
      const left = dutyIn(await personDossier('supervisor', 'regulator'), 'plan.obtain', refused);
      const took = await personDossier('supervisor', 'regulator2');
      expect(left).toMatchObject({ standing: 'open', handedOver: lastDay, done: null });
      expect(dutyIn(took, 'plan.obtain', refused)).toMatchObject({ standing: 'missed', handedOver: null, heldFrom: '2026-03-21' });
      expect(dutyIn(took, 'hazard.grade', refused)).toBeUndefined();
      expect(took.known.every(({ from }) => from > '2026-03-20T16:00')).toBe(true);
    } finally {
      await pool.query(`update post set held_from = '2000-01-01', held_to = null where person_id = any($1)`, [[personOf('regulator'), personOf('regulator2')]]);
    }
    // Whose post had ended was signed out, if the service looked in between; it looks again every two seconds.
    await eventually('the regulator is let in again', async () => (await api().get('regulator', '/worklist')).status === 200);
    expect(dutyIn(await personDossier('supervisor', 'regulator'), 'plan.obtain', refused)).toMatchObject({ standing: 'missed', handedOver: null });
  });

  it('shows the posts that the reader may know of and none elsewhere', async () => {
    const { pool } = api().database.db;
    await pool.query(`insert into post (id, person_id, organisation_id, role, held_from) select gen_random_uuid(), $1, id, 'regulator', '2020-01-01' from organisation where region_code = '330100' and kind = 'authority'`, [personOf('regulator')]);
    try {
      const postsSeen = async (login: Login): Promise<number> => (((await personDossier(login, 'regulator')).subject as { tenures: object[] }).tenures ?? []).length;
      expect([await postsSeen('regulator'), await postsSeen('supervisor')]).toEqual([2, 1]);
    } finally {
      await pool.query(`update post set held_to = held_from - 1 where person_id = $1 and held_from = '2020-01-01'`, [personOf('regulator')]);
    }
  });
});

describe('a dossier is open', () => {
  it.each<[Login, boolean, boolean, boolean]>([
    ['principal', true, false, false],
    ['machine.principal', false, false, false],
    ['inspector', true, true, false],
    ['regulator', true, true, true],
    ['supervisor', true, true, true],
    ['province.leader', true, true, true],
    ['other.regulator', false, false, false],
  ])('to %s: of the works %s, of the bureau %s, of the person who regulates %s; and nothing is told of what is not', async (login, works, bureau, person) => {
    const paths = [`/dossiers/units/${organisations.works}`, `/dossiers/units/${organisations.bureau}`, `/dossiers/people/${personOf('regulator')}`];
    const answers = await Promise.all(paths.map((path) => api().get(login, path)));
    const none = await Promise.all([`/dossiers/units/${NOBODY}`, '/dossiers/units/x', `/dossiers/people/${NOBODY}`].map((path) => api().get(login, path)));

    expect(answers.map(({ status }) => status === 200)).toEqual([works, bureau, person]);
    for (const { status, problem } of [...answers.filter((one) => one.status !== 200), ...none]) expect([status, problem.code]).toEqual([404, 'dossier.unknown']);
  });

  it('to those whose reading is then on record, for ever', async () => {
    const { pool } = api().database.db;
    const log = async (): Promise<object[]> => (await pool.query<object>('select person_id, unit_id, role, client, kind, subject_id, asked from access_log order by access')).rows;
    const before = (await log()).length;
    await unitDossier('supervisor', organisations.bureau, '?from=2026-03-01');
    await api().get('supervisor', `/dossiers/people/${personOf('inspector')}.html`);
    await api().get('other.regulator', `/dossiers/units/${organisations.bureau}`);

    const reader = { person_id: personOf('supervisor'), unit_id: organisations.city, role: 'supervisor', client: null };
    expect((await log()).slice(before)).toEqual([
      { ...reader, kind: 'unit-dossier', subject_id: organisations.bureau, asked: { from: '2026-03-01', to: null, form: 'json' } },
      { ...reader, kind: 'person-dossier', subject_id: personOf('inspector'), asked: { from: null, to: null, form: 'html' } },
    ]);
    for (const change of ['delete from access_log', `update access_log set kind = 'x'`, 'truncate access_log']) await expect(pool.query(change)).rejects.toThrow('append-only');
  });
});

describe('the page for printing', () => {
  it('holds the dossier with the heads of the chains, runs nothing and loads nothing', async () => {
    const { status, headers, body } = await api().ask<unknown>('regulator', 'get', `/dossiers/units/${organisations.bureau}.html`, { text: true });
    const page = body as string;

    expect([status, headers['content-type'], headers['content-security-policy']]).toEqual([200, 'text/html; charset=utf-8', "default-src 'none'; style-src 'unsafe-inline'"]);
    for (const { hash } of [(await journal(refused)).at(-1), (await journal(followed)).at(-1)].map((one) => ({ hash: one?.hash ?? '' }))) expect(page).toContain(hash);
    expect(page).toMatch(/<h1>履职档案 <small>Dossier<\/small><\/h1>[^]*琅琊市应急管理局[^]*职责事项[^]*知悉情况[^]*问责记录[^]*尽职情况[^]*案卷与链头/);
    expect(page).toContain('2026-03-02 10:00:00');
    expect(page).toContain('储罐&lt;script&gt;alert(1)&lt;/script&gt;&amp;隐患');
    expect(page).not.toMatch(/<script|<link|<img|https?:|undefined|\[object/i);
    expect(page).toContain('size: A4');
  });

  it('has a row for rungs and for moves of the date where there were any, and no row that says nothing', async () => {
    const { duties } = await unitDossier('regulator', organisations.bureau);
    const { body } = await api().ask<unknown>('regulator', 'get', `/dossiers/units/${organisations.bureau}.html`, { text: true });

    expect(duties.some(({ rungs }) => rungs.length > 0) && duties.some(({ rungs }) => rungs.length === 0)).toBe(true);
    expect((body as string).split('<th>升级台阶 ')).toHaveLength(duties.filter(({ rungs }) => rungs.length > 0).length + 1);
    expect((body as string).split('<th>期限变动 ')).toHaveLength(duties.filter(({ moves }) => moves.length > 0).length + 1);
  });

  it('of a person has his posts and acts', async () => {
    const { body } = await api().ask<unknown>('supervisor', 'get', `/dossiers/people/${personOf('regulator')}.html`, { text: true });
    expect(body).toMatch(/王守拙[^]*琅琊市应急管理局[^]*本人办理的事项[^]*提出挂牌督办建议/);
  });
});

describe('a journal that does not play', () => {
  it('is named in the dossier with the entry at which it stops', async () => {
    const { pool } = api().database.db;
    const { rows } = await pool.query<{ entry: object }>('select entry from journal_entry where case_id = $1 and seq = 2', [refused]);
    const put = async (entry: string, ...values: unknown[]): Promise<void> => {
      await pool.query('alter table journal_entry disable trigger user');
      await pool.query(`update journal_entry set entry = ${entry} where case_id = $1 and seq = 2`, [refused, ...values]);
      await pool.query('alter table journal_entry enable trigger user');
    };
    await put(`jsonb_set(entry, '{settled}', '[]')`);
    const { cases } = await unitDossier('regulator', organisations.bureau);
    await put('$2', JSON.stringify(rows[0]?.entry));

    expect(cases.map(({ caseId, fault }) => [caseId, fault?.seq ?? null])).toEqual([[refused, 2], [followed, null]]);
    expect((await unitDossier('regulator', organisations.bureau)).cases.every(({ fault }) => fault === null)).toBe(true);
  });
});

function countBy(duties: readonly HeldDutyDto[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { standing } of duties) counts[standing] = (counts[standing] ?? 0) + 1;
  return counts;
}

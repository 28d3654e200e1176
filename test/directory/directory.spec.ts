import { caseOriginOf, organisationById, postHolders, unknownOfficials } from '../../src/directory/directory.queries.js';
import { upsertRecordedOrganisations, type RecordedOrganisation } from '../../src/directory/recorded-organisations.js';
import { seedDirectory, seededOrganisationId } from '../../src/directory/seed.js';
import { checkCreditCode } from '../../src/domain/codes/credit-code.js';
import { localDate } from '../../src/domain/calendar/local-date.js';
import { inTransaction, reading, type Read } from '../../src/platform/db/transaction.js';
import { useTestDatabase } from '../support/database.js';

const database = useTestDatabase();
const read = (): Read => reading(database().db);
const works = seededOrganisationId('chemical-works');
const bureau = seededOrganisationId('emergency-bureau');
const committee = seededOrganisationId('city-committee');
const NOBODY = '01920000-0000-7000-8000-000000000000';

beforeAll(() => inTransaction(database().db, (tx) => seedDirectory(tx, { production: false, password: 'a password for tests' })));

describe('the directory', () => {
  it('gives an organisation by its identifier, with a credit code that is in order', async () => {
    const found = await organisationById(read(), works);

    expect(found).toMatchObject({ kind: 'enterprise', name: '琅琊市东篱化工有限公司', regionCode: '370203', authority: bureau, committee, verified: true });
    expect(checkCreditCode(found?.creditCode ?? '')).toMatchObject({ ok: true });
    expect(await organisationById(read(), NOBODY)).toBeNull();
  });

  it('tells whom a case of an enterprise concerns: its authority, and the committee office that supervises it or its authority', async () => {
    const usual = { parties: { enterprise: works, authority: bureau, supervisor: committee }, region: '370203' };
    expect(await caseOriginOf(read(), works)).toEqual(usual);

    await database().db.pool.query('update organisation set committee_id = null where id = $1', [works]);
    expect(await caseOriginOf(read(), works)).toEqual(usual);
    expect(await caseOriginOf(read(), bureau)).toBeNull();
    expect(await caseOriginOf(read(), NOBODY)).toBeNull();
  });

  it('knows authorities and committee offices from everybody else', async () => {
    expect(await unknownOfficials(read(), [bureau, committee, works, NOBODY])).toEqual([works, NOBODY]);
  });

  it('names those who hold a post on a day, not before and not after', async () => {
    const holders = async (day: string): Promise<string[]> => (await postHolders(read(), { unit: bureau, role: 'regulator', today: localDate(day) })).map(({ name }) => name);
    await database().db.pool.query(
      `update post set held_from = '2020-03-01', held_to = '2024-06-30' from account a where a.person_id = post.person_id and a.login = 'regulator2'`,
    );

    expect(await holders('2020-02-29')).toEqual(['王守拙']);
    expect(await holders('2020-03-01')).toEqual(['王守拙', '陈观澜']);
    expect(await holders('2024-06-30')).toEqual(['王守拙', '陈观澜']);
    expect(await holders('2024-07-01')).toEqual(['王守拙']);
  });

  it.each([
    ['a credit code with letters that none has', `update organisation set credit_code = '91370203MA3DLI001X' where kind = 'enterprise'`],
    ['a credit code of another length', `update organisation set credit_code = '370203' where kind = 'enterprise'`],
    ['a division code of five digits', `update organisation set region_code = '37020'`],
    ['an authority of an authority', `update organisation set authority_id = id where kind = 'authority'`],
    ['a post that ends before it begins', `update post set held_to = '1999-01-01'`],
    ['a password in the clear', `update account set password_hash = 'secret'`],
  ])('keeps out %s', async (_, statement) => {
    await expect(database().db.pool.query(statement)).rejects.toMatchObject({ code: '23514' });
  });
});

describe('organisations of published records', () => {
  const recorded = (sourceKey: string, more: Partial<RecordedOrganisation> = {}): RecordedOrganisation => ({
    ...{ sourceKey, kind: 'enterprise', name: `${sourceKey}有限公司`, regionCode: null, level: null },
    ...more,
  });
  const upsert = (...rows: RecordedOrganisation[]): Promise<Map<string, string>> => inTransaction(database().db, (tx) => upsertRecordedOrganisations(tx, rows));

  it('are entered once for a source key, however often and in how many processes at once', async () => {
    const many = Array.from({ length: 300 }, (_, number) => recorded(`并行${number % 200}`));

    const [one, other] = await Promise.all([upsert(...many), upsert(...many.reverse())]);

    expect(one.size).toBe(200);
    expect(new Map([...other].sort())).toEqual(new Map([...one].sort()));
    const { rows } = await database().db.pool.query<{ count: number }>(`select count(*)::int as count from organisation where source_key like '并行%'`);
    expect(rows[0]?.count).toBe(200);
    expect(await upsert()).toEqual(new Map());
  });

  it('keep what they have and take what was missing', async () => {
    const id = (await upsert(recorded('补充'))).get('补充') ?? '';
    await upsert(recorded('补充', { regionCode: '370203', level: 'county' }));
    await upsert(recorded('补充', { regionCode: '330100', level: 'city', name: '另一个名字' }));

    expect(await organisationById(read(), id)).toMatchObject({ name: '补充有限公司', regionCode: '370203', level: 'county', verified: false });
  });
});

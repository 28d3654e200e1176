import { caseOriginOf, organisationKindsOf } from '../../src/directory/directory.queries.js';
import { upsertRecordedOrganisations } from '../../src/directory/recorded-organisations.js';
import { seedDirectory, seededOrganisationId } from '../../src/directory/seed.js';
import { checkCreditCode } from '../../src/domain/codes/credit-code.js';
import { localDate } from '../../src/domain/calendar/local-date.js';
import type { RecordedOrganisation } from '../../src/domain/record/recorded-organisation.js';
import { inTransaction, reading, type Read } from '../../src/platform/db/transaction.js';
import { useTestDatabase } from '../support/database.js';

const database = useTestDatabase();
const read = (): Read => reading(database().db);
const TODAY = localDate('2026-03-02');
const works = seededOrganisationId('chemical-works');
const bureau = seededOrganisationId('emergency-bureau');
const committee = seededOrganisationId('city-committee');
const NOBODY = '01920000-0000-7000-8000-000000000000';

beforeAll(() => inTransaction(database().db, (tx) => seedDirectory(tx, { production: false, password: 'a password for tests' })));

describe('the directory', () => {
  it('seeds enterprises with credit codes that are in order', async () => {
    const { rows } = await database().db.pool.query<{ credit_code: string }>('select credit_code from organisation where credit_code is not null');

    expect(rows.length).toBeGreaterThan(0);
    for (const { credit_code: code } of rows) expect(checkCreditCode(code)).toMatchObject({ ok: true });
  });

  it('tells whom a case of an enterprise concerns: its authority, and the committee office that supervises it or its authority', async () => {
    const usual = { parties: { enterprise: works, authority: bureau, supervisor: committee }, region: '370203', industry: '26', line: null };
    expect(await caseOriginOf(read(), works, TODAY)).toEqual(usual);

    await database().db.pool.query('update organisation set committee_id = null where id = $1', [works]);
    expect(await caseOriginOf(read(), works, TODAY)).toEqual(usual);
    expect(await caseOriginOf(read(), bureau, TODAY)).toBeNull();
    expect(await caseOriginOf(read(), NOBODY, TODAY)).toBeNull();
  });

  it('knows the kind of every organisation, and nothing of one that it does not have', async () => {
    const kinds = await organisationKindsOf(read(), [bureau, committee, works, NOBODY], TODAY);
    expect([bureau, committee, works, NOBODY].map((id) => kinds.get(id))).toEqual(['authority', 'safety-committee-office', 'enterprise', undefined]);
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

    const { rows } = await database().db.pool.query('select name, region_code, level, verified from organisation where id = $1', [id]);
    expect(rows).toEqual([{ name: '补充有限公司', region_code: '370203', level: 'county', verified: false }]);
  });
});

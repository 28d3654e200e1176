import type { AccountabilityRecordDto } from '../../src/api/accountability/accountability.dto.js';
import { organisations, useServedApi } from '../support/api.js';

const api = useServedApi();
let caseId = '';

beforeAll(async () => {
  caseId = await api().opens('inspector');
  await api().does('leader', caseId, 'accountability.open', { facts: { kind: 'exposure' } });
  await api().does('supervisor', caseId, 'accountability.notify');
  await api().does('principal', caseId, 'accountability.waive-statement');
  await api().does('leader', caseId, 'accountability.decide');
});

const ofCase = async (): Promise<AccountabilityRecordDto[]> => (await api().get<AccountabilityRecordDto[]>('leader', `/cases/${caseId}/accountability`)).body;

describe('the accountability records of a case', () => {
  it('name what each of them is corrected by, and show the correction', async () => {
    const [record] = await ofCase();
    expect(record).toMatchObject({
      ...{ caseId, kind: 'exposure', title: { zh: '曝光' }, againstRole: 'enterprise-principal', correction: null },
      against: { id: organisations.works },
      body: { id: organisations.city },
    });
    const { seq, ordinal } = record as AccountabilityRecordDto;
    await api().does('leader', caseId, 'accountability.correct', { facts: { record: { seq, ordinal }, result: 'lifted' } });
    expect((await ofCase())[0]?.correction).toMatchObject({ result: 'lifted', decision: '青安委更〔2026〕1号', seq: seq + 1 });
  });

  it('are unknown to whoever does not reach the case', async () => {
    expect((await api().get('other.regulator', `/cases/${caseId}/accountability`)).problem.code).toBe('case.unknown');
  });
});

describe('the accountability records against a unit', () => {
  it('are told to whoever may read of the unit, and the reading is on record', async () => {
    const path = `/accountability?unit=${organisations.works}`;
    expect((await api().get<AccountabilityRecordDto[]>('regulator', path)).body).toEqual(await ofCase());
    expect((await api().get<AccountabilityRecordDto[]>('principal', path)).body).toEqual(await ofCase());
    expect((await api().get('machine.principal', path)).problem.code).toBe('dossier.unknown');
    const { rows } = await api().database.db.pool.query(`select role from access_log where kind = 'accountability-records' order by access`);
    expect(rows).toEqual([{ role: 'regulator' }, { role: 'enterprise-principal' }]);
  });
});

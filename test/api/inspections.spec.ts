import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { JournalDto } from '../../src/api/cases/case-record.dto.js';
import type { InspectionDto } from '../../src/api/inspections/inspections.dto.js';
import type { Problem } from '../../src/platform/http/problem.js';
import { organisations, useServedApi, type Login } from '../support/api.js';
import { completeRecord, page, personOf, recordOf, signedByAll } from '../support/inspections.js';
import { factsFor } from '../support/valid-facts.js';

const api = useServedApi();

let numbers = 100;
const nextNumber = (): string => `琅应急检记〔2026〕${(numbers += 1)}号`;
const drawsUp = (changes: Record<string, unknown> = {}, who: Login = 'inspector', enterprise = organisations.works) =>
  api().post<InspectionDto>(who, '/inspections', recordOf(enterprise, { number: nextNumber(), ...changes }));
const drawnUp = async (changes: Record<string, unknown> = {}): Promise<string> => (await drawsUp(changes)).body.id;
const reasons = ({ reasons: given = [] }: Problem): string[] => given.map(({ code, subject }) => (subject === undefined ? code : `${code} ${subject}`));
const officer = (login: string, certificate?: string) => ({ person: personOf(login), ...(certificate !== undefined && { certificate }) });

describe('an inspection record', () => {
  it('is drawn up with place, time, officers, what was looked at, what was found and how it is handled', async () => {
    const { status, body } = await drawsUp();
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ kind: 'inspection', place: '二号储罐区', inspectedOn: '2026-03-02', handling: '责令限期整改', standing: 'drawn-up' },
      authority: { id: organisations.bureau },
      enterprise: { id: organisations.works },
      items: [{ item: '储罐区防火堤', result: '东南角开裂约3米' }],
      problems: [{ ordinal: 1, title: '二号储罐区防火堤开裂', caseId: null }],
    });
    expect(body.officers.map(({ certificate }) => certificate).sort()).toEqual(['鲁Y-0231', '鲁Y-0232']);
    expect((await api().get('regulator', `/inspections/${body.id}`)).body).toEqual(body);
  });

  it.each([
    ['one officer (行政处罚法 42)', { officers: [officer('inspector', 'A')] }, 'inspection.officers officers'],
    ['one officer twice', { officers: [officer('inspector', 'A'), officer('inspector', 'B')] }, 'inspection.officers officers'],
    ['an officer without a certificate (安全生产法 67)', { officers: [officer('inspector', 'A'), officer('inspector2')] }, 'inspection.certificate officers'],
    ['two officers with one certificate', { officers: [officer('inspector', 'A'), officer('inspector2', 'A')] }, 'inspection.certificate officers'],
    ['officers other than whoever draws it up', { officers: [officer('inspector2', 'A'), officer('regulator', 'B')] }, 'inspection.drawn-up-by officers'],
    ['somebody of another unit', { officers: [officer('inspector', 'A'), officer('other.inspector', 'B')] }, 'inspection.officer-unknown officers'],
    ['an end before its beginning', { endedAt: '2026-03-02T08:00:00+08:00' }, 'inspection.time endedAt'],
    ['an end that is still to come', { endedAt: '2026-03-02T23:00:00+08:00' }, 'inspection.time endedAt'],
    ['a patrol by a department', { kind: 'patrol' }, 'inspection.kind kind'],
    ['a re-inspection that refers to no order', { kind: 're-inspection' }, 'inspection.order reinspected'],
  ])('is not drawn up with %s', async (_, changes, reason) => {
    const { status, problem } = await drawsUp(changes);
    expect([status, problem.code, reasons(problem)]).toEqual([422, 'inspection.invalid', [reason]]);
  });

  it('has a number that its unit uses once', async () => {
    const number = nextNumber();
    expect((await drawsUp({ number })).status).toBe(201);
    const again = await drawsUp({ number });
    expect([again.status, again.problem.code]).toEqual([409, 'inspection.number-taken']);
  });

  it('is of an enterprise in the region, and another region knows nothing of it', async () => {
    expect((await drawsUp({}, 'inspector', organisations.otherWorks)).problem.code).toBe('enterprise.unknown');
    const id = await drawnUp();
    expect((await api().get('other.inspector', `/inspections/${id}`)).status).toBe(404);
    expect((await api().get('machine.principal', `/inspections/${id}`)).status).toBe(404);
  });

  it('is revised until somebody signs, and then stays as it is', async () => {
    const id = await drawnUp();
    const content = { ...recordOf(organisations.works, { place: '三号储罐区' }), number: undefined };
    expect((await api().post<InspectionDto>('inspector2', `/inspections/${id}/revise`, content)).body).toMatchObject({ place: '三号储罐区', standing: 'drawn-up' });
    expect((await api().post('regulator', `/inspections/${id}/revise`, content)).problem.code).toBe('inspection.not-yours');
    await api().post('inspector', `/inspections/${id}/sign`, {});
    const late = await api().post('inspector', `/inspections/${id}/revise`, content);
    expect([late.status, late.problem.code]).toEqual([409, 'inspection.fixed']);
    const { pool } = api().database.db;
    await expect(pool.query(`update inspection_record set place = '别处' where id = $1`, [id])).rejects.toThrow('the inspection record is signed');
    await expect(pool.query(`update inspection_problem set title = '无' where record_id = $1`, [id])).rejects.toThrow('the inspection record is signed');
    await expect(pool.query('delete from inspection_signature where record_id = $1', [id])).rejects.toThrow('append-only');
  });

  it('is signed by every officer and by the enterprise, each once (安全生产法 68)', async () => {
    const id = await drawnUp();
    expect((await api().get('principal', `/inspections/${id}`)).status).toBe(404);
    expect((await api().post('regulator', `/inspections/${id}/sign`, {})).problem.code).toBe('inspection.not-yours');
    const first = await api().post<InspectionDto>('inspector', `/inspections/${id}/sign`, {});
    expect(first.body.standing).toBe('being-signed');
    expect((await api().post('inspector', `/inspections/${id}/sign`, {})).problem.code).toBe('inspection.signed-already');
    expect((await api().post<InspectionDto>('principal', `/inspections/${id}/sign`, {})).body.standing).toBe('being-signed');
    expect((await api().post('safety.officer', `/inspections/${id}/sign`, {})).problem.code).toBe('inspection.signed-already');
    const whole = await api().post<InspectionDto>('inspector2', `/inspections/${id}/sign`, {});
    expect(whole.body.standing).toBe('signed');
    expect(whole.body.signatures.map(({ party, name }) => [party, name])).toEqual([['officer', '李望舒'], ['enterprise', '沈砚秋'], ['officer', '赵青野']]);
  });

  it('records the refusal of the enterprise with its witness', async () => {
    const id = await drawnUp();
    const refusal = { refusal: '负责人称对裂缝成因有异议，拒绝签字', witness: '社区网格员 丁原' };
    expect((await api().post('inspector', `/inspections/${id}/refusal`, refusal)).problem.code).toBe('inspection.not-complete');
    for (const who of ['inspector', 'inspector2'] as const) await api().post(who, `/inspections/${id}/sign`, {});
    expect((await api().post('inspector', `/inspections/${id}/refusal`, { ...refusal, witness: ' ' })).status).toBe(400);
    const { body } = await api().post<InspectionDto>('inspector', `/inspections/${id}/refusal`, refusal);
    expect(body).toMatchObject({ standing: 'refused' });
    expect(body.signatures.at(-1)).toMatchObject({ party: 'enterprise', form: 'refused', ...refusal });
    expect((await api().post('principal', `/inspections/${id}/sign`, {})).problem.code).toBe('inspection.signed-already');
  });

  it('is corrected by an entry once both sides have signed', async () => {
    const id = await drawnUp();
    const correction = { text: '裂缝应为5米', reasons: '复测' };
    expect((await api().post('inspector', `/inspections/${id}/corrections`, correction)).problem.code).toBe('inspection.not-complete');
    await signedByAll(api(), id);
    const { body } = await api().post<InspectionDto>('inspector2', `/inspections/${id}/corrections`, correction);
    expect(body.corrections).toMatchObject([{ ...correction, by: '赵青野' }]);
    expect(body.items).toEqual([{ item: '储罐区防火堤', result: '东南角开裂约3米' }]);
  });

  it('is listed newest first, a page at a time', async () => {
    const [older, newer] = [await drawnUp(), await drawnUp()];
    const first = await api().get<{ items: InspectionDto[]; next: string }>('supervisor', '/inspections?limit=1');
    expect(first.body.items.map(({ id }) => id)).toEqual([newer]);
    const second = await api().get<{ items: InspectionDto[] }>('supervisor', `/inspections?limit=1&cursor=${first.body.next}`);
    expect(second.body.items.map(({ id }) => id)).toEqual([older]);
  });
});

describe('a problem that was found', () => {
  it('opens one case, whose facts name the record, once the record is complete', async () => {
    const id = await drawnUp();
    const opens = (who: Login) => api().post<{ caseId: string }>(who, `/inspections/${id}/problems/1/case`, {});
    expect((await opens('inspector')).problem.code).toBe('inspection.not-complete');
    const { number } = await signedByAll(api(), id);
    const first = await opens('inspector');
    expect(first.status).toBe(201);
    expect((await opens('inspector')).body.caseId).toBe(first.body.caseId);
    expect((await opens('inspector2')).problem.code).toBe('found-case.claimed');
    expect((await opens('regulator')).problem.code).toBe('inspection.not-yours');
    const { items } = (await api().get<JournalDto>('regulator', `/cases/${first.body.caseId}/journal`)).body;
    expect(items[0]?.entry).toMatchObject({ act: 'hazard.discover', facts: { source: 'inspection', place: '二号储罐区东南角', inspectionRecord: { number, date: '2026-03-02' } } });
    expect((await api().get<InspectionDto>('inspector', `/inspections/${id}`)).body.problems).toMatchObject([{ caseId: first.body.caseId }]);
  });

  it('opens one case however many ask at once', async () => {
    const { id } = await completeRecord(api(), organisations.works, { number: nextNumber() });
    const asked = (['inspector', 'inspector2', 'inspector', 'inspector2'] as const).map((who) => api().post<{ caseId: string }>(who, `/inspections/${id}/problems/1/case`, {}));
    const answers = await Promise.all(asked);
    expect(new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.caseId)).size).toBe(1);
  });

  it('cannot be claimed to come from a record that is not there', async () => {
    const inspectionRecord = { number: '琅应急检记〔2026〕9999号', date: '2026-03-02' };
    const { status, problem } = await api().post('inspector', '/cases', { enterprise: organisations.works, facts: factsFor('hazard.discover', { inspectionRecord }) });
    expect([status, reasons(problem)]).toEqual([409, ['guard.inspection-record inspectionRecord']]);
  });
});

describe('an order', () => {
  const major = async (): Promise<string> => {
    const caseId = await api().opens('inspector');
    await api().does('regulator', caseId, 'hazard.grade-major');
    return caseId;
  };
  const serves = (caseId: string, number: string) =>
    api().post('inspector', `/cases/${caseId}/acts`, { act: 'order.serve', facts: factsFor('order.serve', { inspectionRecord: { number, date: '2026-03-02' } }) });

  it('needs a complete inspection record of the same enterprise', async () => {
    const caseId = await major();
    const refused = async (number: string): Promise<unknown> => {
      const { status, problem } = await serves(caseId, number);
      return [status, problem.code, reasons(problem)];
    };
    const missing = [409, 'act.guard', ['guard.inspection-record inspectionRecord']];
    expect(await refused('琅应急检记〔2026〕9999号')).toEqual(missing);
    const unsigned = await drawsUp();
    expect(await refused(unsigned.body.number)).toEqual(missing);
    const elsewhere = (await api().get<{ items: { id: string; name: string }[] }>('inspector', '/organisations?kind=enterprise&text=北岭')).body.items[0];
    const { number: ofOthers } = await completeRecord(api(), elsewhere?.id ?? '', { number: nextNumber() });
    expect(await refused(ofOthers)).toEqual(missing);
    await signedByAll(api(), unsigned.body.id);
    expect((await serves(caseId, unsigned.body.number)).status).toBe(200);
  });
});

describe('a re-inspection', () => {
  it('refers to an earlier order of the case, and an acceptance refers to it', async () => {
    const caseId = await api().opens('inspector');
    await api().does('inspector', caseId, 'hazard.grade-general', { facts: { order: { number: '琅应急责改〔2026〕71号', date: '2026-03-02' } } });
    await api().does('safety.officer', caseId, 'rectification.complete');
    const wrong = await drawsUp({ kind: 're-inspection', reinspected: { caseId, order: '琅应急责改〔2026〕72号' } });
    expect(reasons(wrong.problem)).toEqual(['inspection.order-unknown reinspected.order']);
    const { id, number } = (await drawsUp({ kind: 're-inspection', problems: [], reinspected: { caseId, order: '琅应急责改〔2026〕71号' } })).body;
    const reinspectionRecord = { number, date: '2026-03-02' };
    expect((await api().tries('inspector', caseId, 'rectification.accept', { facts: { reinspectionRecord } })).problem.code).toBe('act.guard');
    await signedByAll(api(), id);
    const elsewhere = await api().opens('inspector');
    await api().does('inspector', elsewhere, 'hazard.grade-general', { facts: { order: { number: '琅应急责改〔2026〕73号', date: '2026-03-02' } } });
    await api().does('safety.officer', elsewhere, 'rectification.complete');
    expect((await api().tries('inspector', elsewhere, 'rectification.accept', { facts: { reinspectionRecord } })).problem.code).toBe('act.guard');
    await api().does('inspector', caseId, 'rectification.accept', { facts: { reinspectionRecord } });
    expect((await api().get<CaseDto>('inspector', `/cases/${caseId}`)).body.open).toBe(false);
  });
});

describe('a town body', () => {
  beforeAll(async () => {
    await api().database.db.pool.query(`update organisation set level = 'town' where id = (select organisation_id from post where person_id = $1)`, [personOf('other.inspector')]);
  });

  const patrol = { kind: 'patrol', officers: [officer('other.inspector')] };

  it('patrols with one of its people, without a certificate, and opens a case of what it finds', async () => {
    expect(reasons((await drawsUp({}, 'other.inspector', organisations.otherWorks)).problem)).toContain('inspection.kind kind');
    const { status, body } = await drawsUp(patrol, 'other.inspector', organisations.otherWorks);
    expect([status, body.kind]).toEqual([201, 'patrol']);
    await api().post('other.inspector', `/inspections/${body.id}/sign`, {});
    await api().post('other.inspector', `/inspections/${body.id}/paper-signature`, { name: '钱望山', position: '经理', evidence: page });
    expect((await api().post('other.inspector', `/inspections/${body.id}/problems/1/case`, {})).status).toBe(201);
  });

  it('gives no orders: those are for departments (安全生产法 9)', async () => {
    const caseId = await api().opens('other.inspector', { enterprise: organisations.otherWorks });
    const { status, problem } = await api().tries('other.inspector', caseId, 'hazard.grade-general');
    expect([status, reasons(problem)]).toEqual([409, ['guard.order-of-department order']]);
  });
});

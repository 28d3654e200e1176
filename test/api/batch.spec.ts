import type { BatchAnswerDto } from '../../src/api/batch/batch.dto.js';
import { useServedApi, type Answer } from '../support/api.js';
import { factsFor, type ActName } from '../support/valid-facts.js';

const api = useServedApi();

function batch(items: object[]): Promise<Answer<BatchAnswerDto>> {
  return api().post<BatchAnswerDto>('regulator', '/batch', { items });
}

const grading = (caseId: string, mark: string, more: object = {}) => ({
  caseId,
  act: 'hazard.grade-general' satisfies ActName,
  facts: factsFor('hazard.grade-general', { order: { number: `青应急责改〔2026〕${mark}号`, date: '2026-03-02' } }),
  ...more,
});

const statuses = ({ body }: Answer<BatchAnswerDto>): [number, string][] => body.items.map(({ status, acted, problem }) => [status, acted?.act ?? problem?.code ?? '']);

describe('a batch of acts', () => {
  it('gives each its own result in the order of the items, and none undoes another', async () => {
    const [one, other] = [await api().opens('inspector'), await api().opens('inspector')];
    const answer = await batch([
      grading(one, '批1'),
      grading('00000000-0000-4000-8000-999999999999', '批2'),
      { caseId: other, act: 'hazard.close', facts: factsFor('hazard.close') },
      { caseId: other, act: 'hazard.grade-major', facts: {} },
      grading(other, '批3'),
    ]);
    expect([answer.status, statuses(answer)]).toEqual([
      200,
      [
        [200, 'hazard.grade-general'],
        [404, 'case.unknown'],
        [409, 'act.wrong-state'],
        [422, 'act.facts-invalid'],
        [200, 'hazard.grade-general'],
      ],
    ]);
    expect(answer.body.items[3]?.problem?.reasons[0]).toMatchObject({ code: 'facts.missing', detail: '缺少“ground”' });
  });

  it('performs acts on the same case one after the other, however many cases lie between', async () => {
    const cases = await Promise.all(Array.from({ length: 8 }, () => api().opens('inspector')));
    const claims = cases.map((caseId) => ({ caseId, act: 'duty.claim', facts: { duty: 1 } }));
    const releases = cases.map((caseId) => ({ caseId, act: 'duty.release', facts: { duty: 1 }, expect: 2 }));
    const answer = await batch([...claims, ...releases, ...claims.map((claim) => ({ ...claim, expect: 2 }))]);
    expect(answer.body.items.map(({ status, acted }) => acted?.revision ?? status)).toEqual([...cases.map(() => 2), ...cases.map(() => 3), ...cases.map(() => 412)]);
  });

  it('answers a repetition with what the first one did', async () => {
    const caseId = await api().opens('inspector');
    const items = [grading(caseId, '批9', { key: 'grade-1' })];
    const [first, again] = [await batch(items), await batch(items)];
    expect([first.body.items[0]?.acted, again.body.items[0]?.acted]).toMatchObject([{ revision: 2, repeated: false }, { revision: 2, repeated: true }]);
    expect(await api().entries(caseId)).toBe(2);
  });

  it('is refused as a whole only where it is no batch', async () => {
    const caseId = await api().opens('inspector');
    const claim = { caseId, act: 'duty.claim', facts: { duty: 1 } };
    for (const items of [[], Array.from({ length: 201 }, () => claim), [{ ...claim, actor: 'me' }], [{ ...claim, caseId: 'mine' }], [{ ...claim, key: '' }]]) {
      expect(await batch(items)).toMatchObject({ status: 400, problem: { code: 'request.invalid' } });
    }
    expect((await batch(Array.from({ length: 200 }, () => claim))).body.items.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await api().ask('regulator', 'post', '/batch', { body: { items: [claim] }, door: 'inspector' })).problem.code).toBe('door.not-yours');
  });
});

import type { ExplainedDeadlineDto, RecordedDutyDto } from '../../src/api/cases/case-record.dto.js';
import { organisations, useServedApi } from '../support/api.js';
import { closing } from '../support/rules.js';

const api = useServedApi();
let caseId: string;

/** A major hazard in Qingdao, to be rectified by 30 October 2026 by its order. */
beforeAll(async () => {
  caseId = await api().opens('inspector', { enterprise: organisations.works });
  await api().does('regulator', caseId, 'hazard.grade-major');
  await api().does('safety.officer', caseId, 'controls.take');
  await api().does('principal', caseId, 'report.to-department');
  await api().does('safety.officer', caseId, 'report.to-workers');
  await api().does('regulator', caseId, 'order.serve', { facts: { rectifyBy: '2026-10-30' } });
});

async function duties(): Promise<RecordedDutyDto[]> {
  return (await api().get<RecordedDutyDto[]>('principal', `/cases/${caseId}/duties`)).body;
}

async function explained(name: string): Promise<ExplainedDeadlineDto> {
  const duty = (await duties()).findLast((one) => one.name === name)?.duty;
  return (await api().get<ExplainedDeadlineDto>('principal', `/cases/${caseId}/duties/${duty}/explain`)).body;
}

const asks = async (): Promise<[number, string | undefined]> => {
  const { duty } = await explained('hazard.rectify');
  const { status, problem } = await api().tries('principal', caseId, 'extension.apply', { facts: { duty, until: '2026-12-01' } });
  return [status, problem.reasons?.map(({ subject }) => subject).join()];
};

describe('the explanation of a deadline', () => {
  it('says until when an extension may be asked for, what it may give, and why', async () => {
    const { due, extension } = await explained('hazard.rectify');
    expect(due).toBe('2026-10-30');
    // Counted by hand in deadline-cases.spec.ts; 30 October + 90: 1 day of October, 30 of November, 31 of December, 28 of January.
    expect(extension).toMatchObject({ from: null, to: '2026-09-28', latest: '2027-01-28', left: 2 });
    expect(extension?.zh).toEqual(
      expect.arrayContaining([
        '2026年10月30日前20个工作日，当日不计入。',
        '不计入：周末、国庆节（2026年10月1日至2026年10月7日）。',
        '虽为周末、因调休上班而计入：2026年10月10日（星期六）。',
        '即2026年9月28日（星期一）。',
      ]),
    );
    expect(extension?.en).toEqual(expect.arrayContaining(['20 working days before 2026-10-30; that day itself does not count.', 'That is 2026-09-28 (Monday).']));
  });

  it('says nothing of it where the rules give none', async () => {
    expect(await explained('plan.complete')).toMatchObject({ due: '2026-04-01', extension: null });
  });

  it('means what it says: the last day is in time, the next is not, and a closure moves both', async () => {
    const { live } = api();
    live.clock.moveTo(Date.parse('2026-09-28T02:00:00Z'));
    await api().post('administrator', '/calendars', { region: '370200', calendar: { closures: closing('2026-10-20', '2026-10-20').closures }, why: '停工通知' });
    // 20 October does not count any more, so one day more is counted back: Sunday and Saturday are off, Friday the 25th too, Thursday is not.
    expect((await explained('hazard.rectify')).extension?.to).toBe('2026-09-24');
    expect(await asks()).toEqual([409, 'withinWindow']);
    await api().post('administrator', '/calendars', { region: '370200', calendar: {}, why: '停工取消' });
    expect((await explained('hazard.rectify')).extension?.to).toBe('2026-09-28');
    live.clock.moveTo(Date.parse('2026-09-28T15:59:00Z'));
    expect((await asks())[0]).toBe(200);
  });

  it('says nothing of it once the duty is settled', async () => {
    await api().does('regulator', caseId, 'grade.downgrade', { facts: { rectifyBy: '2026-10-30' } });
    expect((await duties()).find(({ name }) => name === 'hazard.rectify')?.outcome).toBe('lifted');
    expect(await explained('hazard.rectify')).toMatchObject({ due: '2026-10-30', extension: null });
  });
});

import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { JournalDto, RecordedDutyDto } from '../../src/api/cases/case-record.dto.js';
import { organisations, useServedApi, type Login, type Trying } from '../support/api.js';
import { implementationFacts, type ActName } from '../support/valid-facts.js';

const api = useServedApi();

const shown = async (login: Login, caseId: string): Promise<CaseDto> => (await api().get<CaseDto>(login, `/cases/${caseId}`)).body;

/** Performs an act only after the case has told the caller that he may, on the machine that it names. */
async function asAdvertised(login: Login, caseId: string, act: ActName, { facts, instance, headers }: Trying = {}): Promise<void> {
  const { actions, revision } = await shown(login, caseId);
  const offered = actions.filter((action) => action.act === act && action.allowed && (instance === undefined || action.instance === instance));
  expect([act, offered.length]).toEqual([act, 1]);
  const machine = offered[0]?.instance ?? 0;
  await api().does(login, caseId, act, { ...(facts && { facts }), instance: machine, headers: { ...headers, 'if-match': `"${revision}"` } });
}

/** What the caller is told about one act. */
async function told(login: Login, caseId: string, act: ActName): Promise<{ allowed: boolean; reasons: string[] } | undefined> {
  const action = (await shown(login, caseId)).actions.find((one) => one.act === act);
  return action && { allowed: action.allowed, reasons: action.reasons.map(({ code }) => code) };
}

const stateOf = async (caseId: string): Promise<string | undefined> => (await shown('leader', caseId)).machines[0]?.state;

describe('a general hazard', () => {
  it('found by the enterprise is rectified by one of its people and accepted by another', async () => {
    const caseId = await api().opens('safety.officer');
    expect(await told('principal', caseId, 'hazard.grade-general')).toEqual({ allowed: true, reasons: [] });
    expect(await told('safety.officer', caseId, 'hazard.grade-major')).toEqual({ allowed: false, reasons: ['act.not-yours'] });

    await asAdvertised('principal', caseId, 'hazard.grade-general', { facts: { order: null } });
    await asAdvertised('safety.officer', caseId, 'rectification.complete');
    expect(await told('safety.officer', caseId, 'rectification.accept')).toEqual({ allowed: false, reasons: ['act.separation'] });
    await asAdvertised('principal', caseId, 'rectification.reject');
    await asAdvertised('safety.officer', caseId, 'rectification.complete');
    await asAdvertised('principal', caseId, 'rectification.accept');

    const closed = await shown('principal', caseId);
    expect(closed).toMatchObject({ open: false, grade: 'general', tags: ['closed'], duties: [], actions: [] });
  });

  it('found by an inspection needs an order, and the authority accepts', async () => {
    const caseId = await api().opens('inspector');
    expect(await told('principal', caseId, 'hazard.grade-general')).toEqual({ allowed: false, reasons: ['guard.byRegulatorOrOwnEnterprise'] });

    await asAdvertised('inspector', caseId, 'hazard.grade-general');
    await asAdvertised('principal', caseId, 'rectification.complete');
    expect(await told('safety.officer', caseId, 'rectification.accept')).toEqual({ allowed: false, reasons: ['guard.acceptedByAuthority'] });
    await asAdvertised('inspector2', caseId, 'rectification.accept');

    expect(await stateOf(caseId)).toBe('closed');
    const { body } = await api().get<RecordedDutyDto[]>('inspector', `/cases/${caseId}/duties`);
    expect(body.map(({ name, outcome, unit }) => [name, outcome, unit?.name])).toEqual([
      ['hazard.grade', 'kept', '琅琊市应急管理局'],
      ['hazard.rectify-general', 'kept', '琅琊市东篱化工有限公司'],
      ['rectification.accept', 'kept', '琅琊市应急管理局'],
    ]);
  });

  it('that another authority takes over ends here', async () => {
    const caseId = await api().opens('regulator');
    await asAdvertised('regulator', caseId, 'hazard.transfer', { facts: { receiver: organisations.fireBrigade } });
    expect(await told('regulator2', caseId, 'transfer.accept')).toEqual({ allowed: false, reasons: ['guard.isReceiver'] });
    await asAdvertised('fire.regulator', caseId, 'transfer.accept');

    expect(await shown('regulator', caseId)).toMatchObject({ open: false, tags: ['transferred'] });
  });
});

describe('a major hazard', () => {
  it('goes from its discovery through listing, acceptance by every body and closure to the return check, each step as the case offers it', async () => {
    const caseId = await api().opens('inspector');
    await asAdvertised('regulator', caseId, 'hazard.grade-major');
    await asAdvertised('safety.officer', caseId, 'controls.take', { facts: { measures: ['stop-use', 'cordon'] } });
    await asAdvertised('principal', caseId, 'report.to-department');
    await asAdvertised('principal', caseId, 'report.to-workers');
    await asAdvertised('inspector', caseId, 'order.serve');

    // Proposed, approved, issued and published by the city's body.
    await asAdvertised('regulator', caseId, 'listing.propose', { facts: { body: organisations.city } });
    expect(await told('province.leader', caseId, 'listing.approve')).toEqual({ allowed: false, reasons: ['act.not-your-unit'] });
    await asAdvertised('leader', caseId, 'listing.approve');
    await asAdvertised('supervisor', caseId, 'listing.issue');
    await asAdvertised('supervisor', caseId, 'listing.publish');

    // The five implementations, each submitted and accepted.
    for (const item of Object.keys(implementationFacts) as (keyof typeof implementationFacts)[]) {
      const content = implementationFacts[item];
      await asAdvertised('principal', caseId, 'plan.submit-item', { facts: { item, content } });
      await asAdvertised('inspector', caseId, 'plan.accept-item', { facts: { item } });
    }
    await asAdvertised('regulator', caseId, 'plan.approve');

    // Raised to the province, which makes a listing of its own.
    await asAdvertised('leader', caseId, 'listing.raise', { facts: { body: organisations.province } });
    await asAdvertised('province.leader', caseId, 'listing.approve');
    await asAdvertised('province.supervisor', caseId, 'listing.issue', {
      facts: { level: 'province', notice: { number: '齐安委督〔2026〕1号', date: '2026-03-02' } },
    });
    await asAdvertised('province.supervisor', caseId, 'listing.publish');

    await asAdvertised('safety.officer', caseId, 'progress.report');
    await asAdvertised('safety.officer', caseId, 'rectification.finish');
    await asAdvertised('principal', caseId, 'assessment.submit');
    await asAdvertised('principal', caseId, 'acceptance.apply');
    expect(await told('regulator', caseId, 'acceptance.pass')).toEqual({ allowed: false, reasons: ['guard.everyListingAccepted'] });

    const listings = (await shown('leader', caseId)).listings;
    expect(listings.map(({ level, body, rectifyBy }) => [level, body?.name, rectifyBy])).toEqual([
      ['city', '琅琊市安全生产委员会办公室', '2026-08-31'],
      ['province', '齐东省安全生产委员会办公室', '2026-08-31'],
    ]);
    await asAdvertised('supervisor', caseId, 'listing.accept');
    await asAdvertised('province.supervisor', caseId, 'listing.accept');
    await asAdvertised('regulator', caseId, 'acceptance.pass');
    await asAdvertised('regulator', caseId, 'resumption.approve');
    expect(await told('regulator', caseId, 'hazard.close')).toEqual({ allowed: false, reasons: ['act.separation', 'guard.noNoticedListing'] });
    await asAdvertised('leader', caseId, 'listing.delist');
    await asAdvertised('province.leader', caseId, 'listing.delist', { facts: { notice: { number: '齐安委解督〔2026〕1号', date: '2026-03-02' } } });
    await asAdvertised('regulator2', caseId, 'hazard.close');

    for (const body of ['supervisor', 'province.supervisor'] as const) {
      await asAdvertised(body, caseId, 'delisting.publish');
      await asAdvertised(body, caseId, 'return-check.record');
    }
    const over = await shown('regulator', caseId);
    expect(over).toMatchObject({ open: false, grade: 'major', duties: [], actions: [] });
    expect(over.machines.every(({ final }) => final)).toBe(true);
    expect(over.documents.map(({ kind, number, issuer }) => [kind, number, issuer?.name])).toEqual([
      ['rectification-order', '青应急责改〔2026〕18号', '琅琊市应急管理局'],
      ['listing-notice', '青安委督〔2026〕2号', '琅琊市安全生产委员会办公室'],
      ['listing-notice', '齐安委督〔2026〕1号', '齐东省安全生产委员会办公室'],
      ['delisting-notice', '青安委解督〔2026〕2号', '琅琊市安全生产委员会办公室'],
      ['delisting-notice', '齐安委解督〔2026〕1号', '齐东省安全生产委员会办公室'],
    ]);

    const entries = await journalInPages(caseId, 7);
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: over.revision }, (_, index) => index + 1));
    expect(entries.map(({ act }) => act)).toEqual(expect.arrayContaining(['hazard.discover', 'listing.raise', 'hazard.close', 'return-check.record']));
    expect(entries.every(({ actor }) => 'person' in actor && 'unit' in actor)).toBe(true);
    expect(await api().live.faults()).toEqual([]);
  });
});

async function journalInPages(caseId: string, limit: number): Promise<JournalDto['items'][number]['entry'][]> {
  const entries: JournalDto['items'][number]['entry'][] = [];
  for (let after: number | null = 0; after !== null; ) {
    const { body }: { body: JournalDto } = await api().get<JournalDto>('regulator', `/cases/${caseId}/journal?after=${after}&limit=${limit}`);
    expect(body.items.length).toBeLessThanOrEqual(limit);
    entries.push(...body.items.map(({ entry }) => entry));
    after = body.next;
  }
  return entries;
}

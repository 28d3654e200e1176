import { operationsOf, readDescription } from '../support/fuzz/description.js';
import { useServedApi } from '../support/api.js';

const api = useServedApi();

const asks = (path: string, ifNoneMatch?: string) => api().ask<string>('regulator', 'get', path, { text: true, headers: ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch } });

describe('what is read', () => {
  it('is not sent again to who has it: a case until it changes, for whatever reason', async () => {
    const caseId = await api().opens('safety.officer');
    await api().does('principal', caseId, 'hazard.grade-general', { facts: { order: null, rectifyBy: '2026-03-31' } });
    const first = await asks(`/cases/${caseId}`);
    const tag = first.headers['etag'] ?? '';
    expect(tag).toMatch(/^"2\.[\w-]{16}"$/);

    const again = await asks(`/cases/${caseId}`, tag);
    expect([again.status, again.body, again.headers['etag'], again.headers['content-type'], again.headers['content-length']]).toEqual([304, '', tag, undefined, undefined]);
    for (const held of [`W/${tag}`, `"x", ${tag}`, '*']) expect((await asks(`/cases/${caseId}`, held)).status).toBe(304);
    for (const other of ['"2"', '"2.aaaaaaaaaaaaaaaa"', 'x']) expect((await asks(`/cases/${caseId}`, other)).status).toBe(200);

    // The revision is the same, and a day less is left.
    await api().live.later(1);
    const nextDay = await asks(`/cases/${caseId}`, tag);
    expect([nextDay.status, nextDay.headers['etag']?.slice(0, 3)]).toEqual([200, '"2.']);
    await api().does('safety.officer', caseId, 'rectification.complete');
    expect((await asks(`/cases/${caseId}`, nextDay.headers['etag'])).status).toBe(200);
  });

  it('has a tag that serves as If-Match, and so does the revision alone', async () => {
    const caseId = await api().opens('inspector');
    const { headers } = await asks(`/cases/${caseId}`);
    const claim = (ifMatch: string) => api().post('regulator', `/cases/${caseId}/acts`, { act: 'duty.claim', facts: { duty: 1 } }, { 'if-match': ifMatch });

    expect((await claim('"7.aaaaaaaaaaaaaaaa"')).problem.code).toBe('case.stale');
    expect((await claim(headers['etag'] ?? '')).status).toBe(200);
    expect((await claim(headers['etag'] ?? '')).problem.code).toBe('case.stale');
  });

  it('has a tag in lists too, which another filter or another row changes', async () => {
    await api().opens('inspector');
    const { headers } = await asks('/cases?limit=5');
    expect((await asks('/cases?limit=5', headers['etag'])).status).toBe(304);
    expect((await asks('/cases?limit=1', headers['etag'])).status).toBe(200);
    await api().opens('inspector');
    expect((await asks('/cases?limit=5', headers['etag'])).status).toBe(200);
  });

  it('is described with it, all that is JSON', () => {
    const read = operationsOf(readDescription()).filter(({ path, method, responses }) => method === 'get' && path.startsWith('/api/') && responses['200']?.content?.['application/json'] !== undefined);
    const tagged = read.filter(({ parameters, responses }) => responses['304'] !== undefined && parameters.some(({ name }) => name === 'If-None-Match'));

    expect(read.length).toBeGreaterThan(50);
    expect(tagged).toEqual(read);
  });
});

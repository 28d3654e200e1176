import type { BatchAnswerDto } from '../../src/api/batch/batch.dto.js';
import { systemClock } from '../../src/platform/clock/clock.js';
import { createTokens } from '../../src/session/tokens.js';
import { organisations, SECRET, useServedApi, type Answer } from '../support/api.js';
import { personOf } from '../support/inspections.js';
import { factsFor } from '../support/valid-facts.js';

const CLIENT = '00000000-0000-4000-8000-00000000c201';
const tokens = createTokens({ secret: SECRET, minutes: 60, clock: systemClock() });
const scopes = ['cases.open', 'people.name', 'act/hazard.grade-general', 'act/hazard.grade-major', 'act/duty.claim', 'act/hazard.dismiss'];
const ofBureau = (held: readonly string[]): string =>
  tokens.issueToClient({ client: CLIENT, unit: organisations.bureau, role: 'regulator', region: '370203', line: null, scopes: held }).token;
const api = useServedApi();

async function sent(path: string, item: object, held: readonly string[] = scopes): Promise<BatchAnswerDto['items'][number] | undefined> {
  const answer: Answer<BatchAnswerDto> = await api().ask(null, 'post', `/api/v1/integration${path}`, { headers: { authorization: `Bearer ${ofBureau(held)}` }, body: { items: [item] } });
  return answer.body.items[0];
}

describe('a client that names the person who acted in its system', () => {
  it('puts him and the client on record, and holds two people apart who must be', async () => {
    const found = { enterprise: organisations.works, facts: factsFor('hazard.discover'), key: 'apart', person: personOf('regulator') };
    const caseId = (await sent('/hazards', found))?.acted?.caseId ?? '';
    const dismissal = { caseId, act: 'hazard.dismiss', facts: factsFor('hazard.dismiss') };
    expect((await sent('/acts', dismissal))?.problem?.reasons[0]?.code).toBe('act.person-needed');
    expect((await sent('/acts', { ...dismissal, person: personOf('regulator') }))?.problem?.reasons[0]?.code).toBe('act.separation');
    expect((await sent('/acts', { ...dismissal, person: personOf('regulator2') }))?.status).toBe(200);

    const { entries } = await api().live.record(caseId);
    const through = (login: string) => ({ kind: 'person', person: personOf(login), unit: organisations.bureau, role: 'regulator', via: CLIENT });
    expect(entries.map(({ entry }) => entry.actor)).toEqual([through('regulator'), through('regulator2')]);
    expect(await api().live.faults()).toEqual([]);
  });

  it('lets him take a duty, as he would himself', async () => {
    const caseId = await api().opens('inspector');
    expect((await sent('/acts', { caseId, act: 'duty.claim', facts: { duty: 1 }, person: personOf('regulator') }))?.status).toBe(200);
    expect((await sent('/acts', { caseId, act: 'duty.claim', facts: { duty: 1 } }))?.problem?.code).toBe('act.not-yours');
  });

  it('is refused for somebody who does not hold its post in its organisation, and without the scope', async () => {
    const caseId = await api().opens('inspector');
    const grading = { caseId, act: 'hazard.grade-general', facts: factsFor('hazard.grade-general') };
    for (const person of ['regulator.leader', 'inspector', 'fire.regulator']) {
      expect((await sent('/acts', { ...grading, person: personOf(person) }))?.problem).toMatchObject({ status: 422, code: 'client.person-unknown' });
    }
    expect((await sent('/acts', { ...grading, person: personOf('regulator') }, ['act/hazard.grade-general']))?.problem).toMatchObject({ code: 'client.scope-lacking' });
    expect((await api().live.record(caseId)).entries).toHaveLength(1);
  });
});

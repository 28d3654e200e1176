import { seededOrganisationId } from '../../src/directory/seed.js';
import { stableId } from '../../src/directory/stable-id.js';
import type { Role } from '../../src/domain/workflow/actor.js';
import { organisations, PASSWORD, useServedApi, type Login } from '../support/api.js';
import { factsFor, type ActName } from '../support/valid-facts.js';

const api = useServedApi();

/** Gives the holder of a login a second post, as a delegation or a move to another office would, and signs him in there. */
async function inSecondPost(login: Login, role: Role, organisation: string): Promise<{ authorization: string }> {
  const post = stableId('post', `${login} as ${role} of ${organisation}`);
  await api().database.db.pool.query(`insert into post (id, person_id, organisation_id, role, held_from) values ($1, $2, $3, $4, '2026-01-01') on conflict do nothing`, [
    post,
    stableId('person', login),
    seededOrganisationId(organisation),
    role,
  ]);
  const answer = await api().ask<{ token: string }>(null, 'post', '/api/v1/session', { body: { login, password: PASSWORD, post } });
  return { authorization: `Bearer ${answer.body.token}` };
}

async function actsAs(headers: { authorization: string }, door: string, caseId: string, act: ActName, instance?: number): Promise<[number, string | undefined, (string | undefined)[]]> {
  const answer = await api().ask('regulator', 'post', `/cases/${caseId}/acts`, { body: { act, facts: factsFor(act), ...(instance !== undefined && { instance }) }, headers, door });
  return [answer.status, answer.problem.code, (answer.problem.reasons ?? []).map(({ subject }) => subject)];
}

describe('somebody who holds two posts', () => {
  it('does not dismiss as a regulator the hazard that he registered as an inspector', async () => {
    const caseId = await api().opens('inspector');
    const asRegulator = await inSecondPost('inspector', 'regulator', 'emergency-bureau');

    expect(await actsAs(asRegulator, 'regulator', caseId, 'hazard.dismiss')).toEqual([403, 'act.separation', ['hazard.discover']]);
    expect((await api().tries('regulator', caseId, 'hazard.dismiss')).status).toBe(200);
  });

  it('does not approve as the leader of the office the listing that he proposed as a regulator of the bureau', async () => {
    const caseId = await api().opens('inspector');
    await api().does('regulator', caseId, 'hazard.grade-major');
    const proposed = await api().does('regulator', caseId, 'listing.propose', { facts: { body: organisations.city } });
    const listing = (proposed.body['moves'] as { instance: number; workflow: string }[]).find(({ workflow }) => workflow === 'listed-supervision')?.instance as number;
    const asLeader = await inSecondPost('regulator', 'supervisor-leader', 'city-committee');

    expect(await actsAs(asLeader, 'supervisor', caseId, 'listing.approve', listing)).toEqual([403, 'act.separation', ['listing.propose']]);
    expect((await api().tries('leader', caseId, 'listing.approve', { instance: listing })).status).toBe(200);
  });

  it('does not take what he may see in one post into the other', async () => {
    const caseId = await api().opens('inspector');
    const elsewhere = await inSecondPost('regulator', 'regulator', 'other-bureau');

    expect((await api().get('regulator', `/cases/${caseId}`)).status).toBe(200);
    expect((await api().ask('regulator', 'get', `/cases/${caseId}`, { headers: elsewhere })).problem.code).toBe('case.unknown');
    expect((await actsAs(elsewhere, 'regulator', caseId, 'hazard.dismiss'))[1]).toBe('case.unknown');
  });
});

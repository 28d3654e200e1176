import type { Actor } from '../../src/domain/workflow/actor.js';
import { people, units, type PersonName } from '../support/actors.js';
import { because, story, type CaseStory } from '../support/case-story.js';
import { applied, foundAndGradedMajor, listedByCity, planApproved, proposedToCity, responded } from '../support/phases.js';
import { factsFor, type ActName } from '../support/valid-facts.js';

const treating = (): CaseStory => responded(foundAndGradedMajor(story())).on('2026-03-10');
/** An application of 10 May 2026 that is to be decided by 20 May. */
const examined = (): CaseStory => applied(planApproved(responded(foundAndGradedMajor(story())))).on('2026-05-12');

const EXAMINATION = '1/acceptance.decide';

function does(told: CaseStory, who: PersonName, act: ActName, key: string, more: Record<string, unknown> = {}): CaseStory {
  return told.does(who, act, { facts: { duty: told.recorded(key).duty, ...more } });
}

function refused(told: CaseStory, who: PersonName, act: ActName, key: string, more: Record<string, unknown> = {}): string {
  return because(told.refusal(who, act, { facts: { duty: told.recorded(key).duty, ...more } }));
}

describe('a count that an official lets rest', () => {
  it('goes on with what was left of it, and the first date stays', () => {
    const told = does(examined(), 'regulatorLeader', 'deadline.pause', EXAMINATION);
    does(told.on('2026-05-25'), 'regulator', 'deadline.resume', EXAMINATION);
    const { due, deadline, pausedOn } = told.recorded(EXAMINATION);
    expect([due, deadline?.original, pausedOn]).toEqual(['2026-06-02', '2026-05-20', null]);
    expect(deadline?.entries.map(({ kind }) => kind)).toEqual(['limit', 'pause', 'resumption']);
  });

  it('rests at the longest as long as the pack allows, or until the day that was planned', () => {
    const until = (planned: string | null): string | undefined => {
      const entry = does(examined(), 'regulatorLeader', 'deadline.pause', EXAMINATION, { until: planned }).recorded(EXAMINATION).deadline?.entries[1];
      return entry?.kind === 'pause' ? entry.until : undefined;
    };
    expect([until(null), until('2026-05-20')]).toEqual(['2026-06-11', '2026-05-20']);
  });

  it('is paused by a decision on record, and holder and supervising unit are told', () => {
    const told = does(examined(), 'regulatorLeader', 'deadline.pause', EXAMINATION);
    const { duty } = told.recorded(EXAMINATION);
    expect(told.effects()).toMatchObject([
      { type: 'pause-deadline', params: { duty, source: '青应急中止〔2026〕1号', ground: 'expert-assessment' } },
      { type: 'issue-document', params: { kind: 'pause-decision', number: '青应急中止〔2026〕1号', issuer: units.bureau } },
      { type: 'notify', params: { template: 'deadline-paused', to: ['duty-holder', 'supervising-unit'], about: { duty, due: '2026-05-20' } } },
    ]);
    does(told, 'regulator', 'deadline.resume', EXAMINATION);
    expect(told.effects()).toMatchObject([{ type: 'resume-deadline', params: { duty } }, { type: 'notify', params: { template: 'deadline-resumed' } }]);
  });

  it('is not paused twice at once, and not climbed meanwhile', () => {
    const told = does(examined(), 'regulatorLeader', 'deadline.pause', EXAMINATION);
    expect(refused(told, 'cityLeader', 'deadline.pause', EXAMINATION)).toBe('act.guard: running');
    expect(refused(told, 'cityLeader', 'ladder.climb', EXAMINATION, { rung: 'circular' })).toBe('act.guard: rungAbove');
  });

  it('does not rest longer in all than the pack allows', () => {
    const told = does(examined(), 'regulatorLeader', 'deadline.pause', EXAMINATION);
    does(told.on('2026-06-11'), 'regulator', 'deadline.resume', EXAMINATION);
    expect(refused(told, 'regulatorLeader', 'deadline.pause', EXAMINATION)).toBe('act.guard: pauseProvided');
  });

  it('does not begin again where nothing is open under that number', () => {
    for (const [who, act] of [['regulatorLeader', 'deadline.pause'], ['regulator', 'deadline.resume'], ['cityLeader', 'ladder.climb']] as const) {
      expect(because(examined().refusal(who, act, { facts: { duty: 99 } }))).toBe('act.guard: dutyOpen');
    }
  });

  it('is refused for a date that a document fixes, saying what to do instead', () => {
    const told = treating();
    const { reasons } = told.refusal('regulator', 'deadline.pause', { facts: { duty: told.recorded('1/hazard.rectify').duty } });
    expect(reasons.map(({ en }) => en)).toEqual(['A date that a document fixes is not paused; an extension is asked for']);
  });
});

describe('nobody stops his own clock', () => {
  const PLAN = '3/plan.complete';
  const pausedBy = (told: CaseStory, actor: Actor, key: string): string => {
    const request = told.request(actor, 'deadline.pause', factsFor('deadline.pause', { duty: told.recorded(key).duty }));
    const answer = told.tries(request);
    return 'refused' in answer ? because(answer) : 'paused';
  };
  const proposed = (): { told: CaseStory; decide: string } => {
    const told = treating();
    return { decide: `${proposedToCity(told)}/listing.decide`, told };
  };

  it('not the enterprise', () => {
    for (const who of ['principal', 'safetyOfficer'] as const) expect(pausedBy(treating(), people[who], PLAN)).toContain('act.not-yours');
  });

  it.each(['regulator', 'regulatorLeader', 'cityLeader'] as const)('that of the enterprise is stopped by the %s', (who) => {
    expect(pausedBy(treating(), people[who], PLAN)).toBe('paused');
  });

  it.each(['regulator', 'otherRegulator'] as const)('that of an official is not stopped by an official: %s', (who) => {
    expect(pausedBy(examined(), people[who], EXAMINATION)).toBe('act.guard: notOwnClock');
  });

  it('that of a department is not stopped by another department', () => {
    expect(pausedBy(examined(), people.fireRegulator, EXAMINATION)).toBe('act.not-yours: act.not-your-unit');
  });

  it.each(['regulatorLeader', 'cityLeader'] as const)('that of an official is stopped by a head: %s', (who) => {
    expect(pausedBy(examined(), people[who], EXAMINATION)).toBe('paused');
  });

  it('that of a head is stopped by the head of another unit, not by a second head of his own', () => {
    for (const who of ['cityLeader', 'otherCityLeader'] as const) {
      const { told, decide } = proposed();
      expect(pausedBy(told, people[who], decide)).toBe('act.guard: notOwnClock');
    }
    for (const who of ['provinceLeader', 'regulatorLeader'] as const) {
      const { told, decide } = proposed();
      expect(pausedBy(told, people[who], decide)).toBe('paused');
    }
  });

  it('that of a head whose unit the record does not name is stopped by no head of that kind', () => {
    const told = story({ enterprise: null, authority: null, supervisor: null }).does('inspector', 'hazard.discover').rungAsksLeader(1);
    expect(pausedBy(told, people.provinceLeader, '2/escalation.decide')).toBe('act.guard: notOwnClock');
    expect(pausedBy(told, people.regulatorLeader, '2/escalation.decide')).toBe('paused');
  });
});

describe('a ladder that is climbed', () => {
  it('fires the rung now, opens what it needs, and passes over those below', () => {
    const told = does(treating(), 'cityLeader', 'ladder.climb', '1/hazard.rectify', { rung: 'interview' });
    expect(told.linesOf('escalation-decision')).toEqual(['awaiting']);
    expect(told.effects()).toMatchObject([{ type: 'climb-ladder', params: { rung: { rung: { rung: 'interview' } } } }, { type: 'notify', params: { template: 'rung-interview' } }]);
    expect(refused(told, 'cityLeader', 'ladder.climb', '1/hazard.rectify', { rung: 'circular' })).toBe('act.guard: rungAbove');
    expect(refused(told, 'cityLeader', 'ladder.climb', '1/hazard.rectify', { rung: 'interview' })).toBe('act.guard: rungAbove');
  });

  it('needs reasons of some length', () => {
    expect(refused(treating(), 'cityLeader', 'ladder.climb', '1/hazard.rectify', { reasons: '情况紧急' })).toBe('act.facts-invalid: reasons');
  });

  it('is climbed by heads alone', () => {
    for (const who of ['regulator', 'cityClerk', 'principal'] as const) expect(refused(treating(), who, 'ladder.climb', '1/hazard.rectify')).toContain('act.not-yours');
    does(treating(), 'regulatorLeader', 'ladder.climb', '1/hazard.rectify', { rung: 'overdue-warning' });
  });

  it('of a listing too, though the listing is another machine', () => {
    const told = treating();
    const city = listedByCity(told);
    does(told, 'cityLeader', 'ladder.climb', `${city}/listing.fulfil`, { rung: 'supervision-letter' });
    expect(told.linesOf('escalation-decision')).toEqual(['awaiting']);
  });
});

import type { LocalDate } from '../../src/domain/calendar/local-date.js';
import { actionsFor } from '../../src/domain/workflow/actions.js';
import type { Actor } from '../../src/domain/workflow/actor.js';
import { people, units } from '../support/actors.js';
import { because, story, type CaseStory } from '../support/case-story.js';
import { foundAndGradedMajor, proposedToCity, responded } from '../support/phases.js';
import { factsFor, type ActName } from '../support/valid-facts.js';

const treating = (): CaseStory => responded(foundAndGradedMajor(story()));

describe('the unit that an act belongs to', () => {
  const another = (who: 'regulator' | 'regulatorLeader' | 'cityClerk'): Actor & { kind: 'person' } => ({ ...people[who], person: `another ${who}`, unit: units.fireBrigade });
  const refusedTo = (told: CaseStory, actor: Actor, act: ActName): string => because(told.refusalOf(told.request(actor, act, factsFor(act))));
  const notTheirs = 'act.not-yours: act.not-your-unit';

  it('is the authority of the case, not a department beside it', () => {
    const found = story().does('inspector', 'hazard.discover');
    for (const act of ['hazard.dismiss', 'hazard.grade-major', 'hazard.transfer'] as const) expect(refusedTo(found, another('regulator'), act)).toBe(notTheirs);
    expect(refusedTo(closureOrdered(), another('regulator'), 'closure.confirm')).toBe(notTheirs);
    found.does('otherRegulator', 'hazard.dismiss');
  });

  it('is for a proposal the unit that made it, not the body that it was put before, and not another department', () => {
    const told = treating();
    proposedToCity(told);
    for (const actor of [another('regulator'), people.cityClerk, people.provinceClerk]) expect(refusedTo(told, actor, 'listing.withdraw')).toBe(notTheirs);
    told.does('otherRegulator', 'listing.withdraw');
  });

  it('is told among the actions', () => {
    const told = story().does('inspector', 'hazard.discover');
    const reasonsOf = (actor: Actor): unknown =>
      actionsFor(told.registry, told.state, { actor, at: '2026-03-02T02:00:00.000Z', today: '2026-03-02' as LocalDate }).find(({ act }) => act === 'hazard.dismiss')?.reasons;
    expect(reasonsOf(another('regulator'))).toEqual([expect.objectContaining({ code: 'act.not-your-unit' })]);
    expect(reasonsOf(people.regulator)).toEqual([]);
  });

  function closureOrdered(): CaseStory {
    return treating().does('cityLeader', 'closure.order');
  }
});

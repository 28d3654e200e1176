import { units } from '../support/actors.js';
import { because, story, submission, type CaseStory } from '../support/case-story.js';
import { foundAndGradedMajor, items, planApproved, responded } from '../support/phases.js';

type Item = (typeof items)[number];

const PLAN = 3;
const drafting = (): CaseStory => responded(foundAndGradedMajor(story()));
const submitted = (told: CaseStory, some: readonly Item[] = items): CaseStory => {
  for (const item of some) told.does('safetyOfficer', 'plan.submit-item', { facts: submission(item) });
  return told;
};
const accepted = (told: CaseStory, some: readonly Item[] = items): CaseStory => {
  for (const item of some) told.does('inspector', 'plan.accept-item', { facts: { item } });
  return told;
};

describe('a rectification plan', () => {
  it('is owed by the enterprise as a whole, and by the authority as a plan that gets approved', () => {
    const told = drafting();
    expect(told.line(PLAN)).toBe('drafting{clock.first contingencyPlan.missing funds.missing measures.missing responsibility.missing timeLimit.missing}');
    expect(told.duty('3/plan.complete')).toMatchObject({ unit: units.plant, rule: { owedBy: 'enterprise-principal' } });
    expect(told.duty('1/plan.obtain')).toMatchObject({ unit: units.bureau, rule: { owedBy: 'regulator' } });
  });

  it('is submitted piece by piece, and the authority owes a review of each piece', () => {
    const told = submitted(drafting(), ['funds', 'timeLimit']);
    expect(told.owed()).toEqual(['1/hazard.rectify', '1/plan.obtain', '3/plan.complete', '3/plan.review.funds', '3/plan.review.timeLimit']);
    accepted(told, ['funds']);
    expect(told.owed()).toEqual(['1/hazard.rectify', '1/plan.obtain', '3/plan.complete', '3/plan.review.timeLimit']);
  });

  it('is reviewed piece by piece: one act moves one implementation and no other', () => {
    for (const item of items) {
      const told = submitted(drafting());
      told.does('inspector', 'plan.return-item', { facts: { item } });
      const states = Object.fromEntries(items.map((one) => [one, one === item ? 'returned' : 'submitted']));
      expect(told.context(PLAN)['items']).toEqual(states);
      expect(told.effects('notify')).toMatchObject([{ params: { template: 'plan-item-returned', about: { items: [item] } } }]);
    }
  });

  it('takes a piece again after it was returned, and not while it is under review or accepted', () => {
    const told = submitted(drafting(), ['funds']);
    expect(because(told.refusal('safetyOfficer', 'plan.submit-item', { facts: submission('funds') }))).toMatch(/^act\.guard: about\./);
    told.does('inspector', 'plan.return-item', { facts: { item: 'funds' } });
    submitted(told, ['funds']);
    accepted(told, ['funds']);
    expect(because(told.refusal('safetyOfficer', 'plan.submit-item', { facts: submission('funds') }))).toMatch(/^act\.guard: about\./);
    expect(because(told.refusal('inspector', 'plan.accept-item', { facts: { item: 'funds' } }))).toBe('act.wrong-state: 3');
  });

  it('keeps its one clock through every return of a piece', () => {
    const told = drafting();
    const clock = told.duty('3/plan.complete');
    submitted(told).does('inspector', 'plan.return-item', { facts: { item: 'measures' } });
    expect(told.duty('3/plan.complete')).toEqual(clock);
  });

  it.each(items)('is not complete without %s', (lacking) => {
    const others = items.filter((item) => item !== lacking);
    const told = accepted(submitted(drafting(), others), others);
    expect(told.line(PLAN)).toContain(`${lacking}.missing`);
    expect(told.owed()).toContain('3/plan.complete');
    expect(because(told.refusal('regulator', 'plan.approve'))).toBe('act.wrong-state: 3');
    accepted(submitted(told, [lacking]), [lacking]);
    expect(told.line(PLAN)).toBe('complete');
  });

  it('is approved when it is complete, and the works begin', () => {
    const told = accepted(submitted(drafting()));
    expect(told.owed()).toEqual(['1/hazard.rectify', '1/plan.obtain', '3/plan.approve']);
    told.does('regulator', 'plan.approve');
    expect(told.allLines()).toEqual({ 1: 'handling.major.treating{term.set work.rectifying}', 2: 'filed', 3: 'approved' });
  });

  it('can be returned as a whole: the named pieces are asked for again, the others stay accepted', () => {
    const told = accepted(submitted(drafting())).does('regulator', 'plan.return', { facts: { items: ['funds', 'measures'] } });
    expect(told.line(PLAN)).toBe('drafting{clock.amending contingencyPlan.accepted funds.returned measures.returned responsibility.accepted timeLimit.accepted}');
    expect(told.effects('notify')).toMatchObject([{ params: { template: 'plan-returned', to: ['enterprise-principal'], about: { items: ['funds', 'measures'] } } }]);
    expect(told.owed()).toEqual(['1/hazard.rectify', '1/plan.obtain', '3/plan.amend']);
    expect(told.duty('3/plan.amend').rule.limit).toBe('plan.amend');
    accepted(submitted(told, ['funds', 'measures']), ['funds', 'measures']);
    expect(told.does('regulator', 'plan.approve').line(PLAN)).toBe('approved');
  });

  it('cannot be returned as a whole without saying what for', () => {
    const told = accepted(submitted(drafting()));
    expect(because(told.refusal('regulator', 'plan.return', { facts: { items: [] } }))).toBe('act.facts-invalid: items');
    expect(because(told.refusal('regulator', 'plan.return', { facts: { reason: ' ' } }))).toBe('act.facts-invalid: reason');
  });

  it('lapses with the hazard, half-made or complete', () => {
    for (const told of [drafting(), submitted(drafting()), accepted(submitted(drafting()))]) {
      told.does('regulator', 'grade.downgrade');
      expect([told.line(PLAN), told.owed()]).toEqual(['lapsed', ['1/hazard.rectify-general']]);
    }
  });

  it('is not asked for a second time after a failed acceptance', () => {
    const told = planApproved(drafting());
    told.does('safetyOfficer', 'rectification.finish').does('principal', 'assessment.submit').does('principal', 'acceptance.apply');
    told.does('inspector', 'acceptance.fail');
    expect(told.started('rectification-plan')).toEqual([PLAN]);
    expect(told.line()).toBe('handling.major.treating{term.set work.rectifying}');
  });
});

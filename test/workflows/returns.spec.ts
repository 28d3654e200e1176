import { definitions } from '../../workflows/index.js';
import { story, type Told } from '../support/case-story.js';
import { wholeLives } from '../support/whole-lives.js';

const returns = definitions.flatMap(({ acts }) => Object.entries(acts).filter(([, { returns: sendsBack }]) => sendsBack === true).map(([act]) => act));

/** Duties that a return opens by a limit although the same machine owed them before: what would restart a deadline. */
function restarted(told: readonly Told[]): string[] {
  const owedBefore = new Set<string>();
  let held = new Set<string>();
  return told.flatMap(({ request, step }) => {
    const touched = new Set(step.touched.map(({ instance }) => instance));
    const kept = [...held].filter((key) => !touched.has(Number(key.split('/')[0])));
    const opened = step.duties.filter(({ key }) => !held.has(key));
    const again = opened.filter(({ key, fixed }) => fixed === null && owedBefore.has(key)).map(({ rule }) => `${request.act} ${rule.duty}`);
    held = new Set([...kept, ...step.duties.map(({ key }) => key)]);
    for (const { key } of opened) owedBefore.add(key);
    return returns.includes(request.act) ? again : [];
  });
}

const lives = Object.values(wholeLives).flatMap((named) => Object.entries(named));

describe('acts that send a matter back', () => {
  it('are declared as such, and each of them happens in some life', () => {
    const happened = new Set<string>();
    for (const [, live] of lives) {
      const told = story();
      live(told);
      for (const { request } of told.told) happened.add(request.act);
    }
    expect([...returns].sort()).toEqual([
      'acceptance.fail',
      'accountability.return-follow-up',
      'listing.reject',
      'plan.return',
      'plan.return-item',
      'rectification.reject',
      'transfer.refuse',
      'whistle.return-reward',
      'whistle.send-back',
    ]);
    expect(returns.filter((act) => !happened.has(act))).toEqual([]);
  });

  it('restart no deadline but the one day of a general hazard without a date, and each amendment of a plan', () => {
    const found = new Set<string>();
    for (const [, live] of lives) {
      const told = story();
      live(told);
      for (const one of restarted(told.told)) found.add(one);
    }
    expect([...found].sort()).toEqual(['plan.return plan.amend', 'rectification.reject hazard.rectify-general']);
  });
});

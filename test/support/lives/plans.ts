import { submission } from '../case-story.js';
import { applied, foundAndGradedMajor, items, planApproved, responded } from '../phases.js';
import type { Life } from '../whole-lives.js';

export const planLives: Readonly<Record<string, Life>> = {
  'every implementation returned once, the whole plan returned twice, then approved': (story) => {
    responded(foundAndGradedMajor(story));
    story.on('2026-03-10');
    for (const item of items) story.does('safetyOfficer', 'plan.submit-item', { facts: submission(item) });
    story.on('2026-03-12');
    for (const item of items) story.does('inspector', 'plan.return-item', { facts: { item } });
    story.on('2026-03-14');
    const [first, second, ...rest] = items;
    const again = (some: readonly (typeof items)[number][]): void => {
      for (const item of some) story.does('safetyOfficer', 'plan.submit-item', { facts: submission(item) });
      for (const item of some) story.does('regulator', 'plan.accept-item', { facts: { item } });
    };
    again(items);
    story.on('2026-03-16').does('regulator', 'plan.return', { facts: { items: [first, second] } });
    again([first, second] as typeof items);
    story.on('2026-03-18').does('regulator', 'plan.return', { facts: { items: rest } });
    again(rest);
    story.does('regulator', 'plan.approve');
    applied(story).on('2026-05-12').does('inspector', 'acceptance.pass').does('regulator', 'hazard.close');
  },

  'complete but not yet approved when the hazard is closed by order: it lapses': (story) => {
    responded(foundAndGradedMajor(story));
    for (const item of items) {
      story.does('safetyOfficer', 'plan.submit-item', { facts: submission(item) }).does('inspector', 'plan.accept-item', { facts: { item } });
    }
    story.does('cityLeader', 'closure.order').on('2026-07-01').does('regulator', 'closure.confirm');
  },

  'approved at the first attempt': (story) => {
    applied(planApproved(responded(foundAndGradedMajor(story))));
    story.on('2026-05-12').does('regulator', 'acceptance.pass').does('otherRegulator', 'hazard.close');
  },
};

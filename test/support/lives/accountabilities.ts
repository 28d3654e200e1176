import type { CaseStory } from '../case-story.js';
import type { Life } from '../whole-lives.js';
import { units } from '../actors.js';

/** A procedure that the city’s leader opened, told to the principal of the plant. */
const notified = (story: CaseStory, kind = 'interview-enterprise'): CaseStory =>
  story
    .does('inspector', 'hazard.discover')
    .on('2026-04-01')
    .does('cityLeader', 'accountability.open', { facts: { kind } })
    .on('2026-04-03')
    .does('cityClerk', 'accountability.notify');

export const accountabilityLives: Readonly<Record<string, Life>> = {
  'an interview: stated, imposed, held, the report returned once and accepted, all after the hazard was dismissed': (story) => {
    notified(story).does('regulator', 'hazard.dismiss');
    story.on('2026-04-08').does('principal', 'accountability.state');
    story.on('2026-04-10').does('cityLeader', 'accountability.decide', { facts: { followUpBy: '2026-05-10' } });
    story.on('2026-04-15').does('cityClerk', 'accountability.execute');
    story.on('2026-04-25').does('principal', 'accountability.follow-up').does('cityClerk', 'accountability.return-follow-up');
    story.on('2026-05-08').does('principal', 'accountability.follow-up').does('cityClerk', 'accountability.accept-follow-up');
  },

  'an exposure: the time for a statement passes, and no report is due': (story) => {
    notified(story, 'exposure');
    story.on('2026-04-20').does('cityClerk', 'accountability.proceed');
    story.on('2026-04-22').does('cityLeader', 'accountability.decide').does('cityClerk', 'accountability.execute').does('regulator', 'hazard.dismiss');
  },

  'the authority waives its statement and is exempted by what the journal shows': (story) => {
    story.does('inspector', 'hazard.discover').on('2026-04-01');
    const subject = { unit: units.bureau, role: 'regulator' };
    story.does('cityLeader', 'accountability.open', { facts: { kind: 'interview-government', subject, duty: 1 } });
    story.does('cityClerk', 'accountability.notify').does('regulator', 'accountability.waive-statement');
    const exemption = { ground: 'acted-by-plan-and-law', acts: [1, 2] };
    story.on('2026-04-08').does('cityLeader', 'accountability.decide', { facts: { outcome: 'exempt', exemption } });
    story.does('otherRegulator', 'hazard.dismiss');
  },
};

export const correctionLives: Readonly<Record<string, Life>> = {
  'a record that was wrong is corrected when the case is long closed': (story) => {
    notified(story, 'exposure').does('principal', 'accountability.waive-statement');
    story.on('2026-04-10').does('cityLeader', 'accountability.decide').does('cityClerk', 'accountability.execute').does('regulator', 'hazard.dismiss');
    story.on('2026-12-01').does('cityLeader', 'accountability.correct', { facts: { record: { seq: 5, ordinal: 1 } } });
  },
};

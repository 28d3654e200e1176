import type { CaseStory } from '../case-story.js';
import type { Life } from '../whole-lives.js';
import { applied, delistedByCity, planApproved } from '../phases.js';

const imported = (story: CaseStory, outcome: string, rectifyBy: string | null): CaseStory =>
  story.does('importer', 'record.import', { facts: { outcome, rectifyBy } });

const concluded = (story: CaseStory): void => {
  applied(story).on('2026-05-12').does('cityClerk', 'listing.accept').does('inspector', 'acceptance.pass');
  delistedByCity(story, 2).does('regulator', 'hazard.close');
};

/** Cases that begin with a published record, one for each outcome that a record can show. */
export const recordLives: Readonly<Record<string, Life>> = {
  'record of a listing with a date': (story) => {
    imported(story, 'listed', '2026-08-31');
    concluded(planApproved(story));
  },

  'record of a listing without a date, which the authority sets': (story) => {
    imported(story, 'listed', null).on('2026-03-05').does('regulator', 'term.set').does('cityClerk', 'listing.set-term');
    concluded(planApproved(story));
  },

  'record of progress without a date, which the listing body sets': (story) => {
    imported(story, 'progress', null).on('2026-03-05').does('cityClerk', 'listing.set-term');
    concluded(story);
  },

  'record of an overdue listing with its date': (story) => concluded(imported(story, 'overdue', '2026-01-31')),

  'record of an overdue listing without a date, which the authority sets': (story) => {
    imported(story, 'overdue', null).on('2026-03-05').does('regulator', 'term.set');
    // The listing body never sets a date of its own; the application is examined all the same.
    concluded(story);
  },

  'record of an overdue listing without a date, which the listing body sets': (story) => {
    imported(story, 'overdue', null).on('2026-03-05').does('cityClerk', 'listing.set-term');
    concluded(story);
  },

  'record of a penalty under a listing': (story) => concluded(imported(story, 'penalised', '2026-08-31')),

  'record of a delisting': (story) => {
    imported(story, 'delisted', '2026-01-31');
  },

  'record of an exposure without a listing': (story) =>
    imported(story, 'exposed', null)
      .on('2026-03-05')
      .does('inspector', 'hazard.grade-general')
      .does('safetyOfficer', 'rectification.complete')
      .does('inspector', 'rectification.accept'),
};

import { definitions } from '../../workflows/index.js';
import { historyText, recordHistory } from './history.js';
import { wholeLives } from './whole-lives.js';

/** The lives that are kept as histories, by file: the folder is the definition that they are chiefly about. */
const kept: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'hazard-rectification': {
    'general-internal': 'general, found and accepted inside the enterprise, after one failed acceptance',
    'general-official': 'general, ordered and accepted by the authority, after one failed acceptance',
    'failed-twice': 'major, failed twice: the second failure is on record',
    'stopped-and-resumed': 'major, with production stopped: nothing resumes without approval',
    downgraded: 'major, downgraded by a decision while its plan was being made',
    'closed-by-order': 'closed by order while listing bodies were at work',
    'record-overdue-without-date': 'record of an overdue listing without a date, which the listing body sets',
    'record-delisted': 'record of a delisting',
    'paused-and-resumed': 'the examination rests while experts assess, and goes on',
    'climbed-to-an-interview': 'the leader climbs to an interview at once, and the hazard is closed by order',
    'record-exposed': 'record of an exposure without a listing',
  },
  'rectification-plan': { 'returned-and-approved': 'every implementation returned once, the whole plan returned twice, then approved' },
  'listed-supervision': {
    'listed-and-delisted': 'listed by the city, accepted, delisted, and it holds',
    'two-bodies': 'listed by city and province: the one rejects, the other has accepted, both accept again',
    raised: 'raised to the province',
    'published-late': 'published after the department had accepted: rejected while resumption was awaited, and again while closing',
  },
  'extension-request': {
    'refused-and-granted': 'of the order: refused, then granted after the deadline; the new date holds after a failed acceptance',
    'of-a-listing': 'of a listing: the department gives its opinion, the listing body decides',
    'withdrawn-and-lapsed': 'withdrawn, lapsed when acceptance is applied for',
  },
  'upward-report': {
    'reported-and-filed': 'of a hazard and of its listing, both made',
    lapsed: 'never made: it lapses when the hazard is no longer a major one',
  },
  'escalation-decision': {
    decided: 'an interview approved, a circular declined, a penalty referral that lapses with the hazard',
    'carried-out': 'a supervision letter carried out, power cut and restored after the hazard was dismissed',
  },
  'escalation-receipt': { acknowledged: 'a warning acknowledged, another that lapses with the hazard' },
  accountability: {
    interviewed: 'an interview: stated, imposed, held, the report returned once and accepted, all after the hazard was dismissed',
    exposed: 'an exposure: the time for a statement passes, and no report is due',
    exempted: 'the authority waives its statement and is exempted by what the journal shows',
  },
  countersignature: { signed: 'signed by all who were asked, by one of two, asked no longer, lapsed with the hazard' },
  'expert-assignment': {
    heard: 'two experts heard before an acceptance: one declines, the majority is against, and the authority says why it departs from it',
  },
  'discipline-referral': { 'fed-back': 'returned as not theirs, sent elsewhere, received and fed back after the hazard is over' },
  transfer: {
    'refused-twice': 'transferred: refused twice, the plan approved meanwhile, the case goes on where it was',
    accepted: 'transferred and accepted: the plan lapses',
  },
  'whistleblower-report': {
    rewarded: 'accepted, verified as true, joined to a case, the proposal of the reward returned once, paid',
    'not-true': 'safety-critical, dispatched the same day, not true: answered',
    'forwarded-and-extended': 'forwarded, sent back, forwarded again and accepted there; more time granted; partly true, no reward',
    refused: 'refused, with what still waited in the case',
    'lapsed-reward': 'more time refused; the reward is approved and never claimed',
  },
  'record-correction': { corrected: 'a record that was wrong is corrected when the case is long closed' },
};

/** Every history to be kept, as a path below `test/histories` and its text, lived by the newest versions. */
export function historiesToKeep(): { path: string; text: string }[] {
  return Object.entries(kept).flatMap(([about, files]) =>
    Object.entries(files).map(([file, title]) => {
      const life = wholeLives[about]?.[title];
      if (life === undefined) throw new Error(`There is no life “${title}” of ${about}`);
      const version = Math.max(...definitions.filter(({ name }) => name === about).map((definition) => definition.version));
      return { path: `${about}/v${version}/${file}.json`, text: historyText(recordHistory(title, definitions, life)) };
    }),
  );
}

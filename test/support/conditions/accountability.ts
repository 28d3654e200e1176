import { units } from '../actors.js';
import { because, story, type CaseStory } from '../case-story.js';
import { approvalOf, conditionsFor } from '../valid-facts.js';
import type { Condition } from './condition.js';

/** A rung or a procedure of another body than the office that supervises the case. */
const ofProvince = { body: units.province };

const found = (): CaseStory => story().does('inspector', 'hazard.discover').on('2026-04-01');
const asked = (act: string): CaseStory => found().rungAsksLeader(1, act);

/** A rung whose act a leader approves with these conditions; cutting power is the department head’s. */
const approving = (act: keyof typeof conditionsFor, changes: Record<string, unknown> = {}): [CaseStory, 'cityLeader' | 'regulatorLeader', Record<string, unknown>] => [
  asked(act),
  act === 'cut-of-power' ? 'regulatorLeader' : 'cityLeader',
  { conditions: { ...conditionsFor[act], ...changes } },
];

function rule(act: keyof typeof conditionsFor, broken: Record<string, unknown>): Condition {
  const [, who] = approving(act);
  return {
    refused: () => because(asked(act).refusal(who, 'escalation.approve', { facts: approving(act, broken)[2] })),
    met: () => asked(act).does(who, 'escalation.approve', { facts: approvalOf(act) }),
  };
}

export const escalationConditions: Readonly<Record<string, Condition>> = {
  'escalation-decision ofDecider: the leader whom the rung names decides': {
    refused: () => because(found().rungAsksLeader(1, 'interview', ofProvince).refusal('cityLeader', 'escalation.approve')),
    met: () => asked('interview').does('cityLeader', 'escalation.approve'),
  },
  'escalation-decision ofOfficer: an officer of the same body carries out': {
    refused: () => because(found().rungAsksLeader(1, 'supervision-letter', ofProvince).does('provinceLeader', 'escalation.approve').refusal('cityClerk', 'escalation.carry-out')),
    met: () => approved('supervision-letter').does('cityClerk', 'escalation.carry-out'),
  },
  'escalation-decision ofDepartmentHead: power is cut by the head of the department': {
    refused: () => {
      const told = found().rungAsksLeader(1, 'cut-of-power', { owedBy: 'supervisor-leader' });
      return because(told.refusal('cityLeader', 'escalation.approve', { facts: approvalOf('cut-of-power') }));
    },
    met: () => asked('cut-of-power').does('regulatorLeader', 'escalation.approve', { facts: approvalOf('cut-of-power') }),
  },
  'escalation-decision notOwnUnit: no unit holds itself to account': {
    refused: () => because(circularAbout(units.city).refusal('cityLeader', 'escalation.approve')),
    met: () => [circularAbout(units.bureau).does('cityLeader', 'escalation.approve'), circularAbout(units.city).does('cityLeader', 'escalation.decline')],
  },
  'escalation-decision measureFitsHolder: an official is not fined': {
    refused: () => {
      const holder = { unit: units.bureau, role: 'regulator' };
      return because(found().rungAsksLeader(1, 'penalty-referral', { holder }).refusal('cityLeader', 'escalation.approve', { facts: approvalOf('penalty-referral') }));
    },
    met: () => asked('penalty-referral').does('cityLeader', 'escalation.approve', { facts: approvalOf('penalty-referral') }),
  },
  'escalation-decision conditionsAsNeeded: the conditions are those of the act': {
    refused: () => because(asked('closure-request').refusal('cityLeader', 'escalation.approve', { facts: approvalOf('credit-list') })),
    met: () => asked('circular').does('cityLeader', 'escalation.approve', { facts: { conditions: null } }),
  },
  'escalation-decision stopGroundShown: an order was refused': rule('stop-production', { order: null }),
  'escalation-decision suspensionGroundShown: a major hazard': rule('licence-suspension', { majorHazard: false }),
  'escalation-decision penaltyGroundShown: an order was not obeyed': rule('penalty-referral', { order: null }),
  'escalation-decision cutOfPowerAllowed: 24 hours': rule('cut-of-power', { cutFrom: { date: '2026-04-01', time: '08:00' }, enterprise: { ...conditionsFor['cut-of-power'].enterprise, served: { date: '2026-03-31', time: '09:00' } } }),
  'escalation-decision closureRequestGrounded: a refusal on record': rule('closure-request', { finding: null }),
  'escalation-decision transferComplete: the offence is named': rule('case-transfer', { offence: null }),
  'escalation-decision creditGroundShown: there is a penalty to evade': rule('credit-list', { penalty: null }),
  'escalation-receipt ofAddressee: whoever was told acknowledges': {
    refused: () => because(found().rungAsksForReceipt(1, ofProvince).refusal('cityClerk', 'escalation.acknowledge')),
    met: () => found().rungAsksForReceipt(1).does('cityClerk', 'escalation.acknowledge'),
  },
};

const approved = (act: string): CaseStory => asked(act).does('cityLeader', 'escalation.approve');
const circularAbout = (unit: string): CaseStory => found().rungAsksLeader(1, 'circular', { holder: { unit, role: 'supervisor' } });

const opened = (facts: Record<string, unknown> = {}): CaseStory => found().does('cityLeader', 'accountability.open', { facts });
const notified = (facts?: Record<string, unknown>): CaseStory => opened(facts).does('cityClerk', 'accountability.notify');
const notifiedByProvince = (): CaseStory => found().does('provinceLeader', 'accountability.open').does('provinceClerk', 'accountability.notify').does('principal', 'accountability.state');
const deciding = (facts?: Record<string, unknown>): CaseStory => notified(facts).does('principal', 'accountability.state');
const ofBureau = { kind: 'circular', subject: { unit: units.bureau, role: 'regulator' } };
const decidingOnBureau = (): CaseStory => notified(ofBureau).does('regulator', 'accountability.state');
const exempt = (ground: string, acts: number[]): Record<string, unknown> => ({ outcome: 'exempt', exemption: { ground, acts } });

export const accountabilityConditions: Readonly<Record<string, Condition>> = {
  'hazard-rectification measureFitsSubject: an enterprise is not sent to discipline inspection': {
    refused: () => because(found().refusal('cityLeader', 'accountability.open', { facts: { kind: 'transfer-to-discipline' } })),
    met: () => found().does('cityLeader', 'accountability.open', { facts: { ...ofBureau, kind: 'transfer-to-discipline' } }),
  },
  'hazard-rectification subjectElsewhere: no unit opens a procedure against itself': {
    refused: () => because(found().refusal('regulatorLeader', 'accountability.open', { facts: ofBureau })),
    met: () => found().does('cityLeader', 'accountability.open', { facts: ofBureau }),
  },
  'hazard-rectification dutyKnown: the duty is one of the case': {
    refused: () => because(found().refusal('cityLeader', 'accountability.open', { facts: { duty: 99 } })),
    met: () => found().does('cityLeader', 'accountability.open', { facts: { duty: 1 } }),
  },
  'accountability ofOfficer: an officer of the body prepares': {
    refused: () => because(opened().refusal('regulator', 'accountability.notify')),
    met: () => opened().does('cityClerk', 'accountability.notify'),
  },
  'accountability ofLeader: the leader of the body decides': {
    refused: () => because(notifiedByProvince().refusal('cityLeader', 'accountability.decide')),
    met: () => deciding().does('otherCityLeader', 'accountability.decide'),
  },
  'accountability ofSubject: whoever is held to account speaks for himself': {
    refused: () => because(notified().refusal('safetyOfficer', 'accountability.state')),
    met: () => notified().does('principal', 'accountability.waive-statement'),
  },
  'accountability notOwnMatter: the unit that is held to account decides nothing': {
    refused: () => {
      const input = { kind: 'circular', subject: { unit: units.city, role: 'supervisor' }, body: units.city, owedBy: 'supervisor-leader' };
      const told = found().reaction(1, [{ type: 'start-workflow', params: { workflow: 'accountability', input } }]);
      return because(told.does('cityClerk', 'accountability.notify').does('cityClerk', 'accountability.state').refusal('cityLeader', 'accountability.decide'));
    },
    met: () => decidingOnBureau().does('cityLeader', 'accountability.decide'),
  },
  'accountability statementPeriodOver: there is time to speak': {
    refused: () => because(notified().on('2026-04-09').refusal('cityClerk', 'accountability.proceed')),
    met: () => notified().on('2026-04-10').does('cityClerk', 'accountability.proceed'),
  },
  'accountability exemptionGiven: an exemption has its ground': {
    refused: () => because(decidingOnBureau().refusal('cityLeader', 'accountability.decide', { facts: { outcome: 'exempt' } })),
    met: () => decidingOnBureau().does('cityLeader', 'accountability.decide', { facts: exempt('closure-requested', [1]) }),
  },
  'accountability exemptionFits: what only an authority can do excuses no enterprise': {
    refused: () => because(deciding().refusal('cityLeader', 'accountability.decide', { facts: exempt('closure-requested', [1]) })),
    met: () => deciding().does('cityLeader', 'accountability.decide', { facts: exempt('other-cause', [1]) }),
  },
  'accountability exemptionOnRecord: it is shown by the journal': {
    refused: () => because(deciding().refusal('cityLeader', 'accountability.decide', { facts: exempt('other-cause', [1, 5]) })),
    met: () => deciding().does('cityLeader', 'accountability.decide', { facts: exempt('other-cause', [1, 4]) }),
  },
  'accountability followUpFits: nobody reports on an exposure': {
    refused: () => because(deciding({ kind: 'exposure' }).refusal('cityLeader', 'accountability.decide', { facts: { followUpBy: '2026-05-01' } })),
    met: () => deciding().does('cityLeader', 'accountability.decide', { facts: { followUpBy: '2026-04-01' } }),
  },
};

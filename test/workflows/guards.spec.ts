import { definitions } from '../../workflows/index.js';
import { units } from '../support/actors.js';
import { because, story, submission, type CaseStory } from '../support/case-story.js';
import { accountabilityConditions, escalationConditions } from '../support/conditions/accountability.js';
import type { Condition } from '../support/conditions/condition.js';
import { expertConditions, referralConditions } from '../support/conditions/experts-and-discipline.js';
import { reportConditions } from '../support/conditions/reports.js';
import { timeConditions } from '../support/conditions/time-conditions.js';
import {
  applied,
  foundAndGradedMajor,
  listedByCity,
  noticedByCity,
  ofProvince,
  planApproved,
  proposedToCity,
  responded,
} from '../support/phases.js';

const PAST = '2026-03-01';

const major = (): CaseStory => foundAndGradedMajor(story());
const treating = (): CaseStory => responded(major());
const accepting = (): CaseStory => applied(planApproved(treating()));
const closing = (): CaseStory => accepting().on('2026-05-12').does('inspector', 'acceptance.pass');
const listed = (): CaseStory => {
  const told = treating();
  listedByCity(told);
  return told;
};
const imported = (facts: Record<string, unknown>): CaseStory => story().does('importer', 'record.import', { facts });

/**
 * Every condition that can refuse an act, with a case in which it does and one in which it does not. Guards that only choose between two ways
 * refuse nothing.
 */
const conditions: Record<string, Condition> = {
  'hazard-rectification byRegulatorOrOwnEnterprise: whoever found it grades it': {
    refused: () => because(story().does('inspector', 'hazard.discover').refusal('principal', 'hazard.grade-major')),
    met: () => story().does('safetyOfficer', 'hazard.discover').does('principal', 'hazard.grade-major'),
  },
  'hazard-rectification orderGivenByAuthority: a re-inspection refers to an earlier order': {
    refused: () => because(story().does('inspector', 'hazard.discover').refusal('inspector', 'hazard.grade-general', { facts: { order: null } })),
    met: () => [
      story().does('inspector', 'hazard.discover').does('inspector', 'hazard.grade-general'),
      story().does('safetyOfficer', 'hazard.discover').does('principal', 'hazard.grade-general', { facts: { order: null } }),
    ],
  },
  'hazard-rectification acceptedByAuthority: the enterprise does not accept what the authority ordered': {
    refused: () => because(officialAcceptance().refusal('principal', 'rectification.accept')),
    met: () => officialAcceptance().does('inspector', 'rectification.accept'),
  },
  'hazard-rectification termNotPast: an order cannot ask for yesterday': {
    refused: () => because(major().refusal('regulator', 'order.serve', { facts: { rectifyBy: PAST } })),
    met: () => major().does('regulator', 'order.serve', { facts: { rectifyBy: '2026-03-03' } }),
  },
  'hazard-rectification noOpenListing: a listed hazard is neither transferred nor downgraded': {
    refused: () => because(listed().refusal('regulator', 'hazard.transfer')),
    met: () => treating().does('regulator', 'hazard.transfer'),
  },
  'hazard-rectification noNoticedListing: a listed hazard is not closed': {
    refused: () => {
      const told = closing();
      listedByCity(told);
      return because(told.refusal('regulator', 'hazard.close'));
    },
    met: () => closing().does('regulator', 'hazard.close'),
  },
  'hazard-rectification everyListingAccepted: who lists accepts': {
    refused: () => because(applied(planApproved(listed())).refusal('inspector', 'acceptance.pass')),
    met: () => applied(planApproved(listed())).does('cityClerk', 'listing.accept').does('inspector', 'acceptance.pass'),
  },
  'hazard-rectification bodyHasNoOpenListing: one body lists a hazard once': {
    refused: () => because(listed().refusal('regulator', 'listing.propose')),
    met: () => listed().does('regulator', 'listing.propose', { facts: ofProvince }),
  },
  'hazard-rectification toAnotherAuthority: an authority does not transfer to itself': {
    refused: () => because(major().refusal('regulator', 'hazard.transfer', { facts: { receiver: units.bureau } })),
    met: () => major().does('regulator', 'hazard.transfer'),
  },
  'hazard-rectification noOpenTransfer: one transfer at a time': {
    refused: () => because(major().does('regulator', 'hazard.transfer').refusal('regulator', 'hazard.transfer')),
    met: () => major().does('regulator', 'hazard.transfer').does('fireRegulator', 'transfer.refuse').does('regulator', 'hazard.transfer'),
  },
  'transfer isReceiver: the receiver answers a transfer': {
    refused: () => because(major().does('regulator', 'hazard.transfer').refusal('otherRegulator', 'transfer.accept')),
    met: () => major().does('regulator', 'hazard.transfer').does('fireRegulator', 'transfer.accept'),
  },
  'hazard-rectification closureGroundShown: repeated penalties are counted': {
    refused: () => because(treating().refusal('cityLeader', 'closure.order', { facts: { ground: 'repeated-penalties', penalties: penalties(2) } })),
    met: () => treating().does('cityLeader', 'closure.order', { facts: { ground: 'repeated-penalties', penalties: penalties(3) } }),
  },
  'hazard-rectification criterionKnown: a grading cites an item that there is': {
    refused: () => because(found().refusal('regulator', 'hazard.grade-major', { facts: { ground: cited('hazardous-chemicals-2017@1', '21') } })),
    met: () => found().does('regulator', 'hazard.grade-major', { facts: { ground: cited('hazardous-chemicals-2017@1', '20') } }),
  },
  'hazard-rectification criterionInForce: the criteria of the day of the grading': {
    refused: () => because(found().on('2026-03-03').refusal('regulator', 'hazard.grade-major', { facts: { ground: cited('replaced@1', '1') } })),
    met: () => found().on('2026-03-02').does('regulator', 'hazard.grade-major', { facts: { ground: cited('replaced@1', '1') } }),
  },
  'upward-report ofReportingUnit: the authority reports, the body files': {
    refused: () => because(major().refusal('cityClerk', 'report.file-upward')),
    met: () => major().does('regulator', 'report.file-upward'),
  },
  'upward-report toAnotherUnit: nobody reports to himself': {
    refused: () => because(major().refusal('regulator', 'report.file-upward', { facts: { receiver: units.bureau } })),
    met: () => major().does('regulator', 'report.file-upward', { facts: { receiver: units.province } }),
  },
  ...timeConditions,
  ...reportConditions,
  'rectification-plan about.funds: an implementation is reviewed when it was submitted': {
    refused: () => because(treating().does('safetyOfficer', 'plan.submit-item', { facts: submission('funds') }).refusal('inspector', 'plan.accept-item', { facts: { item: 'measures' } })),
    met: () => treating().does('safetyOfficer', 'plan.submit-item', { facts: submission('funds') }).does('inspector', 'plan.accept-item', { facts: { item: 'funds' } }),
  },
  'listed-supervision ofListingBody: a listing is decided by its own body': {
    refused: () => because(treating().does('regulator', 'listing.propose', { facts: ofProvince }).refusal('cityLeader', 'listing.approve')),
    met: () => proposed().does('cityLeader', 'listing.approve'),
  },
  'listed-supervision termNotPast: a listing cannot ask for yesterday': {
    refused: () => because(proposed().does('cityLeader', 'listing.approve').refusal('cityClerk', 'listing.issue', { facts: { rectifyBy: PAST } })),
    met: () => proposed().does('cityLeader', 'listing.approve').does('cityClerk', 'listing.issue'),
  },
  'listed-supervision levelAsProposed: the notice carries the level that was approved': {
    refused: () => because(proposed().does('cityLeader', 'listing.approve').refusal('cityClerk', 'listing.issue', { facts: { level: 'state' } })),
    met: () => proposed().does('cityLeader', 'listing.approve').does('cityClerk', 'listing.issue'),
  },
  'listed-supervision levelIsHigher: raising goes up': {
    refused: () => because(listed().refusal('cityLeader', 'listing.raise', { facts: { level: 'county' } })),
    met: () => listed().does('cityLeader', 'listing.raise', { facts: { level: 'province' } }),
  },
  'listed-supervision toAnotherBody: raising goes to another body': {
    refused: () => because(listed().refusal('cityLeader', 'listing.raise', { facts: { body: units.city } })),
    met: () => listed().does('cityLeader', 'listing.raise', { facts: { body: units.province } }),
  },
  'listed-supervision sameChannel: a delisting is told where the listing was': {
    refused: () => because(revoked().refusal('cityClerk', 'delisting.publish', { facts: { channel: '厂区公告栏' } })),
    met: () => revoked().does('cityClerk', 'delisting.publish'),
  },
  'countersignature ofSigner: whoever was asked signs': {
    refused: () => because(found().asksToSign(1, 'fireRegulator').refusal('inspector', 'countersignature.sign')),
    met: () => found().asksToSign(1, 'fireRegulator').does('fireRegulator', 'countersignature.sign'),
  },
  'countersignature ofAsker: whoever asked can ask no longer': {
    refused: () => because(found().asksToSign(1, 'fireRegulator').refusal('fireRegulator', 'countersignature.recall')),
    met: () => found().asksToSign(1, 'fireRegulator').does('otherRegulator', 'countersignature.recall'),
  },
  ...escalationConditions,
  ...accountabilityConditions,
  ...expertConditions,
  ...referralConditions,
};

function found(): CaseStory {
  return story().does('inspector', 'hazard.discover');
}

function cited(criteria: string, item: string): Record<string, string> {
  return { kind: 'criterion', criteria, item, observed: '罐区内混存禁配物质' };
}

function officialAcceptance(): CaseStory {
  return story().does('inspector', 'hazard.discover').does('inspector', 'hazard.grade-general').does('safetyOfficer', 'rectification.complete');
}

function proposed(): CaseStory {
  const told = treating();
  proposedToCity(told);
  return told;
}

function revoked(): CaseStory {
  return listed().does('cityLeader', 'listing.revoke');
}

function penalties(count: number): { number: string; date: string }[] {
  return Array.from({ length: count }, (_, index) => ({ number: `青应急罚〔2026〕${index + 1}号`, date: `2026-02-${10 + index}` }));
}

describe('a condition', () => {
  it.each(Object.entries(conditions))('%s', (name, { refused, met }) => {
    const guard = name.split(/[ :]/)[1] ?? '';
    expect(refused()).toBe(`act.guard: ${guard}`);
    met();
  });

  it('is tested for every guard that can refuse', () => {
    const routing = ['内部路由'];
    const choosing = ['assessmentPassed', 'recurred'];
    const refusing = definitions.flatMap(({ name, guards }) =>
      Object.entries(guards)
        .filter(([guard, { zh }]) => !routing.includes(zh) && !choosing.includes(guard) && !(guard.startsWith('about.') && guard !== 'about.funds'))
        .map(([guard]) => `${name} ${guard}`),
    );
    expect(Object.keys(conditions).map((name) => name.split(':')[0]).sort()).toEqual(refusing.sort());
  });

  it('that is not met is named in both languages', () => {
    const { reasons } = listed().refusal('regulator', 'hazard.transfer');
    expect(reasons).toEqual([
      {
        code: 'guard.noOpenListing',
        subject: 'noOpenListing',
        zh: '尚有未了结的挂牌督办或挂牌建议；须先摘牌、撤销或撤回',
        en: 'A listing or a proposal to list is still open; it must be delisted, revoked or withdrawn first',
      },
    ]);
  });

  it('is named beside the others that are not met', () => {
    const facts = { level: 'county', body: units.city, rectifyBy: PAST };
    expect(because(listed().refusal('cityLeader', 'listing.raise', { facts }))).toBe('act.guard: levelIsHigher, toAnotherBody, termNotPast');
  });
});

describe('no date in the past', () => {
  const acts: [string, () => string][] = [
    ['grading as general', () => because(story().does('inspector', 'hazard.discover').refusal('inspector', 'hazard.grade-general', { facts: { rectifyBy: PAST } }))],
    ['setting the term of a record', () => because(imported({ rectifyBy: null }).refusal('regulator', 'term.set', { facts: { rectifyBy: PAST } }))],
    ['setting the term of an overdue record', () => because(imported({ outcome: 'overdue', rectifyBy: null }).refusal('regulator', 'term.set', { facts: { rectifyBy: PAST } }))],
    ['downgrading', () => because(treating().refusal('regulator', 'grade.downgrade', { facts: { rectifyBy: PAST } }))],
    ['proposing a listing', () => because(treating().refusal('regulator', 'listing.propose', { facts: { rectifyBy: PAST } }))],
    ['setting the term of a listing', () => because(imported({ rectifyBy: null }).refusal('cityClerk', 'listing.set-term', { facts: { rectifyBy: PAST } }))],
    ['raising', () => because(listed().refusal('cityLeader', 'listing.raise', { facts: { rectifyBy: PAST } }))],
  ];
  it.each(acts)('when %s', (_, refused) => {
    expect(refused()).toBe('act.guard: termNotPast');
  });
});

describe('a listing body', () => {
  const own: [string, () => string][] = [
    ['refuses', () => because(proposed().refusal('provinceLeader', 'listing.refuse'))],
    ['issues', () => because(proposed().does('cityLeader', 'listing.approve').refusal('provinceClerk', 'listing.issue'))],
    ['publishes', () => because(noticed().refusal('provinceClerk', 'listing.publish'))],
    ['revokes before publication', () => because(noticed().refusal('provinceLeader', 'listing.revoke'))],
    ['revokes', () => because(listed().refusal('provinceLeader', 'listing.revoke'))],
    ['raises', () => because(listed().refusal('provinceLeader', 'listing.raise'))],
    ['sets a term', () => because(imported({ rectifyBy: null }).refusal('provinceClerk', 'listing.set-term'))],
    ['accepts', () => because(examined().refusal('provinceClerk', 'listing.accept'))],
    ['rejects', () => because(examined().refusal('provinceClerk', 'listing.reject'))],
    ['delists', () => because(examined().does('cityClerk', 'listing.accept').refusal('provinceLeader', 'listing.delist'))],
    ['publishes the delisting', () => because(revoked().refusal('provinceClerk', 'delisting.publish'))],
    ['checks on return', () => because(revoked().does('cityClerk', 'delisting.publish').refusal('provinceClerk', 'return-check.record'))],
  ];
  it.each(own)('alone %s', (_, refused) => {
    expect(refused()).toMatch(/ofListingBody|act.not-your-unit/);
  });

  it('that the record does not name is the office that supervises the case', () => {
    const told = imported({ rectifyBy: null, listingBody: null });
    expect(because(told.refusal('provinceClerk', 'listing.set-term'))).toBe('act.not-yours: act.not-your-unit');
    told.does('cityClerk', 'listing.set-term');
  });

  function noticed(): CaseStory {
    const told = treating();
    noticedByCity(told);
    return told;
  }

  function examined(): CaseStory {
    return applied(planApproved(listed()));
  }
});

describe('a listing keeps a case from', () => {
  it('being downgraded', () => {
    expect(because(listed().refusal('regulator', 'grade.downgrade'))).toBe('act.guard: noOpenListing');
  });

  it('being transferred or downgraded already while it is proposed', () => {
    expect(because(proposed().refusal('regulator', 'hazard.transfer'))).toBe('act.guard: noOpenListing');
    expect(because(proposed().refusal('regulator', 'grade.downgrade'))).toBe('act.guard: noOpenListing');
  });

  it('being reported as closed by order', () => {
    const told = listed().does('cityLeader', 'closure.order');
    expect(because(told.refusal('regulator', 'closure.confirm'))).toBe('act.guard: noNoticedListing');
    told.does('cityLeader', 'listing.revoke').does('regulator', 'closure.confirm');
    expect(told.line()).toBe('closedByOrder');
  });
});

describe('the counter of penalties for a closure (安全生产法 article 113)', () => {
  const order = (dates: string[]): string => {
    const facts = { ground: 'repeated-penalties', penalties: dates.map((date, index) => ({ number: `${index + 1}号`, date })) };
    const outcome = treating().on('2026-07-01');
    try {
      outcome.does('cityLeader', 'closure.order', { facts });
      return outcome.line();
    } catch {
      return because(outcome.refusal('cityLeader', 'closure.order', { facts }));
    }
  };

  it.each([
    [['2026-01-03', '2026-03-01', '2026-06-30'], 'closureOrdered'],
    [['2026-01-02', '2026-03-01', '2026-06-30'], 'act.guard: closureGroundShown'],
    [['2025-07-02', '2025-09-01', '2025-11-01', '2026-06-30'], 'closureOrdered'],
    [['2025-07-01', '2025-09-01', '2025-11-01', '2026-06-30'], 'act.guard: closureGroundShown'],
    [['2026-05-01', '2026-06-01', '2026-07-02'], 'act.guard: closureGroundShown'],
  ])('%j → %s', (dates, outcome) => {
    expect(order(dates)).toBe(outcome);
  });

  it('is not asked for the other grounds', () => {
    treating().does('cityLeader', 'closure.order', { facts: { ground: 'no-hope-of-acceptance', penalties: [] } });
  });
});

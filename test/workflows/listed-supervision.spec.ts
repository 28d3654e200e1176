import { units } from '../support/actors.js';
import { because, story, type CaseStory } from '../support/case-story.js';
import {
  applied,
  appliedAgain,
  delistedByCity,
  foundAndGradedMajor,
  listedByCity,
  listedByProvince,
  noticedByCity,
  ofProvince,
  planApproved,
  proposedToCity,
  responded,
} from '../support/phases.js';

const underway = (stop: 'none' | 'part' = 'none'): CaseStory => planApproved(responded(foundAndGradedMajor(story()), stop));

/** A hazard under way and its listing by the city. */
const listed = (): { told: CaseStory; city: number } => {
  const told = underway();
  return { told, city: listedByCity(told) };
};

const owedAt = (told: CaseStory, instance: number): string[] => told.owed().filter((key) => key.startsWith(`${instance}/`));

describe('a listing, from its proposal to the return check', () => {
  it('is owed its next step by its own body at every stage', () => {
    const told = underway();
    const city = proposedToCity(told);
    const stage = (): [string, string[], string | null | undefined] => {
      const duties = told.duties().filter(({ instance }) => instance === city);
      return [told.line(city), duties.map(({ rule }) => rule.duty), duties[0]?.unit];
    };
    expect(stage()).toEqual(['proposed', ['listing.decide'], units.city]);
    told.does('cityLeader', 'listing.approve');
    expect(stage()).toEqual(['approved', ['listing.issue'], units.city]);
    told.does('cityClerk', 'listing.issue');
    expect(stage()).toEqual(['noticed', ['listing.publish'], units.city]);
    told.does('cityClerk', 'listing.publish');
    expect(stage()).toEqual(['listed{term.set work.supervised}', ['listing.fulfil'], units.plant]);
    applied(told);
    expect(stage()).toEqual(['listed{term.resting work.verifying}', ['listing.verify'], units.city]);
    told.does('cityClerk', 'listing.accept');
    expect(stage()).toEqual(['listed{term.resting work.accepted}', ['listing.delist'], units.city]);
    told.does('cityLeader', 'listing.delist');
    expect(stage()).toEqual(['delisted', ['delisting.publish'], units.city]);
    told.does('cityClerk', 'delisting.publish');
    expect(stage()).toEqual(['returnCheck', ['return-check.record'], units.city]);
    told.does('cityClerk', 'return-check.record');
    expect(stage()).toEqual(['concluded', [], undefined]);
  });

  it('has the date of its notice as its deadline, whatever was proposed', () => {
    const told = underway();
    const city = proposedToCity(told);
    told.does('cityLeader', 'listing.approve').does('cityClerk', 'listing.issue', { facts: { rectifyBy: '2026-07-15' } });
    told.does('cityClerk', 'listing.publish');
    expect(told.duty(`${city}/listing.fulfil`).fixed).toBe('2026-07-15');
  });

  it('registers notice and delisting notice under the number of its body', () => {
    const told = underway();
    proposedToCity(told);
    told.does('cityLeader', 'listing.approve').does('cityClerk', 'listing.issue');
    expect(told.effects('issue-document')).toMatchObject([{ params: { kind: 'listing-notice', number: '青安委督〔2026〕2号', issuer: units.city } }]);
    told.does('cityClerk', 'listing.publish');
    applied(told).does('cityClerk', 'listing.accept').does('cityLeader', 'listing.delist');
    expect(told.effects('issue-document')).toMatchObject([{ params: { kind: 'delisting-notice', number: '青安委解督〔2026〕2号', issuer: units.city } }]);
  });

  it('is told to the public twice, in the same channel', () => {
    const { told, city } = listed();
    expect(told.effects('publish')).toMatchObject([{ instance: city, params: { kind: 'listing', channel: '市应急管理局网站', content: { level: 'city' } } }]);
    applied(told).does('cityClerk', 'listing.accept').does('cityLeader', 'listing.delist').does('cityClerk', 'delisting.publish');
    expect(told.effects('publish')).toMatchObject([{ params: { kind: 'delisting', channel: '市应急管理局网站' } }]);
  });

  it('goes on to its return check when the hazard has long been closed', () => {
    const { told, city } = listed();
    applied(told).does('cityClerk', 'listing.accept').does('inspector', 'acceptance.pass').does('cityLeader', 'listing.delist').does('regulator', 'hazard.close');
    expect([told.line(), owedAt(told, city)]).toEqual(['closed', [`${city}/delisting.publish`]]);
    told.does('cityClerk', 'delisting.publish').does('cityClerk', 'return-check.record', { facts: { result: 'recurred' } });
    expect(told.line(city)).toBe('recurred');
    expect(told.effects('notify')).toMatchObject([{ params: { template: 'hazard-recurred' } }]);
  });
});

describe('a proposal to list', () => {
  it.each([
    ['refused by the leader', (told: CaseStory) => told.does('cityLeader', 'listing.refuse'), 'refused'],
    ['withdrawn', (told: CaseStory) => told.does('regulator', 'listing.withdraw'), 'withdrawn'],
    ['withdrawn after it was approved', (told: CaseStory) => told.does('cityLeader', 'listing.approve').does('regulator', 'listing.withdraw'), 'withdrawn'],
  ])('that is %s leaves the body free to list again', (_, end, line) => {
    const told = underway();
    const proposal = proposedToCity(told);
    end(told);
    expect(told.line(proposal)).toBe(line);
    expect(told.context()['listings']).toEqual([]);
    proposedToCity(told);
  });

  it('does not hold up the acceptance by the authority', () => {
    const told = applied(underway());
    proposedToCity(told);
    expect(told.does('inspector', 'acceptance.pass').line()).toBe('handling.major.closing');
  });

  it('cannot be made for a hazard that is not major', () => {
    expect(story().does('inspector', 'hazard.discover').refusal('regulator', 'listing.propose').code).toBe('act.wrong-state');
  });
});

describe('a failed acceptance keeps the listing', () => {
  it('rejected by its body: the listing goes on with its date, the works with theirs', () => {
    const { told, city } = listed();
    applied(told).on('2026-05-12').does('cityClerk', 'listing.reject');
    expect(told.line(city)).toBe('listed{term.set work.supervised}');
    expect(told.line()).toBe('handling.major.treating{term.set work.rectifying}');
    expect(told.duty(`${city}/listing.fulfil`).fixed).toBe('2026-08-31');
    expect(told.context(city)['failures']).toBe(1);
    expect(told.context()['failures']).toBe(1);
  });

  it('failed by the authority: the body that examined, or had accepted, supervises again', () => {
    for (const accepted of [false, true]) {
      const { told, city } = listed();
      applied(told);
      if (accepted) told.does('cityClerk', 'listing.accept');
      told.does('inspector', 'acceptance.fail');
      expect(told.line(city)).toBe('listed{term.set work.supervised}');
      expect(told.context()['listings']).toEqual([{ instance: city, body: units.city, noticed: true, accepted: false }]);
    }
  });

  it('rejected by another body than its own is refused whole: neither clock nor work moves', () => {
    const { told, city } = listed();
    applied(told);
    expect(because(told.refusal('provinceClerk', 'listing.reject'))).toBe('act.not-yours: act.not-your-unit');
    expect(told.line(city)).toBe('listed{term.resting work.verifying}');
  });

  it('cannot be rejected any more once its body has accepted', () => {
    const { told } = listed();
    applied(told).does('cityClerk', 'listing.accept');
    expect(told.refusal('cityClerk', 'listing.reject').code).toBe('act.wrong-state');
  });

  it('a second time, by whichever body, somebody answers for it', () => {
    const { told } = listed();
    applied(told).does('cityClerk', 'listing.reject');
    expect(told.started('accountability')).toEqual([]);
    appliedAgain(told).does('inspector', 'acceptance.fail');
    expect(told.started('accountability')).toHaveLength(1);
  });
});

describe('several listings of one hazard', () => {
  const both = (): { told: CaseStory; city: number; province: number } => {
    const { told, city } = listed();
    return { told, city, province: listedByProvince(told) };
  };

  it('each have their own deadline beside that of the order', () => {
    const { told, city, province } = both();
    expect(told.owed()).toEqual(['1/hazard.rectify', '1/progress.report/0', `${city}/listing.fulfil`, `${province}/listing.fulfil`]);
  });

  it('are all asked to examine the same application, and all have to accept', () => {
    const { told, city, province } = both();
    applied(told);
    expect(told.owed()).toEqual(['1/acceptance.decide', `${city}/listing.verify`, `${province}/listing.verify`]);
    told.does('cityClerk', 'listing.accept', { instance: city });
    expect(because(told.refusal('inspector', 'acceptance.pass'))).toBe('act.guard: everyListingAccepted');
    told.does('provinceClerk', 'listing.accept', { instance: province }).does('inspector', 'acceptance.pass');
  });

  it('all go back to supervision when one rejects: who had accepted accepts again', () => {
    const { told, city, province } = both();
    applied(told).does('cityClerk', 'listing.accept', { instance: city }).does('provinceClerk', 'listing.reject', { instance: province });
    expect([told.line(city), told.line(province)]).toEqual(['listed{term.set work.supervised}', 'listed{term.set work.supervised}']);
    expect(told.context()['listings']).toEqual([
      { instance: city, body: units.city, noticed: true, accepted: false },
      { instance: province, body: units.province, noticed: true, accepted: false },
    ]);
  });

  it('are delisted one by one, and the hazard is closed after the last', () => {
    const { told, city, province } = both();
    applied(told).does('cityClerk', 'listing.accept', { instance: city }).does('provinceClerk', 'listing.accept', { instance: province });
    told.does('inspector', 'acceptance.pass');
    delistedByCity(told, city);
    expect(because(told.refusal('regulator', 'hazard.close'))).toBe('act.guard: noNoticedListing');
    told.does('provinceLeader', 'listing.delist').does('regulator', 'hazard.close');
    expect(told.line()).toBe('closed');
  });
});

describe('raising the level', () => {
  it('proposes a second listing to the higher body; the lower stays until its own body ends it', () => {
    const { told, city } = listed();
    told.does('cityLeader', 'listing.raise');
    const province = told.state.lastInstance;
    expect([told.line(city), told.line(province)]).toEqual(['listed{term.set work.supervised}', 'proposed']);
    expect(told.duty(`${province}/listing.decide`).unit).toBe(units.province);
    expect(told.context(province)).toMatchObject({ level: 'province', body: units.province, recorded: null });
    expect(told.context()['listings']).toEqual([
      { instance: city, body: units.city, noticed: true, accepted: false },
      { instance: province, body: units.province, noticed: false, accepted: false },
    ]);
    expect(told.effects('notify')).toMatchObject([{ params: { template: 'listing-raised' } }]);
  });

  it('belongs to the leader, and to a listing that is published', () => {
    const told = underway();
    noticedByCity(told);
    expect(told.refusal('cityLeader', 'listing.raise').code).toBe('act.wrong-state');
    told.does('cityClerk', 'listing.publish');
    expect(told.refusal('cityClerk', 'listing.raise').code).toBe('act.not-yours');
  });

  it('is possible for a record that does not show its level', () => {
    story().does('importer', 'record.import', { facts: { level: null } }).does('cityLeader', 'listing.raise', { facts: { level: 'town' } });
  });
});

describe('a listing that comes late', () => {
  it('published while the application is examined: its body examines it too', () => {
    const told = underway();
    const city = noticedByCity(told);
    applied(told);
    expect(told.line(city)).toBe('noticed');
    expect(because(told.refusal('inspector', 'acceptance.pass'))).toBe('act.guard: everyListingAccepted');
    told.does('cityClerk', 'listing.publish');
    expect(told.line(city)).toBe('listed{term.resting work.verifying}');
  });

  it.each([
    ['resumption is awaited', 'part', 'handling.major.resuming'],
    ['closing', 'none', 'handling.major.closing'],
  ] as const)('published while %s: it is examined, and a rejection takes the works up again', (_, stop, line) => {
    const told = applied(underway(stop)).does('inspector', 'acceptance.pass');
    expect(told.line()).toBe(line);
    const city = listedByCity(told);
    expect(told.line(city)).toBe('listed{term.resting work.verifying}');
    told.does('cityClerk', 'listing.reject');
    expect([told.line(), told.line(city)]).toEqual(['handling.major.treating{term.set work.rectifying}', 'listed{term.set work.supervised}']);
  });

  it('does not trouble the body that has accepted already', () => {
    const { told, city } = listed();
    applied(told).does('cityClerk', 'listing.accept');
    listedByProvince(told);
    expect(told.line(city)).toBe('listed{term.resting work.accepted}');
  });
});

describe('a revocation', () => {
  it('before publication ends the listing; the public was never told', () => {
    const told = underway();
    const city = noticedByCity(told);
    told.does('cityLeader', 'listing.revoke');
    expect([told.line(city), owedAt(told, city), told.context()['listings']]).toEqual(['revoked', [], []]);
  });

  it('after publication is told to the public like a delisting', () => {
    const { told, city } = listed();
    told.does('cityLeader', 'listing.revoke');
    expect([told.line(city), owedAt(told, city)]).toEqual(['delisted', [`${city}/delisting.publish`]]);
  });
});

describe('a listing under a closure by order', () => {
  it('goes on at its body, whatever the body decides, until it is delisted or revoked', () => {
    const { told, city } = listed();
    const province = listedByProvince(told);
    applied(told).does('cityLeader', 'closure.order');
    told.does('cityClerk', 'listing.accept', { instance: city }).does('provinceClerk', 'listing.reject', { instance: province });
    expect(told.line()).toBe('closureOrdered');
    expect(told.context()['listings']).toMatchObject([{ accepted: true }, { accepted: false }]);
    expect(because(told.refusal('regulator', 'closure.confirm'))).toBe('act.guard: noNoticedListing');
    told.does('cityLeader', 'listing.delist', { instance: city }).does('provinceLeader', 'listing.revoke', { instance: province });
    expect(told.does('regulator', 'closure.confirm').line()).toBe('closedByOrder');
  });

  it('lapses if it was only proposed', () => {
    const told = underway();
    told.does('regulator', 'listing.propose', { facts: ofProvince });
    const proposal = told.state.lastInstance;
    told.does('cityLeader', 'closure.order').does('regulator', 'closure.confirm');
    expect(told.line(proposal)).toBe('withdrawn');
  });
});

describe('a listing taken up from a record', () => {
  it('rests its clock while it is examined even if it never had a date', () => {
    const told = story().does('importer', 'record.import', { facts: { outcome: 'progress', rectifyBy: null } });
    applied(told);
    expect(told.line(2)).toBe('listed{term.resting work.verifying}');
    expect(told.refusal('cityClerk', 'listing.set-term').code).toBe('act.wrong-state');
    expect(told.does('inspector', 'acceptance.fail').line(2)).toBe('listed{term.unknown work.supervised}');
  });

  it('may be published as delisted in any channel, since the record names none', () => {
    const told = story().does('importer', 'record.import').does('cityLeader', 'listing.revoke');
    told.does('cityClerk', 'delisting.publish', { facts: { channel: '县政府公告栏' } });
    expect(told.line(2)).toBe('returnCheck');
  });
});

import { exemptionFits, exemptionGrounds } from '../../src/domain/accountability/exemption.js';
import { isFollowedUp, measureFits, measureOfRung, measures } from '../../src/domain/accountability/measure.js';
import { rungActs } from '../../src/domain/ladder/ladder.js';

describe('a measure', () => {
  it('is one for enterprises, one for officials, or one for both', () => {
    const fitting = (role: string): string[] => measures.filter((measure) => measureFits(measure, role));
    expect(fitting('enterprise-principal')).toEqual(['interview-enterprise', 'circular', 'exposure', 'penalty-referral', 'joint-sanction', 'transfer-to-justice']);
    expect(fitting('regulator-leader')).toEqual(['interview-government', 'circular', 'exposure', 'transfer-to-discipline', 'transfer-to-justice']);
  });

  it('is followed up after an interview or a circular', () => {
    expect(measures.filter(isFollowedUp)).toEqual(['interview-enterprise', 'interview-government', 'circular']);
  });

  it('is what a rung comes to, by whom it is about; the other rungs hold nobody to account', () => {
    const of = (role: string, to: string | null = null): Record<string, string | null> =>
      Object.fromEntries(rungActs.map((act) => [act, measureOfRung(act, role, to)] as const).filter(([, measure]) => measure !== null));
    expect(of('enterprise-principal')).toEqual({ circular: 'circular', interview: 'interview-enterprise', 'penalty-referral': 'penalty-referral', 'case-transfer': 'transfer-to-justice', 'credit-list': 'joint-sanction' });
    expect(of('supervisor', 'discipline-inspection')).toMatchObject({ interview: 'interview-government', 'case-transfer': 'transfer-to-discipline' });
  });
});

describe('the grounds of an exemption (总局令24号)', () => {
  it('excuse authorities; an enterprise is excused by its plan and the law, or by another cause', () => {
    expect(exemptionGrounds.filter((ground) => exemptionFits(ground, 'regulator'))).toEqual([...exemptionGrounds]);
    expect(exemptionGrounds.filter((ground) => exemptionFits(ground, 'enterprise-principal'))).toEqual(['acted-by-plan-and-law', 'other-cause']);
  });
});

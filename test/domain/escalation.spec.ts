import { transferComplete, type CaseTransfer } from '../../src/domain/escalation/case-transfer.js';
import { closureRequestGrounded, type ClosureRequest } from '../../src/domain/escalation/closure-ground.js';
import { creditGroundShown, creditGrounds, type CreditListing } from '../../src/domain/escalation/credit-ground.js';
import { cutOfPowerAllowed, type CutOfPower } from '../../src/domain/escalation/cut-of-power.js';
import { penaltyGroundShown, stopGroundShown, suspensionGroundShown, type FailureOnRecord } from '../../src/domain/escalation/failure-on-record.js';

const TODAY = '2026-03-10';
const paper = (date: string): { number: string; date: string } => ({ number: `某应急〔2026〕${date.slice(8)}号`, date });

describe('a cut of power (安全生产法 article 70)', () => {
  const cut: CutOfPower = {
    stopDecision: paper('2026-03-01'),
    refusal: { refusedOn: '2026-03-05', record: paper('2026-03-05') },
    danger: '可燃气体泄漏',
    supplier: { name: '某供电公司', notice: paper('2026-03-06') },
    enterprise: { notice: paper('2026-03-06'), served: { date: '2026-03-09', time: '10:00' } },
    cutFrom: { date: '2026-03-10', time: '10:00' },
    emergency: null,
  };
  const allowed = (changes: Partial<CutOfPower>): boolean => cutOfPowerAllowed({ ...cut, ...changes }, TODAY);

  it('is allowed where every clause is met', () => {
    expect(allowed({})).toBe(true);
  });

  it('needs a decision to stop before the refusal', () => {
    expect(allowed({ stopDecision: paper('2026-03-05') })).toBe(true);
    expect(allowed({ stopDecision: paper('2026-03-06') })).toBe(false);
  });

  it('needs the refusal on record by today', () => {
    expect(allowed({ refusal: { refusedOn: '2026-03-11', record: paper('2026-03-05') } })).toBe(false);
    expect(allowed({ refusal: { refusedOn: '2026-03-05', record: paper('2026-03-11') } })).toBe(false);
  });

  it('needs real danger described', () => {
    expect(allowed({ danger: ' ' })).toBe(false);
  });

  it('needs a written notice to the supplier and one to the enterprise, after the refusal and not to come', () => {
    for (const date of ['2026-03-04', '2026-03-11']) {
      expect(allowed({ supplier: { name: '某供电公司', notice: paper(date) } })).toBe(false);
      expect(allowed({ enterprise: { ...cut.enterprise, notice: paper(date) } })).toBe(false);
    }
  });

  it('needs the approval before the supply ends', () => {
    expect(allowed({ cutFrom: { date: '2026-03-09', time: '23:59' }, emergency: '罐体正在破裂' })).toBe(false);
  });

  it('needs 24 hours between the notice and the cut, to the minute, or a stated emergency', () => {
    expect(allowed({ cutFrom: { date: '2026-03-10', time: '09:59' } })).toBe(false);
    expect(allowed({ cutFrom: { date: '2026-03-10', time: '09:59' }, emergency: '罐体正在破裂' })).toBe(true);
  });
});

describe('a failure on record', () => {
  const failure: FailureOnRecord = { what: 'refused', order: paper('2026-03-01'), recordedOn: '2026-03-05', record: paper('2026-03-05') };
  const grounds = [
    ['a stop (安全生产法 articles 65 and 102)', stopGroundShown],
    ['a licence suspension (令16 article 22)', (one: FailureOnRecord, today: string) => suspensionGroundShown({ ...one, majorHazard: true }, today)],
    ['a penalty referral (安全生产法 article 102)', penaltyGroundShown],
  ] as const;

  it.each(grounds)('grounds %s: an order, and its refusal or failure recorded after it, by today', (_, shown) => {
    expect(shown(failure, TODAY)).toBe(true);
    expect(shown({ ...failure, what: 'not-eliminated' }, TODAY)).toBe(true);
    expect(shown({ ...failure, order: null }, TODAY)).toBe(false);
    expect(shown({ ...failure, order: paper('2026-03-06') }, TODAY)).toBe(false);
    expect(shown({ ...failure, recordedOn: '2026-03-11' }, TODAY)).toBe(false);
    expect(shown({ ...failure, record: paper('2026-03-11') }, TODAY)).toBe(false);
  });

  it('grounds a stop without an order where safety cannot be assured, but no penalty', () => {
    const unsafe: FailureOnRecord = { ...failure, what: 'safety-not-assured', order: null };
    expect([stopGroundShown(unsafe, TODAY), penaltyGroundShown(unsafe, TODAY)]).toEqual([true, false]);
    expect(penaltyGroundShown({ ...unsafe, order: paper('2026-03-01') }, TODAY)).toBe(false);
  });

  it('grounds a licence suspension only with a major hazard', () => {
    expect(suspensionGroundShown({ ...failure, majorHazard: false }, TODAY)).toBe(false);
  });
});

describe('a request to close (安全生产法 article 113)', () => {
  const request: ClosureRequest = { ground: 'repeated-penalties', majorHazard: true, penalties: ['2026-01-01', '2026-02-01', '2026-03-01'].map(paper), stopDecision: null, finding: null };
  const numbered = (dates: string[]): ClosureRequest['penalties'] => dates.map((date, index) => ({ number: `${index}号`, date }));
  const grounded = (changes: Partial<ClosureRequest>): boolean => closureRequestGrounded({ ...request, ...changes }, TODAY);

  it('for repeated penalties needs a major hazard and three of them within 180 days', () => {
    expect(grounded({ penalties: numbered(['2026-01-01', '2026-02-01', '2026-03-01']) })).toBe(true);
    expect(grounded({ penalties: numbered(['2026-02-01', '2026-03-01']) })).toBe(false);
    expect(grounded({ penalties: numbered(['2026-01-01', '2026-02-01', '2026-03-01']), majorHazard: false })).toBe(false);
  });

  it('counts a penalty that is named three times once', () => {
    expect(grounded({ penalties: [paper('2026-03-01'), paper('2026-03-01'), paper('2026-03-01')] })).toBe(false);
  });

  it.each(['unfit-after-stop', 'refuses-stop'] as const)('because it is %s needs the decision to stop and a later finding', (ground) => {
    const stopDecision = paper('2026-02-01');
    expect(grounded({ ground, stopDecision, finding: paper('2026-03-01') })).toBe(true);
    expect(grounded({ ground, stopDecision: null, finding: paper('2026-03-01') })).toBe(false);
    expect(grounded({ ground, stopDecision, finding: null })).toBe(false);
    expect(grounded({ ground, stopDecision, finding: paper('2026-01-31') })).toBe(false);
    expect(grounded({ ground, stopDecision, finding: paper('2026-03-11') })).toBe(false);
  });
});

describe('the transfer of a case (行政处罚法 article 27)', () => {
  const transfer: CaseTransfer = { to: 'public-security', facts: '拒不停产', evidence: [{ name: '照片' }], offence: '危险作业罪', official: null };

  it('to justice names facts, evidence and the offence', () => {
    expect(transferComplete(transfer)).toBe(true);
    expect(transferComplete({ ...transfer, to: 'procuratorate' })).toBe(true);
    expect(transferComplete({ ...transfer, offence: null })).toBe(false);
    expect(transferComplete({ ...transfer, evidence: [] })).toBe(false);
    expect(transferComplete({ ...transfer, facts: ' ' })).toBe(false);
  });

  it('to discipline inspection names the person and his duty', () => {
    const lead: CaseTransfer = { ...transfer, to: 'discipline-inspection', offence: null };
    expect(transferComplete(lead)).toBe(false);
    expect(transferComplete({ ...lead, official: { name: '贾某', duty: '督促整改' } })).toBe(true);
  });
});

describe('the credit list (令11)', () => {
  const listing: CreditListing = { ground: 'unlicensed-production', finding: paper('2026-03-01'), accidents: [], penalty: null, ableToPay: false };
  const shown = (changes: Partial<CreditListing>): boolean => creditGroundShown({ ...listing, ...changes }, TODAY);

  it('has nine grounds, and a listed hazard is none of them', () => {
    expect(creditGrounds).toHaveLength(9);
    expect(creditGrounds.filter((ground) => /list|hazard|overdue/.test(ground))).toEqual([]);
  });

  it('needs the finding before the decision', () => {
    expect([shown({}), shown({ finding: paper('2026-03-11') })]).toEqual([true, false]);
  });

  it('for larger accidents needs two within twelve months', () => {
    const ground = 'repeated-larger-accidents';
    expect(shown({ ground, accidents: ['2025-03-09', '2026-03-08'] })).toBe(true);
    expect(shown({ ground, accidents: ['2026-03-08', '2025-03-08'] })).toBe(false);
    expect(shown({ ground, accidents: ['2026-03-08'] })).toBe(false);
    expect(shown({ ground, accidents: ['2026-03-08', '2026-03-11'] })).toBe(false);
  });

  it('for an evaded penalty needs the penalty and that it could have been paid', () => {
    const ground = 'evades-penalty';
    expect(shown({ ground, penalty: paper('2026-02-01'), ableToPay: true })).toBe(true);
    expect(shown({ ground, penalty: paper('2026-02-01'), ableToPay: false })).toBe(false);
    expect(shown({ ground, penalty: null, ableToPay: true })).toBe(false);
    expect(shown({ ground, penalty: paper('2026-03-11'), ableToPay: true })).toBe(false);
  });
});

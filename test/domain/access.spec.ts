import { actsForUnit, type ActingUnit, type UnitsOfCase } from '../../src/domain/access/acting-unit.js';
import type { Line } from '../../src/domain/access/line.js';
import { reaches, type Reachable, type Scope } from '../../src/domain/access/scope.js';
import type { Role } from '../../src/domain/workflow/actor.js';

const ENTERPRISE = '00000000-0000-4000-8000-000000000001';
const AUTHORITY = '00000000-0000-4000-8000-000000000002';
const RECEIVER = '00000000-0000-4000-8000-000000000003';

const owing = [{ unit: AUTHORITY, owedBy: 'regulator' }, { unit: null, owedBy: 'supervisor' }];
const inShibei: Reachable = { confidential: false, enterprise: ENTERPRISE, authority: AUTHORITY, region: '370203', line: null, owing };
const ofFire: Reachable = { ...inShibei, line: 'fire' };

const official = (region: string, unit = RECEIVER, line: Line | null = null): Scope => ({ kind: 'region', region, line, unit });

describe('the scope of a caller', () => {
  it.each<[string, Scope, Reachable, boolean]>([
    ['the command line reaches every case', { kind: 'everywhere' }, { ...inShibei, enterprise: null, authority: null, region: null, owing: [] }, true],
    ['an enterprise reaches its own case', { kind: 'enterprise', unit: ENTERPRISE }, inShibei, true],
    ['an enterprise does not reach the case of another', { kind: 'enterprise', unit: RECEIVER }, inShibei, false],
    ['an enterprise does not reach a case that names no enterprise', { kind: 'enterprise', unit: ENTERPRISE }, { ...inShibei, enterprise: null }, false],
    ['an enterprise does not reach a case in which it merely owes', { kind: 'enterprise', unit: AUTHORITY }, inShibei, false],
    ['the county reaches a case in it', official('370203'), inShibei, true],
    ['the county reaches a case of one of its towns', official('370203'), { ...inShibei, region: '370203002' }, true],
    ['the town does not reach a case of its county', official('370203002'), inShibei, false],
    ['the city above reaches it', official('370200'), inShibei, true],
    ['the province above reaches it', official('370000'), inShibei, true],
    ['the state reaches it', official('000000'), inShibei, true],
    ['the county beside does not reach it', official('370202'), inShibei, false],
    ['another city does not reach it', official('370300'), inShibei, false],
    ['another province does not reach it', official('210000'), inShibei, false],
    ['a unit far away reaches the case in which it owes a duty', official('210000', AUTHORITY), inShibei, true],
    ['an expert reaches the case that is put before his agency', { kind: 'assigned', unit: AUTHORITY }, inShibei, true],
    ['an expert does not reach another case in the place of his agency', { kind: 'assigned', unit: RECEIVER }, inShibei, false],
    ['a body of a line reaches the cases of its line', official('370203', RECEIVER, 'fire'), ofFire, true],
    ['a body of a line does not reach those of another', official('370203', RECEIVER, 'port'), ofFire, false],
    ['a body of a line does not reach those of comprehensive supervision', official('370203', RECEIVER, 'fire'), inShibei, false],
    ['a body without a line reaches every line', official('370203'), ofFire, true],
    ['its line does not take a body out of its region', official('370202', RECEIVER, 'fire'), ofFire, false],
    ['a body of another line reaches the case in which it owes a duty', official('370203', AUTHORITY, 'port'), ofFire, true],
    ['the state’s body of a line reaches its line alone', official('000000', RECEIVER, 'port'), ofFire, false],
    ['a case of unknown region is not the county’s', official('370203'), { ...inShibei, region: null }, false],
    ['a case of unknown region is the state’s', official('000000'), { ...inShibei, region: null }, true],
    ['a case of unknown region is reached by who owes in it', official('370203', AUTHORITY), { ...inShibei, region: null }, true],
  ])('%s', (_, scope, reachable, reached) => {
    expect(reaches(scope, reachable)).toBe(reached);
  });

  const report: Reachable = { ...inShibei, confidential: true, enterprise: ENTERPRISE, owing: [{ unit: RECEIVER, owedBy: 'regulator' }] };
  const post = (unit: string, role: Role, region = '370200'): Scope => ({ kind: 'region', region, line: null, unit, post: role });
  it.each<[string, Scope, boolean]>([
    ['the intake post of the unit that took it in', post(AUTHORITY, 'intake-officer'), true],
    ['the intake post of another unit over the same place', post(RECEIVER, 'intake-officer'), false],
    ['a regulator of the unit that took it in', post(AUTHORITY, 'regulator'), false],
    ['the post that owes something in it', post(RECEIVER, 'regulator'), true],
    ['that post of a unit elsewhere', post(RECEIVER, 'regulator', '330100'), true],
    ['a colleague in another post of that unit', post(RECEIVER, 'inspector'), false],
    ['an official over the place', post('00000000-0000-4000-8000-000000000009', 'supervisor-leader', '370000'), false],
    ['somebody whose scope names no post', official('370200', AUTHORITY), false],
    ['an expert of a unit that owes something', { kind: 'assigned', unit: RECEIVER, post: 'expert' }, false],
    ['the enterprise, were it a party', { kind: 'enterprise', unit: ENTERPRISE }, false],
    ['the command line', { kind: 'everywhere' }, true],
  ])('over a report: %s', (_, scope, reached) => {
    expect(reaches(scope, report)).toBe(reached);
    expect(reaches(scope, { ...report, owing: [] })).toBe(reached && !('post' in scope && scope.post === 'regulator'));
  });

  it.each(['', '3702', '37020', 'everywhere'])('refuses the broken region “%s” instead of opening everything', (region) => {
    expect(() => reaches(official(region), inShibei)).toThrow(RangeError);
  });
});

describe('the unit that an act belongs to', () => {
  const [PLANT, BUREAU, OFFICE, OTHER] = [ENTERPRISE, AUTHORITY, RECEIVER, '00000000-0000-4000-8000-000000000004'];
  const parties = { enterprise: PLANT, authority: BUREAU, supervisor: OFFICE };
  const units: UnitsOfCase = { parties, named: [], proposers: [] };
  const may = (role: Role, unit: string, changes: Partial<UnitsOfCase> = {}, rule: ActingUnit = 'party'): boolean => actsForUnit(rule, { role, unit }, { ...units, ...changes });

  it.each<[string, boolean, boolean]>([
    ['a department acts for the authority of the case', may('regulator', BUREAU), true],
    ['a department beside it does not', may('regulator', OTHER), false],
    ['nor does its head', may('regulator-leader', OTHER), false],
    ['a department that owes a duty in the machine acts there', may('regulator', OTHER, { named: [OTHER] }), true],
    ['an inspector acts wherever he reaches', may('inspector', OTHER), true],
    ['an enterprise acts for the enterprise of the case', may('enterprise-principal', PLANT), true],
    ['another enterprise does not', may('enterprise-principal', OTHER), false],
    ['an office supervises the case that is its own', may('supervisor', OFFICE), true],
    ['an office beside it, or above it, does not act for it', may('supervisor-leader', OTHER), false],
    ['an office above acts where the act lets it', may('supervisor-leader', OTHER, {}, 'offices-above'), true],
    ['a department above does not act there', may('regulator-leader', OTHER, {}, 'offices-above'), false],
    ['the authority supervises where no office is named', may('supervisor', BUREAU, { parties: { ...parties, supervisor: null } }), true],
    ['where no authority is named, whoever reaches the case acts', may('regulator', OTHER, { parties: { ...parties, authority: null } }), true],
    ['who proposed withdraws', may('supervisor', OTHER, { proposers: [OTHER] }, 'proposer'), true],
    ['the authority does not withdraw what another proposed', may('regulator', BUREAU, { proposers: [OTHER] }, 'proposer'), false],
    ['where nobody is known to have proposed, the party withdraws', may('regulator', BUREAU, {}, 'proposer'), true],
    ['an act may be of any unit that reaches the case', may('regulator-leader', OTHER, {}, 'any-in-scope'), true],
    ['an expert acts where his agency was asked', may('expert', OTHER), true],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

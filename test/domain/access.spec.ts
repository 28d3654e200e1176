import { reaches, type Reachable, type Scope } from '../../src/domain/access/scope.js';

const ENTERPRISE = '00000000-0000-4000-8000-000000000001';
const AUTHORITY = '00000000-0000-4000-8000-000000000002';
const RECEIVER = '00000000-0000-4000-8000-000000000003';

const inShibei: Reachable = { enterprise: ENTERPRISE, region: '370203', owing: [AUTHORITY, null] };

const official = (region: string, unit = RECEIVER): Scope => ({ kind: 'region', region, unit });

describe('the scope of a caller', () => {
  it.each<[string, Scope, Reachable, boolean]>([
    ['the command line reaches every case', { kind: 'everywhere' }, { enterprise: null, region: null, owing: [] }, true],
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
    ['a case of unknown region is not the county’s', official('370203'), { ...inShibei, region: null }, false],
    ['a case of unknown region is the state’s', official('000000'), { ...inShibei, region: null }, true],
    ['a case of unknown region is reached by who owes in it', official('370203', AUTHORITY), { ...inShibei, region: null }, true],
  ])('%s', (_, scope, reachable, reached) => {
    expect(reaches(scope, reachable)).toBe(reached);
  });

  it.each(['', '3702', '37020', 'everywhere'])('refuses the broken region “%s” instead of opening everything', (region) => {
    expect(() => reaches(official(region), inShibei)).toThrow(RangeError);
  });
});

import { chineseDaysCalendar } from '../../src/calendars/chinese-days.js';
import { checkPacks } from '../../src/domain/rules/check-packs.js';
import { RulePackInvalid } from '../../src/domain/rules/pack-fault.js';
import { resolveChain } from '../../src/domain/rules/resolve-chain.js';
import { packSchema } from '../../src/rules/built-in-packs.js';
import { readPack, readPacks } from '../../src/rules/read-pack.js';

const SOUND = `
pack: trial
version: 3
title: { zh: 试验规则包, en: Trial pack }
zone: Asia/Shanghai
effective: { from: 2026-01-01 }
sources:
  order16: { document: 安全生产事故隐患排查治理暂行规定, rank: rule }
quiet: { from: '22:00', to: '07:00', basis: [{ source: order16, mark: policy }] }
limits:
  plan.complete:
    amount: 30
    unit: natural-day
    ladder: usual
    binding: true
    basis: [{ source: order16, article: '15', mark: law }]
    max: { amount: 12, unit: month, basis: [{ source: order16, mark: local }] }
    extension:
      window: { opens: { amount: -10, unit: natural-day }, closes: { amount: 0, unit: working-day } }
      grounds: [{ ground: force-majeure, title: { zh: 不可抗力, en: force majeure } }]
      maxCount: 2
      maxTotal: { amount: 90, unit: natural-day }
      basis: [{ source: order16, mark: law }]
    pause: { grounds: [{ ground: appraisal, title: { zh: 鉴定, en: appraisal } }], max: { amount: 20, unit: working-day }, basis: [{ source: order16, mark: law }] }
  escalation.decide: { amount: 5, unit: working-day, ladder: last, shiftOffHolidays: false, basis: [{ source: order16, mark: policy, note: 说明 }] }
ladders:
  last:
    repeat: { amount: 1, unit: month }
    rungs:
      - { rung: warning, offset: { amount: 1, unit: natural-day }, act: overdue-warning, recipients: [holder-superior], basis: [{ source: order16, mark: law }] }
  usual:
    repeat: { amount: 1, unit: month }
    rungs:
      - { rung: reminder, offset: { amount: -3, unit: natural-day }, act: reminder, recipients: [duty-holder], basis: [{ source: order16, mark: law }] }
      - rung: letter
        offset: { amount: 5, unit: working-day }
        act: supervision-letter
        decision: { owedBy: regulator-leader, limit: escalation.decide }
        acknowledge: { owedBy: regulator, limit: escalation.decide }
        recipients: [regulator-leader]
        basis: [{ source: order16, mark: law }]
`;

/** Faults of a text, of its shape or else of its content, as a reader sees them. */
function faultsOf(text: string): string[] {
  const read = readPack(text, packSchema());
  const faults = 'faults' in read ? read.faults : checkPacks([read.pack], chineseDaysCalendar()).faults;
  return faults.map(({ place, words }) => `${place}: ${words.en}`);
}

/** Faults of the sound pack with one text in it replaced. */
function faultsWith(found: string, replacement: string): string[] {
  const text = SOUND.replace(found, replacement);
  if (text === SOUND) throw new Error(`“${found}” is not in the sound pack`);
  return faultsOf(text);
}

describe('reading a rule pack', () => {
  it('gives limits and ladders with the documents that they rest on', () => {
    const pack = resolveChain(readPacks([SOUND], packSchema()));
    const document = '安全生产事故隐患排查治理暂行规定';

    expect(faultsOf(SOUND)).toEqual([]);
    expect(pack).toMatchObject({ key: 'trial@3', zone: 'Asia/Shanghai', title: { zh: '试验规则包', en: 'Trial pack' }, quiet: { from: '22:00', to: '07:00' } });
    expect(pack.limits['plan.complete']).toEqual({
      amount: 30,
      unit: 'natural-day',
      ladder: 'usual',
      binding: true,
      basis: [{ document, article: '15', mark: 'law' }],
      max: { amount: 12, unit: 'month', basis: [{ document, mark: 'local' }] },
      extension: {
        window: { opens: { amount: -10, unit: 'natural-day' }, closes: { amount: 0, unit: 'working-day' } },
        grounds: [{ ground: 'force-majeure', title: { zh: '不可抗力', en: 'force majeure' } }],
        maxCount: 2,
        maxTotal: { amount: 90, unit: 'natural-day' },
        basis: [{ document, mark: 'law' }],
      },
      pause: { grounds: [{ ground: 'appraisal', title: { zh: '鉴定', en: 'appraisal' } }], max: { amount: 20, unit: 'working-day' }, basis: [{ document, mark: 'law' }] },
    });
    expect(pack.ladders['usual']?.rungs.map(({ rung, decision, acknowledge }) => [rung, decision?.owedBy, acknowledge?.limit])).toEqual([
      ['reminder', undefined, undefined],
      ['letter', 'regulator-leader', 'escalation.decide'],
    ]);
  });

  it('takes an extension without an opening day as one that may be asked for from the first day', () => {
    const pack = resolveChain(readPacks([SOUND.replace('opens: { amount: -10, unit: natural-day }, ', '')], packSchema()));

    expect(pack.limits['plan.complete']?.extension?.window).toEqual({ opens: null, closes: { amount: 0, unit: 'working-day' } });
  });

  it.each<[string, string, string, string[]]>([
    ['a pack for everywhere without a zone', 'zone: Asia/Shanghai', '', [`/: must have required property 'zone'`, '/: must match "then" schema']],
    ['a part that nobody knows', 'zone:', 'timezone: UTC\nzone:', ['/: must NOT have additional properties: “timezone”']],
    ['a zone that does not exist', 'Asia/Shanghai', 'Asia/Shangai', ['/zone: there is no time zone “Asia/Shangai”']],
    ['a limit that is over before it begins', 'amount: 30', 'amount: -1', ['/limits/plan.complete/amount: must be >= 0']],
    ['half a day', 'amount: 30', 'amount: 30.5', ['/limits/plan.complete/amount: must be integer']],
    ['a unit that nobody counts in', 'unit: natural-day\n    ladder', 'unit: week\n    ladder', ['/limits/plan.complete/unit: must be equal to one of the allowed values: working-day, natural-day, month']],
    ['an amount without a basis', `    basis: [{ source: order16, article: '15', mark: law }]\n`, '', ['/limits/plan.complete: must have properties unit, basis when property amount is present']],
    ['a basis without a mark', `{ source: order16, article: '15', mark: law }`, '{ source: order16 }', [`/limits/plan.complete/basis/0: must have required property 'mark'`]],
    ['a source without a rank', ', rank: rule', '', [`/sources/order16: must have required property 'rank'`]],
    ['an hour that no clock shows', `'22:00'`, `'24:00'`, ['/quiet/from: must match pattern "^([01]\\d|2[0-3]):[0-5]\\d$"']],
    ['an extension without a count', '      maxCount: 2\n', '', [`/limits/plan.complete/extension: must have required property 'maxCount'`]],
    ['a binding that is taken back', 'binding: true', 'binding: false', ['/limits/plan.complete/binding: must be equal to constant']],
    ['a limit that leads to no ladder', 'ladder: usual', 'ladder: unusual', ['/limits/plan.complete: there is no ladder “unusual”']],
    ['a ladder by the name of something that every object has', 'ladder: usual', 'ladder: constructor', ['/limits/plan.complete: there is no ladder “constructor”']],
    ['a limit without a ladder', '    ladder: usual\n', '', ['/limits/plan.complete: no pack gives it a ladder']],
    ['a basis that names no source', `source: order16, article`, `source: order61, article`, ['/limits/plan.complete: there is no source “order61”']],
    ['an extension whose basis names no source', 'natural-day }\n      basis: [{ source: order16', 'natural-day }\n      basis: [{ source: order61', ['/limits/plan.complete/extension: there is no source “order61”']],
    ['a rung whose basis names no source', '        basis: [{ source: order16', '        basis: [{ source: toString', ['/ladders/usual/letter: there is no source “toString”']],
    ['a rung that stands twice', 'rung: letter', 'rung: reminder', ['/ladders/usual: rung “reminder” stands twice']],
    ['a ladder that ends before the deadline', 'amount: 5, unit: working-day }\n', 'amount: 0, unit: working-day }\n', ['/ladders/usual: the top rung must come after the deadline']],
    [
      'a ladder that grows milder as it climbs',
      'act: reminder,',
      'act: circular,',
      ['/ladders/usual/letter: “supervision-letter” is milder than the rung before it; a ladder climbs from the mildest to the severest'],
    ],
    ['a decision without a clock', 'owedBy: regulator-leader, limit: escalation.decide', 'owedBy: regulator-leader, limit: escalation.think', ['/ladders/usual/letter: there is no limit “escalation.think”']],
    ['an acknowledgement without a clock', 'owedBy: regulator, limit: escalation.decide', 'owedBy: regulator, limit: escalation.nod', ['/ladders/usual/letter: there is no limit “escalation.nod”']],
    ['a decision that leads in a circle', 'ladder: last', 'ladder: usual', ['/limits/escalation.decide: decisions lead in a circle: escalation.decide → escalation.decide']],
    ['a window that closes after the deadline', 'closes: { amount: 0,', 'closes: { amount: 1,', ['/limits/plan.complete/extension/window: the window for an application closes after the deadline']],
    [
      'a window that opens after it closes',
      'opens: { amount: -10, unit: natural-day }, closes: { amount: 0,',
      'opens: { amount: -10, unit: natural-day }, closes: { amount: -10,',
      [expect.stringMatching(/^\/limits\/plan.complete\/extension\/window: the window opens after it closes: for the deadline \d{4}-\d\d-\d\d on /) as string],
    ],
    ['a number of its own as binding', `article: '15', mark: law`, `article: '15', mark: policy`, ['/limits/plan.complete/binding: its number is policy, which cannot bind other packs']],
    ['a ladder that is not repeated', '    repeat: { amount: 1, unit: month }\n', '', [`/ladders/last: must have required property 'repeat'`]],
    ['a date that is no date', 'from: 2026-01-01', 'from: January', ['/effective/from: must match pattern "^\\d{4}-\\d{2}-\\d{2}$"']],
    ['a day that does not exist', 'from: 2026-01-01', 'from: 2026-02-30', ['/effective/from: there is no day 2026-02-30']],
    ['an end before the beginning', '{ from: 2026-01-01 }', '{ from: 2026-01-01, to: 2025-12-31 }', ['/effective/to: it ends on 2025-12-31, before it begins on 2026-01-01']],
    ['a region that does not exist', 'sources:', `applies: { regions: ['3702', '3799'] }\nsources:`, ['/applies/regions: there is no region code “3799”']],
    ['half a region code', 'sources:', `applies: { regions: ['370'] }\nsources:`, ['/applies/regions: there is no region code “370”']],
    ['an industry that does not exist', 'sources:', `applies: { industries: ['06', '98', U] }\nsources:`, ['/applies/industries: there is no industry code “98”', '/applies/industries: there is no industry code “U”']],
    ['a region written as a number', 'sources:', 'applies: { regions: [3702] }\nsources:', ['/applies/regions/0: must be string']],
  ])('refuses %s', (_, found, replacement, faults) => {
    expect(faultsWith(found, replacement)).toEqual(faults);
  });

  it('refuses a recipient, an act and an approver that nobody knows', () => {
    expect(faultsWith('recipients: [duty-holder]', 'recipients: [mayor]')).toEqual([expect.stringContaining('/ladders/usual/rungs/0/recipients/0: must be equal to one of')]);
    expect(faultsWith('act: reminder', 'act: shout')).toEqual([expect.stringContaining('/ladders/usual/rungs/0/act: must be equal to one of')]);
    expect(faultsWith('owedBy: regulator-leader', 'owedBy: inspector')).toEqual([expect.stringContaining('/ladders/usual/rungs/1/decision/owedBy: must be equal to one of')]);
  });

  it('lets a pack that applies somewhere hold only what it changes', () => {
    const text = `
pack: somewhere
version: 1
title: { zh: 某地, en: Somewhere }
effective: { from: 2026-01-01 }
applies: { regions: ['37'], industries: [B, '441'] }
sources: { own: { document: 某办法, rank: document } }
`;
    expect(readPack(text, packSchema())).toMatchObject({ pack: { pack: 'somewhere', limits: {}, ladders: {} } });
    expect(readPack(`${text}limits: { plan.complete: {} }`, packSchema())).toMatchObject({ faults: [{ place: '/limits/plan.complete' }] });
    expect(readPack(`${text}limits: { plan.complete: { unit: month } }`, packSchema())).toMatchObject({ faults: [{ place: '/limits/plan.complete' }] });
    expect(readPack(`${text}limits: { plan.complete: { ladder: other } }`, packSchema())).toMatchObject({ pack: { limits: { 'plan.complete': { ladder: 'other' } } } });
  });

  it('names all faults at once, with the pack in the message', () => {
    const text = SOUND.replaceAll('from: 2026-01-01', 'from: 2026-02-30').replace('rung: letter', 'rung: reminder').replace('Asia/Shanghai', 'Asia/Shangai');

    expect(faultsOf(text)).toHaveLength(3);
    expect(() => readPacks([SOUND.replace('zone: Asia/Shanghai', '')], packSchema())).toThrow(RulePackInvalid);
    expect(() => readPacks([SOUND.replace('zone: Asia/Shanghai', '')], packSchema())).toThrow(/^Rule packs are not valid:\n {2}trial@3 \/: must have/);
  });

  it.each([
    ['text that is not YAML', 'limits: [unclosed'],
    ['the same name twice', `${SOUND}\nzone: UTC`],
  ])('refuses %s as a pack that is not valid', (_, text) => {
    expect(readPack(text, packSchema())).toEqual({ faults: [{ pack: '(unreadable)', place: '/', words: { zh: expect.stringContaining('不是可读的 YAML'), en: expect.any(String) } }] });
  });

  it.each([
    ['nothing', ''],
    ['a list', '- pack'],
  ])('refuses %s as a pack that is not valid', (_, text) => {
    expect(readPack(text, packSchema())).toMatchObject({ faults: [{ pack: '(unreadable)', words: { en: 'must be object' } }] });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { planRungs } from '../../src/domain/ladder/plan-rungs.js';
import { firstFiring } from '../../src/domain/duty/firing.js';
import { ladderOf } from '../../src/domain/duty/rule-pack.js';
import { addNaturalDays, localDate } from '../../src/domain/calendar/local-date.js';
import { compileRegistry } from '../../src/domain/workflow/registry.js';
import { builtInRules } from '../../src/built-in-rules.js';
import { nationalPack } from '../../src/rules/national.js';
import { readPack, RulePackInvalid } from '../../src/rules/read-pack.js';
import { definitions } from '../../workflows/index.js';

const folder = join(__dirname, '..', '..', 'workflows', 'rules');
const schema = JSON.parse(readFileSync(join(folder, 'pack.schema.json'), 'utf8')) as object;

const SOUND = `
pack: trial
version: 3
title: { zh: 试验规则包, en: Trial pack }
zone: Asia/Shanghai
effective: { from: 2026-01-01 }
sources:
  order16: { document: 安全生产事故隐患排查治理暂行规定 }
limits:
  plan.complete: { amount: 30, unit: natural-day, ladder: usual, basis: [{ source: order16, article: '15', mark: law }] }
  escalation.decide: { amount: 5, unit: working-day, ladder: usual, shiftOffHolidays: false, basis: [{ source: order16, mark: policy, note: 说明 }] }
ladders:
  usual:
    repeat: { amount: 1, unit: month }
    rungs:
      - { rung: reminder, offset: { amount: -3, unit: natural-day }, act: reminder, recipients: [duty-holder], basis: [{ source: order16, mark: law }] }
      - rung: letter
        offset: { amount: 5, unit: working-day }
        act: supervision-letter
        decision: { owedBy: supervisor-leader, limit: escalation.decide }
        recipients: [supervisor-leader]
        basis: [{ source: order16, mark: law }]
`;

/** Faults of the sound pack with one text in it replaced. */
function faultsWith(found: string, replacement: string): readonly string[] {
  const text = SOUND.replace(found, replacement);
  if (text === SOUND) throw new Error(`“${found}” is not in the sound pack`);
  return faultsOf(text);
}

function faultsOf(text: string): readonly string[] {
  try {
    readPack(text, schema);
  } catch (error) {
    if (error instanceof RulePackInvalid) return error.faults;
    throw error;
  }
  return [];
}

describe('reading a rule pack', () => {
  it('gives limits and ladders with the documents that they rest on', () => {
    const pack = readPack(SOUND, schema);

    expect(pack).toMatchObject({ key: 'trial@3', zone: 'Asia/Shanghai', title: { zh: '试验规则包', en: 'Trial pack' } });
    expect(pack.limits['plan.complete']).toEqual({
      amount: 30,
      unit: 'natural-day',
      ladder: 'usual',
      basis: [{ document: '安全生产事故隐患排查治理暂行规定', article: '15', mark: 'law' }],
    });
    expect(ladderOf(pack, 'plan.complete').rungs.map(({ rung, decision }) => [rung, decision?.limit])).toEqual([
      ['reminder', undefined],
      ['letter', 'escalation.decide'],
    ]);
  });

  it.each<[string, string, string, string[]]>([
    ['a missing part', 'zone: Asia/Shanghai', '', [`/: must have required property 'zone'`]],
    ['a part that nobody knows', 'zone:', 'timezone: UTC\nzone:', ['/: must NOT have additional properties: “timezone”']],
    ['a zone that does not exist', 'Asia/Shanghai', 'Asia/Shangai', ['/zone: there is no time zone “Asia/Shangai”']],
    ['a limit of no days', 'amount: 30', 'amount: 0', ['/limits/plan.complete/amount: must be >= 1']],
    ['half a day', 'amount: 30', 'amount: 30.5', ['/limits/plan.complete/amount: must be integer']],
    [
      'a unit that nobody counts in',
      'unit: natural-day, ladder',
      'unit: week, ladder',
      ['/limits/plan.complete/unit: must be equal to one of the allowed values: working-day, natural-day, month'],
    ],
    ['a limit without a basis', `basis: [{ source: order16, article: '15', mark: law }]`, 'basis: []', ['/limits/plan.complete/basis: must NOT have fewer than 1 items']],
    [
      'a basis without a mark',
      `{ source: order16, article: '15', mark: law }`,
      '{ source: order16 }',
      [`/limits/plan.complete/basis/0: must have required property 'mark'`],
    ],
    ['a limit that leads to no ladder', 'ladder: usual, basis', 'ladder: unusual, basis', ['/limits/plan.complete: there is no ladder “unusual”']],
    ['a ladder by the name of something that every object has', 'ladder: usual, basis', 'ladder: constructor, basis', ['/limits/plan.complete: there is no ladder “constructor”']],
    ['a basis that names no source', `source: order16, article`, `source: order61, article`, ['/limits/plan.complete: there is no source “order61”']],
    ['a rung whose basis names no source', 'basis: [{ source: order16, mark: law }]\n', 'basis: [{ source: toString, mark: law }]\n', ['/ladders/usual/letter: there is no source “toString”']],
    ['a rung that stands twice', 'rung: letter', 'rung: reminder', ['/ladders/usual: rung “reminder” stands twice']],
    ['a ladder that ends before the deadline', 'amount: 5, unit: working-day }\n', 'amount: 0, unit: working-day }\n', ['/ladders/usual: the top rung must come after the deadline']],
    ['a decision without a clock', 'limit: escalation.decide', 'limit: escalation.think', ['/ladders/usual/letter: there is no limit “escalation.think”']],
    [
      'a ladder that is not repeated',
      'repeat: { amount: 1, unit: month }',
      '',
      [`/ladders/usual: must have required property 'repeat'`],
    ],
    ['a date that is no date', 'from: 2026-01-01', 'from: January', ['/effective/from: must match pattern "^\\d{4}-\\d{2}-\\d{2}$"']],
  ])('refuses %s', (_, found, replacement, faults) => {
    expect(faultsWith(found, replacement)).toEqual(faults);
  });

  it('refuses a recipient and an act that nobody knows', () => {
    expect(faultsWith('recipients: [duty-holder]', 'recipients: [mayor]')).toEqual([expect.stringContaining('/ladders/usual/rungs/0/recipients/0: must be equal to one of')]);
    expect(faultsWith('act: reminder', 'act: shout')).toEqual([expect.stringContaining('/ladders/usual/rungs/0/act: must be equal to one of')]);
  });

  it('names all faults at once, with the pack in the message', () => {
    const text = SOUND.replaceAll('ladder: usual', 'ladder: unusual').replace('rung: letter', 'rung: reminder');

    expect(faultsOf(text)).toHaveLength(3);
    expect(() => readPack(text, schema)).toThrow(/^Rule pack trial@3 is not valid:\n {2}\/limits\/plan.complete: /);
  });

  it.each([
    ['text that is not YAML', 'limits: [unclosed'],
    ['the same name twice', `${SOUND}\nzone: UTC`],
    ['nothing', ''],
    ['a list', '- pack'],
  ])('refuses %s as a pack that is not valid', (_, text) => {
    expect(faultsOf(text)).toHaveLength(1);
  });
});

describe('the national pack', () => {
  const pack = nationalPack();
  const registry = compileRegistry(definitions, Object.fromEntries(definitions.map(({ name, version }) => [`${name}@${version}`, 'any'])));
  const limitsNamed = registry.all.flatMap(({ definition, duties }) => [...duties.values()].map(({ duty, limit }) => [definition.name, duty, limit] as const));

  it.each(limitsNamed)('of %s: the duty %s has the limit %s and a ladder', (_, __, limit) => {
    expect(pack.limits[limit]?.amount).toBeGreaterThan(0);
    expect(ladderOf(pack, limit).rungs.length).toBeGreaterThan(0);
  });

  it('has no limit that no duty names', () => {
    expect(Object.keys(pack.limits).filter((name) => !limitsNamed.some(([, , limit]) => limit === name))).toEqual([]);
  });

  it('rests every value on a document', () => {
    const bases = [...Object.values(pack.limits), ...Object.values(pack.ladders).flatMap(({ rungs }) => [...rungs])].map(({ basis }) => basis);

    expect(bases.filter((basis) => basis.length === 0 || basis.some(({ document }) => document === ''))).toEqual([]);
  });

  it('climbs every ladder from below: no rung waits for one that stands before it', () => {
    const calendar = builtInRules().calendarFor(null);
    const due = localDate('2026-03-31');
    for (const ladder of Object.values(pack.ladders)) {
      const days = ladder.rungs.map((rung) => planRungs({ ladder: { name: 'alone', rungs: [rung] }, due, openedOn: addNaturalDays(due, -90), calendar })[0]?.date);
      expect([ladder.name, days]).toEqual([ladder.name, [...days].sort()]);
      expect(firstFiring({ ladder, due, openedOn: due, plannedOn: due, plannedFrom: 0, calendar }).at).toBeGreaterThan(0);
    }
  });

  it('is the pack of every region, known by its key alone', () => {
    const rules = builtInRules();
    const on = localDate('2026-03-02');

    expect([rules.packFor({ region: null, industry: null, on }).key, rules.packFor({ region: '370203', industry: '26', on }).key, rules.pack('national@1')?.key, rules.pack('national@2')]).toEqual([
      'national@1',
      'national@1',
      'national@1',
      undefined,
    ]);
  });
});

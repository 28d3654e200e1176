import { diffPacks } from '../../src/domain/rules/diff-packs.js';
import { packValues } from '../../src/domain/rules/pack-values.js';
import { resolveChain } from '../../src/domain/rules/resolve-chain.js';
import type { PackText } from '../../src/domain/rules/pack-text.js';
import { by, days, localText, packText, rung } from '../support/packs.js';

const told = (first: PackText, second: PackText): string[] =>
  diffPacks(packValues(first), packValues(second)).map(({ kind, place, before, after }) => `${kind} ${place}: ${before?.en ?? '-'} → ${after?.en ?? '-'}`);

describe('two packs', () => {
  const pack = packText();

  it('that are the same do not differ', () => {
    expect(told(pack, { ...packText(), version: 2 })).toEqual([]);
  });

  it('differ in limits: added, removed, changed, part by part', () => {
    const changed = packText({
      limits: {
        'plan.complete': days(45, 'notice', { ladder: 'other', max: { amount: 1, unit: 'month', basis: by('notice') } }),
        'listing.file': days(3, 'notice', { ladder: 'usual' }),
      },
    });

    expect(told(pack, changed)).toEqual([
      'added /limits/listing.file: - → 3 natural days. Basis: 某市办法 (law).',
      'added /limits/listing.file/ladder: - → usual',
      'changed /limits/plan.complete: 30 natural days. Basis: 某暂行规定 (law). → 45 natural days. Basis: 某市办法 (law).',
      'changed /limits/plan.complete/ladder: usual → other',
      'added /limits/plan.complete/max: - → a document may give at most 1 month. Basis: 某市办法 (law).',
    ]);
    expect(told(changed, pack).map((line) => line.split(':')[0])).toEqual([
      'removed /limits/listing.file',
      'removed /limits/listing.file/ladder',
      'changed /limits/plan.complete',
      'changed /limits/plan.complete/ladder',
      'removed /limits/plan.complete/max',
    ]);
  });

  it('differ in the rungs of a ladder, in how often its top is repeated, in quiet hours', () => {
    const changed = packText({
      quiet: { from: '22:00', to: '07:00', basis: by('duban') },
      ladders: {
        usual: {
          repeat: { amount: 10, unit: 'working-day' },
          rungs: [rung('warning', 2), rung('letter', 5, { act: 'supervision-letter', decision: { owedBy: 'supervisor-leader', limit: 'plan.complete' }, recipients: ['supervisor-leader'] })],
        },
      },
    });

    expect(told(pack, changed)).toEqual([
      'added /ladders/usual/letter: - → 5 natural days after the deadline supervision-letter, decided by supervisor-leader; tells supervisor-leader. Basis: duban (policy).',
      'removed /ladders/usual/reminder: 3 natural days before the deadline reminder; tells duty-holder. Basis: duban (policy). → -',
      'changed /ladders/usual/repeat: the top rung again every 1 month → the top rung again every 10 working days',
      'changed /ladders/usual/warning: 1 natural day after the deadline overdue-warning; tells duty-holder. Basis: duban (policy). → 2 natural days after the deadline overdue-warning; tells duty-holder. Basis: duban (policy).',
      'added /quiet: - → no reminders from 22:00 to 07:00',
    ]);
  });

  it('differ in what words leave out', () => {
    const [one, other] = ['escalation.decide', 'escalation.soon'].map((limit) =>
      packText({ ladders: { usual: { repeat: { amount: 1, unit: 'month' }, rungs: [rung('warning', 1, { acknowledge: { owedBy: 'regulator', limit } })] } } }),
    );
    expect(told(one as PackText, other as PackText)).toEqual([expect.stringMatching(/^changed \/ladders\/usual\/warning: /)]);
  });

  it('can be a chain and a part of it, and are told in Chinese', () => {
    const city = localText({ limits: { 'plan.complete': days(20, 'notice') } });
    const [difference] = diffPacks(resolveChain([packText()]), resolveChain([city, packText()]));

    expect(difference).toEqual({
      kind: 'changed',
      place: '/limits/plan.complete',
      before: { zh: '30日。依据：某暂行规定（法律法规）。', en: '30 natural days. Basis: 某暂行规定 (law).' },
      after: { zh: '20日。依据：某市办法（法律法规）。', en: '20 natural days. Basis: 某市办法 (law).' },
    });
  });
});

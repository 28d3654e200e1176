import { previewRules, type Applied, type MovingDeadline } from '../../src/engine/index.js';
import type { PackText } from '../../src/domain/rules/pack-text.js';
import { applyPack, loadPack, previewPack, type PackPreview } from '../../src/rules/pack-changes.js';
import { isRuleRefusal, type RuleRefusal } from '../../src/rules/rule-refusal.js';
import { builtInPackTexts } from '../../src/rules/built-in-packs.js';
import { LiveRules } from '../../src/rules/live-rules.js';
import { chineseDaysData } from '../../src/calendars/chinese-days.js';
import { useTestDatabase } from '../support/database.js';
import { contentOf, DAY_MS, useAnotherProcess, watched, LiveEngine } from '../support/engine.js';
import { decision, liveWithRules, nationalPack, withNational } from '../support/rules.js';

/** A pack of one city, that changes one value. */
const cityPack = `
pack: weihai
version: 1
title: { zh: 威海市试行规则, en: Weihai trial rules }
effective: { from: 2026-01-01 }
applies: { regions: ['3710'] }
sources: { city: { document: 威海市试行办法, rank: document } }
limits:
  hazard.grade: { amount: 2, unit: working-day, basis: [{ source: city, mark: local }] }
`;

const longer = nationalPack(({ limits }) => Object.assign(limits['hazard.grade'] as object, { amount: 5 }));

const accepted = <T extends object>(answer: T | RuleRefusal): Exclude<T, RuleRefusal> => {
  if (isRuleRefusal(answer)) throw new Error(JSON.stringify(answer));
  return answer as Exclude<T, RuleRefusal>;
};

describe('a new version of a rule pack', () => {
  const database = useTestDatabase();
  let live: LiveEngine;
  let rules: LiveRules;
  const cases: string[] = [];
  beforeAll(async () => {
    ({ live, rules } = await liveWithRules(database().db));
    for (const region of ['330106', '371002', '420102']) cases.push((await live.opens('inspector', 'hazard.discover', {}, { region })).caseId);
  });
  const dues = async (): Promise<string[]> => Promise.all(cases.map(async (caseId) => (await live.record(caseId)).duties[0]?.due as string));
  const packs = async (): Promise<string[]> => Promise.all(cases.map(async (caseId) => (await live.record(caseId)).pack));
  const load = async (yaml: string): ReturnType<typeof loadPack> => loadPack(rules, live.engine.parts.registry, yaml, decision);
  const foreseen = async (yaml: string): Promise<MovingDeadline[]> => {
    const { change } = accepted(await previewPack(rules, live.engine.parts, yaml, decision));
    const found: MovingDeadline[] = [];
    for await (const one of previewRules(live.engine.parts, change)) found.push(one);
    return found;
  };

  it('is previewed with its differences and with every date that it would move, and nothing changes', async () => {
    const before = await contentOf(live.pool);
    const preview = accepted<PackPreview>(await previewPack(rules, live.engine.parts, longer, decision));
    expect(preview).toMatchObject({ known: false, pack: { pack: 'national', version: 2 } });
    expect(preview.differences.map(({ kind, place }) => `${kind} ${place}`)).toEqual(['changed /limits/hazard.grade']);
    expect((await foreseen(longer)).map(({ caseId, due, newDue }) => [caseId, due, newDue])).toEqual(cases.toSorted().map((caseId) => [caseId, '2026-03-05', '2026-03-09']));
    expect(await contentOf(live.pool)).toEqual(before);
  });

  it('governs what is opened after it was loaded, and leaves open cases to the rule in force when their clock started', async () => {
    const [kept, dates] = [await packs(), await dues()];
    expect(accepted(await load(longer))).toMatchObject({ known: false });
    expect(accepted(await load(longer))).toMatchObject({ known: true });
    await live.look();
    expect([await packs(), await dues()]).toEqual([kept, dates]);
    const fresh = await live.record((await live.opens('inspector', 'hazard.discover', {}, { region: '330106' })).caseId);
    expect(fresh.pack).toBe(withNational(kept[0] as string, 2));
    expect(fresh.duties[0]).toMatchObject({ due: '2026-03-09', pack: fresh.pack });
  });

  it('is applied to open cases when an administrator says so, and once', async () => {
    const kept = await packs();
    expect(accepted<Applied>(await applyPack(rules, live.engine.parts, 'national@2', decision))).toEqual({ cases: 3, moved: 3, failed: [] });
    expect(await packs()).toEqual(kept.map((key) => withNational(key, 2)));
    expect(await dues()).toEqual(['2026-03-09', '2026-03-09', '2026-03-09']);
    expect((await live.record(cases[0] as string)).entries.at(-1)?.entry).toMatchObject({
      act: 'rules.apply-pack',
      facts: { from: { pack: kept[0] }, to: { pack: withNational(kept[0] as string, 2) }, why: decision.why },
      moved: [{ entry: { kind: 'recount', cause: 'pack', pack: withNational(kept[0] as string, 2) } }],
    });
    expect(await applyPack(rules, live.engine.parts, 'national@2', decision)).toEqual({ cases: 0, moved: 0, failed: [] });
    expect(await live.faults()).toEqual([]);
  });

  it('of a city joins the rules of the cases there, and of no other', async () => {
    expect((await foreseen(cityPack)).map(({ caseId, newDue }) => [caseId, newDue])).toEqual([[cases[1], '2026-03-04']]);
    await load(cityPack);
    expect(accepted<Applied>(await applyPack(rules, live.engine.parts, 'weihai@1', decision))).toEqual({ cases: 1, moved: 1, failed: [] });
    expect((await packs())[1]).toMatch(/^weihai@1\+.*national@2$/);
    expect(await dues()).toEqual(['2026-03-09', '2026-03-04', '2026-03-09']);
    expect(await live.faults()).toEqual([]);
  });

  it('that changes a ladder alone leaves the dates, plans the rungs anew above those that have fired, and fires none twice', async () => {
    const [caseId] = cases as [string];
    await live.later(8);
    const before = await live.record(caseId);
    expect(before.fired.length).toBeGreaterThan(0);
    const milder = nationalPack((pack) => {
      pack.version = 3;
      pack.effective = { from: '2026-03-02' };
      Object.assign(pack.limits['hazard.grade'] as object, { amount: 5 });
      const { rungs } = pack.ladders['official'] as PackText['ladders'][string];
      for (const rung of rungs) if (rung.offset.amount > 0) rung.offset = { amount: rung.offset.amount + 2, unit: rung.offset.unit };
    });
    await load(milder);
    const { moved } = accepted<Applied>(await applyPack(rules, live.engine.parts, 'national@3', decision));
    expect(moved).toBe(0);
    const after = await live.record(caseId);
    expect(after.duties[0]).toMatchObject({ due: before.duties[0]?.due, plannedOn: '2026-03-10', deadline: { entries: [{}, { kind: 'recount' }, { kind: 'replan', pack: after.pack }] } });
    for (let day = 0; day < 30; day += 1) await live.later(1);
    const fired = (await live.record(caseId)).fired.map(({ duty, rung, repeat }) => `${duty} ${rung} ${repeat}`);
    expect(new Set(fired).size).toBe(fired.length);
    expect(fired.length).toBeGreaterThan(before.fired.length);
    expect(await live.faults()).toEqual([]);
  });

  it.each<[string, string, string, RegExp]>([
    ['that is no YAML', 'pack: [', 'rules.invalid', /./],
    ['whose version is kept with other content', nationalPack(({ limits }) => delete limits['hazard.grade']), 'rules.version-taken', /national@2.*next version number/],
    ['whose first day is earlier', nationalPack((pack) => Object.assign(pack, { version: 4, effective: { from: '2020-01-01' } })), 'rules.version-not-next', /national@3.*2026-03-02/],
  ])('%s is refused', async (_, yaml, code, words) => {
    const before = await contentOf(live.pool);
    expect(await load(yaml)).toMatchObject({ refused: true, code, reasons: [expect.objectContaining({ en: expect.stringMatching(words) as string })] });
    expect(await contentOf(live.pool)).toEqual(before);
  });

  it.each<[string, (pack: PackText) => unknown, RegExp]>([
    ['whose ladder does not exist', ({ limits }) => Object.assign(limits['hazard.grade'] as object, { ladder: 'none' }), /there is no ladder “none”/],
    ['that lacks a limit which the workflows need', ({ limits }) => delete limits['order.serve'], /the workflows need the limit “order\.serve”/],
  ])('%s is refused with the place', async (_, change, words) => {
    const yaml = nationalPack((pack) => {
      Object.assign(pack, { version: 4, effective: { from: '2026-04-01' } });
      change(pack);
    });
    const answer = await load(yaml);
    expect(answer).toMatchObject({ refused: true, code: 'rules.invalid' });
    expect((answer as RuleRefusal).reasons.map(({ en }) => en).join()).toMatch(words);
  });

  it('that is not kept, or not in force yet, is not applied', async () => {
    expect(await applyPack(rules, live.engine.parts, 'national@9', decision)).toMatchObject({ code: 'rules.unknown' });
    await load(nationalPack((pack) => Object.assign(pack, { version: 4, effective: { from: '2030-01-01' } })));
    expect(await applyPack(rules, live.engine.parts, 'national@4', decision)).toMatchObject({ code: 'rules.not-in-force' });
    expect(await applyPack(rules, live.engine.parts, 'national@1', decision)).toMatchObject({ code: 'rules.not-in-force' });
  });
});

describe('a release', () => {
  const database = useTestDatabase();

  it('whose packs do not fit those that are kept refuses to start, says what to do, and leaves nothing behind', async () => {
    const { live } = await liveWithRules(database().db);
    const [text] = builtInPackTexts().filter((one) => /^pack: national$/m.test(one)) as [string];
    const opened = (packs: string[]): Promise<LiveRules> =>
      LiveRules.open({ database: database().db, clock: live.clock, builtIn: { packs, calendar: chineseDaysData() }, criterion: () => undefined });
    await expect(opened([text.replace('amount: 3, unit: working-day', 'amount: 4, unit: working-day')])).rejects.toThrow(/national@1 of this release says other.*next version number/);
    const before = await contentOf(live.pool);
    const following = text.replace(/^version: 1$/m, 'version: 2').replace(/ladder: official/, 'ladder: none').replace(/^effective:.*$/m, 'effective: { from: 2026-01-01 }');
    await expect(opened([text, following])).rejects.toThrow(/duban does not start:[^]*national@2 \/limits\/\S+: there is no ladder “none”/);
    expect(await contentOf(live.pool)).toEqual(before);
    await expect(opened([`${text}\n# a comment is no other content\n`])).resolves.toBeInstanceOf(LiveRules);
  });

  it('that lacks a pack which was loaded at run time reads it from the database', async () => {
    const { live, rules } = await liveWithRules(database().db);
    await loadPack(rules, live.engine.parts.registry, longer, decision);
    const { caseId } = await live.opens('inspector', 'hazard.discover');
    const again = await liveWithRules(database().db, { clock: live.clock });
    expect(again.rules.pack((await live.record(caseId)).pack)?.limits['hazard.grade']?.amount).toBe(5);
    expect(await again.live.faults()).toEqual([]);
  });
});

describe('a pack in two processes', () => {
  const database = useTestDatabase();

  describe('on one database', () => {
    const other = useAnotherProcess(database);

    it('reaches the other with the first case that keeps it, and an apply that broke off is ended by the same call', async () => {
      const { live, rules } = await liveWithRules(database().db);
      const second = await liveWithRules(other(), { clock: live.clock });
      const cases = await Promise.all(Array.from({ length: 230 }, (_, number) => live.opens('inspector', 'hazard.discover', { key: `pack ${number}` })));
      await loadPack(rules, live.engine.parts.registry, longer, decision);
      let writes = 0;
      const dying = watched(database().db, (statement) => {
        if (statement.startsWith('engine.act') && ++writes > 1) throw new Error('the process dies');
      });
      const breaking = new LiveEngine(dying, { clock: live.clock, rules });
      await expect(applyPack(rules, breaking.engine.parts, 'national@2', decision)).rejects.toThrow('the process dies');
      const { rows } = await live.pool.query<{ case_id: string }>(`select case_id from case_file where pack like '%national@2'`);
      // Two batches are under way at once, of 200 and of 30: which of them is written before the process dies is chance.
      expect([30, 200]).toContain(rows.length);
      await second.live.does(rows[0]?.case_id as string, 'regulator', 'hazard.grade-general');
      live.clock.advance(DAY_MS);
      expect(await applyPack(second.rules, second.live.engine.parts, 'national@2', decision)).toMatchObject({ cases: 230 - rows.length, failed: [] });
      expect(cases).toHaveLength(230);
      expect(await live.faults()).toEqual([]);
    });
  });
});

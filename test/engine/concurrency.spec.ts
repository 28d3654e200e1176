import { isRefusal } from '../../src/domain/workflow/refusal.js';
import type { Acted } from '../../src/engine/index.js';
import { useTestDatabase } from '../support/database.js';
import { LiveEngine, useAnotherProcess } from '../support/engine.js';

const CLIENTS = 50;
const CASES = 10;
const ACTS = 10;

const database = useTestDatabase();

describe('many clients on few cases through two processes at once', () => {
  const another = useAnotherProcess(database);

  it('leave every acknowledged act in the journal exactly once, and every case in order', async () => {
    const here = new LiveEngine(database().db, { sealSeconds: 0 });
    const there = new LiveEngine(another(), { clock: here.clock, sealKey: here.sealKey });
    const opened = await Promise.all(Array.from({ length: CASES }, () => here.opens('importer', 'record.import', { facts: { outcome: 'progress' } })));
    const acknowledged: { said: string; acted: Acted }[] = [];
    let refused = 0;

    const client = async (number: number): Promise<void> => {
      const service = number % 2 === 0 ? here : there;
      for (let act = 0; act < ACTS; act += 1) {
        const { caseId } = opened[(number * 7 + act * 3) % CASES] as Acted;
        const said = `客户端${number}第${act}次`;
        // Every fifth client acts only on what it has seen, and it has seen the case as it was opened.
        const answer = await service.tries(caseId, 'safetyOfficer', 'progress.report', { facts: { done: said }, ...(number % 5 === 0 && { expect: 1 }) });
        if (!isRefusal(answer)) acknowledged.push({ said, acted: answer });
        else {
          expect(['case.busy', 'case.stale']).toContain(answer.code);
          refused += 1;
        }
      }
    };
    await Promise.all([...Array.from({ length: CLIENTS }, (_, number) => client(number)), here.look(), there.look()]);
    await here.look();

    const { rows } = await here.pool.query<{ case_id: string; seq: number; said: string }>(
      `select case_id, seq, entry#>>'{facts,done}' as said from journal_entry where seq > 1`,
    );
    const inJournal = rows.map(({ case_id: caseId, seq, said }) => `${caseId} ${seq} ${said}`).sort();
    expect(inJournal).toEqual(acknowledged.map(({ said, acted }) => `${acted.caseId} ${acted.revision} ${said}`).sort());
    expect(acknowledged.length + refused).toBe(CLIENTS * ACTS);
    expect(acknowledged.length).toBeGreaterThan((CLIENTS * ACTS) / 2);
    expect(await here.faults()).toEqual([]);
  });
});

import { createPublicKey } from 'node:crypto';

import type { PoolClient } from 'pg';

import { canonicalJson } from '../../src/domain/journal/canonical-json.js';
import type { JournalEntry } from '../../src/domain/journal/entry.js';
import { compileRegistry, workflowKey } from '../../src/domain/workflow/registry.js';
import { digest, sealHeads, verifyRecord, verifySeals } from '../../src/engine/index.js';
import { definitions } from '../../workflows/index.js';
import { units } from '../support/actors.js';
import { useTestDatabase } from '../support/database.js';
import { DAY_MS, LiveEngine, newSealKey, useAnotherProcess } from '../support/engine.js';

const database = useTestDatabase();
let live: LiveEngine;
let victim: string;
let bystander: string;
/**
 * The victim has six entries: found (1), reminder (2), graded (3), another reminder (4), controls (5), report (6); the bystander has two. A
 * seal follows each entry of the victim, so that every one of them was once a sealed head.
 */
beforeAll(async () => {
  live = new LiveEngine(database().db, { sealSeconds: 0 });
  victim = (await live.opens('inspector', 'hazard.discover', { key: 'victim' })).caseId;
  bystander = (await live.opens('importer', 'record.import', { facts: { outcome: 'progress' } })).caseId;
  await live.look();
  await live.later(1);
  await live.does(victim, 'regulator', 'hazard.grade-major');
  await live.look();
  await live.later(1);
  await live.does(victim, 'safetyOfficer', 'controls.take');
  await live.look();
  await live.does(bystander, 'safetyOfficer', 'progress.report');
  await live.does(victim, 'principal', 'report.to-department');
  await live.look();
});

interface Stored {
  seq: number;
  entry: JournalEntry;
  hash: string;
}

async function entriesOf(sql: PoolClient, caseId = victim): Promise<Stored[]> {
  return (await sql.query<Stored>('select seq, entry, hash from journal_entry where case_id = $1 order by seq', [caseId])).rows;
}

/** Writes an entry with the hash that it should have. */
async function rewrite(sql: PoolClient, entry: JournalEntry): Promise<string> {
  const hash = digest('sha256', canonicalJson(entry));
  await sql.query('update journal_entry set entry = $3, hash = $4 where case_id = $1 and seq = $2', [entry.case, entry.seq, JSON.stringify(entry), hash]);
  return hash;
}

/** Changes one entry and makes the whole chain after it fit again, up to the head of the case: what a patient hand would do. */
async function forge(sql: PoolClient, seq: number, change: (entry: JournalEntry) => object): Promise<void> {
  let prev: string | undefined;
  for (const { entry, hash } of await entriesOf(sql)) {
    if (entry.seq < seq) prev = hash;
    else prev = await rewrite(sql, { ...(entry.seq === seq ? (change(entry) as JournalEntry) : entry), prev: prev ?? entry.prev });
  }
  await sql.query('update case_file set head = $2 where case_id = $1', [victim, prev]);
}

const elsewhere = (entry: JournalEntry): object => ({ ...entry, facts: { ...(entry.facts as object), place: '别处' } });

/** A piece of SQL on the victim, which is $1. */
const statement =
  (text: string) =>
  (sql: PoolClient): Promise<unknown> =>
    sql.query(text, [victim]);

/** What verify and doctor find after this, cases by their names, each once. */
async function faultsAfter(tamper: (sql: PoolClient) => Promise<unknown>): Promise<string[]> {
  return [...new Set(await live.faultsAfter(tamper, { victim, bystander }))].sort();
}

describe('a record that nobody touched', () => {
  it('has no faults', async () => {
    expect((await live.record(victim)).entries.map(({ entry: { act } }) => act)).toEqual([
      'hazard.discover',
      'duty.rung',
      'hazard.grade-major',
      'duty.rung',
      'controls.take',
      'report.to-department',
    ]);
    expect(await faultsAfter(async () => undefined)).toEqual([]);
  });

  it('lets nobody change, remove or empty what is append-only, the owner of the tables included', async () => {
    const refused = /is refused: the record is append-only/;
    for (const table of ['journal_entry', 'seal', 'seal_leaf']) {
      await expect(live.pool.query(`update ${table} set seal = seal`.replace('seal = seal', table === 'journal_entry' ? 'seq = seq' : 'seal = seal'))).rejects.toThrow(refused);
      await expect(live.pool.query(`delete from ${table}`)).rejects.toThrow(refused);
      await expect(live.pool.query(`truncate ${table} cascade`)).rejects.toThrow(refused);
    }
    await live.pool.query(`insert into document_number (issuer_id, number, case_id, seq) values ($1, '文号', $2, 1)`, [units.bureau, victim]);
    await expect(live.pool.query(`update document_number set number = '另一文号'`)).rejects.toThrow(refused);
    await expect(live.pool.query('delete from document_number')).rejects.toThrow(refused);
    await expect(live.pool.query('truncate document_number')).rejects.toThrow(refused);
    expect(await live.faults()).toEqual([]);
  });
});

describe('verify names the case and the entry when somebody', () => {
  it.each<[string, (sql: PoolClient) => Promise<unknown>, string[]]>([
    [
      'changes the facts of an entry',
      statement(`update journal_entry set entry = jsonb_set(entry, '{facts,externalCause}', 'true') where case_id = $1 and seq = 3`),
      ['journal.entry-changed victim 3'],
    ],
    [
      'adds something to an entry',
      statement(`update journal_entry set entry = entry || '{"remark":"补记"}' where case_id = $1 and seq = 3`),
      ['journal.entry-changed victim 3'],
    ],
    ['changes the hash alone', statement(`update journal_entry set hash = repeat('a', 64) where case_id = $1 and seq = 3`), [
      'journal.entry-changed victim 3',
      'journal.chain-broken victim 4',
      'seal.entry-changed victim 3',
    ]],
    [
      'changes an entry and its hash',
      async (sql) => {
        const [, , third] = await entriesOf(sql);
        await rewrite(sql, elsewhere((third as Stored).entry) as JournalEntry);
      },
      ['journal.chain-broken victim 4', 'seal.entry-changed victim 3'],
    ],
    [
      'changes an entry and makes the whole chain after it anew: the seals remain',
      (sql) => forge(sql, 1, (entry) => ({ ...entry, facts: { ...(entry.facts as object), place: '别处' } })),
      [1, 2, 3, 4, 5, 6].map((seq) => `seal.entry-changed victim ${seq}`),
    ],
    [
      'changes what an act did and makes the chain anew: the machines tell otherwise',
      (sql) => forge(sql, 3, (entry) => ({ ...entry, moves: entry.moves.map((move) => ({ ...move, to: 'handling.general.rectifying' })) })),
      ['replay.differs victim 3', ...[3, 4, 5, 6].map((seq) => `seal.entry-changed victim ${seq}`)],
    ],
    [
      'lets somebody else have done it and makes the chain anew: he might not have',
      (sql) => forge(sql, 3, (entry) => ({ ...entry, actor: { kind: 'person', person: 'principal', unit: units.plant, role: 'enterprise-principal' } })),
      ['replay.refused victim 3', ...[3, 4, 5, 6].map((seq) => `seal.entry-changed victim ${seq}`)],
    ],
    [
      'takes a duty out of an entry and makes the chain anew',
      (sql) => forge(sql, 3, (entry) => ({ ...entry, opened: entry.opened.slice(1) })),
      ['replay.differs victim 3', ...[3, 4, 5, 6].map((seq) => `seal.entry-changed victim ${seq}`)],
    ],
    [
      'turns a missed duty into a kept one and makes the chain anew',
      (sql) => forge(sql, 5, (entry) => ({ ...entry, settled: entry.settled.map((settled) => ({ ...settled, outcome: 'missed' })) })),
      ['replay.differs victim 5', ...[5, 6].map((seq) => `seal.entry-changed victim ${seq}`)],
    ],
    [
      'leaves half of an entry out and makes the chain anew',
      (sql) => forge(sql, 5, ({ moves: _, settled: __, ...entry }) => entry),
      ['replay.refused victim 5', ...[5, 6].map((seq) => `seal.entry-changed victim ${seq}`)],
    ],
    [
      'puts nonsense in place of an entry',
      statement(`update journal_entry set entry = 'null' where case_id = $1 and seq = 3`),
      ['journal.wrong-case victim 3'],
    ],
    [
      'puts a number into an entry that has no canonical form',
      statement(`update journal_entry set entry = jsonb_set(entry, '{facts,percent}', '0.5') where case_id = $1 and seq = 3`),
      ['journal.entry-changed victim 3'],
    ],
    ['deletes the first entry', statement('delete from journal_entry where case_id = $1 and seq = 1'), [
      'journal.entry-missing victim 1',
      'journal.chain-broken victim 2',
      'seal.tail-missing victim 1',
    ]],
    ['deletes an entry in the middle', statement('delete from journal_entry where case_id = $1 and seq = 4'), [
      'journal.entry-missing victim 4',
      'journal.chain-broken victim 5',
      'seal.tail-missing victim 4',
    ]],
    ['deletes the last entry', statement('delete from journal_entry where case_id = $1 and seq = 6'), ['journal.head-differs victim 5', 'seal.tail-missing victim 6']],
    ['deletes every entry', statement('delete from journal_entry where case_id = $1'), [
      'journal.empty victim 0',
      ...[1, 2, 3, 4, 5, 6].map((seq) => `seal.tail-missing victim ${seq}`),
    ]],
    [
      'deletes the last entry and lets the case stand where it stood before: only its machines and duties know better',
      async (sql) => {
        await statement('delete from journal_entry where case_id = $1 and seq = 6')(sql);
        await statement('update case_file c set revision = j.seq, head = j.hash from journal_entry j where c.case_id = $1 and j.case_id = $1 and j.seq = 5')(sql);
      },
      ['snapshot.differs victim 5', 'duty.differs victim 5', 'seal.tail-missing victim 6'],
    ],
    [
      'adds an entry',
      async (sql) => {
        const [last] = (await entriesOf(sql)).slice(-1);
        await sql.query(`insert into journal_entry (case_id, seq, entry, hash) values ($1, 7, '{}', $2)`, [victim, last?.hash]);
        await rewrite(sql, { ...(last as Stored).entry, seq: 7, prev: (last as Stored).hash });
      },
      ['journal.head-differs victim 7'],
    ],
    [
      'adds an entry and moves the head of the case to it',
      async (sql) => {
        const [last] = (await entriesOf(sql)).slice(-1);
        await sql.query(`insert into journal_entry (case_id, seq, entry, hash) values ($1, 7, '{}', 'x')`, [victim]);
        const hash = await rewrite(sql, { ...(last as Stored).entry, seq: 7, prev: (last as Stored).hash });
        await sql.query('update case_file set revision = 7, head = $2 where case_id = $1', [victim, hash]);
      },
      ['replay.refused victim 7'],
    ],
    [
      'puts the entry of another case in its place',
      async (sql) => {
        const [foreign] = await entriesOf(sql, bystander);
        await sql.query('update journal_entry set entry = $2, hash = $3 where case_id = $1 and seq = 1', [victim, JSON.stringify(foreign?.entry), foreign?.hash]);
      },
      ['journal.wrong-case victim 1', 'journal.chain-broken victim 2', 'seal.entry-changed victim 1'],
    ],
    [
      'lets two entries change places',
      statement(
        `update journal_entry j set entry = o.entry, hash = o.hash from journal_entry o
          where j.case_id = $1 and o.case_id = $1 and j.seq in (3, 5) and o.seq in (3, 5) and j.seq <> o.seq`,
      ),
      [
        'journal.wrong-case victim 3',
        'journal.chain-broken victim 4',
        'journal.wrong-case victim 5',
        'journal.chain-broken victim 6',
        'seal.entry-changed victim 3',
        'seal.entry-changed victim 5',
      ],
    ],
    ['changes a machine', statement(`update workflow_instance set snapshot = jsonb_set(snapshot, '{context,foundBy}', '"enterprise"') where case_id = $1`), [
      'snapshot.differs victim 6',
    ]],
    ['puts something into a machine that no machine holds', statement(`update workflow_instance set snapshot = jsonb_set(snapshot, '{context,failures}', '0.5') where case_id = $1`), [
      'snapshot.differs victim 6',
    ]],
    [
      'takes a machine away',
      (sql) => sql.query('delete from workflow_instance where case_id = $1 and instance = 2', [bystander]),
      ['snapshot.differs bystander 2', 'duty.unexpected bystander'],
    ],
    [
      'deletes a case with all its rows',
      async (sql) => {
        for (const table of ['journal_entry', 'workflow_instance', 'duty', 'fired_rung', 'outbox_message', 'document', 'accountability_correction', 'accountability_record', 'case_file']) {
          await sql.query(`delete from ${table} where case_id = $1`, [bystander]);
        }
      },
      ['seal.case-missing bystander 1', 'seal.case-missing bystander 2'],
    ],
    ['deletes the case alone', (sql) => sql.query('delete from case_file where case_id = $1', [bystander]), [
      'seal.case-missing bystander 1',
      'seal.case-missing bystander 2',
      'row.orphan bystander',
    ]],
  ])('%s', async (_, tamper, faults) => {
    expect(await faultsAfter(tamper)).toEqual(faults.sort());
  });

  it.each(['v', 'today', 'actor', 'act', 'instance', 'facts', 'moves', 'effects', 'opened', 'settled', 'basis', 'digest', 'at'])(
    'leaves “%s” out of an entry and makes the chain anew',
    async (property) => {
      const without = (entry: JournalEntry): object => Object.fromEntries(Object.entries(entry).filter(([name]) => name !== property));

      expect(await faultsAfter((sql) => forge(sql, 5, without))).toContain('seal.entry-changed victim 5');
    },
  );

  it.each<[string, string, string[]]>([
    ['case_file', `title = '另一个隐患'`, ['case.differs victim 6']],
    ['case_file', `region_code = '370202'`, ['case.differs victim 6']],
    ['case_file', `enterprise_id = '${units.city}'`, ['case.differs victim 6']],
    ['case_file', `grade = 'general'`, ['case.differs victim 6']],
    ['case_file', `level = 'city'`, ['case.differs victim 6', 'duty.differs victim 6']],
    ['case_file', `tags = '{closed}'`, ['case.differs victim 6']],
    ['case_file', 'open = false', ['case.differs victim 6']],
    ['case_file', `performers = '[]'`, ['case.differs victim 6']],
    ['case_file', 'last_instance = 9', ['case.differs victim 6']],
    ['case_file', 'last_duty = 9', ['case.differs victim 6']],
    ['case_file', `opened_at = opened_at - interval '1 day'`, ['case.differs victim 6']],
    ['case_file', 'revision = 7', ['journal.head-differs victim 6']],
    ['workflow_instance', `hash = 'other'`, ['snapshot.differs victim 6']],
    ['workflow_instance', `tags = '{closed}'`, ['snapshot.differs victim 6']],
    ['workflow_instance', 'final = true', ['snapshot.differs victim 6', 'duty.unexpected victim']],
  ])('changes a column of the %s: %s', async (table, change, faults) => {
    expect(await faultsAfter(statement(`update ${table} set ${change} where case_id = $1`))).toEqual(faults.sort());
  });

  it.each([
    `due = due + 30, due_at = due_at + interval '30 days'`,
    `due_at = due_at + interval '1 hour'`,
    'original_due = original_due - 1',
    `opened_at = opened_at - interval '1 day'`,
    'opened_on = opened_on - 1',
    `unit_id = '${units.city}'`,
    `owed_by = 'inspector'`,
    `region_code = '370202'`,
    `level = 'city'`,
    `name = 'order.forget'`,
    `limit_name = 'plan.complete'`,
    `pack = 'national@1 '`,
    'deadline_version = 2',
    `settled_at = opened_at, outcome = 'kept', next_rung_at = null`,
    `settled_at = opened_at, outcome = 'lifted', next_rung_at = null`,
  ])('changes the open duty to serve the order: %s', async (change) => {
    expect(await faultsAfter(statement(`update duty set ${change} where case_id = $1 and name = 'order.serve'`))).toContain('duty.differs victim 6');
  });

  it.each([`outcome = 'missed'`, `settled_at = settled_at - interval '1 day'`, `settled_at = null, outcome = null, next_rung_at = due_at`])(
    'changes the settled duty to grade: %s',
    async (change) => {
      expect(await faultsAfter(statement(`update duty set ${change} where case_id = $1 and name = 'hazard.grade'`))).toContain('duty.differs victim 6');
    },
  );

  it.each([
    ['adds a fired rung', `insert into fired_rung select case_id, duty, deadline_version, 'circular', repeat, seq, fired_at, due_since from fired_rung where case_id = $1 and seq = 2`],
    ['removes a fired rung', 'delete from fired_rung where case_id = $1 and seq = 2'],
    ['renames a fired rung', `update fired_rung set rung = 'overdue-warning' where case_id = $1 and seq = 2`],
    ['counts a fired rung as a repeat', 'update fired_rung set repeat = 1 where case_id = $1 and seq = 2'],
    ['gives a fired rung to another entry', 'update fired_rung set seq = 3 where case_id = $1 and seq = 2'],
    ['lets a rung have fired at another time', `update fired_rung set fired_at = fired_at - interval '1 day' where case_id = $1 and seq = 2`],
  ])('%s', async (_, text) => {
    expect(await faultsAfter(statement(text))).toEqual(['rung.differs victim 6']);
  });

  it('runs a program whose definitions are not those of the case', async () => {
    const registry = compileRegistry(definitions, Object.fromEntries(definitions.map(({ name, version }) => [workflowKey(name, version), 'changed'])));

    expect(verifyRecord({ ...live.engine.parts, registry }, await live.record(victim)).map(({ code, seq }) => `${code} ${seq}`)).toEqual(['replay.differs 1']);
  });
});

describe('the seals show', () => {
  it.each<[string, (sql: PoolClient) => Promise<unknown>, string[]]>([
    [
      'that one of them was taken out',
      async (sql) => {
        await sql.query('delete from seal_leaf where seal = 3');
        await sql.query('delete from seal where seal = 3');
      },
      ['seal.missing seal 3', 'seal.missing seal 4', 'seal.missing seal 5', 'seal.root-differs seal 4'],
    ],
    ['that leaves were taken away', (sql) => sql.query('delete from seal_leaf where seal = 6 and case_id = $1', [bystander]), ['seal.root-differs seal 6']],
    [
      'that a leaf was changed',
      (sql) => sql.query(`update seal_leaf set hash = repeat('a', 64) where seal = 6 and case_id = $1`, [bystander]),
      ['seal.root-differs seal 6', 'seal.entry-changed bystander 2'],
    ],
    ['that a seal was dated back', (sql) => sql.query(`update seal set sealed_at = sealed_at - interval '1 day' where seal = 2`), ['seal.signature-invalid seal 2']],
    [
      'that a root was changed',
      (sql) => sql.query(`update seal set root = repeat('a', 64) where seal = 2`),
      ['seal.signature-invalid seal 2', 'seal.root-differs seal 2', 'seal.root-differs seal 3'],
    ],
    ['that the next seal was told to look for nothing', (sql) => sql.query(`update seal set horizon = 'infinity' where seal = 2`), ['seal.signature-invalid seal 2']],
    ['that a signature is none', (sql) => sql.query(`update seal set signature = 'none' where seal = 2`), ['seal.signature-invalid seal 2']],
  ])('%s', async (_, tamper, faults) => {
    expect(await faultsAfter(tamper)).toEqual(faults.sort());
  });

  it('that they were made with another key', async () => {
    const { rows } = await live.pool.query<{ seals: number }>('select count(*)::int as seals from seal');

    const faults = await verifySeals(live.pool, createPublicKey(newSealKey().privateKey), null);

    expect(faults.map(({ code, seal }) => `${code} ${seal}`)).toEqual(Array.from({ length: rows[0]?.seals ?? 0 }, (_, index) => `seal.signature-invalid ${index + 1}`));
  });

  it('that the last of them was taken away, to whoever noted it down', async () => {
    const { rows } = await live.pool.query<{ seal: number; root: string }>('select seal, root from seal order by seal desc limit 1');
    const known = rows[0] as { seal: number; root: string };
    const client = await live.pool.connect();
    const found = async (note: typeof known | null): Promise<string[]> => (await verifySeals(client as never, live.sealKey.publicKey, note)).map(({ code, seal }) => `${code} ${seal}`);
    try {
      await client.query('begin');
      expect(await found(known)).toEqual([]);
      expect(await found({ ...known, root: 'b'.repeat(64) })).toEqual([`seal.missing ${known.seal}`]);
      await client.query('alter table seal_leaf disable trigger user; alter table seal disable trigger user');
      await client.query('delete from seal_leaf where seal = $1', [known.seal]);
      await client.query('delete from seal where seal = $1', [known.seal]);
      expect(await found(null)).toEqual([]);
      expect(await found(known)).toEqual([`seal.missing ${known.seal}`]);
    } finally {
      await client.query('rollback');
      client.release();
    }
  });
});

describe('a seal', () => {
  const another = useAnotherProcess(database);

  it('is made over the heads of the cases that changed, and only when one did', async () => {
    const { rows } = await live.pool.query<{ seal: number; caseId: string; seq: number }>('select seal, case_id as "caseId", seq from seal_leaf order by seal, seq desc');
    const lines = rows.map(({ seal, caseId, seq }) => `${seal} ${caseId === victim ? 'victim' : 'bystander'} ${seq}`);

    expect(lines.sort()).toEqual(['1 victim 1', '1 bystander 1', '2 victim 2', '3 victim 3', '4 victim 4', '5 victim 5', '6 victim 6', '6 bystander 2'].sort());
    expect(await sealHeads(live.engine.parts, live.sealKey)).toBeNull();
  });

  it('is made by one process at a time, each following the one before', async () => {
    const there = new LiveEngine(another(), { clock: live.clock, sealKey: live.sealKey, sealSeconds: 0 });
    const { caseId } = await live.opens('importer', 'record.import', { facts: { outcome: 'progress' } });
    for (let round = 0; round < 15; round += 1) {
      await live.does(caseId, 'safetyOfficer', 'progress.report');
      live.clock.advance(1000);
      await Promise.all([live.look(), there.look(), sealHeads(live.engine.parts, live.sealKey), sealHeads(there.engine.parts, live.sealKey)]);
    }
    await live.look();

    const { rows } = await live.pool.query<{ seq: number }>('select max(seq) as seq from seal_leaf where case_id = $1', [caseId]);
    expect(rows[0]?.seq).toBe(16);
    expect(await live.faults()).toEqual([]);
  });

  it('is not made more often than it should', async () => {
    const hourly = new LiveEngine(database().db, { clock: live.clock, sealKey: live.sealKey, sealSeconds: 3600 });
    const { caseId } = await live.opens('importer', 'record.import', { facts: { outcome: 'progress' } });
    const looks = [];
    for (const minutes of [0, 30, 29, 1]) {
      hourly.clock.advance(minutes * 60_000);
      await live.does(caseId, 'safetyOfficer', 'progress.report');
      looks.push((await hourly.look()).sealed);
    }

    expect(looks).toEqual([true, false, false, true]);
    expect(live.clock.now() % DAY_MS).toBeGreaterThan(0);
  });
});

describe('what acts left beside the journal is compared with it, when somebody', () => {
  let ordered: string;
  beforeAll(async () => {
    ordered = (await live.opens('inspector', 'hazard.discover', { key: 'ordered' })).caseId;
    await live.does(ordered, 'regulator', 'hazard.grade-major');
    await live.does(ordered, 'regulator', 'order.serve');
  });

  const found = (text: string): Promise<string[]> => live.faultsAfter((sql) => sql.query(text, [ordered]), { ordered });

  it('touches nothing: no faults', async () => {
    expect((await live.record(ordered)).left.documents).toHaveLength(1);
    expect(await found('select $1::uuid')).toEqual([]);
  });

  it.each([
    ['document.differs ordered 3', `update document set number = '别的文号' where case_id = $1`],
    ['document.differs ordered 3', `update document set content = '{"rectifyBy":"2099-01-01"}' where case_id = $1`],
    ['document.differs ordered 3', `update document set issued_at = issued_at - interval '1 day' where case_id = $1`],
    ['document.differs ordered 3', 'delete from document where case_id = $1'],
    ['document.differs ordered 2', `insert into document select case_id, 2, 9, instance, kind, issuer_id, number, title, content, issued_at from document where case_id = $1`],
    ['message.differs ordered 2', `update outbox_message set payload = payload || '{"to":["inspector"]}' where case_id = $1`],
    ['message.differs ordered 2', 'delete from outbox_message where case_id = $1'],
    ['accountability.differs ordered 3', `insert into accountability_record values ($1, 3, 9, 1, 'interview-enterprise', 'enterprise-principal', null, null, '{}', '[]', now())`],
  ])('%s after %s', async (fault, text) => {
    expect(await found(text)).toEqual([fault]);
  });

  it('frees a number that was taken: its document has no number in the register', async () => {
    const freed = (sql: PoolClient): Promise<unknown> =>
      sql.query('alter table document_number disable trigger user').then(() => sql.query('delete from document_number where case_id = $1', [ordered]));

    expect(await live.faultsAfter(freed, { ordered })).toEqual(['document.differs ordered 3']);
  });
});

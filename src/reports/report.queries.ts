import { Parameters, scopeBranches } from '../cases/scope.queries.js';
import type { Scope } from '../domain/access/scope.js';
import type { ClaimingReport } from '../domain/reward/report-reward.js';
import type { Read } from '../platform/db/transaction.js';
import type { PartOf } from './encrypt-part.js';

/** A part of a report as it is stored. */
export interface StoredPart {
  part: PartOf['part'];
  seq: number;
  keyId: string;
  content: Buffer;
}

/** The encrypted parts of a report that the reader may read, of these kinds, in the order in which they came. */
export async function partsOf(read: Read, caseId: string, kinds: readonly PartOf['part'][]): Promise<StoredPart[]> {
  const { rows } = await read.query<StoredPart>({
    name: 'reports.parts',
    text: 'select part, seq, key_id as "keyId", content from report_part where case_id = $1 and part = any($2) order by seq, part',
    values: [caseId, kinds],
  });
  return rows;
}

/** What whoever holds the receipt code is told of a report. Nothing of it names an official. */
export interface FollowedReport {
  caseId: string;
  revision: number;
  receivedAt: Date;
  tags: string[];
  /** Unit that has it in hand. */
  body: string;
  bodyName: string;
  refusal: { ground: string; reasons: string } | null;
  answer: string | null;
  rewardCents: number | null;
  /** Local date by which the reward is to be claimed; null where none waits. */
  claimBy: string | null;
}

/** The report whose receipt code has this hash, or null. Whoever has the code has no account, so it is read as the owner and by the code alone. */
export async function followedReport(read: Read, receipt: Buffer): Promise<FollowedReport | null> {
  const { rows } = await read.query<FollowedReport>({
    name: 'reports.followed',
    text: `select c.case_id as "caseId", c.revision, c.opened_at as "receivedAt", c.tags, i.snapshot #>> '{context,body}' as body, coalesce(o.name, '') as "bodyName",
                  i.snapshot #> '{context,refusal}' as refusal, i.snapshot #>> '{context,answer}' as answer, (i.snapshot #>> '{context,rewardCents}')::bigint as "rewardCents",
                  (select d.due from duty d where d.case_id = c.case_id and d.settled_at is null and d.name = 'whistle.await-claim') as "claimBy"
             from report_part p
             join case_file c on c.case_id = p.case_id
             join workflow_instance i on i.case_id = c.case_id and i.instance = 1
             left join organisation o on o.id = (i.snapshot #>> '{context,body}')::uuid
            where p.part = 'receipt' and p.content = $1`,
    values: [receipt],
  });
  return rows[0] ?? null;
}

/** Official bodies with somebody who takes in reports on a local day. */
export interface ReceivingUnit {
  unit: string;
  name: string;
  region: string;
  line: string | null;
  supervisor: string | null;
}

export async function receivingUnits(read: Read, today: string): Promise<ReceivingUnit[]> {
  const { rows } = await read.query<ReceivingUnit>({
    name: 'reports.receiving-units',
    text: `select o.id as unit, o.name, o.region_code as region, o.line, o.committee_id as supervisor
             from organisation o
            where o.region_code is not null and (o.valid_to is null or o.valid_to >= $1)
              and exists (select from post p where p.organisation_id = o.id and p.role = 'intake-officer' and p.held_from <= $1 and (p.held_to is null or p.held_to >= $1))
            order by o.id`,
    values: [today],
  });
  return rows;
}

/** A report as the list of the intake post shows it. */
export interface ReportSummary {
  caseId: string;
  caseNumber: number;
  receivedAt: Date;
  open: boolean;
  tags: string[];
  channel: string;
  matter: string;
  safetyCritical: boolean;
  named: boolean;
  region: string | null;
  /** Local date of the open duty that is due first. */
  nextDue: string | null;
  /** Case of the hazard that it led to or joined. */
  hazardCase: string | null;
}

/** Which reports are listed: within the scope, open or over, after a case. */
export interface ReportPage {
  scope: Scope;
  open: boolean | null;
  after: string | null;
  limit: number;
}

/** The reports within a scope, the newest first, one more than a page has. What they say is in none of it. */
export async function reportList(read: Read, { scope, open, after, limit }: ReportPage): Promise<ReportSummary[]> {
  const parameters = new Parameters();
  const wanted = ['c.confidential', ...(open === null ? [] : [open ? 'c.open' : 'not c.open']), ...(after === null ? [] : [`c.case_id < ${parameters.add(after)}`])];
  const reached = scopeBranches(scope, parameters).map(({ from, where }) => `select c.case_id from ${from} where ${[where, ...wanted].join(' and ')}`);
  const { rows } = await read.query<ReportSummary>(
    `select c.case_id as "caseId", c.number as "caseNumber", c.opened_at as "receivedAt", c.open, c.tags, j.entry #>> '{facts,channel}' as channel,
            i.snapshot #>> '{context,matter}' as matter, (i.snapshot #>> '{context,safetyCritical}')::boolean as "safetyCritical",
            (j.entry #>> '{facts,named}')::boolean as named, c.region_code as region,
            (select min(d.due) from duty d where d.case_id = c.case_id and d.settled_at is null) as "nextDue",
            (select l.hazard_case_id from report_link l where l.case_id = c.case_id) as "hazardCase"
       from (select distinct case_id from (${reached.join(' union all ')}) b) p
       join case_file c on c.case_id = p.case_id
       join workflow_instance i on i.case_id = c.case_id and i.instance = 1
       join journal_entry j on j.case_id = c.case_id and j.seq = 1
      order by c.case_id desc limit ${parameters.add(limit + 1)}`,
    parameters.values,
  );
  return rows;
}

/** What of the matter of a report decides on a reward: whether the hazard was on record before it came, and who else told of it. */
export interface SameMatter {
  report: ClaimingReport;
  knownBefore: boolean;
  others: ClaimingReport[];
}

export async function sameMatter(read: Read, caseId: string): Promise<SameMatter | null> {
  const at = (column: string): string => `(extract(epoch from ${column}) * 1000)::float8`;
  const { rows } = await read.query<{ receivedAt: number; knownBefore: boolean; others: ClaimingReport[] }>({
    name: 'reports.same-matter',
    text: `select ${at('c.opened_at')} as "receivedAt", coalesce(bool_or(l.how = 'joined' and h.opened_at < c.opened_at), false) as "knownBefore",
                  (select coalesce(json_agg(json_build_object('report', r.case_id, 'receivedAt', ${at('r.opened_at')})), '[]')
                     from report_link own join report_link other on other.hazard_case_id = own.hazard_case_id and other.case_id <> own.case_id
                     join case_file r on r.case_id = other.case_id
                    where own.case_id = c.case_id) as others
             from case_file c
             left join report_link l on l.case_id = c.case_id
             left join case_file h on h.case_id = l.hazard_case_id
            where c.case_id = $1 group by c.case_id, c.opened_at`,
    values: [caseId],
  });
  const [found] = rows;
  return found === undefined ? null : { report: { report: caseId, receivedAt: found.receivedAt }, knownBefore: found.knownBefore, others: found.others };
}

/** Whether this is the case of a hazard, which a report can join. */
export async function hazardCase(read: Read, caseId: string): Promise<boolean> {
  const { rowCount } = await read.query({ name: 'reports.hazard-case', text: 'select from case_file where case_id = $1 and not confidential', values: [caseId] });
  return rowCount !== 0;
}

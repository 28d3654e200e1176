import type { Basis } from '../workflow/words.js';
import type { Reason } from '../workflow/refusal.js';

/** Kinds of records: an inspection by officers, a re-inspection of what an order wants done, and the patrol of a town body. */
export const inspectionKinds = ['inspection', 're-inspection', 'patrol'] as const;
export type InspectionKind = (typeof inspectionKinds)[number];

/** 安全生产法 9, 67, 68; 行政处罚法 42; what requires an earlier order is practice of enforcement (整改复查意见书). */
export const inspectionLaw = {
  aqf9: { document: '安全生产法', article: '9', mark: 'law' },
  aqf67: { document: '安全生产法', article: '67', mark: 'law' },
  aqf68: { document: '安全生产法', article: '68', mark: 'law' },
  punishment42: { document: '行政处罚法', article: '42', mark: 'law' },
  penalties15: { document: '安全生产违法行为行政处罚办法', mark: 'law' },
} as const satisfies Record<string, Basis>;

/** What the rules of a record look at. Instants are UTC milliseconds. */
export interface DrawnUpRecord {
  kind: InspectionKind;
  startedAt: number;
  endedAt: number;
  officers: readonly { person: string; certificate: string | null }[];
  /** The case and the order that a re-inspection is about; null where none is named. */
  reinspected: { caseId: string; order: string } | null;
}

/** Who draws it up, when, and at which level his unit stands. */
export interface DrawingUp {
  by: string;
  /** True for a town or street body (乡镇、街道), grid officers included. */
  town: boolean;
  now: number;
}

/** Why a record cannot be drawn up like this; nothing where it can. */
export function recordFaults(record: DrawnUpRecord, drawing: DrawingUp): Reason[] {
  return [...kindFaults(record, drawing), ...timeFaults(record, drawing), ...officerFaults(record, drawing)];
}

/**
 * 安全生产法 article 9: a town body helps the departments and reports; it patrols and does not enforce, so that its record is never the ground of an order.
 * A re-inspection refers to an earlier order.
 */
function kindFaults({ kind, reinspected }: DrawnUpRecord, { town }: DrawingUp): Reason[] {
  const faults: Reason[] = [];
  if (town !== (kind === 'patrol')) {
    const zh = town ? '乡镇（街道）开展巡查，应作巡查记录' : '巡查记录由乡镇（街道）作出，监管部门应作检查或复查记录';
    const en = town ? 'A town body patrols: its record is a patrol' : 'A patrol is recorded by a town body; a department inspects or re-inspects';
    faults.push({ code: 'inspection.kind', subject: 'kind', zh, en });
  }
  if ((kind === 're-inspection') !== (reinspected !== null)) {
    const zh = '复查须写明案卷和所依据的责令文书文号；其他记录不填';
    faults.push({ code: 'inspection.order', subject: 'reinspected', zh, en: 'A re-inspection names its case and the order it refers to; other records do not' });
  }
  return faults;
}

function timeFaults({ startedAt, endedAt }: DrawnUpRecord, { now }: DrawingUp): Reason[] {
  if (endedAt < startedAt) return [{ code: 'inspection.time', subject: 'endedAt', zh: '结束时间早于开始时间', en: 'The inspection ends before it begins' }];
  return endedAt > now ? [{ code: 'inspection.time', subject: 'endedAt', zh: '检查尚未结束，不能作出记录', en: 'The inspection ends in the future' }] : [];
}

/** 行政处罚法 article 42: at least two officers. 安全生产法 article 67: each with his certificate. Who draws up the record is one of them. */
function officerFaults({ kind, officers }: DrawnUpRecord, { by }: DrawingUp): Reason[] {
  const faults: Reason[] = [];
  const people = new Set(officers.map(({ person }) => person));
  const certificates = officers.map(({ certificate }) => certificate).filter((one) => one !== null);
  const enforcing = kind !== 'patrol';
  if (people.size < officers.length || people.size < (enforcing ? 2 : 1)) {
    const zh = enforcing ? '执法人员不得少于两人，且不得重复' : '须写明巡查人员，且不得重复';
    faults.push({ code: 'inspection.officers', subject: 'officers', zh, en: enforcing ? 'At least two officers, each named once' : 'Name who patrolled, each once' });
  }
  if (enforcing && new Set(certificates).size < officers.length) {
    const en = 'Every officer states the number of his own certificate';
    faults.push({ code: 'inspection.certificate', subject: 'officers', zh: '每名执法人员须写明本人的行政执法证号', en });
  }
  if (!people.has(by)) faults.push({ code: 'inspection.drawn-up-by', subject: 'officers', zh: '记录须由检查人员本人作出', en: 'Whoever draws up the record is one of its officers' });
  return faults;
}

/** How far a record is: drawn up, being signed, signed by both sides, or signed by the officers with the enterprise's refusal on it. */
export const inspectionStandings = ['drawn-up', 'being-signed', 'signed', 'refused'] as const;
export type InspectionStanding = (typeof inspectionStandings)[number];

/** A signature as far as the standing depends on it. */
export interface GivenSignature {
  party: 'officer' | 'enterprise';
  form: 'account' | 'paper' | 'refused';
}

/** 安全生产法 article 68: signed by the officers and the enterprise, or with its refusal recorded. */
export function standingOfRecord(officers: number, signatures: readonly GivenSignature[]): InspectionStanding {
  if (signatures.length === 0) return 'drawn-up';
  const enterprise = signatures.find(({ party }) => party === 'enterprise');
  const signed = signatures.filter(({ party }) => party === 'officer').length;
  if (enterprise === undefined || signed < officers) return 'being-signed';
  return enterprise.form === 'refused' ? 'refused' : 'signed';
}

/** Whether a record is complete, so that a case or an order may rest on it. */
export function isComplete(standing: InspectionStanding): boolean {
  return standing === 'signed' || standing === 'refused';
}

import type { Scope } from '../domain/access/scope.js';
import { isComplete, recordFaults } from '../domain/inspection/inspection-record.js';
import type { Tx } from '../platform/db/transaction.js';
import { inspectionOf, officersOfUnit, orderedEnterprise, type InspectionRecord } from './inspection.queries.js';
import { refuseInspection, type InspectionRefusal } from './inspection-refusal.js';
import { insertCorrection, insertRecord, insertSignature, lockRecord, replaceContent, type RecordContent, type Signature, type Writing } from './inspection.store.js';

/** Who writes: a person in a post of a unit, within a scope, at an instant (UTC milliseconds). */
export interface Writer extends Writing {
  unit: string;
  scope: Scope;
}

/** What came of writing: the record as it stands afterwards, or why nothing was written. */
export type Written = InspectionRecord | InspectionRefusal;

/** Draws up a record. Refuses one that the rules do not allow (行政处罚法 42, 安全生产法 67, 68), and a number that the unit has used. */
export async function drawUpRecord(tx: Tx, id: string, content: RecordContent, writer: Writer): Promise<Written> {
  const refused = await contentRefused(tx, content, writer);
  if (refused !== null) return refused;
  if (!(await insertRecord(tx, id, content, writer))) return refuseInspection('inspection.number-taken');
  return (await inspectionOf(tx, { kind: 'everywhere' }, id)) as InspectionRecord;
}

/** Puts other content in the place of a record that nobody has signed. The number stays what it was. */
export function reviseRecord(tx: Tx, id: string, content: Omit<RecordContent, 'number'>, writer: Writer): Promise<Written> {
  return writing(tx, id, writer, async (record) => {
    if (!isOfficer(record, writer)) return refuseInspection('inspection.not-yours');
    if (record.standing !== 'drawn-up') return refuseInspection('inspection.fixed');
    const whole = { ...content, number: record.number };
    const refused = await contentRefused(tx, whole, writer);
    if (refused === null) await replaceContent(tx, id, whole);
    return refused;
  });
}

/** An officer of the inspection signs it, each for himself (安全生产法 article 68). */
export function signAsOfficer(tx: Tx, id: string, writer: Writer): Promise<Written> {
  return writing(tx, id, writer, async (record) => {
    if (!isOfficer(record, writer)) return refuseInspection('inspection.not-yours');
    if (record.signatures.some(({ party, person }) => party === 'officer' && person === writer.person)) return refuseInspection('inspection.signed-already');
    await insertSignature(tx, id, { party: 'officer', form: 'account' }, writer);
    return null;
  });
}

/**
 * The side of the enterprise: it signs by its account, or an officer enters its signature on paper with the page as evidence, or its refusal with a
 * witness (安全生产法 article 68). Once, and after an officer has signed what is put before it.
 */
export function enterSideOfEnterprise(tx: Tx, id: string, signature: Extract<Signature, { party: 'enterprise' }> | { party: 'enterprise'; form: 'account' }, writer: Writer): Promise<Written> {
  return writing(tx, id, writer, async (record) => {
    if (signature.form !== 'account' && !isOfficer(record, writer)) return refuseInspection('inspection.not-yours');
    if (record.signatures.some(({ party }) => party === 'enterprise')) return refuseInspection('inspection.signed-already');
    if (record.standing === 'drawn-up') return refuseInspection('inspection.not-complete', [unsigned]);
    await insertSignature(tx, id, signature, writer);
    return null;
  });
}

/** Corrects a record that both sides have signed, by an entry beside it. */
export function correctRecord(tx: Tx, id: string, correction: { text: string; reasons: string }, writer: Writer): Promise<Written> {
  return writing(tx, id, writer, async (record) => {
    if (!isOfficer(record, writer)) return refuseInspection('inspection.not-yours');
    if (!isComplete(record.standing)) return refuseInspection('inspection.not-complete');
    await insertCorrection(tx, id, correction, writer);
    return null;
  });
}

async function writing(tx: Tx, id: string, { scope }: Writer, write: (record: InspectionRecord) => Promise<InspectionRefusal | null>): Promise<Written> {
  await lockRecord(tx, id);
  const record = await inspectionOf(tx, scope, id);
  if (record === null) return refuseInspection('inspection.unknown');
  return (await write(record)) ?? ((await inspectionOf(tx, scope, id)) as InspectionRecord);
}

function isOfficer({ authority, officers }: InspectionRecord, { person, unit }: Writer): boolean {
  return authority.id === unit && officers.some((officer) => officer.person === person);
}

/** Everything that the rules and the directory have against the content of a record; null where they have nothing. */
async function contentRefused(tx: Tx, content: RecordContent, { person, unit, at }: Writer): Promise<InspectionRefusal | null> {
  const people = content.officers.map((officer) => officer.person);
  const { town, officers } = await officersOfUnit(tx, unit, people, content.inspectedOn);
  const faults = recordFaults(content, { by: person, town, now: at });
  if (people.some((one) => !officers.includes(one))) faults.push(notAnOfficer);
  if (content.reinspected !== null) {
    const { caseId, order } = content.reinspected;
    if ((await orderedEnterprise(tx, caseId, order)) !== content.enterprise) faults.push(noSuchOrder(order));
  }
  return faults.length === 0 ? null : refuseInspection('inspection.invalid', faults);
}

const unsigned = { code: 'inspection.not-complete', subject: 'signatures', zh: '先由执法人员签名，再交被检查单位', en: 'An officer signs first, then the enterprise' };

const notAnOfficer = {
  code: 'inspection.officer-unknown',
  subject: 'officers',
  zh: '所列人员检查当日不是本单位的执法人员或经办人',
  en: 'Somebody listed held no post of an inspector or regulator of your unit on that day',
};

const noSuchOrder = (order: string) => ({
  code: 'inspection.order-unknown',
  subject: 'reinspected.order',
  zh: `该案卷中没有对这家企业作出的责令文书 ${order}`,
  en: `The case has no order ${order} to this enterprise`,
});

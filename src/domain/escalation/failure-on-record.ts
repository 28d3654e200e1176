import type { Paper } from './paper.js';

/** How an enterprise failed: it refused an order, did not eliminate the hazard by its date, or safety cannot be assured meanwhile. */
export const failures = ['refused', 'not-eliminated', 'safety-not-assured'] as const;

export interface FailureOnRecord {
  what: (typeof failures)[number];
  /** The order that was not obeyed; null where there was none to obey. */
  order: Paper | null;
  /** Local day on which the failure was recorded, and the record. */
  recordedOn: string;
  record: Paper;
}

/**
 * 安全生产法 article 102 (second sentence): production is ordered to stop where an order to eliminate the hazard is refused, so there must be an
 * order, and the refusal or failure must have been recorded on or after its day. Article 65 (3): production is stopped for the time being where
 * safety cannot be assured while a major hazard is removed; that needs no earlier order.
 */
export function stopGroundShown(failure: FailureOnRecord, today: string): boolean {
  if (!recordedBy(failure, today)) return false;
  return failure.what === 'safety-not-assured' || disobeyed(failure);
}

/**
 * 令16 article 22: the body that issued the licence is asked to suspend it where a licensed enterprise has a major hazard; that it leaves the
 * hazard as it is, or that safety cannot be assured, is on record as it is for a stop.
 */
export function suspensionGroundShown({ majorHazard, ...failure }: FailureOnRecord & { majorHazard: boolean }, today: string): boolean {
  return majorHazard && stopGroundShown(failure, today);
}

/** 安全生产法 article 102: who does not eliminate a hazard that he was ordered to eliminate is fined. The order and the failure are on record. */
export function penaltyGroundShown(failure: FailureOnRecord, today: string): boolean {
  return recordedBy(failure, today) && failure.what !== 'safety-not-assured' && disobeyed(failure);
}

/** What is not on record by today is not on record. */
function recordedBy({ recordedOn, record }: FailureOnRecord, today: string): boolean {
  return recordedOn <= today && record.date <= today;
}

function disobeyed({ order, recordedOn }: FailureOnRecord): boolean {
  return order !== null && order.date <= recordedOn;
}

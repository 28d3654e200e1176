import type { Paper } from './paper.js';

/** A minute of the local clock: `YYYY-MM-DD` and `HH:MM`. */
export interface LocalMinute {
  date: string;
  time: string;
}

/** What an order to cut power, or the supply of explosives, rests on. */
export interface CutOfPower {
  /** The decision to stop that is not obeyed. */
  stopDecision: Paper;
  /** Local day on which the refusal was recorded, and the record. */
  refusal: { refusedOn: string; record: Paper };
  /** The real danger of an accident (现实危险). */
  danger: string;
  /** The written notice to the supplier. */
  supplier: { name: string; notice: Paper };
  /** The written notice to the enterprise, and when it was served. */
  enterprise: { notice: Paper; served: LocalMinute };
  /** When the supply is to end. */
  cutFrom: LocalMinute;
  /** Why it cannot wait 24 hours; null where it can. */
  emergency: string | null;
}

const MINUTE = 60_000;
const NOTICE = 24 * 60;

/**
 * 安全生产法 article 70: where an enterprise with a major hazard refuses the decision to stop and there is real danger of an accident, the
 * department may have power and explosives cut off. Asked for: a decision to stop, and a refusal recorded on or after its day; the danger
 * described; a notice in writing to the supplier and one to the enterprise, neither before the refusal; the head's approval before the supply
 * ends; and 24 hours between notice and cut, unless an emergency that endangers safety is stated.
 */
export function cutOfPowerAllowed(cut: CutOfPower, today: string): boolean {
  return refusedOnRecord(cut, today) && cut.danger.trim() !== '' && bothNotified(cut, today) && approvedBefore(cut, today) && noticeLongEnough(cut);
}

function refusedOnRecord({ stopDecision, refusal }: CutOfPower, today: string): boolean {
  return stopDecision.date <= refusal.refusedOn && refusal.refusedOn <= today && refusal.record.date <= today;
}

function bothNotified({ refusal: { refusedOn }, supplier, enterprise }: CutOfPower, today: string): boolean {
  return [supplier.notice.date, enterprise.notice.date].every((date) => refusedOn <= date && date <= today);
}

function approvedBefore({ cutFrom }: CutOfPower, today: string): boolean {
  return today <= cutFrom.date;
}

function noticeLongEnough({ enterprise: { served }, cutFrom, emergency }: CutOfPower): boolean {
  return emergency !== null || minute(cutFrom) - minute(served) >= NOTICE;
}

/** Minutes since a fixed instant, both ends on the same local clock. Not a number for what is no date or time, which no comparison lets pass. */
function minute({ date, time }: LocalMinute): number {
  return Date.parse(`${date}T${time}:00Z`) / MINUTE;
}

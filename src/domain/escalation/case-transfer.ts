/** To whom a case is transferred: for a crime to the police or the procuratorate, for an official's conduct to discipline inspection. */
export const transferReceivers = ['public-security', 'procuratorate', 'discipline-inspection'] as const;

export interface CaseTransfer {
  to: (typeof transferReceivers)[number];
  /** What is transferred: the facts, and the list of evidence by name. */
  facts: string;
  evidence: readonly { name: string }[];
  /** The offence that is suspected; null where none is. */
  offence: string | null;
  /** The person and the text of the duty that he failed; null where no official is meant. */
  official: { name: string; duty: string } | null;
}

/**
 * 行政处罚法 article 27: conduct that is suspected to be a crime goes to the judicial authority at once, so the offence is named; facts and a list
 * of the evidence go with it. A lead to discipline inspection (线索移送, 地方党政领导干部安全生产责任制规定) names the person and his duty.
 */
export function transferComplete({ to, facts, evidence, offence, official }: CaseTransfer): boolean {
  if (facts.trim() === '' || evidence.length === 0) return false;
  return to === 'discipline-inspection' ? official !== null : offence !== null;
}

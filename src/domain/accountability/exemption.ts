/**
 * The grounds of 尽职免责 (安全生产监管监察职责和行政执法责任追究的规定, 总局令24号; 地方党政领导干部安全生产责任制规定 article 23): the unit was ordered and
 * refused; the closure was asked for; the court was applied to; all was done by plan and law; there was another cause.
 */
export const exemptionGrounds = ['ordered-and-refused', 'closure-requested', 'court-applied', 'acted-by-plan-and-law', 'other-cause'] as const;

const ofAuthorities: readonly string[] = ['ordered-and-refused', 'closure-requested', 'court-applied'];

/** Whether a ground is open to a post. The first three are what only an authority can have done, so they excuse no enterprise. */
export function exemptionFits(ground: (typeof exemptionGrounds)[number], role: string): boolean {
  return !(role.startsWith('enterprise-') && ofAuthorities.includes(ground));
}

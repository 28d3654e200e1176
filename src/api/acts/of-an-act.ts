/** What performing an act can be refused with, in the order in which it is asked. */
export const ofAnAct = [
  ...['request.invalid', 'request.invalid-json', 'request.too-large', 'case.unknown', 'key.reused', 'case.stale', 'case.busy', 'case.closed'],
  ...['act.unknown', 'act.not-yours', 'act.instance-unknown', 'act.instance-ambiguous', 'act.not-opening', 'act.wrong-state', 'act.separation'],
  ...['act.facts-invalid', 'act.guard', 'duty.not-open', 'duty.taken', 'duty.unsigned', 'duty.urged', 'duty.handling', 'withdraw.too-late'],
  ...['document.number-taken', 'record.unknown', 'record.corrected', 'definition.mismatch'],
];

import { type effectTypes, type Effect, type EffectParams, type EffectType } from '../domain/workflow/effects.js';

/** Where an effect arose: its case, entry, place among the effects of the entry, machine, and time. */
export interface EffectPlace {
  caseId: string;
  seq: number;
  ordinal: number;
  instance: number;
  at: string;
}

/** Rows that effects write, by section of the statement. */
export interface EffectRows {
  outbox: object[];
  documents: object[];
  numbers: object[];
  accountability: object[];
  corrections: object[];
  links: object[];
}

type RowEffect = { [T in EffectType]: (typeof effectTypes)[T] extends 'rows' ? T : never }[EffectType];
type Handler<T extends EffectType> = (params: EffectParams[T], place: EffectPlace, rows: EffectRows) => void;

function queue(topic: string) {
  return (payload: object, { caseId, seq, ordinal, instance, at }: EffectPlace, { outbox }: EffectRows): void => {
    const { notBefore = at } = payload as { notBefore?: string };
    outbox.push({ case_id: caseId, seq, ordinal, topic, payload: { ...payload, instance }, next_attempt_at: notBefore });
  };
}

/** Exactly one handler for every effect that writes rows; the keys are checked by the type and again at boot. */
export const effectHandlers: { [T in RowEffect]: Handler<T> } = {
  notify: queue('notify'),
  publish: queue('publish'),
  'issue-document': ({ kind, number, issuer, title, content }, { caseId, seq, ordinal, instance, at }, { documents, numbers }) => {
    documents.push({ case_id: caseId, seq, ordinal, instance, kind, issuer_id: issuer, number, title, content, issued_at: at });
    if (number !== null && issuer !== null) numbers.push({ issuer_id: issuer, number, case_id: caseId, seq });
  },
  'record-accountability': ({ kind, subject, body, reason, basis }, { caseId, seq, ordinal, instance, at }, { accountability }) => {
    const against = { against_role: subject.role, against_unit: subject.unit };
    accountability.push({ case_id: caseId, seq, ordinal, instance, kind, ...against, body_id: body, reason, basis, recorded_at: at });
  },
  'join-case': ({ case: hazard, how }, { caseId, seq, ordinal, instance, at }, { links }) => {
    links.push({ case_id: caseId, seq, ordinal, instance, hazard_case_id: hazard, how, linked_at: at });
  },
  'correct-accountability': ({ record, body, result, decision, reasons }, { caseId, seq, ordinal, instance, at }, { corrections }) => {
    const corrected = { record_seq: record.seq, record_ordinal: record.ordinal };
    corrections.push({ case_id: caseId, seq, ordinal, instance, ...corrected, body_id: body, result, decision, reasons, corrected_at: at });
  },
};

/** The rows of all effects of one entry. */
export function effectRows(effects: readonly (Effect & { instance: number })[], place: Omit<EffectPlace, 'ordinal' | 'instance'>): EffectRows {
  const rows: EffectRows = { outbox: [], documents: [], numbers: [], accountability: [], corrections: [], links: [] };
  effects.forEach((effect, ordinal) => {
    const handler = effectHandlers[effect.type as RowEffect] as Handler<EffectType> | undefined;
    handler?.(effect.params, { ...place, ordinal, instance: effect.instance }, rows);
  });
  return rows;
}

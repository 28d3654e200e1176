import { Type } from '@sinclair/typebox';

import { act, type Separation } from '../../src/domain/workflow/definition.js';
import { cents, date, document, evidence, evidenceList, facts, id, level, oneOf, people, shortText, text } from '../facts/v1.js';
import { accountability } from './v1.accountability.acts.js';
import { exceptional } from './v1.exceptional.acts.js';
import { expertActs } from './v1.experts.acts.js';
import { law } from './v1.law.js';
import { timeActs } from './v1.time.js';

const enterprise = ['enterprise-safety-officer', 'enterprise-principal'] as const;
const officers = ['inspector', 'regulator'] as const;
/** `name@version` of a pack of grading criteria. */
const criteria = Type.String({ pattern: '^[a-z][a-z0-9-]*@[1-9][0-9]{0,5}$', maxLength: 100 });
const optionalDate = Type.Union([date, Type.Null()]);
const nullable = Type.Union([shortText, Type.Null()]);
const longNullable = Type.Union([Type.String({ maxLength: 20_000 }), Type.Null()]);

/** An inspection record, by number and date; an act that names one is taken only where the unit has such a record, complete. */
const citedRecord = (kind: 'inspection' | 're-inspection' | 'found') => ({ ...document, inspection: kind });
/** The record of the re-inspection (整改复查意见书) on which an acceptance rests. */
const reinspectionRecord = Type.Optional(citedRecord('re-inspection'));

/** An order; by 安全生产法 article 9 and 65 a department gives it, not a town body. */
const order = { ...document, reserved: 'department' };

/** How a hazard came to be known. 12350 is the report line. */
export const sources = ['self-inspection', 'inspection', 'report-12350', 'expert', 'transfer', 'superior-order'] as const;

/** Outcome that a published record shows; `exposed` is a public exposure without a listing. */
export const recordedOutcomes = ['listed', 'delisted', 'progress', 'overdue', 'penalised', 'exposed'] as const;

const opening = {
  'hazard.discover': act({
    title: { zh: '登记隐患', en: 'Register a hazard' },
    // An agency system registers what its own people found.
    by: [...enterprise, ...officers, 'importer'],
    opens: true,
    facts: facts({
      title: shortText,
      description: text,
      place: shortText,
      source: oneOf(sources),
      foundOn: date,
      evidence: evidenceList,
      // The record of the inspection that found it.
      inspectionRecord: Type.Optional(citedRecord('found')),
    }),
    basis: [law.aqf41],
  }),
  'record.import': act({
    title: { zh: '录入已公布的挂牌信息', en: 'Take in a published record' },
    by: ['importer'],
    opens: true,
    facts: facts({
      outcome: oneOf(recordedOutcomes),
      level: Type.Union([level, Type.Null()]),
      listingBody: Type.Union([id, Type.Null()]),
      listedOn: optionalDate,
      rectifyBy: optionalDate,
      outcomeOn: optionalDate,
      articleOn: optionalDate,
      sourceTitle: longNullable,
      hazard: longNullable,
      requirement: longNullable,
      unitCode: nullable,
      published: Type.Record(Type.String(), Type.String()),
      uncertain: Type.Array(
        facts({ field: Type.String(), words: Type.String(), code: Type.String(), reason: facts({ zh: Type.String(), en: Type.String() }) }),
      ),
    }),
    basis: [law.record],
  }),
};

const grading = {
  'hazard.grade-general': act({
    title: { zh: '定为一般隐患', en: 'Grade as general' },
    by: [...enterprise, ...officers],
    // rectifyBy null: to be rectified at once. An inspection orders it with a rectification order (责令限期整改指令书).
    facts: facts({ grounds: text, rectifyBy: optionalDate, order: Type.Union([order, Type.Null()]) }),
    basis: [law.order16a3, law.order16a15],
  }),
  'hazard.grade-major': act({
    title: { zh: '判定为重大隐患', en: 'Grade as major' },
    by: ['enterprise-principal', 'regulator'],
    facts: facts({
      // Either a matched item of the criteria (判定标准) or an assessment under 令16 article 3.
      ground: Type.Union([
        facts({ kind: Type.Literal('criterion'), criteria, item: shortText, observed: text }),
        facts({ kind: Type.Literal('assessment'), report: document, experts: people, conclusion: text }),
      ]),
      externalCause: Type.Boolean(),
    }),
    basis: [law.order16a3, law.aqf118],
    loads: ['criterion'],
  }),
  'hazard.dismiss': act({
    title: { zh: '认定隐患不成立', en: 'Dismiss as unfounded' },
    by: ['regulator'],
    facts: facts({ finding: text, verifiedOn: date, evidence: evidenceList }),
    basis: [law.policy],
  }),
  'grade.downgrade': act({
    title: { zh: '依决定降为一般隐患', en: 'Downgrade to general by a decision' },
    by: ['regulator'],
    facts: facts({ decision: document, experts: people, reasons: text, rectifyBy: date }),
    basis: [law.policy],
  }),
};

const generalPath = {
  'rectification.complete': act({
    title: { zh: '报告整改完成', en: 'Report the rectification as complete' },
    by: enterprise,
    facts: facts({ measures: text, completedOn: date, spentCents: cents, evidence: evidenceList }),
    basis: [law.order16a15],
  }),
  'rectification.accept': act({
    title: { zh: '复查合格', en: 'Accept the rectification' },
    by: [...enterprise, ...officers],
    facts: facts({ conclusion: text, evidence: evidenceList, reinspectionRecord }),
    basis: [law.penalties15],
  }),
  'rectification.reject': act({
    title: { zh: '复查不合格', en: 'Reject the rectification' },
    by: [...enterprise, ...officers],
    facts: facts({ reasons: text, evidence: evidenceList, reinspectionRecord }),
    basis: [law.penalties15],
    returns: true,
  }),
};

const response = {
  'controls.take': act({
    title: { zh: '落实现场管控措施', en: 'Take interim controls' },
    by: enterprise,
    facts: facts({
      measures: Type.Array(oneOf(['stop-production', 'stop-use', 'cordon', 'evacuate', 'strengthen-monitoring'] as const), {
        minItems: 1,
        uniqueItems: true,
      }),
      description: text,
      takenOn: date,
      evidence: evidenceList,
    }),
    basis: [law.aqf65, law.order16a16],
  }),
  'report.to-department': act({
    title: { zh: '向监管部门报告', en: 'Report to the department' },
    by: enterprise,
    // The three items of 令16 article 14, signed by the principal, with the department's receipt.
    facts: facts({ situationAndCause: text, harmAndDifficulty: text, planOutline: text, signedBy: shortText, receipt: document }),
    basis: [law.order16a14, law.aqf41],
  }),
  'report.to-workers': act({
    title: { zh: '向职工大会或职代会报告', en: 'Report to the workers' },
    by: enterprise,
    facts: facts({ forum: oneOf(['workers-congress', 'workers-meeting'] as const), heldOn: date, minutes: evidence }),
    basis: [law.aqf41],
  }),
  'order.serve': act({
    title: { zh: '送达责令限期整改指令书', en: 'Serve the rectification order' },
    by: officers,
    facts: facts({
      order,
      inspectionRecord: citedRecord('inspection'),
      requirement: text,
      rectifyBy: date,
      stop: oneOf(['none', 'part', 'whole'] as const),
      service: facts({ servedOn: date, receivedBy: shortText, refusedToSign: Type.Boolean() }),
    }),
    basis: [law.order16a21, law.aqf65],
  }),
};

const treatment = {
  'term.set': act({
    title: { zh: '核定整改期限', en: 'Set the term on a document' },
    by: ['regulator'],
    facts: facts({ rectifyBy: date, document, grounds: text }),
    basis: [law.order16a21],
  }),
  'progress.report': act({
    title: { zh: '报告整改进展', en: 'Report progress' },
    by: enterprise,
    facts: facts({
      percent: Type.Integer({ minimum: 0, maximum: 100 }),
      spentCents: cents,
      done: text,
      difficulties: Type.Union([text, Type.Null()]),
      next: text,
      evidence: evidenceList,
    }),
    basis: [law.order16a15],
  }),
  'rectification.finish': act({
    title: { zh: '报告治理工程完工', en: 'Report the works as finished' },
    by: enterprise,
    facts: facts({ finishedOn: date, summary: text, spentCents: cents, evidence: evidenceList }),
    basis: [law.order16a15],
  }),
  'assessment.submit': act({
    title: { zh: '提交自评（评估）报告', en: 'Submit the completion self-assessment' },
    by: enterprise,
    facts: facts({
      by: oneOf(['own-experts', 'agency'] as const),
      // The agency as the directory has it: its experts do not judge their own work.
      agency: Type.Optional(Type.String({ format: 'uuid', directory: 'agency' })),
      assessors: people,
      report: document,
      conclusion: oneOf(['passed', 'not-passed'] as const),
      evidence: evidenceList,
    }),
    basis: [law.order16a18],
  }),
  'acceptance.apply': act({
    title: { zh: '申请验收和恢复生产', en: 'Apply for acceptance' },
    by: ['enterprise-principal'],
    facts: facts({ application: document, planContent: text, assessmentReport: document, evidence: evidenceList }),
    basis: [law.order16a18],
  }),
  'acceptance.pass': act({
    title: { zh: '现场验收合格', en: 'Pass the on-site acceptance' },
    by: officers,
    facts: facts({
      onSite: Type.Literal(true),
      visitedOn: date,
      group: Type.Array(shortText, { minItems: 2, maxItems: 50, uniqueItems: true }),
      findings: text,
      evidence: evidenceList,
      reinspectionRecord,
      // Why the hazard is accepted although most experts are against it.
      departure: Type.Optional(text),
    }),
    basis: [law.order16a23],
  }),
  'acceptance.fail': act({
    title: { zh: '现场验收不合格', en: 'Fail the on-site acceptance' },
    by: officers,
    facts: facts({
      onSite: Type.Literal(true),
      visitedOn: date,
      group: Type.Array(shortText, { minItems: 2, maxItems: 50, uniqueItems: true }),
      reasons: text,
      evidence: evidenceList,
      reinspectionRecord,
    }),
    basis: [law.order16a23],
    returns: true,
  }),
  'resumption.approve': act({
    title: { zh: '审查同意恢复生产经营', en: 'Approve resumption' },
    by: ['regulator'],
    facts: facts({ approval: document, signers: people, conditions: Type.Union([text, Type.Null()]) }),
    basis: [law.aqf65, law.order16a23],
  }),
  'hazard.close': act({
    title: { zh: '核销', en: 'Close the hazard' },
    by: ['regulator'],
    facts: facts({ conclusion: text, archiveNumber: shortText }),
    basis: [law.order16a23],
  }),
};

export const acts = { ...opening, ...grading, ...generalPath, ...response, ...treatment, ...exceptional, ...expertActs, ...timeActs, ...accountability };

/**
 * Regulation table A3: the rectifier does not accept or close. That the sender of a transfer does not answer it follows from the guards
 * `toAnotherAuthority` and `isReceiver`; a separation would bind a unit for the whole case and leave a later transfer without an answer.
 */
export const separations: Separation[] = [
  { acts: ['rectification.complete', 'rectification.accept'], between: 'person', within: 'case', basis: [law.penalties15] },
  { acts: ['rectification.finish', 'acceptance.pass'], between: 'unit', within: 'case', basis: [law.order16a18] },
  { acts: ['rectification.finish', 'listing.accept'], between: 'unit', within: 'case', basis: [law.order16a18] },
  { acts: ['assessment.submit', 'acceptance.pass'], between: 'unit', within: 'case', basis: [law.order16a18] },
  { acts: ['acceptance.pass', 'hazard.close'], between: 'person', within: 'case', basis: [law.policy] },
  { acts: ['hazard.discover', 'hazard.dismiss'], between: 'person', within: 'case', basis: [law.policy] },
];

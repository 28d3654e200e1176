import type { DutyRule, StateMeta } from '../../src/domain/workflow/definition.js';

/** The meta of a state in which these duties hold. */
export function owing(...duties: DutyRule[]): StateMeta {
  return { duties };
}

/** Every duty of the machine: who owes it, which limit of the rule pack it has, and which events fulfil it. */
export const duties = {
  gradeByEnterprise: {
    duty: 'hazard.grade',
    title: { zh: '对隐患定级', en: 'Grade the hazard' },
    owedBy: 'enterprise-principal',
    limit: 'hazard.grade',
    keptBy: ['hazard.grade-general', 'hazard.grade-major'],
  },
  gradeByAuthority: {
    duty: 'hazard.grade',
    title: { zh: '对隐患定级', en: 'Grade the hazard' },
    owedBy: 'regulator',
    limit: 'hazard.grade',
    keptBy: ['hazard.grade-general', 'hazard.grade-major', 'hazard.dismiss'],
  },
  // Not the duty of a major hazard under another date: a downgrade ends that one and opens this one.
  rectifyGeneral: {
    duty: 'hazard.rectify-general',
    title: { zh: '整改一般隐患', en: 'Rectify the general hazard' },
    owedBy: 'enterprise-safety-officer',
    limit: 'rectification.general',
    dateFrom: 'rectifyBy',
    documentFrom: 'termDocument',
    keptBy: ['rectification.complete'],
  },
  acceptInternally: {
    duty: 'rectification.accept',
    title: { zh: '复查整改结果（非整改人）', en: 'Re-inspect the rectification (not the rectifier)' },
    owedBy: 'enterprise-principal',
    limit: 'rectification.accept',
    keptBy: ['rectification.accept', 'rectification.reject'],
  },
  acceptOfficially: {
    duty: 'rectification.accept',
    title: { zh: '复查整改结果', en: 'Re-inspect the rectification' },
    owedBy: 'inspector',
    limit: 'rectification.accept',
    keptBy: ['rectification.accept', 'rectification.reject'],
  },
  takeControls: {
    duty: 'controls.take',
    title: { zh: '落实现场管控措施', en: 'Take interim controls' },
    owedBy: 'enterprise-principal',
    limit: 'controls.take',
    keptBy: ['controls.take'],
  },
  reportToDepartment: {
    duty: 'report.to-department',
    title: { zh: '向监管部门报告重大隐患', en: 'Report the major hazard to the department' },
    owedBy: 'enterprise-principal',
    limit: 'report.to-department',
    keptBy: ['report.to-department'],
  },
  reportToWorkers: {
    duty: 'report.to-workers',
    title: { zh: '向职工大会或职代会报告', en: 'Report to the workers' },
    owedBy: 'enterprise-principal',
    limit: 'report.to-workers',
    keptBy: ['report.to-workers'],
  },
  serveOrder: {
    duty: 'order.serve',
    title: { zh: '送达责令限期整改指令书', en: 'Serve the rectification order' },
    owedBy: 'regulator',
    limit: 'order.serve',
    keptBy: ['order.serve'],
  },
  rectifyMajor: {
    duty: 'hazard.rectify',
    title: { zh: '按期消除重大隐患', en: 'Eliminate the major hazard by its date' },
    owedBy: 'enterprise-principal',
    limit: 'rectification.major',
    dateFrom: 'rectifyBy',
    documentFrom: 'termDocument',
    keptBy: ['acceptance.apply'],
  },
  setTerm: {
    duty: 'term.set',
    title: { zh: '核定整改期限（公布的记录未写明）', en: 'Set the term that the published record does not state' },
    owedBy: 'regulator',
    limit: 'term.set',
    keptBy: ['term.set', 'listing.term-set'],
  },
  obtainPlan: {
    duty: 'plan.obtain',
    title: { zh: '督促企业编制并批准治理方案', en: 'See that a rectification plan is made and approved' },
    owedBy: 'regulator',
    limit: 'plan.obtain',
    keptBy: ['plan.approved'],
  },
  reportProgress: {
    duty: 'progress.report',
    title: { zh: '报告整改进展', en: 'Report progress' },
    owedBy: 'enterprise-safety-officer',
    limit: 'progress.report',
    per: 'progressReports',
    keptBy: ['progress.report', 'rectification.finish'],
  },
  submitAssessment: {
    duty: 'assessment.submit',
    title: { zh: '提交自评（评估）报告', en: 'Submit the completion self-assessment' },
    owedBy: 'enterprise-principal',
    limit: 'assessment.submit',
    keptBy: ['assessment.submit'],
  },
  applyForAcceptance: {
    duty: 'acceptance.apply',
    title: { zh: '申请验收', en: 'Apply for acceptance' },
    owedBy: 'enterprise-principal',
    limit: 'acceptance.apply',
    keptBy: ['acceptance.apply'],
  },
  decideAcceptance: {
    duty: 'acceptance.decide',
    title: { zh: '现场审查验收', en: 'Decide the on-site acceptance' },
    owedBy: 'regulator',
    limit: 'acceptance.decide',
    keptBy: ['acceptance.pass', 'acceptance.fail', 'listing.rejected'],
  },
  approveResumption: {
    duty: 'resumption.approve',
    title: { zh: '审查是否同意恢复生产经营', en: 'Decide on resumption' },
    owedBy: 'regulator',
    limit: 'resumption.approve',
    keptBy: ['resumption.approve'],
  },
  close: {
    duty: 'hazard.close',
    title: { zh: '核销隐患', en: 'Close the hazard' },
    owedBy: 'regulator',
    limit: 'hazard.close',
    keptBy: ['hazard.close'],
  },
  executeClosure: {
    duty: 'closure.confirm',
    title: { zh: '执行关闭并确认', en: 'See the closure carried out and confirm it' },
    owedBy: 'regulator',
    limit: 'closure.confirm',
    keptBy: ['closure.confirm'],
  },
} satisfies Record<string, DutyRule>;

import { refusalTitles, type Refusal, type RefusalCode } from '../../domain/workflow/refusal.js';
import type { Words } from '../../domain/workflow/words.js';
import { inspectionRefusals, type InspectionRefusalCode } from '../../inspections/inspection-refusal.js';
import type { ProblemParts } from '../../platform/http/problem.js';
import { directoryRefusals, type DirectoryRefusalCode } from '../../directory/directory-refusal.js';
import { importRefusalTitles, type ImportRefusalCode } from '../../imports/import-refusal.js';
import { requestProblems } from '../../platform/http/request-problems.js';
import { ruleRefusals, type RuleRefusalCode } from '../../rules/rule-refusal.js';
import { oidcFaults } from '../../session/oidc.js';
import { renewFaults } from '../../session/renew.js';
import { checkRefusals, type CheckRefusalCode } from '../../self-inspection/check-refusal.js';
import { planRefusals, type PlanRefusalCode } from '../../supervision-plans/plan-refusal.js';
import { statisticsRefusals, type StatisticsRefusalCode } from '../../statistics-tables/statistics-refusal.js';
import { signInFaults } from '../../session/sign-in.js';

/**
 * Status of every refusal of the engine: 404 it is not there for this caller; 403 it is not for him; 409 the case stands in the way, as it is
 * now; 412 he has seen an older case; 422 what he sent cannot be meant, whatever the case; 500 this program lacks something.
 */
const refusalStatus = {
  'case.unknown': 404,
  'case.stale': 412,
  'case.busy': 409,
  'case.closed': 409,
  'act.unknown': 422,
  'act.not-yours': 403,
  'act.wrong-state': 409,
  'act.separation': 403,
  'act.guard': 409,
  'act.facts-invalid': 422,
  'act.instance-unknown': 422,
  'act.instance-ambiguous': 422,
  'act.not-opening': 422,
  'duty.not-open': 409,
  'duty.taken': 409,
  'duty.unsigned': 409,
  'duty.urged': 409,
  'duty.handling': 409,
  'withdraw.too-late': 409,
  'key.reused': 422,
  'document.number-taken': 409,
  'record.unknown': 422,
  'record.corrected': 409,
  'definition.mismatch': 500,
} as const satisfies Record<RefusalCode, number>;

const bearer = { headers: { 'www-authenticate': 'Bearer error="invalid_token"' } };

/** 404 it is not there; 409 what is kept stands in the way; 422 it cannot be meant. */
const ruleStatus = {
  'calendar.invalid': 422,
  'calendar.unknown': 404,
  'rules.invalid': 422,
  'rules.version-taken': 409,
  'rules.version-not-next': 409,
  'rules.unknown': 404,
  'rules.not-in-force': 409,
} as const satisfies Record<RuleRefusalCode, number>;

/** 404 it is not there; 409 what the directory holds stands in the way; 422 it cannot be meant. */
const directoryStatus = {
  'directory.invalid': 422,
  'region.unknown': 404,
  'region.taken': 409,
  'organisation.unknown': 404,
  'organisation.code-taken': 409,
  'organisation.verified': 409,
  'organisation.unverified': 409,
  'organisation.ended': 409,
  'organisation.joined': 409,
  'organisation.other-kind': 409,
  'organisation.in-use': 409,
  'person.unknown': 404,
  'person.number-taken': 409,
  'person.left': 409,
  'post.unknown': 404,
  'post.overlaps': 409,
  'post.not-of-kind': 422,
  'post.administrators-apart': 409,
  'post.to-oneself': 403,
  'post.ended': 409,
  'post.last-holder': 409,
  'substitution.unknown': 404,
  'substitution.self': 422,
  'substitution.other-organisation': 409,
  'substitution.outside-post': 422,
  'substitution.chain': 409,
  'substitution.overlaps': 409,
  'substitution.ended': 409,
} as const satisfies Record<DirectoryRefusalCode, number>;

/** 404 it is not there for this caller; 403 it is not for him; 409 what is on record stands in the way; 422 it cannot be meant. */
const inspectionStatus = {
  'inspection.unknown': 404,
  'inspection.invalid': 422,
  'inspection.number-taken': 409,
  'inspection.not-yours': 403,
  'inspection.fixed': 409,
  'inspection.signed-already': 409,
  'inspection.not-complete': 409,
  'found-case.claimed': 409,
} as const satisfies Record<InspectionRefusalCode, number>;

/** The same for check-lists and their runs. */
const checkStatus = {
  'check-list.unknown': 404,
  'check-list.invalid': 422,
  'check-list.not-yours': 403,
  'check-run.unknown': 404,
  'check-run.invalid': 422,
  'check-run.not-due': 422,
  'check-run.taken': 409,
} as const satisfies Record<CheckRefusalCode, number>;

/** The same for statistics tables and roll-ups. */
const statisticsStatus = {
  'statistics-table.unknown': 404,
  'statistics-table.period-unknown': 422,
  'statistics-table.period-open': 409,
  'statistics-table.no-authority': 409,
  'statistics-table.not-principal': 403,
  'statistics-table.figures-differ': 409,
  'statistics-table.filed': 409,
  'statistics-table.amended': 409,
  'statistics-table.signed-off': 409,
  'statistics-table.not-yours': 403,
  'roll-up.unknown': 404,
  'roll-up.too-early': 409,
  'roll-up.not-leader': 403,
  'roll-up.no-superior': 409,
  'roll-up.signed': 409,
  'roll-up.unchanged': 409,
  'roll-up.received': 409,
  'roll-up.not-yours': 403,
} as const satisfies Record<StatisticsRefusalCode, number>;

/** The same for annual supervision plans. */
const planStatus = {
  'supervision-plan.unknown': 404,
  'supervision-plan.taken': 409,
  'supervision-plan.region-outside': 422,
  'supervision-plan.year-past': 422,
  'supervision-plan.not-yours': 403,
  'supervision-plan.case-unfit': 422,
  'supervision-plan.unit-unfit': 422,
  'supervision-plan.day-outside': 422,
  'supervision-plan.item-taken': 409,
  'supervision-plan.item-unknown': 404,
  'supervision-plan.item-stays': 409,
  'supervision-plan.not-leader': 403,
  'supervision-plan.own-draft': 403,
  'supervision-plan.nothing-new': 409,
  'supervision-plan.carry-over-missing': 409,
  'supervision-plan.not-approved': 409,
  'supervision-plan.published': 409,
} as const satisfies Record<PlanRefusalCode, number>;

/** Problems of the API itself, beside those of HTTP and the refusals of the engine. */
const apiProblems = {
  'session.invalid': { status: 401, title: { zh: '登录令牌无效', en: 'The access token is not valid' }, ...bearer },
  'session.expired': { status: 401, title: { zh: '登录已过期，请重新登录', en: 'The access token has expired; sign in again' }, ...bearer },
  'session.wrong-password': { status: 401, title: signInFaults['session.wrong-password'] },
  'session.locked': { status: 401, title: signInFaults['session.locked'] },
  'session.no-post': { status: 403, title: signInFaults['session.no-post'] },
  'session.ended': { status: 401, title: renewFaults['session.ended'], ...bearer },
  'session.refresh-invalid': { status: 401, title: renewFaults['session.refresh-invalid'] },
  'session.password-due': { status: 403, title: { zh: '请先修改口令（PUT /api/v1/session/password）', en: 'Change your password first (PUT /api/v1/session/password)' } },
  'session.no-password': { status: 422, title: { zh: '您没有这个口令账号', en: 'You have no such account with a password' } },
  'session.provider-away': { status: 503, title: oidcFaults['session.provider-away'], headers: { 'retry-after': '5' } },
  'session.provider-refused': { status: 401, title: oidcFaults['session.provider-refused'] },
  'session.sign-in-unknown': { status: 401, title: oidcFaults['session.sign-in-unknown'] },
  'session.unknown-identity': { status: 403, title: oidcFaults['session.unknown-identity'] },
  'password.refused': { status: 422, title: { zh: '口令不符合要求', en: 'The password does not meet the rules' } },
  'account.unknown': { status: 404, title: { zh: '没有这个账号', en: 'There is no such account' } },
  'account.taken': { status: 409, title: { zh: '该登录名已被使用', en: 'The log-in is taken' } },
  'client.unknown': { status: 404, title: { zh: '没有这个接口客户端，或已被撤销', en: 'There is no such client, or it was revoked' } },
  'client.name-taken': { status: 409, title: { zh: '已有同名的接口客户端', en: 'A client of this name is there' } },
  'client.unit-unknown': { status: 422, title: { zh: '没有这个机构', en: 'There is no such organisation' } },
  'client.unit-unfit': { status: 422, title: { zh: '该机构不能以此岗位接入', en: 'A client of this organisation cannot act in this post' } },
  'client.scope-unknown': { status: 422, title: { zh: '没有这样的授权范围', en: 'There is no such scope' } },
  'client.person-unknown': { status: 422, title: { zh: '该人员在本接口客户端所代表的单位不任此岗位', en: 'This person does not hold the post of the client in its organisation' } },
  'client.scope-lacking': { status: 403, title: { zh: '接口客户端未获此授权', en: 'The client does not hold this scope' } },
  'identity.unknown': { status: 404, title: { zh: '没有这个身份', en: 'There is no such identity' } },
  'identity.taken': { status: 409, title: { zh: '该身份已对应人员', en: 'The identity stands for somebody already' } },
  'security.not-for-oneself': { status: 403, title: { zh: '不得为本人办理，请由其他安全管理员办理', en: 'Not for oneself; another security administrator must do this' } },
  'door.not-yours': { status: 403, title: { zh: '您的岗位不从这里办理', en: 'This door is not for your post' } },
  'enterprise.unknown': {
    status: 422,
    title: { zh: '没有这个企业，或不在您的管辖范围内', en: 'There is no such enterprise, or it is outside your region' },
  },
  'duty.unknown': { status: 404, title: { zh: '案卷中没有这个职责事项', en: 'The case has no such duty' } },
  'forecast.pack-unknown': { status: 422, title: { zh: '没有这个规则包', en: 'There is no such rule pack' } },
  'forecast.calendar-unknown': { status: 422, title: { zh: '没有这个日历版本', en: 'There is no such version of the calendar' } },
  'message.unknown': { status: 404, title: { zh: '收件箱中没有这条消息', en: 'The inbox has no such message' } },
  'as-of.future': { status: 422, title: { zh: '不能查询将来的状态', en: 'The future is on no record' } },
  'as-of.filter': { status: 422, title: { zh: '按过去时点查询时不能使用该条件', en: 'A list as of a past instant does not take this filter' } },
  'journal.does-not-play': {
    status: 500,
    title: { zh: '案卷日志无法重放，请用 duban verify 核验', en: 'The journal of the case does not play; see what duban verify says of it' },
  },
  'dossier.unknown': { status: 404, title: { zh: '没有这份履职档案，或您无权查阅', en: 'There is no such dossier, or it is not for you to read' } },
  'report.no-receiver': { status: 422, title: { zh: '该地没有受理举报的单位', en: 'Nobody takes in reports from there' } },
  'report.unknown': { status: 404, title: { zh: '没有这个查询码对应的举报', en: 'There is no report with this receipt code' } },
  'report.unreadable': { status: 500, title: { zh: '举报内容所用的密钥不在本服务中', en: 'The report was encrypted with a key that this service does not have' } },
  'clock.not-backwards': { status: 422, title: { zh: '时间不能倒退', en: 'Time does not go back' } },
} as const satisfies Record<string, Omit<ProblemParts, 'code'>>;

type ApiCode = keyof typeof apiProblems | RuleRefusalCode | DirectoryRefusalCode | ImportRefusalCode | InspectionRefusalCode | CheckRefusalCode | StatisticsRefusalCode | PlanRefusalCode;

/** Every problem that a controller may throw by its code. */
export const problems = Object.fromEntries(
  [
    ...Object.entries<Omit<ProblemParts, 'code'>>(apiProblems),
    ...Object.entries(inspectionStatus).map(([code, status]) => [code, { status, title: inspectionRefusals[code as InspectionRefusalCode] }] as const),
    ...Object.entries(checkStatus).map(([code, status]) => [code, { status, title: checkRefusals[code as CheckRefusalCode] }] as const),
    ...Object.entries(statisticsStatus).map(([code, status]) => [code, { status, title: statisticsRefusals[code as StatisticsRefusalCode] }] as const),
    ...Object.entries(planStatus).map(([code, status]) => [code, { status, title: planRefusals[code as PlanRefusalCode] }] as const),
    ...Object.entries(ruleStatus).map(([code, status]) => [code, { status, title: ruleRefusals[code as RuleRefusalCode] }] as const),
    ...Object.entries(importRefusalTitles).map(([code, title]) => [code, { status: 422, title }] as const),
    ...Object.entries(directoryStatus).map(([code, status]) => [code, { status, title: directoryRefusals[code as DirectoryRefusalCode] }] as const),
  ].map(([code, parts]) => [code, { ...parts, code }]),
) as Record<ApiCode, ProblemParts>;

/** Seconds after which an act on a busy case is worth another try: what keeps it busy takes milliseconds. */
const RETRY_AFTER = { 'retry-after': '1' };

/** How a refusal of the engine is answered. */
export function problemOfRefusal({ code, reasons }: Refusal): ProblemParts {
  return {
    status: refusalStatus[code],
    code,
    title: refusalTitles[code],
    reasons,
    ...(code === 'case.busy' && { headers: RETRY_AFTER }),
  };
}

/** One line of the list of problem codes. */
export interface KnownProblem {
  code: string;
  status: number;
  title: Words;
}

const unforeseen: KnownProblem = { code: 'unexpected', status: 500, title: { zh: '服务器内部错误', en: 'Something unexpected went wrong' } };

/** Every code that an answer can carry, with its status; what the documentation lists. */
export const knownProblems: readonly KnownProblem[] = [
  ...Object.values<ProblemParts>(requestProblems),
  ...Object.values(problems),
  ...Object.entries(refusalStatus).map(([code, status]) => ({ code, status, title: refusalTitles[code as RefusalCode] })),
  unforeseen,
].map(({ code, status, title }) => ({ code, status, title }));

import type { Reason } from '../domain/workflow/refusal.js';
import type { Words } from '../domain/workflow/words.js';

/** Why the directory is not changed, by stable code. Codes are never renamed or reused. */
export const directoryRefusals = {
  'directory.invalid': { zh: '填报内容不符合要求', en: 'What is to be entered is not in order' },
  'region.unknown': { zh: '没有这个行政区划', en: 'There is no such division' },
  'region.taken': { zh: '该代码在这段时间内已有名称', en: 'The code has a name in these days already' },
  'organisation.unknown': { zh: '名录中没有这个机构', en: 'The directory has no such organisation' },
  'organisation.code-taken': { zh: '统一社会信用代码已属于另一机构', en: 'The credit code is that of another organisation' },
  'organisation.verified': { zh: '该机构已经核实', en: 'The organisation was verified before' },
  'organisation.unverified': { zh: '该机构尚未核实，须先核实', en: 'The organisation is known from a published record alone; verify it first' },
  'organisation.ended': { zh: '该机构已经终止', en: 'The organisation has ended' },
  'organisation.joined': { zh: '该机构已并入名录中的机构', en: 'The organisation was joined with a known one' },
  'organisation.other-kind': { zh: '两个机构的类型不同，不能合并', en: 'The two organisations are of different kinds' },
  'organisation.in-use': { zh: '该机构仍有在任岗位、未结职责或下属单位', en: 'Posts are held in the organisation, duties are open, or others stand below it' },
  'person.unknown': { zh: '名录中没有这个人员', en: 'The directory has no such person' },
  'person.number-taken': { zh: '人员编号已属于他人', en: 'The staff number is that of somebody else' },
  'person.left': { zh: '该人员已经离任', en: 'The person has left' },
  'post.unknown': { zh: '没有这个岗位', en: 'There is no such post' },
  'post.overlaps': { zh: '该人员在这段时间内已担任同一岗位', en: 'The person holds the same post in these days already' },
  'post.not-of-kind': { zh: '这类机构没有该岗位', en: 'Organisations of this kind have no such post' },
  'post.administrators-apart': { zh: '系统管理员、安全管理员、审计管理员不得由一人兼任（三员分立）', en: 'Nobody holds two of the three administrator posts' },
  'post.to-oneself': { zh: '不得为本人设置岗位或代理', en: 'Nobody gives a post to himself, or makes himself a substitute' },
  'post.ended': { zh: '该岗位已经结束', en: 'The post has ended' },
  'post.last-holder': { zh: '该岗位仍有未结职责而无人接任，须先指定接任人', en: 'Duties are open in the post and nobody else holds it; name a successor' },
  'substitution.unknown': { zh: '没有这项代理', en: 'There is no such substitution' },
  'substitution.self': { zh: '不能代理本人', en: 'Nobody stands in for himself' },
  'substitution.other-organisation': { zh: '代理人须是同一机构的在岗人员', en: 'A substitute holds a post in the same organisation in all these days' },
  'substitution.outside-post': { zh: '代理期须在任职期之内', en: 'A substitution lies within the days of the post' },
  'substitution.chain': { zh: '代理不得转代理', en: 'A substitute is not absent in the same days, and who is absent is no substitute' },
  'substitution.overlaps': { zh: '该岗位在这段时间内已有代理人', en: 'Somebody else stands in for the post in these days' },
  'substitution.ended': { zh: '这项代理已经结束', en: 'The substitution has ended' },
} as const satisfies Record<string, Words>;

export type DirectoryRefusalCode = keyof typeof directoryRefusals;

/** A change of the directory that is not made, as a value; nothing has changed. */
export interface DirectoryRefusal {
  refused: true;
  code: DirectoryRefusalCode;
  reasons: Reason[];
}

/** A refusal; without reasons its title is the reason. */
export function refuseDirectory(code: DirectoryRefusalCode, ...reasons: (Omit<Reason, 'code'> & { code?: string })[]): DirectoryRefusal {
  const given = reasons.length === 0 ? [directoryRefusals[code]] : reasons;
  return { refused: true, code, reasons: given.map((reason) => ({ code, ...reason })) };
}

export function isDirectoryRefusal(value: unknown): value is DirectoryRefusal {
  return typeof value === 'object' && value !== null && (value as Partial<DirectoryRefusal>).refused === true;
}

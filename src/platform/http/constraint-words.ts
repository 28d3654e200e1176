import type { Words } from '../../domain/workflow/words.js';

/**
 * Chinese for the checks of class-validator, by the names that it gives them. `…` stands for the limit that was set,
 * which only the English message tells.
 */
const CHINESE: Record<string, string> = {
  isDefined: '必填',
  isNotEmpty: '不能为空',
  isString: '应为文字',
  isInt: '应为整数',
  isNumber: '应为数字',
  isPositive: '应为正数',
  isBoolean: '应为 true 或 false',
  isArray: '应为数组',
  isObject: '应为对象',
  nestedValidation: '应为对象或对象数组',
  arrayNotEmpty: '至少一项',
  arrayUnique: '各项不得重复',
  arrayMinSize: '至少 … 项',
  arrayMaxSize: '至多 … 项',
  isDateString: '应为 ISO 8601 日期',
  isISO8601: '应为 ISO 8601 日期',
  isEmail: '应为电子邮箱',
  isUuid: '应为 UUID',
  isUrl: '应为网址',
  matches: '格式不符',
  minLength: '至少 … 个字符',
  maxLength: '至多 … 个字符',
  isIn: '应为以下之一：…',
  isEnum: '应为以下之一：…',
  min: '不得小于 …',
  max: '不得大于 …',
};

/** "… must not be less than 3", "… must contain at least 3 elements", "… one of the following values: a, b" */
const LIMIT = /(?:values: (.+)|(\S+?)(?: elements| characters)?)$/;

/** Words for one failed check of class-validator, whose message begins with the property; ours are shown beside it. */
export function constraintWords(constraint: string, property: string, message: string): Words {
  if (constraint === 'whitelistValidation') return { zh: '没有这个字段', en: 'there is no such property' };
  const [, values, lastWord] = LIMIT.exec(message) ?? [];
  const chinese = CHINESE[constraint]?.replace('…', values ?? lastWord ?? '') ?? '不符合要求';
  return { zh: chinese, en: message.startsWith(`${property} `) ? message.slice(property.length + 1) : message };
}

import type { ProblemParts } from './problem.js';

/** Problems that have to do with HTTP itself, whatever is asked for. */
export const requestProblems = {
  invalid: {
    status: 400,
    code: 'request.invalid',
    title: { zh: '请求内容不符合要求', en: 'The request is not valid' },
  },
  invalidJson: {
    status: 400,
    code: 'request.invalid-json',
    title: { zh: '请求体不是有效的 JSON', en: 'The body is not valid JSON' },
  },
  refused: {
    status: 400,
    code: 'request.refused',
    title: { zh: '请求被拒绝', en: 'The request was refused' },
  },
  unauthenticated: {
    status: 401,
    code: 'request.unauthenticated',
    title: { zh: '未登录或登录已失效', en: 'No valid access token was given' },
    headers: { 'www-authenticate': 'Bearer' },
  },
  forbidden: {
    status: 403,
    code: 'request.forbidden',
    title: { zh: '无权访问', en: 'Not allowed' },
  },
  unknownRoute: {
    status: 404,
    code: 'request.unknown-route',
    title: { zh: '没有这个接口', en: 'There is no such endpoint' },
    detail: { zh: '接口清单见 /api/docs', en: 'The endpoints are listed at /api/docs' },
  },
  tooSlow: {
    status: 408,
    code: 'request.too-slow',
    title: { zh: '请求发送超时', en: 'The request took too long to arrive' },
  },
  tooLarge: {
    status: 413,
    code: 'request.too-large',
    title: { zh: '请求体过大', en: 'The body is too large' },
  },
  tooLong: {
    status: 414,
    code: 'request.too-long',
    title: { zh: '地址过长', en: 'The address is too long' },
  },
  unsupportedMediaType: {
    status: 415,
    code: 'request.unsupported-media-type',
    title: { zh: '不支持的内容类型，请用 application/json', en: 'Unsupported media type; send application/json' },
  },
  headersTooLarge: {
    status: 431,
    code: 'request.headers-too-large',
    title: { zh: '地址和请求头过长', en: 'Address and headers are too large' },
  },
  tooMany: {
    status: 429,
    code: 'request.too-many',
    title: { zh: '请求过于频繁', en: 'Too many requests' },
    headers: { 'retry-after': '60' },
  },
  unavailable: {
    status: 503,
    code: 'service.unavailable',
    title: { zh: '服务暂不可用，请稍后再试', en: 'The service is not available just now; try again shortly' },
    headers: { 'retry-after': '5' },
  },
} as const satisfies Record<string, ProblemParts>;

/** Anything unforeseen; the answer tells nothing but the id under which the log has it. */
export function unexpected(id: string): ProblemParts {
  return {
    status: 500,
    code: 'unexpected',
    title: { zh: '服务器内部错误', en: 'Something unexpected went wrong' },
    detail: { zh: `请将编号 ${id} 告知管理员`, en: `Give the operator this id: ${id}` },
  };
}

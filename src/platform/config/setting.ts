import { isIP } from 'node:net';

import type { Words } from '../../domain/workflow/words.js';

/** Thrown by a parser: what is wrong with the value, without naming the variable. */
export class UnfitValue extends Error {
  constructor(readonly words: Words) {
    super(words.en);
  }
}

/** One environment variable. */
export interface Setting<T> {
  readonly variable: string;
  readonly description: Words;
  /** What is used when the variable is unset or empty: parsed like a given value; undefined when there is none. */
  readonly fallback: string | undefined;
  /** Shown in the list of settings when the fallback alone would not tell enough. */
  readonly fallbackShown?: Words;
  /** @throws UnfitValue */
  readonly parse: (text: string) => T;
}

/** Any text. */
export function text(value: string): string {
  return value;
}

/** @returns a parser for whole numbers within both bounds */
export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new UnfitValue({ zh: `应为 ${least} 至 ${most} 的整数`, en: `must be a whole number from ${least} to ${most}` });
  };
}

/** @returns a parser that takes exactly these words */
export function oneOf<const T extends string>(...choices: readonly T[]): (value: string) => T {
  return (value) => {
    const chosen = choices.find((choice) => choice === value);
    if (chosen !== undefined) return chosen;
    throw new UnfitValue({ zh: `应为 ${choices.join('、')} 之一`, en: `must be one of ${choices.join(', ')}` });
  };
}

/** @returns a parser for texts of at least this many characters */
export function textOfAtLeast(characters: number): (value: string) => string {
  return (value) => {
    if (value.length >= characters) return value;
    throw new UnfitValue({ zh: `至少 ${characters} 个字符`, en: `must have at least ${characters} characters` });
  };
}

/** A postgres:// URL, or one of a unix socket such as postgres://user@%2Fvar%2Frun%2Fpostgresql/duban. */
export function postgresUrl(value: string): string {
  if (/^postgres(ql)?:\/\/\S+$/.test(value)) return value;
  throw new UnfitValue({
    zh: '应形如 postgres://用户:口令@主机:5432/数据库',
    en: 'must look like postgres://user:password@host:5432/database',
  });
}

/** An https URL, or an http one of this machine: what is sent there must not be read on the way. */
export function webAddress(value: string): string {
  const { protocol, hostname } = URL.canParse(value) ? new URL(value) : { protocol: '', hostname: '' };
  if (protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))) return value;
  throw new UnfitValue({ zh: '应为 https:// 网址', en: 'must be an https:// URL' });
}

/** IP addresses or networks (10.0.0.0/8), separated by commas. */
export function addresses(value: string): string {
  const parts = value.split(',').map((part) => part.trim());
  if (parts.every((part) => /^[^/]+(\/\d{1,3})?$/.test(part) && isIP(part.split('/')[0] ?? '') !== 0)) return parts.join(',');
  throw new UnfitValue({ zh: '应为以逗号分隔的 IP 或网段', en: 'must be IP addresses or networks, separated by commas' });
}

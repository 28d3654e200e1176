/** A language that the service speaks. */
export type Language = 'zh' | 'en';

/** Value of the Content-Language header. */
export const LANGUAGE_TAGS = { zh: 'zh-CN', en: 'en' } as const satisfies Record<Language, string>;

/** Chooses by Accept-Language (RFC 9110, 12.5.4): the wanted language of highest weight, Chinese when nothing decides. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const weights = { zh: 0, en: 0, '*': 0 };
  for (const part of (acceptLanguage ?? '').split(',')) {
    const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
    const name = range.split('-')[0];
    if (name !== 'zh' && name !== 'en' && name !== '*') continue;
    weights[name] = Math.max(weights[name], weightIn(parameters));
  }
  return weights.en > Math.max(weights.zh, weights['*']) ? 'en' : 'zh';
}

function weightIn(parameters: readonly string[]): number {
  const given = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find((value) => value !== undefined);
  return given === undefined ? 1 : Number(given);
}

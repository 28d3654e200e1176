import type { RecordedDuty } from '../../cases/duties.queries.js';
import { extensionLeave } from '../../domain/duty/duty-standing.js';
import { explainExtension } from '../../domain/duty/explain-extension.js';
import { limitOf } from '../../domain/duty/rule-pack.js';
import { calendarOf, packOf, type RulesInForce } from '../../engine/index.js';
import type { ExtensionDto } from './case-record.dto.js';

/** Until when an extension of an open duty may be asked for, by the rules that its case keeps; null where they give none, and once it is settled. */
export function showExtension(rules: RulesInForce, { deadline, pack, limit, settledAt, calendar: version }: RecordedDuty): ExtensionDto | null {
  if (settledAt !== null) return null;
  const { extension } = limitOf(packOf(rules, pack), limit);
  if (extension === undefined) return null;
  const calendar = calendarOf(rules, version);
  const { from, to, latest, left } = extensionLeave(deadline, extension, calendar);
  const grounds = extension.grounds.map(({ ground, title }) => ({ ground, title }));
  return { from, to, latest, left, grounds, zh: explainExtension(deadline, extension, calendar, 'zh-CN'), en: explainExtension(deadline, extension, calendar, 'en') };
}

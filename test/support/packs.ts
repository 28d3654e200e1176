import { createWorkingCalendar } from '../../src/domain/calendar/working-calendar.js';
import type { BasisText, LimitText, PackText, RungText } from '../../src/domain/rules/pack-text.js';

/** Ten announced years without a holiday, so that only weekends part working days from natural ones. */
export const weekendsOnly = createWorkingCalendar({ version: 'weekends', zone: 'Asia/Shanghai', holidays: {}, makeUpDays: {}, announcedThrough: 2026 });

const sources: PackText['sources'] = {
  act: { document: '某安全法', rank: 'statute' },
  decree: { document: '某安全条例', rank: 'regulation' },
  order: { document: '某暂行规定', rank: 'rule' },
  notice: { document: '某市办法', rank: 'document' },
  duban: { document: 'duban', rank: 'policy' },
};

/** A basis by the short name of one of the invented sources. */
export const by = (source: string): BasisText[] => [{ source, mark: source === 'duban' ? 'policy' : 'law' }];

/** A limit of so many days by a source. */
export const days = (amount: number, source = 'order', more: Partial<LimitText> = {}): LimitText => ({ amount, unit: 'natural-day', basis: by(source), ...more });

export const rung = (name: string, amount: number, more: Partial<RungText> = {}): RungText => ({
  rung: name,
  offset: { amount, unit: 'natural-day' },
  act: amount <= 0 ? 'reminder' : 'overdue-warning',
  recipients: ['duty-holder'],
  basis: by('duban'),
  ...more,
});

/** A pack that applies everywhere from 2020 on, with one limit and one ladder, unless told otherwise. */
export function packText(more: Partial<PackText> = {}): PackText {
  return {
    pack: 'wide',
    version: 1,
    title: { zh: '基础', en: 'Base' },
    zone: 'Asia/Shanghai',
    effective: { from: '2020-01-01' },
    sources,
    limits: { 'plan.complete': days(30, 'order', { ladder: 'usual' }) },
    ladders: { usual: { repeat: { amount: 1, unit: 'month' }, rungs: [rung('reminder', -3), rung('warning', 1)] } },
    ...more,
  };
}

/** A pack that applies in a region (or where told) and holds only what it changes. */
export function localText(more: Partial<PackText> = {}): PackText {
  const { zone: _, ...rest } = packText({ pack: 'city', title: { zh: '某市', en: 'City' }, applies: { regions: ['3702'] }, limits: {}, ladders: {} });
  return { ...rest, ...more };
}

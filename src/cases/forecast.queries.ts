import { organisationNames } from '../directory/directory.queries.js';
import { forecast, loadCases, superiorsAround, type ComposingParts, type Forecast, type NotSupposable, type Supposition } from '../engine/index.js';
import type { Read } from '../platform/db/transaction.js';

/** Of which case a forecast is asked for, from when on (UTC ms), and what is supposed. Whether the caller may see the case is asked before. */
export interface ForecastQuestion {
  caseId: string;
  now: number;
  suppose: Supposition;
}

/** A forecast with the names of the organisations that it mentions, by identifier. */
export interface NamedForecast {
  forecast: Forecast;
  names: Map<string, string>;
}

/** What will happen to a case if nobody acts; null where there is no such case. Reads three times and writes nothing. */
export async function forecastOf(read: Read, parts: ComposingParts, { caseId, now, suppose }: ForecastQuestion): Promise<NamedForecast | NotSupposable | null> {
  const loaded = (await loadCases(read, [{ caseId, actKey: null, duties: 'ledgers' }])).get(caseId);
  if (loaded === undefined) return null;
  const told = forecast(parts, loaded, { now, superiors: await superiorsAround(read, loaded), suppose });
  if ('supposable' in told) return told;
  return { forecast: told, names: await organisationNames(read, mentioned(told)) };
}

/** The case with this short number (案卷号); null where there is none. */
export async function caseNumbered(read: Read, number: number): Promise<string | null> {
  const { rows } = await read.query<{ caseId: string }>({ name: 'cases.numbered', text: 'select case_id as "caseId" from case_file where number = $1', values: [number] });
  return rows[0]?.caseId ?? null;
}

function mentioned({ events, tops }: Forecast): string[] {
  const posts = [
    ...events.flatMap(({ holder, to, decides, acknowledges, opens }) => [holder, ...to, decides, acknowledges, ...opens.map((opened) => opened.holder)]),
    ...tops.map(({ holder }) => holder),
  ];
  return [...new Set(posts.flatMap((post) => post?.unit ?? []))];
}

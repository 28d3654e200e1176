import pg from 'pg';

const { builtins } = pg.types;
const DATE_ARRAY = 1182;
const INT8_ARRAY = 1016;
const TEXT_ARRAY = 1009;

type Parser = (text: string) => unknown;

const usual = pg.types.getTypeParser as (oid: number, format?: 'text' | 'binary') => Parser;

/** pg's own parser for text[] splits any array into texts. */
const splitArray = usual(TEXT_ARRAY) as (text: string) => (string | null)[];

const ours = new Map<number, Parser>([
  [builtins.DATE, (text) => text],
  [builtins.INT8, integer],
  [DATE_ARRAY, splitArray],
  [INT8_ARRAY, (text) => splitArray(text).map((element) => (element === null ? null : integer(element)))],
]);

/**
 * How column values arrive. Differs from pg's defaults in two: a `date` stays 'YYYY-MM-DD' (pg makes it midnight in the
 * machine's own zone), and an int8 is a number while that is exact, else a text. `timestamptz` is a Date, `numeric` a text.
 */
export const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => (format === 'binary' ? undefined : ours.get(oid)) ?? usual(oid, format),
};

function integer(text: string): number | string {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : text;
}

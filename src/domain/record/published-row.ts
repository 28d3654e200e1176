import type { CreditCodeCheck } from '../codes/credit-code.js';
import type { Columns } from './headers.js';
import { readLevel } from './level-words.js';
import { numberedHazards } from './numbered-hazards.js';
import { readOutcome, type PublishedOutcome } from './outcome-words.js';
import { closedWords } from './plain-words.js';
import type { PublishedRecord, RowReading } from './published-record.js';
import { authorityRegion, readRegion, type FindRegions, type RegionCandidate } from './region-reading.js';
import { RowCells } from './row-cells.js';
import { readRowDates, type RowDates } from './row-dates.js';
import { rowRefusal, unreadableRow } from './row-refusal.js';
import type { TableRow } from './table-row.js';

/** The registers against which a row is read. */
export interface Registers {
  findRegions: FindRegions;
  checkCreditCode: (text: string) => CreditCodeCheck;
}

/** Reads any row that a table hands over, also one that could not be told into cells. `columns` spares sorting the headers for every row. */
export function readTableRow(row: TableRow, registers: Registers, columns?: Columns): RowReading {
  return row.kind === 'row' ? interpretRow(row.cells, registers, columns) : { ok: false, refusal: unreadableRow(row) };
}

/**
 * Reads one row of a published listing or a ledger: the state that its record shows, with every published word kept. What the words do not
 * say for certain stays null and stands in `uncertain` with a code; nothing is guessed silently. One row is one case, also if one cell
 * holds several numbered hazards. A row that names neither a unit nor a hazard, repeats the header, sums up or only heads others is refused.
 */
export function interpretRow(cells: Readonly<Record<string, string>>, registers: Registers, columns?: Columns): RowReading {
  const row = new RowCells(cells, columns);
  const refusal = rowRefusal(row, (text) => registers.findRegions(text, null).length > 0);
  if (refusal) return { ok: false, refusal };
  const outcome = outcomeOf(row);
  const { taken, ...dates } = readRowDates(row, outcome !== 'listed' && outcome !== 'exposed');
  const record: PublishedRecord = {
    outcome,
    ...placeOf(row, dates, registers.findRegions),
    ...unitOf(row, registers),
    ...hazardOf(row),
    industry: row.read('industry'),
    address: row.read('address'),
    issuingAuthority: row.read('issuing_authority'),
    supervisingUnit: bodyOf(row, 'supervising_unit'),
    responsibleUnit: bodyOf(row, 'responsible_unit'),
    sourceTitle: row.read('source_title'),
    ...dates,
    published: row.published(),
  };
  return { ok: true, record, uncertain: row.uncertain, dates: taken };
}

/** Without any state, a row that shows a listing (level, listing date, supervising body, 挂牌 in the title) is listed, any other exposed. */
function outcomeOf(row: RowCells): PublishedOutcome {
  const words = row.read('outcome');
  if (words !== null) {
    const { outcome, doubt } = readOutcome(words, row.header('outcome'));
    if (doubt) row.note('outcome', words, doubt);
    return outcome;
  }
  const listed =
    (['level', 'listing_date', 'supervising_unit'] as const).some((field) => row.words(field) !== null) ||
    /挂牌|挂账|督办/.test(row.words('source_title') ?? '');
  row.note('outcome', null, listed ? 'outcome.assumed' : 'outcome.unknown');
  return listed ? 'listed' : 'exposed';
}

type Place = Pick<PublishedRecord, 'level' | 'regionName' | 'regionCode'>;

function placeOf(row: RowCells, dates: Omit<RowDates, 'taken'>, findRegions: FindRegions): Place {
  const on = dates.listedOn ?? dates.articleOn;
  const words = row.read('region');
  const authority = row.words('issuing_authority');
  const { region, doubt, detail } = readRegion(words, authority, on, findRegions);
  if (doubt) row.note('region', words, doubt, detail);
  const level = levelOf(row, authorityRegion(authority, on, findRegions));
  return { level, regionName: region?.name ?? words, regionCode: region?.code ?? null };
}

/** 北京, 天津, 上海, 重庆. */
const municipalities = ['110000', '120000', '310000', '500000'];

function levelOf(row: RowCells, body: RegionCandidate | null): PublishedRecord['level'] {
  const words = row.read('level');
  if (words === null) {
    row.note('level', null, 'level.unknown');
    return null;
  }
  const { level, doubt } = readLevel(words, {
    municipality: body !== null && municipalities.includes(body.code),
    countyLevelCity: body !== null && body.name.endsWith('市') && !body.code.endsWith('00'),
  });
  if (doubt) row.note('level', words, doubt);
  return level;
}

type Unit = Pick<PublishedRecord, 'unitName' | 'unitCode'>;

function unitOf(row: RowCells, { checkCreditCode }: Registers): Unit {
  const unitName = row.read('unit_name');
  if (unitName === null) row.note('unit_name', null, 'unit.missing');
  else if (/\*\*|××|某/.test(unitName)) row.note('unit_name', unitName, 'unit.masked');
  const words = row.read('unit_code');
  if (words === null) {
    row.note('unit_code', null, 'unit-code.unknown');
    return { unitName, unitCode: null };
  }
  const check = checkCreditCode(words);
  if (!check.ok) row.note('unit_code', check.reason === 'legacy' ? veiled(words) : words, `unit-code.${check.reason === 'legacy' ? 'legacy' : 'invalid'}`);
  return { unitName, unitCode: check.ok ? check.code : null };
}

/** A sole trader's old number is his identity number, which reports must not print. */
function veiled(number: string): string {
  return `${number.slice(0, 6)}********`;
}

type Hazard = Pick<PublishedRecord, 'hazard' | 'hazardGrade' | 'requirement'>;

function hazardOf(row: RowCells): Hazard {
  const hazard = row.read('hazard_description');
  if (hazard === null) row.note('hazard_description', null, 'hazard.missing');
  const items = numberedHazards(hazard ?? '');
  if (items > 0) row.note('hazard_description', hazard, 'hazard.several', String(items));
  return { hazard, hazardGrade: gradeOf(row), requirement: row.read('rectification_requirement') };
}

const grades: Record<string, 'general' | 'major'> = {
  一般: 'general', 一般隐患: 'general', 一般事故隐患: 'general', general: 'general',
  重大: 'major', 重大隐患: 'major', 重大事故隐患: 'major', 重大火灾隐患: 'major', major: 'major',
};

/** 较大, 重点, 一级 to 四级 and A to D are scales of single documents; the law knows 一般 and 重大. */
function gradeOf(row: RowCells): PublishedRecord['hazardGrade'] {
  const words = row.read('hazard_grade');
  if (words === null) return null;
  const grade = grades[closedWords(words).toLowerCase()] ?? null;
  if (grade === null) row.note('hazard_grade', words, 'grade.unread');
  return grade;
}

function bodyOf(row: RowCells, field: 'supervising_unit' | 'responsible_unit'): string | null {
  const words = row.read(field);
  if (words !== null && /[、;；,，\n]|会同|[局府队委办处部位业]和/.test(words)) row.note(field, words, 'body.several');
  return words;
}

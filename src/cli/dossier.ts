import { writeFileSync } from 'node:fs';

import { validate } from 'uuid';

import { recordAccess } from '../accountability/access-log.store.js';
import { personOfDossier, unitOfDossier } from '../accountability/dossier.queries.js';
import { dossierPage } from '../accountability/dossier-page.js';
import { readDossier, type DossierRequest } from '../accountability/read-dossier.js';
import type { LocalDate } from '../domain/calendar/local-date.js';
import { messageTitle } from '../notifications/message-titles.js';
import { inTransaction, reading, type Read } from '../platform/db/transaction.js';
import type { Program } from '../program.js';
import { print, say, withProgram } from './command.js';

export interface DossierOptions {
  unit?: string;
  person?: string;
  /** Writes the page for printing to this file, instead of JSON to standard output. */
  html?: string;
  from?: LocalDate;
  to?: LocalDate;
}

/** `duban dossier`: the dossier of a unit or a person, from the journals. The reading is put on record. Exit code 1 where there is nothing to make one of. */
export function runDossier(options: DossierOptions): Promise<number> {
  return withProgram((program) => printDossier(program, options), { fitting: false });
}

async function printDossier(program: Program, options: DossierOptions): Promise<number> {
  const { config, engine, database } = program;
  if ((options.unit === undefined) === (options.person === undefined)) {
    print(`dossier.unnamed  ${say(config, { zh: '请用 --unit 或 --person 指明一个单位或一名人员', en: 'name one unit with --unit or one person with --person' })}`);
    return 1;
  }
  const request = await requested(reading(database), options);
  if (request === null) {
    const id = options.unit ?? options.person ?? '';
    print(`dossier.unknown  ${say(config, { zh: `名录中没有 ${id}`, en: `the directory has no ${id}` })}`);
    return 1;
  }
  const { subject, period } = request;
  const access = { kind: `${subject.kind}-dossier` as const, subject: subject.kind === 'unit' ? subject.unit : subject.person };
  const asked = { ...period, form: options.html === undefined ? 'json' : 'html' };
  await inTransaction(database, (tx) => recordAccess(tx, { reader: { client: 'command-line' }, at: program.clock.now(), ...access, asked }));
  const dossier = await readDossier(engine, database, request);
  if (options.html === undefined) print(JSON.stringify(dossier, null, 1));
  else writeFileSync(options.html, dossierPage(dossier, { zone: engine.parts.rules.zone, messageTitle }));
  return 0;
}

async function requested(read: Read, { unit, person, from, to }: DossierOptions): Promise<DossierRequest | null> {
  const period = { from: from ?? null, to: to ?? null };
  if (unit !== undefined) {
    const found = validate(unit) ? await unitOfDossier(read, unit) : null;
    return found && { subject: { kind: 'unit', unit: found.id }, name: found.name, period };
  }
  const found = validate(person) ? await personOfDossier(read, person ?? '') : null;
  return found && { subject: { kind: 'person', person: found.person, tenures: found.tenures.map(({ tenure }) => tenure) }, name: found.name, period };
}

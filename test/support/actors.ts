import type { Actor, Role } from '../../src/domain/workflow/actor.js';
import type { Parties } from '../../src/domain/workflow/case-state.js';

const unit = (number: number): string => `00000000-0000-4000-8000-0000000000${String(number).padStart(2, '0')}`;

/** Organisations of the stories: an enterprise, its authority, another authority, listing bodies of two levels, an agency, and a discipline body. */
export const units = {
  plant: unit(1),
  bureau: unit(2),
  fireBrigade: unit(3),
  city: unit(4),
  province: unit(5),
  agency: unit(6),
  discipline: unit(7),
} as const;

export const parties: Parties = { enterprise: units.plant, authority: units.bureau, supervisor: units.city };

const person = (name: string, of: string, role: Role): Actor & { kind: 'person' } => ({ kind: 'person', person: name, unit: of, role });

/** People by post; two of a post where a story needs another person of the same unit. */
export const people = {
  safetyOfficer: person('safety-officer', units.plant, 'enterprise-safety-officer'),
  otherSafetyOfficer: person('other-safety-officer', units.plant, 'enterprise-safety-officer'),
  principal: person('principal', units.plant, 'enterprise-principal'),
  inspector: person('inspector', units.bureau, 'inspector'),
  regulator: person('regulator', units.bureau, 'regulator'),
  regulatorLeader: person('regulator-leader', units.bureau, 'regulator-leader'),
  otherRegulator: person('other-regulator', units.bureau, 'regulator'),
  fireRegulator: person('fire-regulator', units.fireBrigade, 'regulator'),
  cityClerk: person('city-clerk', units.city, 'supervisor'),
  cityLeader: person('city-leader', units.city, 'supervisor-leader'),
  otherCityLeader: person('other-city-leader', units.city, 'supervisor-leader'),
  provinceClerk: person('province-clerk', units.province, 'supervisor'),
  provinceLeader: person('province-leader', units.province, 'supervisor-leader'),
  expert: person(unit(91), units.agency, 'expert'),
  otherExpert: person(unit(92), units.agency, 'expert'),
  disciplineOfficer: person('discipline-officer', units.discipline, 'discipline-officer'),
  intakeOfficer: person('intake-officer', units.bureau, 'intake-officer'),
  otherIntakeOfficer: person('other-intake-officer', units.bureau, 'intake-officer'),
  fireIntakeOfficer: person('fire-intake-officer', units.fireBrigade, 'intake-officer'),
  importer: { kind: 'client', client: 'published-records', role: 'importer' },
} as const satisfies Record<string, Actor>;

export type PersonName = keyof typeof people;

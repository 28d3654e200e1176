import type { Handling } from '../../domain/duty/handling/handling.js';
import type { HandlingDto, NamedPersonDto } from './case.dto.js';

/** How a duty is handled, with names; whoever the directory does not have keeps his identifier and has no name. */
export function showHandling({ assignee, delegate, signing }: Handling, names: ReadonlyMap<string, string>): HandlingDto {
  const named = (id: string | null): NamedPersonDto | null => (id === null ? null : { id, name: names.get(id) ?? '' });
  const signers = (signing?.signers ?? []).map(({ unit, person, ...rest }) => ({ ...rest, unit: { id: unit, name: names.get(unit) ?? '' }, person: named(person) }));
  return { assignee: named(assignee), delegate: named(delegate), signing: signing?.mode ?? null, signers };
}

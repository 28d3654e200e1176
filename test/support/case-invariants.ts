import { canonicalJson } from '../../src/domain/journal/canonical-json.js';
import type { ActRequest } from '../../src/domain/workflow/act-request.js';
import { actionsFor } from '../../src/domain/workflow/actions.js';
import type { CaseState, Instance, Performer } from '../../src/domain/workflow/case-state.js';
import type { Separation } from '../../src/domain/workflow/definition.js';
import { dutiesOfCase, impliedDuties } from '../../src/domain/workflow/duties.js';
import { isRefusal, type Refusal } from '../../src/domain/workflow/refusal.js';
import type { Registry } from '../../src/domain/workflow/registry.js';
import { persist, restore } from '../../src/domain/workflow/snapshot.js';
import type { Step } from '../../src/domain/workflow/step.js';
import type { Told } from './case-story.js';

/** What holds after every accepted act, whatever it was. Throws with the first thing that does not. */
export function expectSound(registry: Registry, before: CaseState, step: Step): void {
  const { after, touched } = step;
  touched.forEach((instance) => expectRestorable(registry, instance));
  expectOwing(registry, after);
  expectContinued(registry, before, step);
  expectListingsKnown(after);
  expectRequestsKnown(after);
  expect(after.performers.slice(0, before.performers.length)).toEqual(before.performers);
  expect(after.lastInstance).toBeGreaterThanOrEqual(before.lastInstance);
  expect(after.instances.filter(({ workflow }) => workflow === 'rectification-plan').length).toBeLessThanOrEqual(1);
  canonicalJson(after);
}

/** A stored snapshot restores and persists to itself, byte for byte. */
function expectRestorable(registry: Registry, { workflow, version, snapshot }: Instance): void {
  const machine = registry.find(workflow, version)?.definition.machine;
  if (machine === undefined) throw new Error(`${workflow}@${version} is not registered`);
  expect(JSON.stringify(persist(machine, restore(machine, snapshot)))).toBe(JSON.stringify(snapshot));
}

/** Open machines and only they owe something; no two duties of a case have the same key. */
function expectOwing(registry: Registry, after: CaseState): void {
  for (const instance of after.instances) {
    expect(instance.final).toBe(instance.snapshot.status === 'done');
    if (instance.final) {
      // Only the root stays with its case when it has ended; nobody owes anything at it any more.
      expect([instance.instance, impliedDuties(registry, instance, after.parties)]).toEqual([1, []]);
    } else if (impliedDuties(registry, instance, after.parties).length === 0) {
      throw new Error(`Nobody owes anything at ${JSON.stringify(instance)}`);
    }
  }
  const keys = dutiesOfCase(registry, after).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
}

/** A duty that goes on keeps its owner, its limit and its date, unless the step extends it: its deadline is not computed again. */
function expectContinued(registry: Registry, before: CaseState, { after, effects }: Step): void {
  const granted = effects.flatMap((effect) => (effect.type === 'extend-deadline' ? [effect.params.until] : []));
  const known = new Map(dutiesOfCase(registry, before).map((duty) => [duty.key, duty]));
  for (const duty of dutiesOfCase(registry, after)) {
    const earlier = known.get(duty.key);
    if (earlier === undefined) continue;
    const extended = duty.fixed !== null && granted.includes(duty.fixed);
    const facts = ({ rule, owedBy, unit, fixed }: typeof duty): unknown => [owedBy, rule.limit, unit, extended || fixed];
    expect([duty.key, facts(duty)]).toEqual([duty.key, facts(earlier)]);
  }
}

/** The root knows its listings as they are, and an ended root leaves none on the public list. */
function expectListingsKnown({ instances }: CaseState): void {
  const root = instances.find(({ instance }) => instance === 1);
  const open = instances.filter(({ workflow, tags }) => workflow === 'listed-supervision' && !tags.some((tag) => ['delisted', 'return-check'].includes(tag)));
  if (root === undefined || root.final || root.workflow !== 'hazard-rectification') {
    expect(open).toEqual([]);
    return;
  }
  const known = (root.snapshot.context as { listings: unknown[] }).listings;
  expect(known).toEqual(
    open.map(({ instance, snapshot, tags }) => ({
      instance,
      body: (snapshot.context['body'] as string | null) ?? '',
      noticed: tags.includes('listed'),
      accepted: tags.includes('verified'),
    })),
  );
}

/** The root knows its open requests for an extension, of which there is one for a duty at most. */
function expectRequestsKnown({ instances }: CaseState): void {
  const root = instances.find(({ instance }) => instance === 1);
  const open = instances.filter(({ workflow }) => workflow === 'extension-request').map(({ instance, snapshot }) => ({ instance, duty: snapshot.context['duty'] }));
  expect(root === undefined || root.final || root.workflow !== 'hazard-rectification' ? [] : root.snapshot.context['requests']).toEqual(open);
  expect(new Set(open.map(({ duty }) => duty)).size).toBe(open.length);
}

/** What a caller was told that he may not do is refused when he tries it, and so is what he was told nothing of. */
export function expectForetold(registry: Registry, before: CaseState, request: ActRequest, answer: Step | Refusal): void {
  if (request.instance === null || registry.act(request.act)?.rule.opens === true) return;
  const action = actionsFor(registry, before, request).find(({ act, instance }) => act === request.act && instance === request.instance);
  if (action?.allowed !== true && !isRefusal(answer)) throw new Error(`${request.act} was accepted, but foretold: ${JSON.stringify(action)}`);
  if (isRefusal(answer) && ['act.not-yours', 'act.separation'].includes(answer.code)) expect(action?.allowed ?? false).toBe(false);
}

/** Nobody performed both acts of a separation. Judged from the acts themselves, not from what the state remembers of them. */
export function expectSeparated(registry: Registry, told: readonly Told[]): void {
  const performed = told.flatMap(performance);
  const separations = registry.all.flatMap(({ definition }) => [...definition.separations]);
  for (const separation of separations) {
    performed.forEach((one, index) => {
      for (const later of performed.slice(index + 1)) {
        if (breaks(separation, one, later)) throw new Error(`${separation.acts.join(' and ')} by one ${separation.between}: ${JSON.stringify([one, later])}`);
      }
    });
  }
}

function performance({ request: { act, actor }, step }: Told): Performer[] {
  if (actor.kind !== 'person') return [];
  const started = step.moves.filter(({ from }) => from === null).map(({ instance }) => instance);
  return [{ act, person: actor.person, unit: actor.unit, instances: [step.instance, ...started] }];
}

function breaks({ acts, between, within, inOrder }: Separation, one: Performer, later: Performer): boolean {
  const [first, second] = acts;
  const inThisOrder = one.act === first && later.act === second;
  const inEitherOrder = inThisOrder || (one.act === second && later.act === first);
  return (
    (inOrder === true ? inThisOrder : inEitherOrder) &&
    (between === 'person' ? one.person === later.person : one.unit === later.unit) &&
    (within === 'case' || one.instances.some((number) => later.instances.includes(number)))
  );
}

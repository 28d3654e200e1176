import type { Separation } from '../../definition.js';
import type { Outcome, Subject } from '../report.js';

/**
 * A separation names two different acts that exist, one of them of this definition. Where the other belongs to another definition and the
 * separation holds for the whole case, that definition has it too: the acts may come in either order, and each is judged by its own.
 */
export function separationsNamed({ definition, all }: Subject): Outcome {
  const owner = (act: string) => all.find(({ acts }) => Object.hasOwn(acts, act));
  const faults = definition.separations.flatMap((separation) => {
    const [one, other] = separation.acts;
    const unknown = separation.acts.filter((act) => owner(act) === undefined);
    if (unknown.length > 0) return unknown.map((act) => `a separation names “${act}”, which is no act`);
    if (one === other) return [`“${one}” is separated from itself`];
    if (!separation.acts.some((act) => Object.hasOwn(definition.acts, act))) return [`neither “${one}” nor “${other}” is an act of this workflow`];
    const elsewhere = separation.acts.map(owner).filter((each) => each?.name !== definition.name);
    return separation.within === 'instance' || elsewhere.every((each) => each?.separations.some((its) => same(its, separation)))
      ? []
      : [`the separation of “${one}” and “${other}” does not stand in ${elsewhere.map((each) => each?.name ?? '').join()}, so it holds in one order only`];
  });
  return { faults, shown: `${definition.separations.length} separations` };
}

function same(a: Separation, b: Separation): boolean {
  return a.between === b.between && a.within === b.within && a.acts.every((act) => b.acts.includes(act));
}

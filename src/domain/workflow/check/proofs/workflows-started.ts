import { actionsOf, paramsOf } from '../named-actions.js';
import type { Outcome, Subject } from '../report.js';

/** Every workflow that is started is one of the program's, and is not the root, of which a case has one. */
export function workflowsStarted({ definition, all }: Subject): Outcome {
  const starts = actionsOf(definition).filter(({ name }) => name === 'start-workflow');
  const faults = starts.flatMap((action) => {
    const params = paramsOf(definition, action);
    if (typeof params === 'string') return [`start at “${action.place}”: ${params}`];
    const name = String(params['workflow']);
    if (!all.some((one) => one.name === name)) return [`“${action.place}” starts “${name}”, which does not exist`];
    return name === all[0]?.name ? [`“${action.place}” starts a second root`] : [];
  });
  return { faults, shown: `${starts.length} starts` };
}

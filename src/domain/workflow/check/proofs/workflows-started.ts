import { isRoot } from '../../definition.js';
import { actionsOf, paramsOf } from '../named-actions.js';
import type { Outcome, Subject } from '../report.js';

/** Every workflow that is started is one of the program's, and is no root, of which a case has one. */
export function workflowsStarted({ definition, all }: Subject): Outcome {
  const starts = actionsOf(definition).filter(({ name }) => name === 'start-workflow');
  const faults = starts.flatMap((action) => {
    const params = paramsOf(definition, action);
    if (typeof params === 'string') return [`start at “${action.place}”: ${params}`];
    const name = String(params['workflow']);
    const started = all.find((one) => one.name === name);
    if (started === undefined) return [`“${action.place}” starts “${name}”, which does not exist`];
    return isRoot(started) ? [`“${action.place}” starts a second root`] : [];
  });
  return { faults, shown: `${starts.length} starts` };
}

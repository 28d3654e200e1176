import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { definitions } from '../../workflows/index.js';
import { workflowKey } from '../../src/domain/workflow/registry.js';
import { historyText, replayHistory, type History } from '../support/history.js';

const folder = join(__dirname, '..', 'histories');
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json'))
  .map((path) => path.split(sep).join('/'))
  .sort();

const read = (path: string): History => JSON.parse(readFileSync(join(folder, path), 'utf8')) as History;

describe('the recorded histories', () => {
  it.each(paths)('replay to the same bytes: %s', (path) => {
    expect(replayHistory(read(path), definitions)).toEqual([]);
  });

  it('cover every version of every definition', () => {
    const folders = new Set(paths.map((path) => path.split('/').slice(0, 2).join('/')));
    expect([...folders].sort()).toEqual(definitions.map(({ name, version }) => `${name}/v${version}`).sort());
  });

  it('are kept in the form in which they are recorded', () => {
    for (const path of paths) expect(readFileSync(join(folder, path), 'utf8')).toBe(historyText(read(path)));
  });
});

describe('a history that was tampered with', () => {
  const path = 'hazard-rectification/v1/failed-twice.json';
  const tampered = (change: (history: History) => void): string[] => {
    const history = read(path);
    change(history);
    return replayHistory(history, definitions);
  };
  const stepOf = ({ steps }: History, act: string): History['steps'][number] => {
    const found = steps.find((step) => step.act === act);
    if (found === undefined) throw new Error(`The history has no ${act}`);
    return found;
  };

  it('shows a changed fact', () => {
    const differences = tampered((history) => {
      (stepOf(history, 'assessment.submit').facts as { conclusion: string }).conclusion = 'not-passed';
    });
    expect(differences[0]).toBe('step 21 (assessment.submit): moves differ');
    expect(differences).toContain('step 22 (acceptance.apply): is now refused with act.wrong-state');
  });

  it('shows a changed state line, a changed snapshot and a changed duty', () => {
    expect(tampered((history) => (stepOf(history, 'hazard.close').moves = ['1: handling.major.closing → dismissed']))).toEqual([
      'step 32 (hazard.close): moves differ',
    ]);
    expect(
      tampered((history) => {
        const [machine] = stepOf(history, 'acceptance.fail').machines;
        if (machine !== undefined) machine.snapshot.context['failures'] = 0;
      }),
    ).toEqual(['step 23 (acceptance.fail): machines differ']);
    expect(
      tampered((history) => {
        const [duty] = stepOf(history, 'order.serve').opened;
        if (duty !== undefined) duty.fixed = '2027-01-01';
      }),
    ).toEqual(['step 7 (order.serve): opened differ']);
  });

  it('shows a step that was left out, and an actor who was exchanged', () => {
    expect(tampered(({ steps }) => void steps.splice(steps.findIndex(({ act }) => act === 'plan.approve'), 1)).length).toBeGreaterThan(0);
    const exchanged = tampered((history) => {
      stepOf(history, 'hazard.close').by = stepOf(history, 'acceptance.fail').by;
    });
    expect(exchanged).toEqual(['step 32 (hazard.close): is now refused with act.not-yours']);
  });

  it('shows a definition that is gone', () => {
    const others = definitions.filter(({ name }) => name !== 'rectification-plan');
    expect(replayHistory(read(path), others)).toEqual([
      `rests on definitions that are gone: ${definitions.map(({ name, version }) => workflowKey(name, version)).join(', ')}`,
    ]);
  });
});

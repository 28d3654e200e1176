import type { WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { runCheck } from '../../src/cli/check.js';

// The same definitions, of which one has an act that no state takes.
jest.mock('../../workflows/index.js', () => {
  const { definitions, ...more } = jest.requireActual<{ definitions: readonly WorkflowDefinition[] }>('../../workflows/index.js');
  const [root, ...others] = definitions as [WorkflowDefinition, ...WorkflowDefinition[]];
  const unheard = { ...(root.acts['hazard.close'] as object), title: { zh: '无人受理', en: 'Taken by no state' } };
  return { ...more, definitions: [{ ...root, acts: { ...root.acts, 'hazard.unheard': unheard } }, ...others] };
});

describe('duban check with a definition that is not sound', () => {
  it('ends with 1 and says in one line what is wrong where', () => {
    const lines: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(...String(text).trimEnd().split('\n')) > 0);
    const code = runCheck();
    write.mockRestore();

    expect(code).toBe(1);
    expect(lines.at(-1)).toBe('NOT all proofs hold');
    const failed = lines.flatMap((line, index) => (line.includes('✗') ? [line.trim(), lines[index + 1]?.trim()] : []));
    expect(failed).toEqual(['✗ Every event taken is declared, and every one declared is taken', expect.stringContaining('hazard.unheard')]);
    expect(lines.filter((line) => line.includes('✓')).length).toBeGreaterThan(50);
    expect(lines.filter((line) => /→ .*: \d+ days at most$/.test(line)).length).toBeGreaterThanOrEqual(2);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { dotted, nodesOf } from '../../src/domain/workflow/check/paths.js';
import { pictureOf } from '../../src/domain/workflow/picture.js';
import { definitions } from '../../workflows/index.js';
import { owed, smallDefinition, smallDuty } from '../support/small-definition.js';

describe('the picture of a definition', () => {
  it.each(definitions.map((definition) => [definition.name, definition] as const))('shows every state and every act of %s', (_, definition) => {
    const page = pictureOf(definition);
    for (const node of nodesOf(definition.machine.root).slice(1)) {
      if (node.type === 'history' || node.parent?.type === 'parallel') continue;
      expect(page).toMatch(new RegExp(`^ +(state )?${dotted(node).replaceAll('.', '_')} (:|<<choice>>)`, 'm'));
    }
    for (const [act, { title }] of Object.entries(definition.acts)) expect(page).toContain(`| \`${act}\` | ${title.en} | ${title.zh} |`);
  });

  it.each(definitions.map((definition) => [definition.name, definition] as const))('in docs/pictures is that of %s as it is (node scripts/picture.mjs)', (name, definition) => {
    expect(readFileSync(join(__dirname, '..', '..', 'docs', 'pictures', `${name}.md`), 'utf8')).toBe(pictureOf(definition));
  });

  it.each(['README.md', 'README.zh-CN.md'])('in %s is copied from that page', (readme) => {
    const read = (...path: string[]): string => readFileSync(join(__dirname, '..', '..', ...path), 'utf8');
    const diagrams = (text: string): string[] => text.match(/```mermaid\n[^]*?\n```/g) ?? [];
    const [, shown = ''] = /<!-- picture:begin -->([^]*)<!-- picture:end -->/.exec(read(readme)) ?? [];

    expect(diagrams(shown)).toHaveLength(4);
    expect(diagrams(read('docs', 'pictures', 'hazard-rectification.md'))).toEqual(expect.arrayContaining(diagrams(shown)));
  });

  it('says of an act that no state takes what it does instead', () => {
    const page = (name: string): string => pictureOf(definitions.find((definition) => definition.name === name) as (typeof definitions)[number]);
    expect(page('record-correction')).toMatch(/`accountability.correct` .* \| starts this workflow \|/);
    expect(page('hazard-rectification')).toMatch(/`hazard.discover` .* \| opens a case \|/);
  });

  it('has no arrow from the inside of one state to the inside of another, which Mermaid cannot draw', () => {
    const folder = (id: string): string => id.split('_').slice(0, -1).join('_');
    for (const definition of definitions) {
      const arrows = [...pictureOf(definition).matchAll(/^ +(\w+) --> (\w+)/gm)].map(([, from, to]) => [from ?? '', to ?? ''] as const);
      // A correction is one state: nothing leads from it anywhere.
      if (definition.name !== 'record-correction') expect(arrows.length).toBeGreaterThan(0);
      expect(arrows.filter(([from, to]) => !to.includes('_to_') && folder(from) !== folder(to))).toEqual([]);
    }
  });

  it('ends an arrow that leaves a diagram in a box with the name of its target', () => {
    const inner = { initial: 'x', states: { x: { meta: owed(smallDuty()), on: { 'letter.answer': '#letter.answered' } } } };
    const page = pictureOf(smallDefinition({ states: { inner, answered: { type: 'final' } } }));
    expect(page).toContain('  inner --> answered : words (字)');
    expect(page).toContain('  inner_to_answered : → answered\n  [*] --> inner_x\n  inner_x --> inner_to_answered : words (字)');
  });
});

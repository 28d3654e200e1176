import type { LocalDate } from '../../src/domain/calendar/local-date.js';
import { canonicalJson } from '../../src/domain/journal/canonical-json.js';
import type { Actor } from '../../src/domain/workflow/actor.js';
import type { Instance, Parties, Performer } from '../../src/domain/workflow/case-state.js';
import type { WorkflowDefinition } from '../../src/domain/workflow/definition.js';
import { dutiesOfCase } from '../../src/domain/workflow/duties.js';
import type { Effect } from '../../src/domain/workflow/effects.js';
import type { Loaded } from '../../src/domain/workflow/loaded.js';
import { isRefusal } from '../../src/domain/workflow/refusal.js';
import { workflowKey } from '../../src/domain/workflow/registry.js';
import type { Step } from '../../src/domain/workflow/step.js';
import { CaseStory, registryOf, type Told } from './case-story.js';
import type { Life } from './whole-lives.js';

/** One act of a recorded history with all that it did, as far as it decides what happens next. */
export interface RecordedStep {
  act: string;
  instance: number | null;
  by: Actor;
  at: string;
  today: string;
  facts: unknown;
  /** What the act had loaded. */
  loaded?: Loaded;
  /** Set where the clock set it off. */
  reaction?: { instance: number; effects: Effect[] };
  /** State lines of the machines that moved: `1: handling.discovered.byAuthority → dismissed`. */
  moves: string[];
  effects: Step['effects'];
  /** Duties that hold now and did not before. */
  opened: { key: string; owedBy: string; unit: string | null; limit: string; fixed: string | null }[];
  /** Keys of the duties that held before and do not now. */
  ended: string[];
  /** The machines that moved, as they are stored. */
  machines: Instance[];
  /** What the case remembers of who did what, where that has grown. */
  performers: Performer[];
}

/** A whole case as it was lived under certain versions of the definitions; it must replay to the same bytes for ever. */
export interface History {
  title: string;
  definitions: string[];
  parties: Parties;
  steps: RecordedStep[];
}

type Recorded = Omit<RecordedStep, 'act' | 'instance' | 'by' | 'at' | 'today' | 'facts' | 'loaded' | 'reaction'>;

export function recordHistory(title: string, definitions: readonly WorkflowDefinition[], life: Life): History {
  const story = new CaseStory(registryOf(definitions));
  life(story);
  const steps = story.told.map(({ request, reaction, step: { loaded } }, index): RecordedStep => {
    const { act, instance, actor: by, at, today, facts } = request;
    return { act, instance, by, at, today, facts, ...(loaded && { loaded }), ...(reaction && { reaction }), ...recorded(story, index) };
  });
  const keys = definitions.map(({ name, version }) => workflowKey(name, version));
  return { title, definitions: keys, parties: story.state.parties, steps };
}

/** Lives a history again, by the versions it was lived by. Empty, or where it came out otherwise. */
export function replayHistory(history: History, known: readonly WorkflowDefinition[]): string[] {
  const pinned = history.definitions.map((key) => known.find(({ name, version }) => workflowKey(name, version) === key));
  if (pinned.some((one) => one === undefined)) return [`rests on definitions that are gone: ${history.definitions.join(', ')}`];
  const story = new CaseStory(registryOf(pinned as WorkflowDefinition[]), history.parties);
  const differences: string[] = [];
  history.steps.forEach((step, index) => {
    const place = `step ${index + 1} (${step.act})`;
    const refused = relive(story, step);
    if (refused !== null) differences.push(`${place}: ${refused}`);
    else differences.push(...partsThatDiffer(step, recorded(story, story.told.length - 1)).map((part) => `${place}: ${part} differ`));
  });
  return differences;
}

function relive(story: CaseStory, { act, instance, by, at, today, facts, loaded = {}, reaction }: RecordedStep): string | null {
  if (reaction !== undefined) {
    story.on(today).reaction(reaction.instance, reaction.effects);
    return null;
  }
  const answer = story.tries({ act, instance, actor: by, at, today: today as LocalDate, facts, load: () => loaded });
  return isRefusal(answer) ? `is now refused with ${answer.code}` : null;
}

function recorded({ registry, told }: CaseStory, index: number): Recorded {
  const { moves, effects, touched, after } = (told[index] as Told).step;
  const before = told[index - 1]?.step.after;
  const held = before === undefined ? [] : dutiesOfCase(registry, before).map(({ key }) => key);
  const holding = dutiesOfCase(registry, after);
  return {
    moves: moves.map(({ instance, from, to }) => `${instance}: ${from ?? '(started)'} → ${to}`),
    effects,
    opened: holding
      .filter(({ key }) => !held.includes(key))
      .map(({ key, rule, unit, fixed }) => ({ key, owedBy: rule.owedBy, unit, limit: rule.limit, fixed })),
    ended: held.filter((key) => !holding.some((duty) => duty.key === key)),
    machines: touched,
    performers: after.performers.length > (before?.performers.length ?? 0) ? [...after.performers] : [],
  };
}

function partsThatDiffer(step: RecordedStep, again: Recorded): string[] {
  const parts = ['moves', 'effects', 'opened', 'ended', 'machines', 'performers'] as const;
  return parts.filter((part) => canonicalJson(step[part]) !== canonicalJson(again[part]));
}

/** A history as text: one line for each part of a step, so that a difference can be read. */
export function historyText({ steps, ...head }: History): string {
  const line = (value: object): string[] => Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${JSON.stringify(part)}`);
  const texts = steps.map((step) => `    {\n${line(step).map((one) => `      ${one}`).join(',\n')}\n    }`);
  return `{\n${line(head).map((one) => `  ${one}`).join(',\n')},\n  "steps": [\n${texts.join(',\n')}\n  ]\n}\n`;
}

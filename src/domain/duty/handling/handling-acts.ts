import { Type } from '@sinclair/typebox';

import { roles, type Role } from '../../workflow/actor.js';
import { act, type ActRule } from '../../workflow/definition.js';
import { compileFactCheck, type FactCheck } from '../../workflow/fact-check.js';
import type { Basis } from '../../workflow/words.js';

const policy: Basis = { document: 'duban', mark: 'policy' };

/** Posts that owe duties, or stand over those that do. Administrators act on no case. */
const inCases: readonly Role[] = roles.filter((role) => !['system-administrator', 'security-administrator', 'auditor'].includes(role));
const heads: readonly Role[] = ['enterprise-principal', 'regulator-leader', 'supervisor-leader'];

const facts = <P extends Parameters<typeof Type.Object>[0]>(properties: P) => Type.Object(properties, { additionalProperties: false });
const duty = Type.Integer({ minimum: 1, maximum: 2_147_483_647 });
const reason = Type.String({ minLength: 1, maxLength: 4000, pattern: '\\S' });
const unit = Type.String({ format: 'uuid' });
const person = Type.String({ minLength: 1, maxLength: 100 });
const role = Type.Union(inCases.map((one) => Type.Literal(one)));

/** Somebody whom the directory has in this post; `directory: 'post'` has that asked before the act is sent. */
const holder = Type.Object({ unit, role, person }, { additionalProperties: false, directory: 'post' });
/** A post, or one person in it. */
const post = Type.Object({ unit, role, person: Type.Union([person, Type.Null()]) }, { additionalProperties: false, directory: 'post' });
const signers = Type.Array(post, { minItems: 1, maxItems: 20 });

/**
 * Acts on a duty of any machine: how the people who owe it share the work. None of them moves a machine or a deadline; each is an entry of the
 * journal. No definition has them, because they are the same for every duty.
 */
export const handlingActs = {
  'duty.claim': act({ title: { zh: '签收办理', en: 'Take a duty' }, by: inCases, facts: facts({ duty }), basis: [policy] }),
  'duty.release': act({ title: { zh: '退回待办池', en: 'Put a duty back' }, by: inCases, facts: facts({ duty }), basis: [policy] }),
  'duty.take-over': act({
    title: { zh: '负责人调整承办人', en: 'Take a duty from whoever has it' },
    by: [...heads],
    facts: facts({ duty, to: Type.Union([holder, Type.Null()]), reason }),
    basis: [policy],
  }),
  'duty.hand-over': act({ title: { zh: '转办', en: 'Hand a duty over' }, by: inCases, facts: facts({ duty, to: post, reason }), basis: [policy] }),
  'duty.delegate': act({ title: { zh: '委派', en: 'Have a duty prepared' }, by: inCases, facts: facts({ duty, to: holder, note: reason }), basis: [policy] }),
  'duty.return-delegation': act({ title: { zh: '委派办结交回', en: 'Give back what was prepared' }, by: inCases, facts: facts({ duty, note: reason }), basis: [policy] }),
  'duty.urge': act({ title: { zh: '催办', en: 'Urge' }, by: inCases, facts: facts({ duty, note: Type.Union([reason, Type.Null()]) }), basis: [policy] }),
  'duty.ask-signers': act({
    title: { zh: '提请会签、或签', en: 'Ask for signatures' },
    by: inCases,
    facts: facts({ duty, mode: Type.Union([Type.Literal('all'), Type.Literal('one')]), signers }),
    basis: [policy],
  }),
  'duty.add-signers': act({ title: { zh: '加签', en: 'Ask further people to sign' }, by: inCases, facts: facts({ duty, signers }), basis: [policy] }),
} satisfies Record<string, ActRule>;

export type HandlingAct = keyof typeof handlingActs;

export function isHandlingAct(name: string): name is HandlingAct {
  return Object.hasOwn(handlingActs, name);
}

export const handlingFactChecks: ReadonlyMap<string, FactCheck> = new Map(Object.entries(handlingActs).map(([name, rule]) => [name, compileFactCheck(rule.facts)]));

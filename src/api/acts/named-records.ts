import { isComplete, type InspectionKind } from '../../domain/inspection/inspection-record.js';
import type { Actor } from '../../domain/workflow/actor.js';
import { refuse, type Reason, type Refusal } from '../../domain/workflow/refusal.js';
import type { Registry } from '../../domain/workflow/registry.js';
import { enterpriseOfCase, isTownBody, recordCited, type CitedRecord } from '../../inspections/inspection.queries.js';
import type { Read } from '../../platform/db/transaction.js';
import { markedPlaces, valueAt, type MarkedPlace } from './marked-facts.js';

/** An act that may name records; the case or, before there is one, the enterprise that it is about. */
export interface NamingAct {
  act: string;
  facts: unknown;
  actor: Actor;
  about: { caseId: string } | { enterprise: string };
}

/** What a mark takes: a record of an inspection, of a re-inspection in the same case, or of whatever officers found something in. */
const kindsFor: Readonly<Record<string, readonly InspectionKind[]>> = {
  inspection: ['inspection'],
  're-inspection': ['re-inspection'],
  found: ['inspection', 're-inspection', 'patrol'],
};

/**
 * Inspection records that acts rest on: facts whose schema says `inspection`. An order needs a complete inspection record of the unit that gives it (安全生产法
 * 65, 68; 现场处理措施决定书 requires an approved 现场检查记录), an acceptance that names a re-inspection needs that record of the same case. Orders, whose schema says
 * `reserved`, are given by departments: a town body reports what it finds (安全生产法 article 9).
 */
export class NamedRecords {
  private readonly cited: ReadonlyMap<string, readonly MarkedPlace[]>;
  private readonly reserved: ReadonlyMap<string, readonly MarkedPlace[]>;

  constructor(private readonly registry: Registry) {
    const acts = registry.all.flatMap(({ definition }) => Object.entries(definition.acts));
    const marked = (name: string): ReadonlyMap<string, readonly MarkedPlace[]> =>
      new Map(acts.map(([act, { facts }]) => [act, markedPlaces(facts, name)] as const).filter(([, places]) => places.length > 0));
    this.cited = marked('inspection');
    this.reserved = marked('reserved');
  }

  /** Refuses an act whose record is not there, not complete or of another enterprise; null where there is nothing to refuse. */
  async check(read: Read, naming: NamingAct): Promise<Refusal | null> {
    const { act, facts, actor } = naming;
    if (actor.kind !== 'person' || this.registry.act(act)?.rule.by.includes(actor.role) !== true) return null;
    const reserved = (this.reserved.get(act) ?? []).filter(({ path }) => typeof numberAt(facts, path) === 'string');
    if (reserved.length > 0 && (await isTownBody(read, actor.unit))) return refuse('act.guard', ofDepartment(reserved[0] as MarkedPlace));
    const reasons: Reason[] = [];
    for (const { path, mark } of this.cited.get(act) ?? []) {
      const number = numberAt(facts, path);
      if (typeof number !== 'string') continue;
      const found = await recordCited(read, actor.unit, number);
      if (!(await this.holds(read, naming, mark, found))) reasons.push(notComplete(path, number));
    }
    return reasons.length === 0 ? null : refuse('act.guard', ...reasons);
  }

  private async holds(read: Read, { about }: NamingAct, mark: string, found: CitedRecord | null): Promise<boolean> {
    if (found === null || !isComplete(found.standing) || kindsFor[mark]?.includes(found.kind) !== true) return false;
    if ('enterprise' in about) return found.enterprise === about.enterprise;
    if (mark === 're-inspection') return found.caseId === about.caseId;
    return found.enterprise === (await enterpriseOfCase(read, about.caseId));
  }
}

function numberAt(facts: unknown, path: readonly string[]): unknown {
  return valueAt(facts, [...path, 'number']);
}

function notComplete(path: readonly string[], number: string): Reason {
  const zh = `本单位没有针对该企业、已由双方签名（或记明拒签）的检查记录 ${number}；请先完成检查记录，再办理`;
  const en = `Your unit has no complete inspection record ${number} of this enterprise; have it signed by both sides, or enter the refusal, first`;
  return { code: 'guard.inspection-record', subject: path.join('.'), zh, en };
}

function ofDepartment({ path }: MarkedPlace): Reason {
  const zh = '责令整改由负有安全生产监管职责的部门作出；乡镇（街道）发现隐患应当报告';
  return { code: 'guard.order-of-department', subject: path.join('.'), zh, en: 'Orders are given by departments; a town body reports what it finds' };
}

import type { FollowedReportDto, ReceiptDto, TakenReceiptDto } from '../../src/api/reports/reports.dto.js';
import { organisations, type Answer, type Login, type ServedApi } from './api.js';
import { numbered } from './engine.js';
import { factsFor, type ActName } from './valid-facts.js';

/** What nobody must find: every word says who reported, or what only he could say. */
export const secrets = {
  name: '柳成荫',
  phone: '13905320000',
  idNumber: '370203198801011234',
  address: '市北区槐树里七号院',
  contact: '微信 liuchengyin-88',
  description: '夜班长把可燃气体报警器的插头拔了，我亲眼看见三次',
  place: '三车间配电间旁',
  enterprise: '东篱化工（老厂区）',
  account: '6222020000123456789',
} as const;

/** A report as somebody who gives his name sends it. */
export function reportBody(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const { name, phone, idNumber, address, contact, description, place, enterprise } = secrets;
  return {
    region: '370203',
    matter: 'hazard',
    safetyCritical: false,
    employee: true,
    statement: { description, place, enterprise },
    reporters: [{ name, phone, idNumber, address, contact }],
    ...changes,
  };
}

/** The story of one report over HTTP. Documents get numbers of their own. */
export class ReportStory {
  private static stories = 0;
  private readonly mark: number;
  caseId = '';
  receiptCode = '';

  constructor(private readonly api: ServedApi) {
    ReportStory.stories += 1;
    this.mark = ReportStory.stories;
  }

  /** Sent by anybody, at the public door. */
  async sent(changes: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<this> {
    const answer = await this.api.ask<ReceiptDto>(null, 'post', '/api/v1/public/reports', { body: reportBody(changes), headers });
    if (answer.status !== 201) throw new Error(`The report was not taken: ${JSON.stringify(answer.body)}`);
    this.receiptCode = answer.body.receiptCode;
    const { rows } = await this.api.database.db.pool.query<{ id: string }>('select case_id as id from case_file where confidential order by case_id desc limit 1');
    this.caseId = rows[0]?.id ?? '';
    return this;
  }

  /** Taken in by an intake officer. */
  async taken(changes: Record<string, unknown> = {}): Promise<this> {
    const today = new Date(this.api.live.clock.now() + 8 * 3_600_000).toISOString().slice(0, 10);
    const { status, body } = await this.api.post<TakenReceiptDto>('intake.officer', '/reports', { ...reportBody(), channel: 'telephone', receivedOn: today, ...changes });
    if (status !== 201) throw new Error(`The report was not taken: ${JSON.stringify(body)}`);
    this.caseId = body.caseId;
    this.receiptCode = body.receiptCode;
    return this;
  }

  async does(who: Login, act: ActName, facts: Record<string, unknown> = {}): Promise<this> {
    const answer = await this.tries(who, act, facts);
    if (answer.status !== 200) throw new Error(`${act} was refused: ${JSON.stringify(answer.body)}`);
    return this;
  }

  tries(who: Login, act: ActName, facts: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer> {
    return this.api.post(who, `/cases/${this.caseId}/acts`, { act, facts: numbered(factsFor(act, { ...atHome(act), ...facts }), this.mark) }, headers);
  }

  /** What the holder of the receipt code is told. */
  async followed(): Promise<FollowedReportDto> {
    return (await this.api.ask<FollowedReportDto>(null, 'post', '/api/v1/public/reports/status', { body: { receiptCode: this.receiptCode } })).body;
  }

  /** Accepted, and found to be true. */
  async proved(finding: Record<string, unknown> = {}): Promise<this> {
    await this.does('intake.officer', 'whistle.accept');
    return this.does('regulator', 'whistle.verify', finding);
  }

  /** Answered, and rewarded up to the leader's decision. */
  async approved(finding: Record<string, unknown> = {}): Promise<this> {
    await (await this.proved(finding)).does('intake.officer', 'whistle.answer');
    await this.does('intake.officer', 'whistle.propose-reward');
    return this.does('regulator.leader', 'whistle.approve-reward');
  }
}

/** Facts that name organisations name those of the seeded directory. */
function atHome(act: ActName): Record<string, unknown> {
  if (act === 'whistle.accept') return { verifier: organisations.bureau };
  return act === 'whistle.forward' ? { receiver: organisations.fireBrigade } : {};
}

/** The hazard that a report told of, to be opened with the finding. */
export const hazardFound = { opens: { enterprise: organisations.works, title: '可燃气体报警器未投用', description: '三车间可燃气体报警器断电', place: '三车间', foundOn: '2026-03-02' } };

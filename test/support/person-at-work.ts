import type { KnownActDto } from '../../src/api/acts/known-act.dto.js';
import type { CaseDto } from '../../src/api/cases/case.dto.js';
import type { ActedDto } from '../../src/api/cases/acted.dto.js';
import type { InboxDto } from '../../src/api/inbox/inbox.dto.js';
import type { SignedInDto } from '../../src/api/session/session.dto.js';
import type { WorklistDto, WorklistDutyDto } from '../../src/api/worklist/worklist.dto.js';
import type { Answer, ServedApi } from './api.js';

/** Somebody at work who knows nothing but what the API tells him: who he is, by which door he goes, what he owes, what he may do and how it is said. */
export class PersonAtWork {
  private catalogue: Map<string, KnownActDto> | null = null;

  private constructor(
    private readonly api: ServedApi,
    readonly login: string,
    private readonly token: string,
    readonly role: string,
    readonly unit: string,
    private readonly door: string,
  ) {}

  /** Signs in, and learns his door by knocking at another: the refusal names his own. */
  static async signsIn(api: ServedApi, login: string, password: string): Promise<PersonAtWork> {
    const { body } = await api.ask<SignedInDto>(null, 'post', '/api/v1/session', { body: { login, password } });
    const post = body.posts.find((held) => held.post === body.post);
    if (post === undefined) throw new Error(`${login} holds no post`);
    const headers = { authorization: `Bearer ${body.token}` };
    const doors = ['enterprise', 'regulator'];
    const refused = await Promise.all(doors.map((door) => api.ask(null, 'get', `/api/v1/${door}/worklist`, { headers })));
    const own = doors.find((_, index) => refused[index]?.status === 200) ?? refused[0]?.problem.reasons[0]?.subject ?? '';
    return new PersonAtWork(api, login, body.token, post.role, post.unit, own);
  }

  /** Asks at his door; `path` begins after it, or is whole. */
  async get<Body>(path: string): Promise<Answer<Body>> {
    return this.api.ask<Body>(null, 'get', path.startsWith('/api/') ? path : `/api/v1/${this.door}${path}`, { headers: { authorization: `Bearer ${this.token}` } });
  }

  async post<Body>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<Body>> {
    return this.api.ask<Body>(null, 'post', `/api/v1/${this.door}${path}`, { body, headers: { ...headers, authorization: `Bearer ${this.token}` } });
  }

  /** Everything that his post owes now, page by page. */
  async worklist(): Promise<WorklistDutyDto[]> {
    const owed: WorklistDutyDto[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await this.get<WorklistDto>(`/worklist?limit=3${cursor}`);
      owed.push(...body.items);
      if (body.next === null) return owed;
      cursor = `&cursor=${body.next}`;
    }
  }

  /** Whether he has heard of a case: he owes something in it, or was sent a message about it. */
  async hasHeardOf(caseId: string): Promise<boolean> {
    if ((await this.worklist()).some((duty) => duty.caseId === caseId)) return true;
    const { body } = await this.get<InboxDto>('/inbox?limit=200');
    return body.items.some((message) => message.caseId === caseId);
  }

  async sees(caseId: string): Promise<CaseDto> {
    return (await this.get<CaseDto>(`/cases/${caseId}`)).body;
  }

  /** What the catalogue of acts says of one. */
  async knows(act: string): Promise<KnownActDto> {
    if (this.catalogue === null) {
      const { body } = await this.get<KnownActDto[]>('/acts');
      this.catalogue = new Map(body.map((known) => [known.act, known]));
    }
    const known = this.catalogue.get(act);
    if (known === undefined) throw new Error(`The catalogue has no act ${act}`);
    return known;
  }

  /** Performs an act on the case as he has seen it; it must be accepted, at the first attempt. */
  async does(seen: CaseDto, act: string, instance: number, facts: unknown): Promise<ActedDto> {
    const { status, body } = await this.post<ActedDto>(`/cases/${seen.caseId}/acts`, { act, instance, facts }, { 'if-match': `"${seen.revision}"` });
    if (status !== 200) throw new Error(`${this.login} was refused ${act}: ${JSON.stringify(body)}`);
    return body;
  }
}

import { dubanClient, type DubanClient, type Schemas } from 'duban/client';

/** What an operation that must succeed was answered with. @throws Error with the problem where it was refused */
export async function given<Data>(asked: Promise<{ data?: Data; error?: unknown; response: Response }>): Promise<Data> {
  const { data, error, response } = await asked;
  if (data === undefined) throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`);
  return data;
}

type Door = 'enterprise' | 'inspector' | 'regulator' | 'supervisor' | 'intake' | 'expert' | 'discipline' | 'administrator' | 'security' | 'auditor';

/** Somebody at work who knows nothing but what the API tells him: who he is, by which door he goes, what he owes, what he may do and how it is said. */
export class PersonAtWork {
  private catalogue: Map<string, Schemas['KnownActDto']> | null = null;

  private constructor(
    /** Speaks for him. */
    readonly api: DubanClient,
    readonly login: string,
    readonly role: string,
    readonly unit: string,
    readonly door: Door,
  ) {}

  /** Signs in, and learns his door by knocking at another: the refusal names his own. */
  static async signsIn(url: string, login: string, password: string): Promise<PersonAtWork> {
    const session = await given(dubanClient({ url }).POST('/api/v1/session', { body: { login, password } }));
    const held = session.posts.find(({ post }) => post === session.post);
    if (held === undefined) throw new Error(`${login} holds no post`);
    const api = dubanClient({ url, token: session.token });
    const doors = ['enterprise', 'regulator'] as const;
    const knocked = await Promise.all(doors.map((door) => api.GET('/api/v1/{door}/worklist', { params: { path: { door } } })));
    const own = doors.find((_, index) => knocked[index]?.response.status === 200) ?? (knocked[0]?.error?.reasons[0]?.subject as Door);
    return new PersonAtWork(api, login, held.role, held.unit, own);
  }

  /** Everything that his post owes now, page by page. */
  async worklist(): Promise<Schemas['WorklistDutyDto'][]> {
    const owed: Schemas['WorklistDutyDto'][] = [];
    for (let page: { cursor?: string } = {}; ; ) {
      const { items, next } = await given(this.api.GET('/api/v1/{door}/worklist', { params: { path: this, query: { limit: 3, ...page } } }));
      owed.push(...items);
      if (next === null) return owed;
      page = { cursor: next };
    }
  }

  /** Whether he has heard of a case: he owes something in it, or was sent a message about it. */
  async hasHeardOf(caseId: string): Promise<boolean> {
    if ((await this.worklist()).some((duty) => duty.caseId === caseId)) return true;
    const { items } = await given(this.api.GET('/api/v1/{door}/inbox', { params: { path: this, query: { limit: 200 } } }));
    return items.some((message) => message.caseId === caseId);
  }

  async sees(id: string): Promise<Schemas['CaseDto']> {
    const seen = await given(this.api.GET('/api/v1/{door}/cases/{id}', { params: { path: { door: this.door, id } } }));
    if (!('actions' in seen)) throw new Error(`The case ${id} is shown as it was at ${seen.asOf}, which nobody asked for`);
    return seen;
  }

  /** The organisations that he may name. */
  async organisations(kind?: 'enterprise'): Promise<Schemas['OrganisationDto'][]> {
    const query = { limit: 200, ...(kind !== undefined && { kind }) };
    return (await given(this.api.GET('/api/v1/{door}/organisations', { params: { path: this, query } }))).items;
  }

  /** Local day. */
  async today(): Promise<string> {
    return (await given(this.api.GET('/api/v1/clock'))).today;
  }

  /** What the catalogue of acts says of one. */
  async knows(act: string): Promise<Schemas['KnownActDto']> {
    this.catalogue ??= new Map((await given(this.api.GET('/api/v1/{door}/acts', { params: { path: this } }))).map((known) => [known.act, known]));
    const known = this.catalogue.get(act);
    if (known === undefined) throw new Error(`The catalogue has no act ${act}`);
    return known;
  }

  /** Performs an act on the case as he has seen it; it must be accepted, at the first attempt. The catalogue alone says what the facts are, so no type does. */
  async does(seen: Schemas['CaseDto'], act: string, instance: number, facts: unknown): Promise<Schemas['ActedDto']> {
    const body = { act, instance, facts } as Schemas['ActDto'];
    const header = { 'If-Match': `"${seen.revision}"` };
    return given(this.api.POST('/api/v1/{door}/cases/{id}/acts', { params: { path: { door: this.door, id: seen.caseId }, header }, body }));
  }
}

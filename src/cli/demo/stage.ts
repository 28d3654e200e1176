import type { JournalEntry } from '../../domain/journal/entry.js';
import { signIn, type DemoClient } from './client.js';
import type { Timeline } from './timeline.js';

/** What the story reads of a case. */
interface SeenCase {
  revision: number;
  actions: { act: string; instance: number; allowed: boolean; reasons: { detail: string }[] }[];
}

interface RefusalSeen {
  code: string;
  reasons: { detail: string }[];
}

/**
 * Where the story is played: people signed in over HTTP, the virtual clock, and one case. Every act is looked up first in the `actions` that
 * the API offers to this person, and sent with the revision that he has seen.
 */
export class Stage {
  private readonly people = new Map<string, DemoClient>();
  private caseId = '';
  private told = 0;

  constructor(
    private readonly base: string,
    private readonly credentials: { password: string; language: 'zh' | 'en' },
    private readonly timeline: Timeline,
  ) {}

  async person(login: string): Promise<DemoClient> {
    const known = this.people.get(login);
    if (known !== undefined) return known;
    const client = await signIn(this.base, { login, ...this.credentials });
    this.people.set(login, client);
    return client;
  }

  /** Registers the hazard; the story is about the case that this opens. */
  async discover(login: string, enterprise: string, facts: object): Promise<void> {
    const { door, post } = await this.person(login);
    const { status, body } = await post<{ caseId: string }>(`/api/v1/${door}/cases`, { enterprise, facts }, { 'idempotency-key': 'demo-discovery' });
    if (status !== 201) throw new Error(`The hazard was not registered: ${JSON.stringify(body)}`);
    this.caseId = body.caseId;
    await this.tell();
  }

  /** One act by one person, exactly as the API offers it to him. Throws when it is not offered or refused. */
  async act(login: string, act: string, facts: object): Promise<void> {
    const person = await this.person(login);
    const seen = await this.look(person);
    const offered = seen.actions.filter((one) => one.act === act && one.allowed);
    const [first] = offered;
    if (first === undefined) throw new Error(`${login} is not offered “${act}”: ${JSON.stringify(seen.actions.filter((one) => one.act === act))}`);
    const { status, body } = await this.send(person, { act, instance: first.instance, facts }, seen.revision);
    if (status !== 200) throw new Error(`${login} “${act}”: ${status} ${JSON.stringify(body)}`);
    await this.tell();
  }

  /** An act that the service must refuse; the story tells why. Throws when it is taken. */
  async refused(login: string, act: string, facts: object): Promise<void> {
    const person = await this.person(login);
    const seen = await this.look(person);
    const instance = seen.actions.find((one) => one.act === act)?.instance;
    const { status, body } = await this.send(person, { act, facts, ...(instance !== undefined && { instance }) }, seen.revision);
    if (status < 400) throw new Error(`“${act}” by ${login} should have been refused`);
    this.timeline.refused(person.name, act, (body as RefusalSeen).reasons.map(({ detail }) => detail));
  }

  /** Moves the clock to nine in the morning of a local day (Asia/Shanghai) and lets the worker do what has become due. */
  async until(day: string): Promise<void> {
    const { post } = await this.person('supervisor');
    const { status, body } = await post('/api/v1/clock', { advanceTo: `${day}T09:00:00+08:00` });
    if (status !== 200) throw new Error(`The clock did not move to ${day}: ${JSON.stringify(body)}`);
    if (this.caseId !== '') await this.tell();
  }

  private look({ door, get }: DemoClient): Promise<SeenCase> {
    return get<SeenCase>(`/api/v1/${door}/cases/${this.caseId}`);
  }

  private send({ door, post }: DemoClient, body: object, revision: number) {
    return post<unknown>(`/api/v1/${door}/cases/${this.caseId}/acts`, body, { 'if-match': `"${revision}"` });
  }

  /** Tells what the journal has that was not told yet. */
  private async tell(): Promise<void> {
    const { door, get } = await this.person('supervisor');
    for (;;) {
      const { items, next } = await get<{ items: { entry: JournalEntry }[]; next: number | null }>(
        `/api/v1/${door}/cases/${this.caseId}/journal?after=${this.told}`,
      );
      for (const { entry } of items) this.timeline.entry(entry);
      this.told = items[items.length - 1]?.entry.seq ?? this.told;
      if (next === null) return;
    }
  }
}

import type { JournalEntry } from '../../domain/journal/entry.js';
import { signIn, type DemoClient } from './client.js';
import type { Telling } from './telling.js';
import { Timeline } from './timeline.js';

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
  /** Local day to which the clock was moved. */
  private today: string;
  readonly telling: Telling;
  readonly timeline: Timeline;
  /** The journal, as far as it was told. */
  readonly journal: JournalEntry[] = [];

  /** `base`: address of the service. `password`: that of every account. `firstDay`: local day on which it begins. */
  constructor(
    private readonly base: string,
    private readonly password: string,
    { telling, firstDay }: { telling: Telling; firstDay: string },
  ) {
    this.telling = telling;
    this.timeline = new Timeline(telling);
    this.today = firstDay;
  }

  async person(login: string): Promise<DemoClient> {
    const known = this.people.get(login);
    if (known !== undefined) return known;
    const client = await signIn(this.base, { login, password: this.password, language: this.telling.language });
    this.people.set(login, client);
    return client;
  }

  /** Draws up an inspection record, has it signed by these people in turn, and opens the case of its first problem; the story is about that case. */
  async discover(login: string, record: object, signers: readonly string[]): Promise<void> {
    const { id } = await this.writes<{ id: string }>(login, 'inspections', record);
    for (const signer of signers) await this.writes(signer, `inspections/${id}/sign`, {});
    this.caseId = (await this.writes<{ caseId: string }>(login, `inspections/${id}/problems/1/case`, {})).caseId;
    await this.tell();
  }

  private async writes<T>(login: string, path: string, content: object): Promise<T> {
    const { door, post } = await this.person(login);
    const { status, body } = await post<T>(`/api/v1/${door}/${path}`, content);
    if (status >= 400) throw new Error(`${login} ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** One act by one person, exactly as the API offers it to him. Throws when it is not offered or refused. */
  async act(login: string, act: string, facts: object): Promise<void> {
    await this.perform(login, act, facts);
    await this.tell();
  }

  /** The same act on several things in a row, told as one. */
  async actOnEach(login: string, act: string, things: readonly object[]): Promise<void> {
    for (const facts of things) await this.perform(login, act, facts);
    await this.tell();
  }

  /** An act that the service must refuse; the story tells why. Throws when it is taken. */
  async refused(login: string, act: string, facts: object): Promise<void> {
    const person = await this.person(login);
    const seen = await this.look(person);
    const instance = seen.actions.find((one) => one.act === act)?.instance;
    const { status, body } = await this.send(person, { act, facts, ...(instance !== undefined && { instance }) }, seen.revision);
    if (status < 400) throw new Error(`“${act}” by ${login} should have been refused`);
    this.timeline.refused(this.today, { who: person.name, act, reasons: (body as RefusalSeen).reasons.map(({ detail }) => detail) });
  }

  /** Moves the clock to nine in the morning of a local day (Asia/Shanghai) and lets the worker do what has become due. */
  async until(day: string): Promise<void> {
    const { post } = await this.person('supervisor');
    const { status, body } = await post('/api/v1/clock', { advanceTo: `${day}T09:00:00+08:00` });
    if (status !== 200) throw new Error(`The clock did not move to ${day}: ${JSON.stringify(body)}`);
    this.today = day;
    if (this.caseId !== '') await this.tell();
  }

  /** Reads something of the case (a path below it), as the API shows it to this person. */
  async ofCase<T>(login: string, path: string): Promise<T> {
    const { door, get } = await this.person(login);
    return get<T>(`/api/v1/${door}/cases/${this.caseId}/${path}`);
  }

  /** Number of the newest duty of this name. Throws where there was none. */
  duty(name: string): number {
    const opened = this.journal.flatMap((entry) => entry.opened).findLast((duty) => duty.name === name);
    if (opened === undefined) throw new Error(`Nobody has owed “${name}” yet`);
    return opened.duty;
  }

  /** Number of the newest entry of an act. Throws where there is none. */
  entry(act: string): number {
    const found = this.journal.findLast((entry) => entry.act === act);
    if (found === undefined) throw new Error(`“${act}” was not performed yet`);
    return found.seq;
  }

  private async perform(login: string, act: string, facts: object): Promise<void> {
    const person = await this.person(login);
    const seen = await this.look(person);
    const first = seen.actions.find((one) => one.act === act && one.allowed);
    if (first === undefined) throw new Error(`${login} is not offered “${act}”: ${JSON.stringify(seen.actions.filter((one) => one.act === act))}`);
    const { status, body } = await this.send(person, { act, instance: first.instance, facts }, seen.revision);
    if (status !== 200) throw new Error(`${login} “${act}”: ${status} ${JSON.stringify(body)}`);
  }

  private look({ door, get }: DemoClient): Promise<SeenCase> {
    return get<SeenCase>(`/api/v1/${door}/cases/${this.caseId}`);
  }

  private send({ door, post }: DemoClient, body: object, revision: number) {
    return post<unknown>(`/api/v1/${door}/cases/${this.caseId}/acts`, body, { 'if-match': `"${revision}"` });
  }

  /** Tells what the journal has that was not told yet: what one person did by one act in a row in one go, each rung of the clock by itself. */
  private async tell(): Promise<void> {
    for (const entries of inARow(await this.untold())) this.timeline.entries(entries);
  }

  private async untold(): Promise<JournalEntry[]> {
    const { door, get } = await this.person('supervisor');
    const before = this.journal.length;
    for (;;) {
      const after = this.journal.at(-1)?.seq ?? 0;
      const { items, next } = await get<{ items: { entry: JournalEntry }[]; next: number | null }>(`/api/v1/${door}/cases/${this.caseId}/journal?after=${after}`);
      this.journal.push(...items.map(({ entry }) => entry));
      if (next === null) return this.journal.slice(before);
    }
  }
}

function inARow(entries: readonly JournalEntry[]): [JournalEntry, ...JournalEntry[]][] {
  const rows: [JournalEntry, ...JournalEntry[]][] = [];
  for (const entry of entries) {
    const row = rows.at(-1);
    if (row !== undefined && entry.fired === undefined && row[0].act === entry.act) row.push(entry);
    else rows.push([entry]);
  }
  return rows;
}

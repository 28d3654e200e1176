import type { ServedApi } from '../api.js';
import type { Caller, Callers } from './callers.js';

type Row = Record<string, unknown>;

/** Which property of a row stands in a path, by the name that the path has for it; of `id` the first that the row has. */
const namesInRows: Readonly<Record<string, readonly string[]>> = { id: ['id', 'caseId'] };

/** What is known of the service, by asking it as people do. */
export class Known {
  private count = 0;

  constructor(
    readonly api: ServedApi,
    readonly callers: Callers,
  ) {}

  /** A number that was not used yet, for what may be there once. */
  next(): number {
    return (this.count += 1);
  }

  /** What stands after this beginning of a path for this caller: what the list there has, in the order of the list. */
  async identifiers(caller: Caller, beginning: string, name: string): Promise<string[]> {
    if (beginning.endsWith('/dossiers/units')) return [caller.unit];
    if (beginning.endsWith('/dossiers/people')) return [caller.person];
    if (beginning === '/api/v1/auditor/cases') return this.identifiers(this.callers.of('regulator'), '/api/v1/regulator/cases', name);
    const names = namesInRows[name] ?? [name];
    const rows = await this.rows(caller, beginning);
    return rows.flatMap((row) => names.map((one) => row[one]).filter((value) => value !== undefined && value !== null).slice(0, 1)).map(String);
  }

  /** The rows of a list; none where the caller has none, or where there is no list. */
  async rows(caller: Caller, path: string): Promise<Row[]> {
    const { status, body } = await this.ask<Row[] | { items?: Row[] }>(caller, 'get', path);
    if (status !== 200) return [];
    return Array.isArray(body) ? body : (body.items ?? []);
  }

  /** Asks as somebody. */
  async ask<Body>(caller: Caller, method: 'get' | 'post', path: string, body?: unknown): Promise<{ status: number; body: Body }> {
    const asked = () => this.api.ask<Body>(null, method, path, { body, headers: { authorization: `Bearer ${caller.token}` } });
    const answer = await asked();
    if (answer.status !== 401) return answer;
    await this.callers.renew(caller);
    return asked();
  }

  /** What must succeed, so that there is something to send requests about. @throws Error where it is refused */
  async made<Body = { id: string }>(login: string, path: string, body: unknown): Promise<Body> {
    const caller = this.callers.of(login);
    const answer = await this.ask<Body>(caller, 'post', path.startsWith('/api/') ? path : `/api/v1/${caller.door}${path}`, body);
    if (answer.status >= 300) throw new Error(`${path} was refused: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async today(): Promise<string> {
    return (await this.ask<{ today: string }>(this.callers.of('regulator'), 'get', '/api/v1/clock')).body.today;
  }
}

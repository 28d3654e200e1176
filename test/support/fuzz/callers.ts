import { doorOf, type Door } from '../../../src/api/access/doors.js';
import { seededOrganisationId } from '../../../src/directory/seed.js';
import { seededPosts } from '../../../src/directory/seed-data.js';
import { stableId } from '../../../src/directory/stable-id.js';
import { organisations, PASSWORD, type ServedApi } from '../api.js';

/** Somebody who sends requests: a person in his post, or a system of another agency. */
export interface Caller {
  login: string;
  door: Door;
  person: string;
  unit: string;
  token: string;
}

/** Everybody of the demonstration directory, and a client of the bureau, with tokens that are renewed where an operation has ended them. */
export class Callers {
  readonly all: Caller[] = [];
  private credentials = { client_id: '', client_secret: '' };

  constructor(private readonly api: ServedApi) {}

  async signIn(): Promise<void> {
    const people = await Promise.all(
      seededPosts.map(async ({ login, role, organisation }) => {
        const held = { person: stableId('person', login), unit: seededOrganisationId(organisation) };
        return { login, door: doorOf(role), ...held, token: await this.tokenOf(login) };
      }),
    );
    this.all.push(...people);
    this.all.push(await this.agency());
  }

  /** @throws Error for somebody who is not there */
  of(login: string): Caller {
    const found = this.all.find((caller) => caller.login === login);
    if (found === undefined) throw new Error(`Nobody signs in as ${login}`);
    return found;
  }

  at(door: string): Caller[] {
    return this.all.filter((caller) => caller.door === door);
  }

  /** Gives a caller whose session was ended another. */
  async renew(caller: Caller): Promise<void> {
    const known = this.of(caller.login);
    known.token = caller.door === 'integration' ? await this.clientToken() : await this.tokenOf(caller.login);
  }

  /** The same for whoever sent what was refused, unless he is one of those that nobody misses. */
  async renewEnded(caller: Caller | null): Promise<void> {
    if (caller !== null && this.all.includes(caller)) await this.renew(caller);
  }

  /** A token of somebody's session. */
  async tokenOf(login: string, password = PASSWORD): Promise<string> {
    const { body } = await this.api.ask<{ token: string }>(null, 'post', '/api/v1/session', { body: { login, password } });
    return body.token;
  }

  /** A client with every scope; its secret is shown once. */
  async makeClient(name: string): Promise<{ client: string; secret: string }> {
    const scopes = ['cases.read', 'journal.read', 'worklist.read', 'statistics.read', 'cases.open', 'act/hazard.grade-general'];
    const security = { authorization: `Bearer ${this.of('security.administrator').token}` };
    const made = await this.api.ask<{ client: string; secret: string }>(null, 'post', '/api/v1/security/clients', { body: { name, unit: organisations.bureau, role: 'regulator', scopes }, headers: security });
    if (made.status !== 201) throw new Error(`The client was not made: ${JSON.stringify(made.body)}`);
    return made.body;
  }

  private async agency(): Promise<Caller> {
    const { client, secret } = await this.makeClient('区级平台');
    this.credentials = { client_id: client, client_secret: secret };
    return { login: 'agency', door: 'integration', person: client, unit: organisations.bureau, token: await this.clientToken() };
  }

  private async clientToken(): Promise<string> {
    const form = new URLSearchParams({ grant_type: 'client_credentials', ...this.credentials });
    const { body } = await this.api.ask<{ access_token: string }>(null, 'post', '/api/v1/oauth/token', { body: form.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } });
    return body.access_token;
  }
}

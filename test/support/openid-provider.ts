import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** An OpenID provider that runs beside the test. */
export class OpenidProvider {
  private constructor(
    private readonly child: ChildProcess,
    readonly issuer: string,
  ) {}

  static async start(redirectUri: string, clientSecret: string): Promise<OpenidProvider> {
    const child = fork(join(__dirname, 'own-openid-provider.mjs'), [redirectUri, clientSecret], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const [{ issuer }] = (await once(child, 'message')) as [{ issuer: string }];
    return new OpenidProvider(child, issuer);
  }

  async stop(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.disconnect();
    await ended;
  }

  /** What a browser does at the provider: follows it, signs in as the subject, agrees; until the provider sends it back. Returns the address of that. */
  async signInAt(url: string, subject: string, redirectUri: string): Promise<string> {
    const browser = new Browser();
    let answer = await browser.get(url);
    for (let step = 0; step < 20; step += 1) {
      const location = answer.headers.get('location');
      if (location?.startsWith(redirectUri) === true) return location;
      if (location !== null) answer = await browser.get(new URL(location, this.issuer).href);
      else answer = await browser.submit(await answer.text(), subject, this.issuer);
    }
    throw new Error('The provider did not send the browser back.');
  }
}

/** Keeps cookies, follows nothing by itself. */
class Browser {
  private readonly cookies = new Map<string, string>();

  get(url: string): Promise<Response> {
    return this.fetch(url, {});
  }

  /** Fills in the form of a page: who signs in, or that he agrees. */
  submit(page: string, subject: string, issuer: string): Promise<Response> {
    const action = /action="([^"]+)"/.exec(page)?.[1];
    const prompt = /name="prompt" value="([^"]+)"/.exec(page)?.[1];
    if (action === undefined || prompt === undefined) throw new Error(`The provider shows no form: ${page.slice(0, 500)}`);
    const body = new URLSearchParams(prompt === 'login' ? { prompt, login: subject, password: 'anything' } : { prompt });
    return this.fetch(new URL(action, issuer).href, { method: 'POST', body });
  }

  private async fetch(url: string, init: RequestInit): Promise<Response> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      this.cookies.set(name, value);
    }
    return answer;
  }
}

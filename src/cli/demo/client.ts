/** A client that signs in as one person and does only what the API offers him. */
export interface DemoClient {
  login: string;
  /** Identifier of the person. */
  person: string;
  name: string;
  /** Part of the API that the person's post opens: `/api/v1/<door>/…`. */
  door: string;
  get: <T>(path: string) => Promise<T>;
  /** A page as it stands. */
  page: (path: string) => Promise<string>;
  post: <T>(path: string, body: object, headers?: Record<string, string>) => Promise<Answered<T>>;
}

export interface Answered<T> {
  status: number;
  body: T;
}

/** Who signs in, and the language in which he is answered. */
export interface Credentials {
  login: string;
  password: string;
  language: 'zh' | 'en';
}

/** Answer to a sign-in, as far as the story needs it. */
interface SignedIn {
  token: string;
  person: string;
  name: string;
  posts: { role: string; post: string }[];
  post: string;
}

const doors: Record<string, string> = {
  'enterprise-safety-officer': 'enterprise',
  'enterprise-principal': 'enterprise',
  inspector: 'inspector',
  regulator: 'regulator',
  'regulator-leader': 'regulator',
  supervisor: 'supervisor',
  'supervisor-leader': 'supervisor',
};

/** Signs a person in over HTTP. Throws when the service refuses, with its answer. */
export async function signIn(base: string, { login, password, language }: Credentials): Promise<DemoClient> {
  const answer = await send<SignedIn>(`${base}/api/v1/session`, 'POST', { login, password }, { 'accept-language': language });
  if (answer.status !== 200 && answer.status !== 201) throw new Error(`Sign-in of ${login}: ${JSON.stringify(answer.body)}`);
  const { token, person, name, posts, post } = answer.body;
  const headers = { authorization: `Bearer ${token}`, 'accept-language': language };
  const role = posts.find((one) => one.post === post)?.role ?? '';
  return {
    login,
    person,
    name,
    door: doors[role] ?? '',
    get: async <T>(path: string) => (await expectOk(send<T>(`${base}${path}`, 'GET', undefined, headers), path)).body,
    page: async (path) => (await expectOk(fetchPage(`${base}${path}`, headers), path)).body,
    post: (path, body, more = {}) => send(`${base}${path}`, 'POST', body, { ...headers, ...more }),
  };
}

async function send<T>(url: string, method: string, body: object | undefined, headers: Record<string, string>): Promise<Answered<T>> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as T };
}

async function fetchPage(url: string, headers: Record<string, string>): Promise<Answered<string>> {
  const response = await fetch(url, { headers });
  return { status: response.status, body: await response.text() };
}

async function expectOk<T>(answer: Promise<Answered<T>>, path: string): Promise<Answered<T>> {
  const { status, body } = await answer;
  if (status >= 400) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
  return { status, body };
}

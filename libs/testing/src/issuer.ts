import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';

/** To where the issuer sends the browser back; nobody needs to be there. */
export const REDIRECT = 'https://jixiao.example/api/v1/sign-in/oidc/callback';
export const CLIENT = { clientId: 'jixiao', clientSecret: 'a secret of the specs' } as const;

/** A real issuer of OpenID Connect, always at one address, in a process of its own. */
export class TestIssuer {
  private running: ChildProcess | undefined;

  private constructor(
    private readonly port: number,
    private readonly keys: readonly object[],
  ) {}

  static async prepared(): Promise<TestIssuer> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    const keyOf = async (kid: string) => {
      const { privateKey } = await generateKeyPair('RS256', { extractable: true });
      return { ...(await exportJWK(privateKey)), kid, use: 'sig', alg: 'RS256' };
    };
    return new TestIssuer(port, [await keyOf('first'), await keyOf('second')]);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** With which of its keys, and how far ahead its clock is. */
  async start({ key = 0, skewSeconds = 0 } = {}): Promise<void> {
    const { port } = this;
    const told = { port, skewSeconds, jwk: this.keys[key], redirectUri: REDIRECT };
    const child = fork('libs/testing/src/issuer-for-spec.mjs', {
      execArgv: [],
      env: { ...process.env, NODE_OPTIONS: '', ISSUER: JSON.stringify(told) },
      stdio: 'ignore',
    });
    this.running = child;
    await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error('no issuer'))),
    ]);
  }

  async stop(): Promise<void> {
    const child = this.running;
    if (child === undefined) return;
    this.running = undefined;
    child.disconnect();
    await once(child, 'exit');
  }
}

const cookieIn = (set: string): [name: string, value: string] => {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
  return [name, value];
};

/** What the browser does: from one redirect to the next with the cookies it is given, until it is sent back to us with this query. */
export async function throughTheBrowser(url: URL, subject = 'sub-wangxm'): Promise<string> {
  const jar = new Map<string, string>();
  url.searchParams.set('login_hint', subject);
  for (let at = url; ;) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) jar.set(...cookieIn(set));
    const next = answer.headers.get('location');
    if (next === null) throw new Error(`${answer.status} ${await answer.text()}`);
    at = new URL(next, at);
    if (at.href.startsWith(REDIRECT)) return at.search;
  }
}

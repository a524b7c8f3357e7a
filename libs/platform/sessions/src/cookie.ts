/** `__Host-`: of this host alone, over TLS (or to the loopback), and of no path below it. */
export const COOKIE = '__Host-jixiao';

const ATTRIBUTES = 'Path=/; Secure; HttpOnly; SameSite=Strict';

/** The value of `Set-Cookie` that begins a session in a browser. It goes with the browser, or with the session. */
export const sessionCookie = (secret: string): string => `${COOKIE}=${secret}; ${ATTRIBUTES}`;

/** The value of `Set-Cookie` that takes it away. */
export const endedCookie = (): string => `${COOKIE}=; ${ATTRIBUTES}; Max-Age=0`;

/** The secret in a `Cookie` header; nothing where there is none, or more than one. */
export function cookieOf(header: string | undefined): string | undefined {
  const values = (header ?? '').split(';').flatMap((pair) => {
    const [name = '', ...value] = pair.trim().split('=');
    return name === COOKIE ? [value.join('=')] : [];
  });
  return values.length === 1 && values[0] !== '' ? values[0] : undefined;
}

/** Where the API listens, as this machine reaches it. */
export function apiUrlOf({ httpHost, httpPort }: { readonly httpHost: string; readonly httpPort: number }): string {
  const any: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };
  const host = any[httpHost] ?? httpHost;
  return `http://${host.includes(':') ? `[${host}]` : host}:${httpPort}`;
}

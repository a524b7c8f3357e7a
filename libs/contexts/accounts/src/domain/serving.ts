/** This machine's own names and addresses, an IPv6 one with or without its brackets. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|::ffff:127(\.\d{1,3}){3})$/;

export const isThisMachine = (host: string): boolean => LOOPBACK.test(host);

/** The host of a `Host` header, without its port. */
export const hostOf = (header: string): string => header.replace(/:\d+$/, '');

interface Served {
  readonly httpHost?: string;
  readonly trustedProxies?: readonly string[];
  readonly demo?: boolean;
}

/** Whom this process serves; a class so that Nest can inject it. */
export class Serving {
  /** Demo data, and nobody but this machine: then demo accounts sign in. */
  readonly isDemo: boolean;
  constructor({ httpHost, trustedProxies = [], demo }: Served) {
    this.isDemo = demo === true && httpHost !== undefined && isThisMachine(httpHost) && trustedProxies.length === 0;
  }
}

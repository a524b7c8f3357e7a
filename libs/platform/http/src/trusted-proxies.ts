import { BlockList, isIP, type Socket } from 'node:net';
import { DomainError } from '#domain/kernel';

/** How who starts and stops processes asks: from wherever, and there is nothing to overhear. */
const HEALTH = '/health/';

/** The proxies that are believed for whom they ask; addresses and networks (`10.0.0.0/24`). */
export class TrustedProxies {
  private readonly known = new BlockList();
  private readonly loopback = new BlockList();

  constructor(networks: readonly string[]) {
    for (const network of networks) add(this.known, network);
    for (const network of ['127.0.0.0/8', '::1']) add(this.loopback, network);
  }

  has(address: string): boolean {
    return holds(this.known, address);
  }

  /** For who comes past the proxy and speaks no TLS: a password would cross the network in clear, an address could be made up. */
  refusalOf({
    url,
    socket,
  }: {
    readonly url: string;
    readonly socket: Pick<Socket, 'remoteAddress'>;
  }): DomainError | undefined {
    const address = socket.remoteAddress ?? '';
    const may = this.has(address) || holds(this.loopback, address) || url.startsWith(HEALTH);
    return may ? undefined : new NotThroughProxy();
  }
}

class NotThroughProxy extends DomainError {
  constructor() {
    super('forbidden', 'not-through-proxy', {
      zh: '请通过单位的 https 网址访问，此端口只接受其代理的请求。',
      en: 'Use the https address of the office: this port takes the requests of its proxy only.',
    });
  }
}

function add(list: BlockList, network: string): void {
  const [address = '', bits] = network.split('/');
  if (bits === undefined) list.addAddress(address, familyOf(address));
  else list.addSubnet(address, Number(bits), familyOf(address));
}

/** Also an IPv4 address written as IPv6. */
const holds = (list: BlockList, address: string): boolean =>
  isIP(address) !== 0 && list.check(address, familyOf(address));

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

import { type Whence } from '#platform/http';
import { hostOf, isThisMachine } from '../domain/serving.js';

/** By every sign of it: a page elsewhere that names this machine by another name is told nothing, nor is whom a proxy of this machine speaks for. */
export function isOfThisMachine({ address, host, origin, isForwarded }: Whence): boolean {
  const isOurPage = origin === undefined || (URL.canParse(origin) && isThisMachine(new URL(origin).hostname));
  const isOurName = host !== undefined && isThisMachine(hostOf(host));
  return !isForwarded && isThisMachine(address.replace(/^::ffff:/, '')) && isOurName && isOurPage;
}

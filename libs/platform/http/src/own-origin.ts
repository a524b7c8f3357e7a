import { DomainError } from '#domain/kernel';
import { type Asked, headerOf } from './wire.js';

const CHANGES_NOTHING = ['GET', 'HEAD', 'OPTIONS'];

class OtherOrigin extends DomainError {
  constructor() {
    super('forbidden', 'other-origin', {
      zh: '这个请求不是从本系统的页面发出的，未做任何改动；请回到本系统的页面操作，程序请用访问令牌。',
      en: 'This request did not come from a page of this system and nothing was done: act on a page of it, or, in a program, with an access token.',
    });
  }
}

/**
 * Of a request that a cookie speaks for: what would change something comes from a page of ours, as the browser says itself
 * (`Sec-Fetch-Site`), or, where it is too old for that, by its `Origin`. Throws a DomainError (403) where it does not, or says neither.
 */
export function refuseOtherOrigin(request: Asked): void {
  if (CHANGES_NOTHING.includes(request.method) || isOwn(request)) return;
  throw new OtherOrigin();
}

function isOwn(request: Asked): boolean {
  const site = headerOf(request, 'sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  const origin = headerOf(request, 'origin') ?? '';
  return URL.canParse(origin) && new URL(origin).host === (request.host ?? request.headers.host);
}

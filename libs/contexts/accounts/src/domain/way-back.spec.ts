import { describe, expect, it } from '@jest/globals';
import { pageOfOurs, transactionCookie, transactionOf, wayOn } from './way-back.js';
import { hostOf, isThisMachine, Serving } from './serving.js';

describe('the way back from an issuer', () => {
  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a"><script>',
    "/a'b",
    '/a b',
    'javascript:x',
  ])('leads to no page such as %s', (page) => expect(pageOfOurs.safeParse(page).success).toBe(false));
  it('leads to a page of ours, which navigates without a script', () => {
    expect(pageOfOurs.parse('/targets?unit=307&year=2026#top')).toBe('/targets?unit=307&year=2026#top');
    expect(wayOn('/a?b=1&c=2')).toContain('content="0;url=/a?b=1&amp;c=2"');
    expect(wayOn('/')).not.toContain('<script');
  });
  it('is known by a Lax cookie of this host, of which there is one', () => {
    expect(transactionCookie('v')).toBe('__Host-jixiao-oidc=v; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=600');
    expect(transactionOf('a=b; __Host-jixiao-oidc=v')).toBe('v');
    expect(transactionOf('__Host-jixiao-oidc=v; __Host-jixiao-oidc=w')).toBeUndefined();
  });
});

describe('who serves demo accounts', () => {
  const demo = true;
  it.each([
    [{ httpHost: '127.0.0.1', demo }, true],
    [{ httpHost: '::1', demo }, true],
    [{ httpHost: '0.0.0.0', demo }, false],
    [{ httpHost: '127.0.0.1', demo, trustedProxies: ['127.0.0.1'] }, false],
    [{ httpHost: '127.0.0.1', demo: false }, false],
    [{}, false],
  ])('%j: %s', (served, is) => expect(new Serving(served).isDemo).toBe(is));

  it.each(['localhost:3000', '127.0.0.1', '[::1]:3000'])('%s is this machine', (host) =>
    expect(isThisMachine(hostOf(host))).toBe(true),
  );
  it.each(['localhost.evil.example', '127.0.0.1.evil.example:3000', '10.0.0.1', 'xlocalhost'])('%s is not', (host) =>
    expect(isThisMachine(hostOf(host))).toBe(false),
  );
});

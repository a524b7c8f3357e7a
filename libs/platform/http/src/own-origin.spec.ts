import { describe, expect, it } from '@jest/globals';
import { refuseOtherOrigin } from './own-origin.js';

const asked = (method: string, headers: Record<string, string>, host?: string) => () =>
  refuseOtherOrigin({
    ...{ id: 'spec', method, url: '/', headers: { host: 'jixiao.county.gov.cn', ...headers } },
    ...(host === undefined ? {} : { host }),
  });
const own = 'https://jixiao.county.gov.cn';

describe('a request that a cookie speaks for', () => {
  it.each([
    ['as its browser says', { 'sec-fetch-site': 'same-origin' }],
    ['as an old browser says', { origin: own }],
  ])('may change something where it comes from a page of ours, %s', (_, headers) => {
    expect(asked('POST', headers)).not.toThrow();
  });

  it.each<[string, Record<string, string>]>([
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from another host of the same site, or another port', { 'sec-fetch-site': 'same-site', origin: own }],
    ['typed into the address bar', { 'sec-fetch-site': 'none' }],
    ['that says two places', { 'sec-fetch-site': 'same-origin, cross-site' }],
    ['from another host, of an old browser', { origin: 'https://evil.example' }],
    ['from another port, of an old browser', { origin: `${own}:8443` }],
    ['from a page without an origin', { origin: 'null' }],
    ['from a host whose name begins like ours', { origin: `${own}.evil.example` }],
    ['that says nothing of it', {}],
    ['that only says which page it was sent from', { referer: `${own}/` }],
  ])('changes nothing %s', (_, headers) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'post'])
      expect(asked(method, headers)).toThrow(expect.objectContaining({ code: 'other-origin', kind: 'forbidden' }));
  });

  it('may be read from anywhere: no other page is shown the answer', () => {
    for (const method of ['GET', 'HEAD', 'OPTIONS'])
      expect(asked(method, { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).not.toThrow();
  });

  it('is of our origin as a trusted proxy says it', () => {
    expect(asked('POST', { origin: own, host: '10.0.0.7:3000' }, 'jixiao.county.gov.cn')).not.toThrow();
    expect(asked('POST', { origin: own, host: '10.0.0.7:3000' })).toThrow();
  });
});

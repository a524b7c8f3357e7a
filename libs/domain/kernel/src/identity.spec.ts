import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { digestOf, sha256, uuidv5 } from '#domain/kernel';
import * as ofNode from './digest.js';
import * as ofBrowser from './digest.browser.js';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('uuidv5', () => {
  it.each([
    ['www.example.com', '2ed6657d-e927-568b-95e1-2665a8aea6a2', 'RFC 9562, appendix A.4'],
    ['python.org', '886313e1-3b8a-5372-9b90-0c9aee199e5d', 'the documentation of Python uuid'],
  ])('of %s in the DNS namespace is %s (%s)', (name, id) => expect(uuidv5(name, DNS)).toBe(id));

  it('of a name in Chinese, in our namespace, is what Python gives', () => {
    expect(uuidv5('511124/2024/307001/人才工作经费')).toBe('f97031b0-ef7f-58d5-8f72-1a559ab8619e');
    expect(uuidv5('indicator/1', 'f97031b0-ef7f-58d5-8f72-1a559ab8619e')).toBe('5497e095-2893-5828-9928-bccfe5866375');
  });
});

describe('sha256', () => {
  it('is lower-case hex of the UTF-8 bytes', () => {
    const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'; // FIPS 180-2, B.1
    expect(sha256('abc')).toBe(abc);
    expect(sha256(new TextEncoder().encode('abc'))).toBe(abc);
    expect(sha256('绩效')).toBe(sha256(Buffer.from('绩效', 'utf8')));
  });
});

describe('the digests of a page', () => {
  it('are those of Node', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array(), (text, bytes) => {
        const prefix = Buffer.from(bytes).toString('hex');
        expect(ofBrowser.sha1(prefix, text)).toBe(ofNode.sha1(prefix, text));
        expect([ofBrowser.sha256(text), ofBrowser.sha256(bytes)]).toEqual([ofNode.sha256(text), ofNode.sha256(bytes)]);
      }),
      { seed: 21 },
    ));
});

describe('digestOf', () => {
  const sameAs = (value: unknown, canonical: string) => expect(digestOf(value)).toBe(sha256(canonical));

  it('is SHA-256 of the RFC 8785 form: its own example', () =>
    sameAs(
      {
        numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"\/',
        literals: [null, true, false],
      },
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ));

  it('sorts keys by UTF-16 units, at every depth, and never elements', () => {
    sameAs(
      { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 },
      '{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\u{1f600}":5,"\ufb33":3}',
    );
    sameAs({ b: { d: 1, c: 2 }, a: [3, 1, 2] }, '{"a":[3,1,2],"b":{"c":2,"d":1}}');
    expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }));
    expect(digestOf([1, 2])).not.toBe(digestOf([2, 1]));
  });

  it('writes numbers as ECMAScript does', () =>
    sameAs([-0, 1.0, 1e21, 1e20, 1e-6, 1e-7], '[0,1,1e+21,100000000000000000000,0.000001,1e-7]'));

  it('keeps Unicode as it stands: no normal form', () => {
    sameAs('指标', '"指标"');
    expect(digestOf('\u00e9')).not.toBe(digestOf('e\u0301'));
  });

  it('does not see a key that is undefined: what is absent is left out', () =>
    expect(digestOf({ a: 1, b: undefined, c: { d: undefined } })).toBe(digestOf({ a: 1, c: {} })));

  it.each([NaN, Infinity, 10n])('refuses %s, which JSON cannot say', (value) =>
    expect(() => digestOf({ value })).toThrow(),
  );
});

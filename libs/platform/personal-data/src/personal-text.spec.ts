import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { BoxNotOpened, opened, sealed } from './box.js';
import { boxText, fingerprintOf, openText, sealText, versionOf, type PersonKey } from './personal-text.js';

const key: PersonKey = { person: 'p-1', version: 2, key: randomBytes(32) };
const box = sealText(key, 'name', '王小明');
const bytes = Buffer.from(box.split('.')[1] ?? '', 'base64url');
const asText = (changed: Buffer): string => `2.${changed.toString('base64url')}`;
const opening =
  (of: Partial<PersonKey>, field = 'name', text = box) =>
  () =>
    openText({ ...key, ...of }, field, text);

describe('a box', () => {
  it('opens for whom it was sealed, and looks like nothing that was sealed', () => {
    expect(opening({})()).toBe('王小明');
    expect(boxText.parse(box)).toBe(box);
    expect([versionOf(box), bytes[0], bytes.length]).toEqual([2, 1, 1 + 12 + 9 + 16]);
    expect(bytes.includes(Buffer.from('王小明'))).toBe(false);
  });

  it('is another one each time', () => expect(sealText(key, 'name', '王小明')).not.toBe(box));

  it.each([
    ['another person under the same key', opening({ person: 'p-2' })],
    ['another field', opening({}, 'telephone')],
    ['another version of the key, though it is the same key', opening({ version: 1 })],
    ['another key', opening({ key: randomBytes(32) })],
    ['a version that was written over', opening({ version: 1 }, 'name', box.replace('2.', '1.'))],
    ['what is no box', opening({}, 'name', '王小明')],
    ['one cut off', opening({}, 'name', asText(bytes.subarray(0, 28)))],
    ['a tag cut short', opening({}, 'name', asText(bytes.subarray(0, -4)))],
    ['a format that nobody knows', opening({}, 'name', asText(Buffer.concat([Buffer.of(2), bytes.subarray(1)])))],
  ])('does not open for %s', (_what, open) => expect(open).toThrow(BoxNotOpened));

  it('does not open when one bit of it is another, wherever', () => {
    for (const [at, byte] of bytes.entries()) {
      const changed = Buffer.from(bytes);
      changed[at] = byte ^ 1;
      expect(opening({}, 'name', asText(changed))).toThrow(BoxNotOpened);
    }
  });

  it('of a key is none of a datum', () => {
    const wrapped = sealed(key.key, 'key|p-1|2', Buffer.from('x'));
    expect(() => opened(key.key, 'person|p-1|key|2', wrapped)).toThrow(BoxNotOpened);
  });
});

describe('a fingerprint', () => {
  it('is the same for the same data of a person, in whatever order, and for no other', () => {
    const one = fingerprintOf(key, { name: '王小明', telephone: '1' });
    expect(fingerprintOf(key, { telephone: '1', name: '王小明' })).toBe(one);
    expect(fingerprintOf(key, { name: '王小明' })).not.toBe(one);
    expect(fingerprintOf({ ...key, key: randomBytes(32) }, { name: '王小明', telephone: '1' })).not.toBe(one);
  });
});

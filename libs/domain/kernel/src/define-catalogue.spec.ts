import { describe, expect, it } from '@jest/globals';
import { defineCatalogue } from './define-catalogue.js';

const data = { parse: (value: unknown) => value };
const same = (value: unknown) => value;

describe('a catalogue of events', () => {
  it('is taken as it is written when every older schema can be brought to the current one', () => {
    const written = { Old: { schema: 3, data, upcasters: { 1: same, 2: same } }, New: { schema: 1, data } };
    expect(defineCatalogue(written)).toBe(written);
  });

  it.each([
    [
      'a gap in its upcasters',
      { Moved: { schema: 3, data, upcasters: { 2: same } } },
      'no upcaster from schema 1 to 2',
    ],
    ['no upcaster at all', { Moved: { schema: 2, data } }, 'Moved: no upcaster from schema 1 to 2'],
    ['one too many', { Moved: { schema: 2, data, upcasters: { 1: same, 2: same } } }, 'an upcaster from schema 2'],
    ['a schema before the first', { Moved: { schema: 0, data } }, 'not a whole number'],
    ['a type without a name', { '': { schema: 1, data } }, 'an event type is empty'],
  ])('is refused where it is written with %s', (_, wrong, sentence) => {
    expect(() => defineCatalogue(wrong)).toThrow(sentence);
    expect(() => defineCatalogue(wrong)).toThrow('correct the code');
  });
});

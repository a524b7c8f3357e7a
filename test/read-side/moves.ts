import fc from 'fast-check';
import { contents, money, text } from './invented-content.js';

/** One thing that someone does; which, hangs on where the project stands. */
export const move = fc.record({
  project: fc.nat(3),
  pick: fc.nat(11),
  content: contents,
  ...{ text, money },
  at: fc.date({
    min: new Date('1999-12-31T23:59:59.999Z'),
    max: new Date('2038-01-19T03:14:08Z'),
    noInvalidDate: true,
  }),
});
export type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

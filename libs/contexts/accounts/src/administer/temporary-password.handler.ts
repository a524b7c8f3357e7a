import { randomInt } from 'node:crypto';

/** Nothing that is read as another sign, and no vowels: no words. */
const SIGNS = 'bcdfghjkmnpqrstvwxz23456789';

/** For one day's way from an administrator to a person: 95 bits, in groups that can be said over the telephone. */
export const temporaryPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 5 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-');

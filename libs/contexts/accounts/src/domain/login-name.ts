import { z } from 'zod';

const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._@-]*$/u;

/**
 * By which a person is found, however it is typed: full-width signs and capitals are the same name. Unicode's case folding is not in
 * the language; upper and then lower case comes to the same for every letter that there is a capital of.
 */
export const normalisedLogin = (text: string): string =>
  text.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');

/** As an account is given it; kept as it is normalised. */
export const loginName = z
  .string()
  .min(1)
  .max(100)
  .transform(normalisedLogin)
  .refine((text) => WORD.test(text), {
    error:
      '应以字母、汉字或数字开头，可含 . _ - @，不含空格。must begin with a letter or digit and hold no space; . _ - @ may follow.',
  });

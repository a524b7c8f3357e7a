import { z } from 'zod';

/** What a person writes. NUL and lone surrogates are refused here: no Postgres table could take the event later. */
export const writtenText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((text) => !/[\0\p{Cs}]/u.test(text), { error: '含有无法保存的字符 holds a character that cannot be kept' });

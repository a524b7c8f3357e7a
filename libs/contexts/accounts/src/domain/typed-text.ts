import { z } from 'zod';
import { writtenText } from '#domain/kernel';

const SECRET_MOST = 1000;

/** What a person types and nobody trims: a password. Nothing in it that no keyboard writes. */
export const typedSecret = z
  .string()
  .min(1)
  .max(SECRET_MOST)
  .refine((text) => text.trim() === '' || writtenText(SECRET_MOST).safeParse(text).success, {
    error: '含有不能输入或不能显示的字符，请重新输入。holds a character that nobody can type or see: type it anew.',
  });

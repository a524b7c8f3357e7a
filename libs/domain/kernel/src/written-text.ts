import { z } from 'zod';

/** NUL and halves of a surrogate pair: no table of Postgres can take them, so an event that holds one parks its stream. */
export const isKeepable = (text: string): boolean => !/[\0\p{Cs}]/u.test(text);

/** Control characters other than tab and line breaks, and what Unicode says is no character: no keyboard writes them. */
const unprintable = /(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

export const withoutUnprintable = (text: string): string => text.replace(unprintable, '');

/** A text as events hold it: 1 to `max` characters that a table can take, without blanks around it. */
export const keptText = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine(isKeepable, { error: '含有无法保存的字符，请删去。holds a character that cannot be kept: take it out.' });

/** Seen by nobody: zero-width and format characters, direction marks, fillers, variation selectors. */
const invisible = /(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/** What a person writes, in a body, a query, a path or a file: what events hold, nothing that cannot be printed, and something to be seen. */
export const writtenText = (max: number) =>
  keptText(max)
    .refine((text) => withoutUnprintable(text) === text, {
      error: '含有不能显示的控制字符，请删去。holds a control character: take it out.',
    })
    .refine((text) => text === '' || text.replace(invisible, '').trim() !== '', {
      error: '只有看不见的字符，请重新输入。holds only characters that nobody sees: type it anew.',
    });

/** The invisible characters of a text as `U+200B`, each once. */
export const invisibleIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(invisible)].map(
      ([char]) => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    ),
  ),
];

/**
 * The form in which two names are the same name: NFKC, without white space and invisible characters. Target ids hang on
 * it: of a name that has no invisible character it must never change.
 */
export const nameKey = (name: string): string =>
  /^[\u4e00-\u9fff\w.]*$/.test(name) ? name : name.replace(invisible, '').normalize('NFKC').replace(/\s/gu, '');

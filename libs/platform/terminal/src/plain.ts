/**
 * What can make a terminal do something, or show something else than what is written: control characters (escape sequences, a carriage
 * return that overwrites the line), marks that turn the direction of text, and whatever else nobody sees. Line feeds are left.
 */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text with all of that written out, as JSON writes it (`\u001b`): JSON stays the same JSON, and names stop looking alike. */
export const plain = (text: string): string => text.replace(UNSEEN, escaped);

const escaped = (sign: string): string =>
  Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** As `plain`, on one line: for text from data inside a sentence. */
export const onOneLine = (text: string): string => plain(text.replace(/\s*[\n\r]+\s*/g, ' '));

/** Writes to standard output; the only way to, for what prints text that others wrote. */
export const writeOut = (text: string): void => console.log(plain(text));

/** Writes to standard error, in the same way. */
export const writeError = (text: string): void => console.error(plain(text));

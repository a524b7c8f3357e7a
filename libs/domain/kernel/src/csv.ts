/** With the mark by which spreadsheets know UTF-8, and every cell quoted. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;

/** A spreadsheet takes what begins like a formula for one: an apostrophe in front says that it is text. */
export const neutralised = (text: string): string => (/^'*[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text);

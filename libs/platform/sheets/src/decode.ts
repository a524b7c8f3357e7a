import { type Encoding } from './carrier.js';
import { MAX_LINES, tooManyLines } from './records.js';
import { unreadable } from './unreadable.js';

/** A county's table has some thousand lines; beyond these it is another kind of file. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;
const MAX_LINE_CHARACTERS = 1024 * 1024;

const boms: readonly { readonly encoding: Encoding; readonly label: string; readonly bytes: readonly number[] }[] = [
  { encoding: 'utf-8-bom', label: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', label: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', label: 'utf-16be', bytes: [0xfe, 0xff] },
];
export const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((b, i) => bytes[i] === b);

/** The text of the file with `\n` line ends; bytes that are no text are refused with their place. `sign` is what every such table holds. */
export function decode(bytes: Uint8Array, sign: RegExp): { encoding: Encoding; text: string } {
  const bom = boms.find((b) => startsWith(bytes, b.bytes));
  const { encoding, text } = bom
    ? { encoding: bom.encoding, text: decodeAs(bom.label, bytes, bom.bytes.length) }
    : decodeWithoutBom(bytes, sign);
  if (text.includes('\0')) throw binary();
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.trim() === '')
    throw unreadable(
      'empty-file',
      '文件是空的，请选择有内容的表格。',
      'The file is empty: choose the one with the table.',
    );
  return { encoding, text: lines };
}

/** Throws where the file is larger than any table. */
export function refuseSize({ length }: Uint8Array): void {
  if (length > MAX_FILE_BYTES) throw fileTooLarge(length);
}

const fileTooLarge = (size: number) =>
  unreadable(
    'file-too-large',
    `文件超过 ${MAX_FILE_BYTES / 1024 / 1024} MiB，不像表格，请核对后重选。`,
    `The file is over ${MAX_FILE_BYTES / 1024 / 1024} MiB, which no table is: choose another.`,
    { size, limit: MAX_FILE_BYTES },
  );

const binary = () =>
  unreadable(
    'binary-file',
    '这不是文本文件，请在 Excel 或 WPS 中另存为 CSV 或制表符分隔的文本后再导入。',
    'This is not a text file: save it as CSV or tab-separated text in Excel or WPS and import that.',
  );

function decodeWithoutBom(bytes: Uint8Array, sign: RegExp): { encoding: Encoding; text: string } {
  if (bytes.includes(0)) return utf16WithoutBom(bytes, sign);
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== null) return { encoding: 'utf-8', text: utf8 };
  // Damaged UTF-8 may pass as GB18030 and come out as nonsense: words of the table tell them apart.
  if (sign.test(new TextDecoder('utf-8').decode(bytes))) throw invalidBytes('utf-8', bytes, 0);
  return { encoding: 'gb18030', text: decodeAs('gb18030', bytes, 0) };
}

/** Zeros are half of every digit and line end in UTF-16, which some programs write without saying so. */
function utf16WithoutBom(bytes: Uint8Array, sign: RegExp): { encoding: Encoding; text: string } {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = tryDecode(encoding, bytes);
    if (text !== null && sign.test(text)) return { encoding, text };
  }
  throw binary();
}

function decodeAs(label: string, bytes: Uint8Array, offset: number): string {
  const text = tryDecode(label, bytes.subarray(offset));
  if (text === null) throw invalidBytes(label, bytes, offset);
  return text;
}

function tryDecode(label: string, bytes: Uint8Array, stream = false): string | null {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
  } catch (cause) {
    // A TypeError (of whichever realm) is how a fatal decoder says "no"; anything else is ours to hear.
    if (typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TypeError') return null;
    throw cause;
  }
}

function invalidBytes(label: string, bytes: Uint8Array, from: number) {
  const offset = from + firstInvalid(label, bytes.subarray(from));
  const before = tryDecode(label, bytes.subarray(from, offset), true) ?? '';
  const line = before.split(/\r\n?|\n/).length;
  return unreadable(
    'invalid-bytes',
    `第 ${line} 行（第 ${offset + 1} 个字节）不是有效的 ${label.toUpperCase()} 文字，请重新另存为 UTF-8 后再导入。`,
    `Line ${line} (byte ${offset + 1}) is not valid ${label.toUpperCase()}: save the file again as UTF-8 and import that.`,
    { encoding: label, offset, line },
  );
}

/** Offset of the first byte of the first sequence that is no character. */
function firstInvalid(label: string, bytes: Uint8Array): number {
  let valid = 0; // as a prefix, possibly ending inside a character
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >>> 1;
    if (tryDecode(label, bytes.subarray(0, middle), true) === null) invalid = middle;
    else valid = middle;
  }
  while (valid > 0 && tryDecode(label, bytes.subarray(0, valid)) === null) valid -= 1;
  return valid;
}

/** Throws where the text has more, or longer, lines than a table of cells has. */
export function refuseLongLines(text: string): void {
  for (let start = 0, line = 1; start < text.length; line += 1) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    if (end - start > MAX_LINE_CHARACTERS) throw lineTooLong(line);
    if (line > MAX_LINES) throw tooManyLines();
    start = end + 1;
  }
}

const lineTooLong = (line: number) =>
  unreadable(
    'line-too-long',
    `第 ${line} 行超过 ${MAX_LINE_CHARACTERS} 个字符，不像表格的一行，请检查文件的换行。`,
    `Line ${line} is longer than ${MAX_LINE_CHARACTERS} characters, which no row of a table is: check the line ends of the file.`,
    { line, limit: MAX_LINE_CHARACTERS },
  );

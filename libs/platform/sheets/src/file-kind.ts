import { encryptedWorkbook, packageKind } from '#platform/workbook';
import { startsWith } from './decode.js';
import { notRead, type OtherKind } from './refused-kinds.js';
import { unreadable } from './unreadable.js';

const ascii = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));

const SIGNATURES: readonly (readonly [OtherKind, readonly number[]])[] = [
  ['pdf', ascii('%PDF')],
  ['image', [0x89, ...ascii('PNG')]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', ascii('GIF8')],
  ['image', [...ascii('II*'), 0]],
  ['image', [...ascii('MM'), 0, 0x2a]],
  ['image', ascii('RIFF')],
  ['word', ascii('{\\rtf')],
  ['archive', ascii('Rar!')],
  ['archive', [...ascii('7z'), 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];
const ZIP = [...ascii('PK'), 3, 4];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** What the bytes are, whatever the file is called. Throws a DomainError that says what to do with a file of a kind that is not read. */
export function fileKind(bytes: Uint8Array): 'workbook' | 'text' {
  if (startsWith(bytes, ZIP)) return packageOf(bytes);
  if (startsWith(bytes, COMPOUND)) throw compoundFile(bytes);
  const other = SIGNATURES.find(([, start]) => startsWith(bytes, start))?.[0];
  if (other) throw notRead(other);
  return 'text';
}

function packageOf(bytes: Uint8Array): 'workbook' {
  const kind = packageKind(bytes);
  if (kind !== 'xlsx') throw notRead(kind);
  return 'workbook';
}

/** Old office programs and encrypted workbooks keep their parts in a small file system, with names in UTF-16. */
function compoundFile(bytes: Uint8Array) {
  if (holds(bytes, 'EncryptedPackage')) return encryptedWorkbook();
  if (holds(bytes, 'WordDocument')) return notRead('word');
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) return notRead('xls');
  return unreadable(
    'file-kind-not-read',
    '这是旧版办公软件的文件，但不是工作簿，请把表格放进 Excel 或 WPS 表格，另存为 .xlsx 后再导入。',
    'This is a file of an old office program and no workbook: put the table into Excel or WPS, save it as .xlsx and import that.',
    { kind: 'compound' },
  );
}

function holds(bytes: Uint8Array, name: string): boolean {
  const letters = ascii(name).flatMap((letter) => [letter, 0]);
  const [first = 0] = letters;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (letters.every((b, i) => bytes[at + i] === b)) return true;
  }
  return false;
}

const HEAD = 4096; // characters
const XML: readonly (readonly [OtherKind, RegExp])[] = [
  ['xml-2003', /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/],
  ['web-archive', /^MIME-Version:[^]*multipart\/related/i],
  ['xml', /^\s*<\?xml(?![^]*<html)/i],
];

/** The same of a file that is text. */
export function refuseOtherTexts(text: string): void {
  const head = text.slice(0, HEAD);
  const other = XML.find(([, sign]) => sign.test(head))?.[0];
  if (other) throw notRead(other);
}

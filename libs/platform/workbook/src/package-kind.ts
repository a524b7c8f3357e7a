import { Zip } from './zip.js';

/** What a zip file is by what is in it. */
export type PackageKind = 'xlsx' | 'xlsb' | 'word' | 'slides' | 'ods' | 'archive';

const kinds: readonly (readonly [PackageKind, RegExp])[] = [
  ['xlsb', /^xl\/workbook\.bin$/],
  ['xlsx', /^xl\/|(^|\/)workbook\.xml$/],
  ['word', /^word\//],
  ['slides', /^ppt\//],
];

/** Throws a DomainError where the zip file is damaged. */
export function packageKind(bytes: Uint8Array): PackageKind {
  const zip = new Zip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.names.includes('[Content_Types].xml')) {
    return kinds.find(([, part]) => zip.names.some((name) => part.test(name)))?.[0] ?? 'archive';
  }
  return zip.names.includes('mimetype') ? openDocumentKind(zip) : 'archive';
}

function openDocumentKind(zip: Zip): PackageKind {
  const type = zip.part('mimetype')?.toString('latin1') ?? '';
  if (type.includes('spreadsheet')) return 'ods';
  return type.includes('presentation') ? 'slides' : 'word';
}

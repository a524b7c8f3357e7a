import { createHmac, hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { digestOf } from '#domain/kernel';
import { BoxNotOpened, opened, sealed } from './box.js';

const FORM = /^([1-9]\d{0,5})\.([A-Za-z0-9_-]{39,4000})$/;

/** What an event and a row hold of a personal datum: `<version of the person's key>.<box in base64url>`. */
export const boxText = z.string().regex(FORM);

/** Whose datum, which, under which version of the person's key: ids and names of fields hold no `|`. */
const purposeOf = (person: string, field: string, version: number): string => `person|${person}|${field}|${version}`;

export interface PersonKey {
  readonly person: string;
  readonly version: number;
  readonly key: Uint8Array;
}

export const sealText = ({ person, version, key }: PersonKey, field: string, text: string): string =>
  `${version}.${sealed(key, purposeOf(person, field, version), Buffer.from(text, 'utf8')).toString('base64url')}`;

/** Throws BoxNotOpened. */
export function openText({ person, version, key }: PersonKey, field: string, text: string): string {
  const [, , box] = FORM.exec(text) ?? [];
  if (box === undefined || versionOf(text) !== version) throw new BoxNotOpened();
  return opened(key, purposeOf(person, field, version), Buffer.from(box, 'base64url')).toString('utf8');
}

/** Of the person's key; 0 where the text is no box. */
export const versionOf = (text: string): number => Number(FORM.exec(text)?.[1] ?? 0);

/**
 * Tells two sets of data of a person apart without telling what they are: goes into the command's hash, where a plain hash would
 * be found by trying names. Nobody can make it again once the person's key is gone.
 */
export const fingerprintOf = ({ key }: PersonKey, fields: Readonly<Record<string, string>>): string =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', key, '', 'jixiao fingerprint', 32)))
    .update(digestOf(fields))
    .digest('hex');

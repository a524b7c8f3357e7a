import { SaxesParser } from 'saxes';
import { DomainError } from '#domain/kernel';
import { damagedWorkbook, foreignDefinitions, tooLargeUnpacked } from './refusals.js';

export type Attributes = Readonly<Record<string, string | undefined>>;

export interface ElementHandlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const CHUNK = 64 * 1024; // bytes: a large sheet is never one string
const MAX_DEPTH = 100;
const MAX_ATTRIBUTES = 100;
/** Of a whole workbook: 50,000 rows of twelve columns have a million. */
const MAX_ELEMENTS = 6_000_000;

/** Counts what is read of one workbook, so that many small parts cost no more than one large one. */
export class XmlReader {
  private elements = 0;

  /** Tells the handlers the elements of a part by their local names. Throws a DomainError where it is not well-formed, or hostile. */
  read(part: string, bytes: Uint8Array, handlers: ElementHandlers): void {
    const parser = this.parserOf(handlers);
    const decoder = new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8', { fatal: true });
    try {
      for (let at = 0; at < bytes.length; at += CHUNK) {
        parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
      }
      parser.write(decoder.decode()).close();
    } catch (cause) {
      throw cause instanceof DomainError ? cause : damagedWorkbook(part, cause);
    }
  }

  private parserOf({ open, close, text }: ElementHandlers): SaxesParser {
    const parser = new SaxesParser();
    let depth = 0;
    let attributes = 0;
    parser.on('doctype', () => {
      throw foreignDefinitions();
    });
    parser.on('attribute', () => {
      attributes += 1;
      if (attributes > MAX_ATTRIBUTES) throw tooLargeUnpacked(MAX_ATTRIBUTES, 'elements');
    });
    parser.on('opentag', ({ name, attributes: given }) => {
      this.elements += 1;
      depth += 1;
      attributes = 0;
      if (this.elements > MAX_ELEMENTS || depth > MAX_DEPTH) throw tooLargeUnpacked(MAX_ELEMENTS, 'elements');
      open(localName(name), given);
    });
    parser.on('closetag', ({ name }) => {
      depth -= 1;
      close?.(localName(name));
    });
    if (text) {
      parser.on('text', text);
      parser.on('cdata', text);
    }
    return parser;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;

export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The value of an attribute whatever its prefix is: `r:id` is `d3p1:id` where another program wrote it. */
export const prefixed = (attributes: Attributes, local: string): string | undefined =>
  Object.entries(attributes).find(([name]) => name.endsWith(`:${local}`))?.[1];

/** `_x000D_` is how a workbook writes what XML cannot. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

import { createRequire } from 'node:module';
import type * as NumberFormats from 'numfmt';
import { Decimal } from 'decimal.js';
import { DAYS_FROM_1900_TO_1904 } from './built-in-formats.js';

// Its entry for `import` is a module that does not say that it is one.
const { format, isDateFormat } = createRequire(import.meta.url)('numfmt') as typeof NumberFormats;

/** What a cell holds where that is not what it shows. */
export interface StoredValue {
  readonly kind: 'number' | 'date';
  /** A decimal in full, or the day as `2025-10-20`. */
  readonly value: string;
}

export interface Shown {
  readonly text: string;
  readonly stored?: StoredValue;
}

/** As nearly every number of a table is written. */
const WHOLE = /^(0|-?[1-9]\d{0,14})$/;
const LONGEST_FORMAT = 255; // characters, in every office program

/** How a number is shown by a format of the workbook, and what is stored behind it. */
export function numberShower(pattern: string, is1904: boolean): (written: string) => Shown {
  const usable = pattern.length <= LONGEST_FORMAT ? pattern : 'General';
  const isDate = isDateFormat(usable);
  return (written) => {
    if (usable === 'General' && WHOLE.test(written)) return { text: written };
    const number = numberIn(written);
    if (number === null) return { text: written };
    if (isDate) return dateShown(usable, is1904 ? number + DAYS_FROM_1900_TO_1904 : number);
    // An office program keeps 15 digits: 0.1 + 0.2 is 0.3.
    const value = new Decimal(number.toPrecision(15)).toFixed();
    const text = usable === 'General' ? value : shownAs(usable, number);
    return showsValue(text, value) ? { text } : { text, stored: { kind: 'number', value } };
  };
}

function numberIn(written: string): number | null {
  const number = written.trim() === '' ? NaN : Number(written);
  return Number.isFinite(number) ? number : null;
}

function dateShown(pattern: string, serial: number): Shown {
  const text = shownAs(pattern, serial);
  const value = shownAs('yyyy-mm-dd', serial);
  return text === value ? { text } : { text, stored: { kind: 'date', value } };
}

const shownAs = (pattern: string, number: number): string =>
  format(pattern, number, { locale: 'zh-CN', nbsp: false, throws: false }).trim();

/** True where the text is the value, whatever its thousands are divided by and however many zeros follow it. */
export const showsValue = (text: string, value: string): boolean =>
  /^-?\d[\d,]*(\.\d+)?$/.test(text) && new Decimal(text.replaceAll(',', '')).eq(value);

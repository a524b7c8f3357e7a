import { Decimal } from 'decimal.js';

/** Exact decimals for money, weights and scores: 40 digits, half-up, never an exponent. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });
export type Exact = Decimal;

const plain = /^[+-]?\d+(\.\d+)?$/;

/** True for plain decimal notation (`-12.50`), no exponent, no separators, at most 30 digits. */
export const isDecimal = (text: string): boolean => plain.test(text) && text.replace(/\D/g, '').length <= 30;

/** Throws on anything but plain decimal notation. */
export function exact(text: string): Exact {
  if (!isDecimal(text)) throw new Error(`not a decimal: ${text}`);
  return new Exact(text);
}

export const sum = (texts: readonly string[]): Exact => texts.reduce((a, t) => a.plus(exact(t)), new Exact(0));

/** a × b ÷ c, multiplied before it is divided: 5 × 15 ÷ 24 is exactly 3.125. */
export const multiplyThenDivide = (a: Exact, b: Exact, c: Exact): Exact => a.times(b).div(c);

/** Money and scores as text: two places, half-up (`480000.00`), one zero (`0.00`, never `-0.00`). */
export const twoPlaces = (value: Exact): string => value.toDecimalPlaces(2).toFixed(2);

/** Weights as text: the shortest form (`22.5`, `10`). */
export const shortest = (value: Exact): string => value.toFixed();

/** What `shortest` gives. */
export const shortestForm = /^-?\d+(\.\d+)?$/;

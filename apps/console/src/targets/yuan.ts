/** Exact, of texts with two places: what a number cannot hold is added, too. */
export function sumOfYuan(texts: readonly string[]): string {
  const cents = texts.reduce((all, text) => all + centsOf(text), 0n);
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

const centsOf = (text: string): bigint => {
  const [whole = '', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(2, '0').slice(0, 2));
};

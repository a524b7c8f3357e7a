const each = (signs: string, value: number) => Array.from(signs, (sign) => [sign, value] as const);

const DIGITS = new Map(
  ['零〇', '一壹', '二贰貳两', '三叁', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].flatMap(each),
);
const TENS = new Map([...each('十拾', 10), ...each('百佰', 100), ...each('千仟', 1000)]);
const digitOf = (sign: string | undefined): number => DIGITS.get(sign ?? '') ?? 0;

const DIGIT = `[${[...DIGITS.keys()].join('')}]`;
const WHOLE = `(?<whole>[${[...DIGITS.keys(), ...TENS.keys()].join('')}万亿]+)`;
const AMOUNT = new RegExp(
  `^(?:人民币)?${WHOLE}(?:点(?<decimals>${DIGIT}+)(?<scale>[万亿]?))?(?:[元圆](?:(?<tenths>${DIGIT})角)?零?(?:(?<cents>${DIGIT})分)?)?整?$`,
);
const LONGEST = 40; // characters

/** An amount written in words, 三十万元 or 人民币叁拾万元整, as a plain decimal in 元; null where it is none or has more than one meaning. */
export function chineseAmount(text: string): string | null {
  if (text.length > LONGEST || !/[万亿元圆角分整]$/.test(text)) return null;
  const found = AMOUNT.exec(text)?.groups;
  const whole = found ? wholeNumber(String(found['whole'])) : null;
  return found && whole !== null ? withRest(whole, found) : null;
}

const PLACES = new Map([
  ['万', 4],
  ['亿', 8],
]);

function withRest(whole: number, { decimals, scale = '', tenths, cents }: Partial<Record<string, string>>): string {
  if (decimals !== undefined) return scaled(String(whole), decimals, PLACES.get(scale) ?? 0);
  const behind = `${digitOf(tenths)}${digitOf(cents)}`;
  return behind === '00' ? String(whole) : `${whole}.${behind}`;
}

/** 八点六万: the point moves to the right, without arithmetic. */
function scaled(whole: string, decimals: string, places: number): string {
  const digits = Array.from(decimals, digitOf).join('').padEnd(places, '0');
  const number = `${whole}${digits.slice(0, places)}`;
  return digits.length > places ? `${number}.${digits.slice(places)}` : number;
}

interface Sum {
  /** In 亿 or 万 already. */
  readonly done: number;
  /** Below 万. */
  readonly section: number;
  readonly digit: number | null;
  /** The last unit that was said, 10 after 零. */
  readonly last: number;
}

const NOTHING: Sum = { done: 0, section: 0, digit: null, last: 1 };

function wholeNumber(signs: string): number | null {
  let sum: Sum | null = NOTHING;
  for (const sign of signs) sum = sum && withSign(sum, sign);
  return sum && numberOf(sum);
}

/** 三万五 is 35,000 to who says it, and 30,005 by the letter: only behind 十 or 零 has a lone digit one meaning. */
function numberOf({ done, section, digit, last }: Sum): number | null {
  if (digit !== null && last > 10) return null;
  const number = done + section + (digit ?? 0);
  return number > 0 && Number.isSafeInteger(number) ? number : null;
}

function withSign(sum: Sum, sign: string): Sum | null {
  const [value, tens] = [DIGITS.get(sign), TENS.get(sign)];
  if (value !== undefined) return withDigit(sum, value);
  if (tens !== undefined) return withTens(sum, tens);
  const counted = sum.section + (sum.digit ?? 0);
  return sign === '万' ? withLarge(sum, counted, 10_000) : withLarge(sum, sum.done + counted, 100_000_000);
}

function withDigit(sum: Sum, digit: number): Sum | null {
  if (sum.digit !== null) return null;
  return digit === 0 ? { ...sum, last: 10 } : { ...sum, digit };
}

/** Each unit is smaller than the one before; 十 may stand without a digit. */
function withTens({ done, section, digit }: Sum, tens: number): Sum | null {
  const isSmaller = section % (tens * 10) === 0;
  if (!isSmaller || (digit === null && tens !== 10)) return null;
  return { done, section: section + (digit ?? 1) * tens, digit: null, last: tens };
}

/** 一亿二千万: of what counts 万, 亿 have been said before; 亿 count all that was said. */
function withLarge({ done }: Sum, counted: number, large: number): Sum | null {
  const isOnce = large > 10_000 || done % 100_000_000 === 0;
  if (!isOnce || counted === 0) return null;
  return { done: (large > 10_000 ? 0 : done) + counted * large, section: 0, digit: null, last: large };
}

import { COMMON_WORDS, RUNS } from './common-passwords.js';

/** In signs as they are counted by people. A passphrase passes; nothing about kinds of signs is asked. */
export const SHORTEST = 12;
export const LONGEST = 200;

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'names-its-owner';

/** One password for all that type it: full-width digits of an input method are digits. */
export const normalisedPassword = (text: string): string => text.normalize('NFKC');

const signsOf = (text: string): readonly string[] => Array.from(text);

/** What is wrong with it, if anything; `names` are its owner's login name and id. */
export function passwordFault(password: string, names: readonly string[]): PasswordFault | undefined {
  const plain = normalisedPassword(password);
  const { length } = signsOf(plain);
  if (length < SHORTEST) return 'too-short';
  if (length > LONGEST) return 'too-long';
  const folded = plain.toLowerCase();
  if (names.some((name) => isMostly(folded, name.toLowerCase()))) return 'names-its-owner';
  return isCommon(folded) ? 'common' : undefined;
}

/** What is left without the name would be too little. */
const isMostly = (password: string, name: string): boolean =>
  signsOf(name).length >= 3 && password.includes(name) && signsOf(password.replaceAll(name, '')).length < 8;

const isCommon = (folded: string): boolean =>
  new Set(folded).size < 5 ||
  repeats(folded) ||
  runs(folded) ||
  readings(folded).some((text) => COMMON_WORDS.has(text));

/** One short piece over and over. */
const repeats = (text: string): boolean => {
  const signs = signsOf(text);
  return [1, 2, 3, 4, 5, 6].some((period) => signs.every((sign, at) => at < period || sign === signs[at - period]));
};

/** Two thirds of it or more run along a row of keys, the alphabet or the digits. */
function runs(text: string): boolean {
  const signs = signsOf(text);
  const pairs = signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
  const along = pairs.filter((pair) => RUNS.some((run) => isAlong(run, pair)));
  return along.length * 3 >= pairs.length * 2;
}

const isAlong = (run: string, pair: string): boolean => {
  const round = `${run}${run.at(0) ?? ''}`;
  return round.includes(pair) || round.includes(signsOf(pair).toReversed().join(''));
};

const LETTERS: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  $: 's',
  '5': 's',
};

/** The letters alone, and what signs in the place of letters spell between the first and the last letter. */
function readings(folded: string): readonly string[] {
  const only = (text: string) => text.replace(/[^\p{L}]/gu, '');
  const inner = /\p{L}.*\p{L}/su.exec(folded)?.[0] ?? '';
  return [only(folded), only(inner.replace(/[@4310!$5]/g, (sign) => LETTERS[sign] ?? sign))];
}

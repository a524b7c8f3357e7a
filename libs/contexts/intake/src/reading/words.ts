import { nameKey } from '#domain/kernel';
import { remembered } from './remembered.js';
import { type Direction } from './table-reading.js';
import { VOCABULARIES, vocabulariesFor } from './vocabulary.js';

export { operatorOf } from '#domain/kernel';

/** The twelve headings of the official layout, in order. */
export const HEADINGS = [
  '单位名称',
  '项目名称',
  '预算数',
  '年度目标',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '度量单位',
  '权重',
  '指标方向性',
] as const;
export type Heading = (typeof HEADINGS)[number];

/** Every vocabulary at once: a word is known whatever the year, counties mix them. */
const LEVELS: ReadonlyMap<string, readonly string[]> = new Map(
  ['成本指标', '产出指标', '效益指标', '满意度指标'].map((word) => [
    word,
    VOCABULARIES.flatMap(({ level2 }) => level2[word] ?? []),
  ]),
);
const LEVEL2 = [...LEVELS.values()].flat();
const ALIASES: ReadonlyMap<string, string> = new Map(
  VOCABULARIES.flatMap(({ level1 }) =>
    Object.entries(level1).flatMap(([word, others]) => others.map((other) => [other, word] as const)),
  ),
);

/** The form in which words are compared: no white space, no invisible, full-width or compatibility forms. */
export const keyword = nameKey;

/** 产出指标, cut off (满意度指), bare (产出) or with its points; a cell anywhere in a row. */
export const level1Of = remembered((text: string): string | null => {
  if (text.length > LONGEST_LEVEL) return null;
  const key = levelKey(text);
  if (LEVELS.has(key)) return key;
  const bare = `${key}指标`;
  if (key.length > 1 && LEVELS.has(bare)) return bare;
  return [...LEVELS.keys()].find((word) => key.endsWith('指') && word === `${key}标`) ?? null;
});

/** The same for a cell that stands in the column of level 1: there it may have other names too. */
export const level1In = (text: string): string | null => level1Of(text) ?? ALIASES.get(levelKey(text)) ?? null;

/** The points printed with a level (产出指标（50分）), or null. */
export const pointsIn = remembered((text: string): string | null => {
  const [, points, bracketed] = POINTS.exec(keyword(text)) ?? [];
  return points ?? bracketed ?? null;
});

const LONGEST_LEVEL = 30; // characters
const POINTS = /[([]?(\d{1,3}(?:\.\d+)?)(?:分|%)[)\]]?$|[([](\d{1,3}(?:\.\d+)?)[)\]]$/;

/** Without numbering, points and remarks in brackets: 一、产出指标（50分）, 数量指标（必填）. */
const levelKey = remembered((text: string): string =>
  keyword(text)
    .replace(POINTS, '')
    .replace(/[([][^()[\]]*[)\]]$/, '')
    .replace(/^(?:[一二三四五六七八九十\d]{1,2}[、.．]|[(][一二三四五六七八九十\d]{1,2}[)])/, ''),
);

/** True where a cell can only be a level 2, whole or cut off by its column. */
export const looksLikeLevel2 = (text: string): boolean => {
  const key = text.length > LONGEST_LEVEL ? keyword(text) : levelKey(text);
  return (key.length >= 2 && LEVEL2.some((word) => word.startsWith(key))) || (key.endsWith('指标') && key.length <= 12);
};

/** The level-2 word that the cell holds or was cut from; `word` is null where none or several fit, `fits` is by the words of the year. */
export function level2Of(
  text: string,
  level1: string | null,
  year: number | null,
): { word: string | null; fits: boolean } {
  const key = levelKey(text);
  const own = oneOf(level2Words(level1, year), key);
  return own === null ? { word: oneOf(LEVEL2, key), fits: false } : { word: own, fits: true };
}

/** The word that the text is, or the only one that it begins. */
function oneOf(all: readonly string[], key: string): string | null {
  if (all.includes(key)) return key;
  const longer = key.length < 2 ? [] : all.filter((word) => word.startsWith(key));
  return longer.length === 1 ? (longer[0] ?? null) : null;
}

function level2Words(level1: string | null, year: number | null): readonly string[] {
  if (level1 === null) return LEVEL2;
  return year === null ? (LEVELS.get(level1) ?? LEVEL2) : level2In(level1, year);
}

const level2Known = new Map<string, readonly string[]>();
function level2In(level1: string, year: number): readonly string[] {
  const key = `${year} ${level1}`;
  const known = level2Known.get(key) ?? vocabulariesFor(year).flatMap(({ level2 }) => level2[level1] ?? []);
  level2Known.set(key, known);
  return known;
}

const DIRECTIONS: readonly Direction[] = ['正向指标', '反向指标'];
export const directionOf = remembered((text: string): Direction | null => {
  const key = keyword(text);
  return key.length < 2 ? null : (DIRECTIONS.find((word) => word.startsWith(key)) ?? null);
});

/** The same in the column of directions, where one sign is enough. */
export const directionIn = (text: string): Direction | null =>
  directionOf(text) ?? SHORT_DIRECTIONS.get(keyword(text)) ?? null;

const SHORT_DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...['正', '正指标', '正向型', '越大越好'].map((word) => [word, '正向指标'] as const),
  ...['反', '逆', '负', '逆向', '负向', '逆向指标', '负向指标', '逆指标', '越小越好'].map(
    (word) => [word, '反向指标'] as const,
  ),
]);

/** `≥90%` in one cell: the operator, the number and its unit, where what follows can be one; a date or a second bound cannot. */
export function gluedOperator(text: string): readonly string[] | null {
  const found = signedIn(text);
  return found && isMeasure(found.rest) ? [found.sign, found.number, found.rest].filter((part) => part !== '') : null;
}

/** A sign and what stands behind it, whatever that is. */
export function signedIn(text: string): { sign: string; number: string; rest: string } | null {
  const match = SIGNED.exec(text.length > 200 ? '' : keyword(text));
  const [, sign = '', number = '', rest = ''] = match ?? [];
  return match && { sign, number, rest };
}

const SIGNED =
  /^(>=|<=|=>|=<|[≥≧⩾≤≦⩽><=]|大于或?等于|小于或?等于|不低于|不少于|不小于|不高于|不超过|不大于|不多于)(-?\d[\d,.]*)(.*)$/;

/** What may follow a number as its unit of measure: no figures but a power, no second sign or word for one, no sentence, no date. */
export const isMeasure = (rest: string): boolean =>
  /^(?:[^-—\d≥≤><=~～(),;。、:]{1,10}[23]?)?$/.test(rest) &&
  !/^(?:[年月](?:底|前|末|初|内)|[至到])|(?:以[上下内外]|左右|之内)$/.test(rest);

/** Plain decimal notation of a printed number (`1,200` → `1200`), or null. */
export function numberOf(text: string): string | null {
  const key = keyword(text);
  return /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(key) && key.length <= 32 ? key.replace(/[,+]/g, '') : null;
}

import { type z } from 'zod';
import { fieldWords } from './field-words.js';

const BETWEEN = '\n';

export interface FaultSentence {
  readonly path: string;
  readonly zh: string;
  readonly en: string;
}

const kinds: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'a text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  int32: ['整数', 'a whole number'],
  boolean: ['是或否', 'true or false'],
  array: ['列表', 'a list'],
  object: ['一组填写项', 'a group of fields'],
  record: ['一组填写项', 'a group of fields'],
  date: ['日期', 'a date'],
};
const forms: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  uuid: ['应原样取自系统给出的编号。', 'must be an id that the system gave, unchanged.'],
};
/** Of what there may be too little or too much. */
const measures: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['个字', 'characters'],
  array: ['项', 'items'],
};

type Issue = Parameters<z.core.$ZodErrorMap>[0];
type Said = readonly [zh: string, en: string];

const list = (values: readonly unknown[], comma: string): string => values.map(String).join(comma);

/** Also what a query holds twice: it arrives as a list. */
const several: Said = ['写了多个值，请只写一个。', 'has several values: give one.'];
const isSeveral = (input: unknown): boolean => Array.isArray(input) && input.length > 1;

const groups = ['array', 'object', 'record'];
const isNumber = (text: unknown): boolean => typeof text === 'string' && /^-?\d+(?:\.\d+)?$/.test(text);

function wrongType({ expected, input }: { readonly expected: string; readonly input?: unknown }): Said {
  if (input === undefined) return ['没有填写，请填写。', 'is missing.'];
  if (input === null) return ['是空的，请填写；没有内容的项不要写。', 'is null: fill it in, or leave the field out.'];
  if (!groups.includes(expected) && isSeveral(input)) return several;
  return wrongKind(expected, input);
}

function wrongKind(expected: string, input: unknown): Said {
  if (expected === 'string' && typeof input === 'number')
    return [`应是文字，请加引号，如 "${input}"。`, `must be a text, in quotes: "${input}".`];
  const [zh, en] = kinds[expected] ?? ['另一种内容', 'something else'];
  if (en.endsWith('number') && isNumber(input))
    return [`应是${zh}，请去掉引号。`, `must be ${en}: take the quotes off.`];
  return [`应是${zh}。`, `must be ${en}.`];
}

interface Bounds {
  readonly origin: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

function tooSmall({ origin, minimum = 0 }: Bounds): Said {
  const measure = measures[origin];
  if (measure && Number(minimum) === 1) return ['不能为空。', 'must not be empty.'];
  if (measure) return [`至少要有 ${minimum} ${measure[0]}。`, `must have at least ${minimum} ${measure[1]}.`];
  return [`太小，应从 ${minimum} 起。`, `is too small: it begins at ${minimum}.`];
}

function tooBig({ origin, maximum = 0 }: Bounds): Said {
  const measure = measures[origin];
  if (measure) return [`最多 ${maximum} ${measure[0]}。`, `may have at most ${maximum} ${measure[1]}.`];
  return [`太大，最大为 ${maximum}。`, `is too large: at most ${maximum}.`];
}

function wrongChoice({ values, input }: { readonly values: readonly unknown[]; readonly input?: unknown }): Said {
  if (input === undefined) return ['没有填写，请填写。', 'is missing.'];
  if (isSeveral(input)) return several;
  return [`应是以下之一：${list(values, '、')}。`, `must be one of: ${list(values, ', ')}.`];
}

/** Why a value does not do, without saying which one. */
function said(issue: Issue): Said {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'too_big':
      return tooBig(issue);
    case 'invalid_format':
      return forms[issue.format] ?? ['写法不对，请看 /docs 中的示例。', 'is not written as it should be: see /docs.'];
    case 'invalid_value':
      return wrongChoice(issue);
    case 'unrecognized_keys':
      return [
        `含有不认识的项（${list(issue.keys, '、')}），请去掉。`,
        `holds fields that nobody knows (${list(issue.keys, ', ')}): take them out.`,
      ];
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
      return ['不合要求，请看 /docs。', 'is not as it should be: see /docs.'];
  }
}

/** For zod: our sentence for every kind of fault that a schema does not word itself. */
export const faultMap: z.core.$ZodErrorMap = (issue) => said(issue).join(BETWEEN);

/** Ours come with both halves; a schema's own is 中文 then English and parts after its last Chinese character. */
function halvesOf(message: string): Said {
  const [first = message, second] = message.split(BETWEEN);
  if (second !== undefined) return [first, second];
  const [, chinese = message, english = ''] = /^(.*[\u3000-\u9fff\uff00-\uffef])\s*(.*)$/s.exec(message) ?? [];
  return [chinese, english === '' ? message : english];
}

/** What a field's name means in a row, where it means something else elsewhere. */
const inRows: Readonly<Record<string, Said>> = { unit: ['度量单位', 'Unit of measure'] };

function wordsOf(name: string, row: string | undefined): Said {
  return (row === undefined ? undefined : inRows[name]) ?? fieldWords[name] ?? ['请求内容', name];
}

/** `indicators.2.weight` → 第 3 行的权重, Weight in row 3. */
function subjectOf(path: readonly string[]): Said {
  const name = path.findLast((key) => !/^\d+$/.test(key));
  const row = path.findLast((key) => /^\d+$/.test(key));
  const [zh, en] = name === undefined ? ['请求内容', 'The request'] : wordsOf(name, row);
  if (row === undefined) return [zh, en];
  const at = Number(row) + 1;
  return [path.at(-1) === row ? `${zh}第 ${at} 行` : `第 ${at} 行的${zh}`, `${en} in row ${at}`];
}

/** One fault as a clerk reads it: which field, in which row, and what to do. */
export function faultSentence(path: readonly string[], message: string): FaultSentence {
  const [subjectZh, subjectEn] = subjectOf(path);
  const [zh, en] = halvesOf(message);
  return { path: path.join('.'), zh: `${subjectZh}${zh}`, en: `${subjectEn} ${en}` };
}

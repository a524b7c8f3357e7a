import { isUnitCode } from '#domain/kernel';
import { type Line } from '#platform/sheets';
import { unwrapped } from './clean.js';
import { type UnitMark } from './draft.js';

/** Two levels at least: 120急救中心 names no code. */
const CODE = String.raw`(?<code>(?:\d{3}){2,4})`;
const OPEN = '[(（[［【]';
const CLOSE = '[)）\\]］】]';
const BETWEEN = String.raw`[-–—－_:：\s]`;
const CODE_FIRST = new RegExp(`^${OPEN}?${CODE}${CLOSE}?${BETWEEN}*(?<name>\\D.*)$`, 's');
/** Behind it a row of separators is tried once, from its beginning: tried from each of them, a long one took its square. */
const NAME = String.raw`(?<name>\D.*?)(?<!${BETWEEN})`;
const CODE_LAST = new RegExp(`^${NAME}${BETWEEN}+${CODE}$`, 's');
const CODE_IN_BRACKETS = new RegExp(`^${NAME}${BETWEEN}*${OPEN}${CODE}${CLOSE}$`, 's');

interface CodedUnit {
  readonly code: string;
  readonly name: string | null;
}

/** The code and the name of a unit in a text that names nothing else: [307001]某局, 某局（307001）, 307001 某局. */
export function codedUnitIn(printed: string): CodedUnit | null {
  const text = unwrapped(printed);
  if (text.length >= 6 && isUnitCode(text)) return { code: text, name: null };
  for (const pattern of [CODE_FIRST, CODE_LAST, CODE_IN_BRACKETS]) {
    const { code, name } = pattern.exec(text)?.groups ?? {};
    if (code !== undefined && name !== undefined) return { code, name };
  }
  return null;
}

const LABEL =
  /^\s*(?:(?:编制|填报|填表|预算|实施|申报|报送)?单位)(?:名称|代码|编码)?(?:[(（](?:盖章|公章|签章|章)[)）])?\s*(?:[:：]\s*(.*?))?(?:\s{2,}.*)?$/s;

/** The unit of a line above a table, by its code: 填报单位：307001-某局. */
export function unitOfLine({ line, cells }: Line): UnitMark | null {
  for (const [at, { text }] of cells.entries()) {
    const label = LABEL.exec(text);
    const named = label && (label[1] || cells[at + 1]?.text);
    const unit = named ? codedUnitIn(named) : null;
    if (unit) return { ...unit, line };
  }
  return null;
}

import { isUnitCode } from '#domain/kernel';
import { type Line } from '../carriers/carrier.js';
import { unwrapped } from './clean.js';
import { type UnitMark } from './draft.js';

/** Two levels at least: 120急救中心 names no code. */
const CODE = String.raw`((?:\d{3}){2,4})`;
const OPEN = '[(（[［【]';
const CLOSE = '[)）\\]］】]';
const BETWEEN = String.raw`[-–—－_:：\s]`;
const CODE_FIRST = new RegExp(`^${OPEN}?${CODE}${CLOSE}?${BETWEEN}*(\\D.*)$`, 's');
const CODE_LAST = new RegExp(`^(\\D.*?)(?:${BETWEEN}+${CODE}|${BETWEEN}*${OPEN}${CODE}${CLOSE})$`, 's');

/** The code and the name of a unit in a text that names nothing else: [307001]某局, 某局（307001）, 307001 某局. */
export function codedUnitIn(printed: string): { readonly code: string; readonly name: string | null } | null {
  const text = unwrapped(printed);
  if (text.length >= 6 && isUnitCode(text)) return { code: text, name: null };
  const [, first, rest] = CODE_FIRST.exec(text) ?? [];
  if (first !== undefined && rest !== undefined) return { code: first, name: rest };
  const [, before, last, bracketed] = CODE_LAST.exec(text) ?? [];
  const code = last ?? bracketed;
  return code === undefined || before === undefined ? null : { code, name: before };
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

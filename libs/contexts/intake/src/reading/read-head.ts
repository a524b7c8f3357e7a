import { isUnitCode } from '#domain/kernel';
import { unwrapped } from './clean.js';
import { type Cell } from '#platform/sheets';
import { isMoney, moneyIn, type Money } from './money.js';
import { keyword } from './words.js';

/** What stands before the indicator of a row, or on a line of its own. */
export interface Head {
  readonly department: { readonly code: string; readonly name: string } | null;
  readonly unit: { readonly code: string; readonly name: string | null } | null;
  readonly projectCode: string | null;
  /** Texts before the budget (or all, where there is none). */
  readonly names: readonly string[];
  readonly budget: Money | null;
  /** The budget as printed. */
  readonly budgetText: string | null;
  /** Texts after the budget. */
  readonly goals: readonly string[];
}

export const PROJECT_CODE = /^(\d{8}[A-Z]\d{12})(?:[-–—－_ ]*(.+))?$/s;
const CODED_NAME = /^(\d+)\s*[-–—－]+\s*(\D.*)$/s;
/** One of another length is an amount sooner than a code. */
const isBareCode = (text: string): boolean => isUnitCode(text) && (text.length === 6 || text.length === 9);

/** Sorts the cells before the indicator by what they are: codes, then names, the amount, and the goal after it. */
export function readHead(cells: readonly Cell[]): Head {
  const owner = ownerOf(cells);
  const { projectCode, texts } = withoutProjectCode(owner ? cells.slice(1) : cells);
  const at = texts.findIndex(isMoney);
  const [names, budgetText = null, ...goals] =
    at === -1 ? [texts] : [texts.slice(0, at), texts[at] ?? null, ...texts.slice(at + 1)];
  return {
    department: null,
    unit: null,
    ...owner,
    projectCode,
    names: present(names).map(unwrapped),
    budget: budgetText === null ? null : moneyIn(budgetText),
    budgetText,
    goals: present(goals),
  };
}

function withoutProjectCode(cells: readonly Cell[]): { projectCode: string | null; texts: readonly string[] } {
  let projectCode: string | null = null;
  const texts = cells.map(({ text }) => {
    const [, code, name = ''] = PROJECT_CODE.exec(text) ?? [];
    if (code === undefined) return text;
    projectCode ??= code;
    return name;
  });
  return { projectCode, texts };
}

const present = (texts: readonly string[]): string[] => texts.map((text) => text.trim()).filter((text) => text !== '');

/** `307-…` is a department, `307001-…` a unit; a bare code counts only where an amount follows. */
export function ownerOf([first, ...others]: readonly Cell[]): Partial<Pick<Head, 'department' | 'unit'>> | null {
  if (!first) return null;
  const text = unwrapped(first.text);
  const [, code, name] = CODED_NAME.exec(text) ?? [];
  if (code !== undefined && name !== undefined && isUnitCode(code)) return coded(code, name);
  const bare = keyword(text);
  const isCode = isBareCode(bare) && others.some((cell) => isMoney(cell.text));
  return isCode ? { unit: { code: bare, name: null } } : null;
}

const coded = (code: string, name: string): ReturnType<typeof ownerOf> =>
  code.length === 3 ? { department: { code, name } } : { unit: { code, name } };

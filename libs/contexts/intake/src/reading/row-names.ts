import { type Remark } from './findings.js';
import { type Cell } from '#platform/sheets';
import { keyword, level1Of, level2Of, looksLikeLevel2 } from './words.js';

interface Names {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly remarks: readonly Remark[];
}

/** Level 2 is the first cell after level 1, level 3 everything up to the operator; what is not there is missing. */
export function namesOf(level1Cell: Cell | null, cells: readonly Cell[]): Names {
  const level1 = level1Cell ? level1Of(level1Cell.text) : null;
  const [first] = cells;
  const hasLevel2 = first !== undefined && (cells.length > 1 || looksLikeLevel2(first.text));
  const level3Cells = hasLevel2 ? cells.slice(1) : cells;
  const level2 = readLevel2(hasLevel2 ? first.text : null, level1, null);
  const level3 = level3Cells.length > 0 ? level3Cells.map((cell) => cell.text).join('') : null;
  return {
    level1,
    level2: level2.word,
    level3,
    remarks: [...level1Remarks(level1Cell, level1), ...level2.remarks, ...level3Remarks(level3, level3Cells.length)],
  };
}

function level1Remarks(cell: Cell | null, word: string | null): Remark[] {
  if (!cell || word === null) return [['level1-missing']];
  return keyword(cell.text) === word ? [] : [['level1-completed', { text: cell.text, word }]];
}

function level3Remarks(level3: string | null, parts: number): Remark[] {
  if (level3 === null) return [['level3-missing']];
  return parts > 1 ? [['level3-joined', { text: level3 }]] : [];
}

export function readLevel2(
  text: string | null,
  level1: string | null,
  year: number | null,
): { word: string | null; remarks: readonly Remark[] } {
  if (text === null) return { word: null, remarks: [['level2-missing']] };
  const { word, fits } = level2Of(text, level1, year);
  const taken = word ?? text;
  const remarks: Remark[] = [];
  if (word !== null && word !== keyword(text)) remarks.push(['level2-completed', { text, word }]);
  if (!fits && level1 !== null) remarks.push(['level2-unusual', { text: taken, level1 }]);
  return { word: taken, remarks };
}

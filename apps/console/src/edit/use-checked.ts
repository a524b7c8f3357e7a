import { type Finding } from '#contexts/rules/pure';
import { type CheckRules } from '#contexts/targets/pure';
import { useDeferredValue, useMemo } from 'react';
import { type Words } from '../words/language.js';
import { isHead, type Draft, type Place } from './draft.js';
import { faultsIn } from './faults.js';
import { findingsIn, isMissing, placeOf } from './findings-at.js';
import { type Listed } from './error-summary.js';
import { columnWords } from './column-words.js';
import { marksOf, type Marks } from './marks.js';
import { seenIn } from './sending.js';
import { draftIn, type Editing } from './state.js';

interface Known {
  readonly rules: CheckRules | undefined;
  readonly isLocked: boolean;
  readonly isRefused: boolean;
  /** Whether somebody has wanted to submit: what is missing is told from then on. */
  readonly hasTried: boolean;
}

interface Checked {
  readonly marks: Marks;
  /** All that is in the way of a submission. */
  readonly inTheWay: readonly Listed[];
  readonly hasFaults: boolean;
}

const none: readonly Finding[] = [];

/** What the server's own checks say, a moment after the last key, so that typing never waits for them. */
export function useChecked(editing: Editing, { rules, isLocked, isRefused, hasTried }: Known): Checked {
  const draft = draftIn(editing);
  const later: Draft = useDeferredValue(draft);
  const findings = useMemo(() => (rules === undefined ? none : findingsIn(later, rules)), [later, rules]);
  const faults = useMemo(() => faultsIn(later), [later]);
  const { seen, ids } = editing;
  const before = useMemo(() => seenIn({ seen, ids }), [seen, ids]);
  const told = useMemo(
    () => (hasTried || rules === undefined ? findings : findings.filter((each) => !isMissing(each, later, rules))),
    [findings, hasTried, later, rules],
  );
  const marks = useMemo(
    () => marksOf(draft, { seen: before, findings: told, faults, isLocked, isRefused }),
    [draft, before, told, faults, isLocked, isRefused],
  );
  const wrong = [...faults.values()].map(({ place, words }): Listed => ({
    place,
    words: namedIn(later, place, words),
  }));
  const mandatory = findings.filter(({ severity }) => severity === 'mandatory');
  return {
    marks,
    inTheWay: [...wrong, ...mandatory.map((finding): Listed => ({ words: finding, place: placeOf(finding) }))],
    hasFaults: faults.size > 0,
  };
}

/** What is wrong with a cell, with its row and column: the sentence alone would not say which. */
function namedIn({ rows }: Draft, { key, field }: Place, { zh, en }: Words): Words {
  const at = rows.findIndex((row) => row.key === key);
  if (at < 0 || isHead(field)) return { zh, en };
  const column = columnWords(field);
  return { zh: `第 ${at + 1} 行 ${column.zh}：${zh}`, en: `Row ${at + 1}, ${column.en}: ${en}` };
}

import { Checkbox, Select } from 'antd';
import { type JSX } from 'react';
import { useLanguage, useSay } from '../words/language.js';
import { assessmentWords as words } from '../words/assessment-words.js';
import { Said } from './cell.js';
import { type RowField, rowCell } from './cells.js';
import { idOf, saidAt, useForm } from './typing.js';

interface OfRow {
  readonly indicatorId: string;
  readonly name: string;
}

interface Graded extends OfRow {
  readonly choices: readonly { readonly grade: string; readonly word: string; readonly range: string }[];
}

/** The grade of a row of words, each with the scores that it leaves. */
export function Grade({ indicatorId, name, choices }: Graded): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const form = useForm();
  const cell = rowCell(indicatorId, 'grade');
  const grade = form.cells[cell];
  const { type } = form;
  if (!type) return <>{choices.find((each) => each.grade === grade)?.word ?? ''}</>;
  return (
    <>
      <Select<string>
        id={idOf(cell)}
        aria-label={`${say(words.grade)} ${name}`}
        placeholder={say(words.choose)}
        style={{ width: '100%', marginBlockStart: 4 }}
        popupMatchSelectWidth={false}
        value={grade === undefined || grade === '' ? null : grade}
        onChange={(chosen) => type({ [cell]: chosen })}
        options={choices.map(({ grade: value, word, range }) => ({ value, label: `${word} ${range}` }))}
      />
      <Said cell={cell} said={saidAt(form, cell, language)} />
    </>
  );
}

const emptied: readonly RowField[] = ['actual', 'grade', 'score', 'reason', 'notApplicableReason'];

/** Whether a row does not apply; then it has neither a value nor a score. */
export function NotApplicable({ indicatorId, name }: OfRow): JSX.Element | null {
  const say = useSay();
  const { cells, type } = useForm();
  const cell = rowCell(indicatorId, 'notApplicable');
  const isOut = (cells[cell] ?? '') !== '';
  if (!type) return isOut ? <>{say(words.notApplicable)}</> : null;
  const empty = Object.fromEntries(emptied.map((field) => [rowCell(indicatorId, field), '']));
  return (
    <Checkbox
      checked={isOut}
      aria-label={`${say(words.notApplicable)} ${name}`}
      onChange={({ target }) => type({ ...empty, [cell]: target.checked ? 'yes' : '' })}
    >
      {say(words.notApplicable)}
    </Checkbox>
  );
}

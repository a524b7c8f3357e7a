import { type JSX, type ReactNode } from 'react';
import { useLanguage, useSay } from '../words/language.js';
import { assessmentWords as words } from '../words/assessment-words.js';
import { Cell } from './cell.js';
import { type Content, rowCell } from './cells.js';
import { Grade, NotApplicable } from './graded.js';
import { useForm } from './typing.js';

type Row = Content['indicators'][number];

interface Shown {
  readonly row: Row;
  readonly at: number;
  /** Its first and second level, where they begin. */
  readonly levels: ReactNode;
}

/** One indicator: what was to be reached, what was, and the score that it gives. */
export function FormRow({ row, at, levels }: Shown): JSX.Element {
  const language = useLanguage();
  const { preview } = useForm().seen;
  const { level3, weight } = row;
  const { effectiveWeight = weight, scored } = preview.rows[at] ?? {};
  return (
    <tr>
      {levels}
      <td>{level3}</td>
      <td>{approved(row)}</td>
      <td>
        <Actual row={row} choices={preview.rows[at]?.choices ?? []} />
        <NotApplicable indicatorId={row.indicatorId} name={nameOf(row)} />
      </td>
      <td className="number">{effectiveWeight}</td>
      <td className="number">
        <Score row={row} score={scored?.score.score} />
      </td>
      <td>
        <Reason row={row} />
      </td>
      <td className="no-print" style={{ fontSize: 12 }}>
        {scored?.sentence[language]}
      </td>
    </tr>
  );
}

const approved = ({ operator, value, unit = '' }: Row): string =>
  operator === '定性' ? value : `${operator} ${value}${unit}`;

const nameOf = ({ level1, level2, level3 }: Row): string => level3 ?? level2 ?? level1;

function useIsOut({ indicatorId }: Row): boolean {
  return (useForm().cells[rowCell(indicatorId, 'notApplicable')] ?? '') !== '';
}

type Choices = Parameters<typeof Grade>[0]['choices'];

/** A number; of words what was reached, and its grade. */
function Actual({ row, choices }: { readonly row: Row; readonly choices: Choices }): JSX.Element | null {
  const say = useSay();
  const { indicatorId, operator } = row;
  const cell = { cell: rowCell(indicatorId, 'actual'), label: `${say(words.actual)} ${nameOf(row)}` };
  if (useIsOut(row)) return null;
  if (operator !== '定性') return <Cell {...cell} isNumber />;
  return (
    <>
      <Cell {...cell} rows={2} />
      <Grade indicatorId={indicatorId} name={nameOf(row)} choices={choices} />
    </>
  );
}

/** Typed where it is judged, else computed. */
function Score({ row, score }: { readonly row: Row; readonly score: string | undefined }): JSX.Element {
  const say = useSay();
  const isOut = useIsOut(row);
  if (row.operator !== '定性' || isOut) return <>{score}</>;
  return <Cell cell={rowCell(row.indicatorId, 'score')} label={`${say(words.score)} ${nameOf(row)}`} isNumber />;
}

function Reason({ row }: { readonly row: Row }): JSX.Element {
  const say = useSay();
  const field = useIsOut(row) ? 'notApplicableReason' : 'reason';
  return <Cell cell={rowCell(row.indicatorId, field)} label={`${say(words[field])} ${nameOf(row)}`} rows={2} />;
}

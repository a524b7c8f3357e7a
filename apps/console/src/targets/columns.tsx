import { type JSX, type ReactNode } from 'react';
import { Link } from 'react-router';
import { money } from '../inbox/shown.js';
import { type Words, useSay } from '../words/language.js';
import { useTimes } from '../words/times.js';
import { listWords } from '../words/targets-words.js';
import { statusWords } from '../words/words.js';
import { type Row, type Sort } from './view.js';

export interface Column {
  readonly key: string;
  readonly words: Words;
  /** In pixels; the one without takes what is left. */
  readonly width?: number;
  readonly isNumber?: true;
  readonly sort?: Sort;
  /** Shown until somebody chooses otherwise. */
  readonly isUsual?: true;
  readonly cell: (row: Row) => ReactNode;
}

/** All columns that there are; `unitNames` by code. */
export function useColumns(unitNames: ReadonlyMap<string, string>): readonly Column[] {
  const say = useSay();
  const { dayOf } = useTimes();
  return [
    {
      ...{ key: 'name', words: listWords.name, sort: 'name', isUsual: true },
      cell: ({ targetId, name }) => <Link to={`/targets/${targetId}`}>{name}</Link>,
    },
    {
      ...{ key: 'unit', words: listWords.unit, width: 250, sort: 'unit', isUsual: true },
      cell: ({ unit }) => `${unit} ${unitNames.get(unit) ?? ''}`,
    },
    { key: 'year', words: listWords.year, width: 64, isUsual: true, cell: ({ fiscalYear }) => fiscalYear },
    { key: 'code', words: listWords.code, width: 190, cell: ({ code }) => code },
    {
      ...{ key: 'budget', words: listWords.budget, width: 160, isNumber: true, sort: 'budget', isUsual: true },
      cell: ({ budget }) => money(budget),
    },
    {
      ...{ key: 'indicators', words: listWords.indicators, width: 90, isNumber: true },
      cell: ({ indicatorCount }) => indicatorCount,
    },
    {
      ...{ key: 'weight', words: listWords.weight, width: 90, isNumber: true },
      cell: ({ weightTotal }) => weightTotal,
    },
    {
      ...{ key: 'status', words: listWords.status, width: 96, isUsual: true },
      cell: ({ status }) => <span className={`state ${status}`}>{say(statusWords[status])}</span>,
    },
    { key: 'step', words: listWords.step, width: 130, isUsual: true, cell: ({ stepName }) => stepName },
    {
      ...{ key: 'due', words: listWords.due, width: 165, sort: 'due', isUsual: true },
      cell: (row) => <Due row={row} />,
    },
    {
      ...{ key: 'changed', words: listWords.changed, width: 110, sort: 'changed' },
      cell: ({ changedAt }) => (changedAt === undefined ? '' : dayOf(changedAt)),
    },
  ];
}

function Due({ row: { due, overdue } }: { readonly row: Row }): JSX.Element | null {
  const say = useSay();
  if (due === undefined) return null;
  return (
    <>
      {due} {overdue && <span className="state late">{say(listWords.overdue)}</span>}
    </>
  );
}

import { Input } from 'antd';
import { type JSX } from 'react';
import { useLanguage } from '../words/language.js';
import { meant } from './cells.js';
import { idOf, saidAt, useForm } from './typing.js';

interface Typed {
  readonly cell: string;
  /** What a screen reader calls it: its column and its row. */
  readonly label: string;
  /** More than one row of text. */
  readonly rows?: number;
  readonly isNumber?: boolean;
}

/** One cell: typed into where one may, else as it stands. */
export function Cell(of: Typed): JSX.Element {
  const { cells, type } = useForm();
  if (type) return <TypedCell {...of} type={type} />;
  return <span className={of.isNumber ? 'number' : ''}>{meant(cells, of.cell)}</span>;
}

/** What is to be said of it stands beneath. */
function TypedCell({ cell, label, rows = 1, isNumber = false, type }: Typed & { readonly type: Type }): JSX.Element {
  const form = useForm();
  const said = saidAt(form, cell, useLanguage());
  const given = {
    ...{ id: idOf(cell), value: form.cells[cell] ?? '', 'aria-label': label },
    ...(said === undefined ? {} : { status: 'error' as const, 'aria-invalid': true, 'aria-describedby': saidId(cell) }),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => type({ [cell]: target.value }),
  };
  return (
    <>
      {rows > 1 ? (
        <Input.TextArea {...given} rows={rows} maxLength={4000} />
      ) : (
        <Input {...given} inputMode={isNumber ? 'decimal' : 'text'} style={isNumber ? { textAlign: 'right' } : {}} />
      )}
      <Said cell={cell} said={said} />
    </>
  );
}

type Type = NonNullable<ReturnType<typeof useForm>['type']>;
const saidId = (cell: string): string => `${cell}-said`;

/** Red that can be read on white, and on the pale red of a list of faults. */
export const RED = '#a8071a';

export function Said({ cell, said }: { readonly cell: string; readonly said: string | undefined }): JSX.Element | null {
  if (said === undefined) return null;
  return (
    <div
      id={saidId(cell)}
      className="no-print"
      style={{ fontSize: 12, color: RED, textAlign: 'start', whiteSpace: 'normal' }}
    >
      {said}
    </div>
  );
}

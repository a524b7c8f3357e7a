import { createContext, use } from 'react';
import { type Assessment, type Cells } from './cells.js';
import { isSaidNow, type SeenForm, withoutRow } from './seen-form.js';
import { type Language } from '../words/language.js';

/** A form on the page: what stands in its cells, and how to type into one where one may. */
export interface Form {
  readonly of: Assessment;
  readonly cells: Cells;
  readonly seen: SeenForm;
  /** Whether a check was tried, so that what is only missing is said too. */
  readonly tried: boolean;
  readonly type?: ((cells: Cells) => void) | undefined;
}

export const FormContext = createContext<Form | undefined>(undefined);

export function useForm(): Form {
  const form = use(FormContext);
  if (!form) throw new Error('a cell stands in a form');
  return form;
}

export const idOf = (cell: string): string => `cell-${cell}`;

/** What is to be said at a cell now. */
export function saidAt({ cells, seen, tried }: Form, cell: string, language: Language): string | undefined {
  const found = seen.findings.get(cell);
  return found && isSaidNow(cells, cell, found, tried) ? withoutRow(found[language]) : undefined;
}

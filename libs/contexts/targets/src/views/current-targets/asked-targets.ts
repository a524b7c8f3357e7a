import { type z } from 'zod';
import { unitCode, writtenText } from '#domain/kernel';
import { statusSchema } from '../../domain/standing.js';
import { SubmissionAdvisories } from '../submission-advisories/submission-advisories.row.js';
import { flag } from '../flag.js';
import { unitsWithin, type Statement } from '../statement.js';
import { CurrentTarget } from './current-target.row.js';

/** By what a list, its totals, its counts and its export are narrowed: all of them by the same. */
export const narrowingFields = {
  unit: unitCode.optional().describe('单位或部门代码，含下级 Unit or department code, with all below it'),
  status: statusSchema.optional(),
  text: writtenText(100).optional().describe('项目名称中的字 Part of the project’s name'),
  step: writtenText(100).optional().describe('正在审核的环节名称 The name of the step that is to act'),
  overdue: flag.optional().describe('本环节是否已超期 Whether the open step is beyond its due day'),
  advised: flag
    .optional()
    .describe('审核中且送审时有提示（已说明理由） Whether it was submitted with findings for which reasons were given'),
};

export type Narrowing = { readonly fiscalYear?: number | undefined } & {
  readonly [Name in keyof typeof narrowingFields]?: z.output<(typeof narrowingFields)[Name]>;
};

/** Over which units somebody may see, on which day. */
export interface Sight {
  readonly scopes: readonly string[];
  readonly today: string;
}

/** A chain is long, and is not looked into where no step is open. */
export const STEP_NAME = `case when t.step is not null then t.chain -> 'steps' -> (t.step - 1) ->> 'name' end`;
export const ADVISED = `(t.status = 'in-approval' and exists (select from ${SubmissionAdvisories.table} a
  where a.target_id = t.target_id and jsonb_array_length(a.advisories) > 0))`;
/** Only a step that is open is due. */
export const overdueOn = (day: string): string => `coalesce(t.due < ${day}, false)`;

/** The targets that are asked for and may be seen, as what follows the columns of a `select`. */
export function targetsAsked(of: Statement, asked: Narrowing, { scopes, today }: Sight): string {
  const { fiscalYear, unit, status, text, step, overdue, advised } = asked;
  const all = [
    unitsWithin(of, 't.unit', scopes),
    ...(fiscalYear === undefined ? [] : [`t.fiscal_year = ${of.put(fiscalYear)}`]),
    ...(unit === undefined ? [] : [unitsWithin(of, 't.unit', [unit])]),
    ...(status === undefined ? [] : [`t.status = ${of.put(status)}`]),
    ...(text === undefined ? [] : [`t.name ilike ${of.put(`%${text.replace(/[\\%_]/g, '\\$&')}%`)}`]),
    ...(step === undefined ? [] : [`t.step is not null and ${STEP_NAME} = ${of.put(step)}`]),
    ...(overdue === undefined ? [] : [`${overdueOn(of.put(today))} = ${of.put(overdue)}`]),
    ...(advised === undefined ? [] : [`${ADVISED} = ${of.put(advised)}`]),
  ];
  return `from ${CurrentTarget.table} t where ${all.join(' and ')}`;
}

import { MOMENT_WORDS, momentOf } from '#domain/kernel';
import { writeOut } from '#platform/terminal';
import { refuse } from '../failure.js';
import { apiAs } from '../sign-in/api-as.js';
import { refuseOddUnit, tableOf, type Scope } from './table-of.js';

export interface TableOptions extends Scope {
  readonly as: string;
  readonly asOf?: string;
  readonly json?: true;
}

/** `jixiao table`: through the HTTP API, as who reads it. */
export async function showTable({ as, asOf, json, ...scope }: TableOptions): Promise<void> {
  refuseOddUnit(scope.unit);
  if (asOf !== undefined && momentOf(asOf) === undefined)
    throw refuse(`--as-of ${MOMENT_WORDS.zh}`, `It ${MOMENT_WORDS.en}`);
  const api = apiAs(as);
  const rows = await tableOf(api, scope, asOf);
  if (rows.length === 0)
    throw refuse(
      `${as} 看不到这样的项目，请核对年度、单位代码和 --as。`,
      `There is no such project that ${as} may see: check the year, the unit code and --as.`,
    );
  if (json) {
    writeOut(JSON.stringify(rows, null, 2));
    return;
  }
  // Only now: its words come with all of targets, which whoever is refused need not wait for.
  const { printRows } = await import('./print-rows.js');
  writeOut(printRows(rows));
}

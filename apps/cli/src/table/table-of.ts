import { answerOf, type ApiClient, type Schemas } from '#platform/api-client';
import { isUnitCode } from '#domain/kernel';
import { refuse } from '../failure.js';

export type TableRow = Schemas['TargetTableRow'];

/** Which projects: of one fiscal year, of units whose code begins so. */
export interface Scope {
  readonly year: number;
  readonly unit: string;
}

/** Who asks at a terminal is told at once what there is to be told, and comes again when it says so. */
export const atOnce = (request: Request): Promise<Response> => fetch(request);

/** What whoever asks may see of it, as it stands or as it stood. */
export async function tableOf(api: ApiClient, { year, unit }: Scope, asOf?: string): Promise<readonly TableRow[]> {
  const query = { fiscalYear: year, unit, ...(asOf === undefined ? {} : { asOf }) };
  return (await answerOf(api.GET('/api/v1/target-table', { params: { query }, fetch: atOnce }))).items;
}

export function refuseOddUnit(unit: string): void {
  if (isUnitCode(unit)) return;
  throw refuse(
    `“${unit}”不是单位代码，应是每级三位数字，如 307、307001。`,
    'A unit code has three digits a level, like 307 or 307001.',
  );
}

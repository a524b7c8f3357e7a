import { rowOf, actions } from '#domain/access';
import { answerOf, type Schemas } from '#platform/api-client';
import { printTable } from '#platform/terminal';
import { apiOf, show } from '../directory/organisation-api.js';
import { type Asking } from '../directory/options.js';

export interface ReadsAsked {
  readonly person?: string;
  readonly target?: string;
  readonly from?: string;
  readonly to?: string;
  readonly limit: number;
}

export async function reads({ as, json, ...query }: Asking & ReadsAsked): Promise<void> {
  const options = { as, ...(json && { json }) };
  const api = apiOf(options);
  show(await answerOf(api.GET('/api/v1/read-audit', { params: { query } })), options, printReads);
}

function printReads({ items, next }: Schemas['RecordedReadPage']): string {
  if (items.length === 0) return '没有查阅记录。Nobody looked at anything.';
  const rows = items.map(({ at, person, action, target, filter, address }) => [
    new Date(at).toLocaleString('sv-SE'),
    person,
    inWords(action),
    target ?? filter ?? '—',
    address,
  ]);
  const heads = ['时刻 when', '查阅人 who', '内容 what', '对象 of', '来自 from'].map((title) => ({ title }));
  const more = '\n还有更早的，用 --to 往前看。There is more before it: go back with --to.';
  return printTable(heads, rows) + (next === undefined ? '' : more);
}

function inWords(action: string): string {
  const named = actions.find((each) => each === action);
  return named === undefined ? action : rowOf(named).zh;
}

import { answerOf, type ApiClient } from '#platform/api-client';
import { allPages } from '../directory/organisation-api.js';
import { refuse } from '../failure.js';
import { findTargets, onlyOf } from '../history/find-target.js';
import { tableOf } from '../table/table-of.js';
import { itemsOf } from './inbox-items.js';
import { given } from './options.js';

const BEGINNING = /^[0-9a-f]{8}[0-9a-f-]{0,27}$/i;
const BOXES = ['todo', 'mine', 'returned', 'to-read', 'done'] as const;

/** The id of the target that is meant: by its id, year, unit and part of the name, or the beginning of the id as an inbox shows it. */
export async function targetNamed(api: ApiClient, text: string): Promise<string> {
  if (BEGINNING.test(text)) return begunSo(api, text.toLowerCase());
  return onlyOf(await findTargets(text, (scope) => tableOf(api, scope))).targetId;
}

/** Most are found in a box; one that waits for somebody else may be in none of them. */
async function begunSo(api: ApiClient, beginning: string): Promise<string> {
  for (const box of BOXES) {
    const { items } = await itemsOf(api, box, { limit: Infinity });
    const only = theOne(items, beginning);
    if (only !== undefined) return only;
  }
  const all = await allPages((after) => {
    const query = { limit: 200, ...given({ after }) };
    return answerOf(api.GET('/api/v1/targets', { params: { query } }));
  });
  const only = theOne(all, beginning);
  if (only !== undefined) return only;
  throw refuse(`没有编号以 ${beginning} 开头的目标，请核对。`, `No target that you may see begins with ${beginning}.`);
}

function theOne(items: readonly { readonly targetId: string }[], beginning: string): string | undefined {
  const found = [...new Set(items.map(({ targetId }) => targetId))].filter((id) => id.startsWith(beginning));
  if (found.length < 2) return found[0];
  throw refuse(
    `以 ${beginning} 开头的目标不止一个：${found.join('、')}。`,
    `More targets begin with ${beginning}: ${found.join(', ')}.`,
  );
}

import { type ApiClient } from '#platform/api-client';
import { refuse } from '../failure.js';
import { findTargets, onlyOf } from '../history/find-target.js';
import { tableOf } from '../table/table-of.js';
import { itemsOf } from './inbox.js';

/** How much of a target's id an inbox shows. */
export const SHORT = 8;
const BEGINNING = /^[0-9a-f]{8}[0-9a-f-]{0,27}$/i;
const BOXES = ['todo', 'mine', 'returned', 'to-read', 'done'] as const;

/** The id of the target that is meant: by its id, year, unit and part of the name, or the beginning of the id as an inbox shows it. */
export async function targetNamed(api: ApiClient, text: string): Promise<string> {
  if (BEGINNING.test(text)) return inBoxes(api, text.toLowerCase());
  return onlyOf(await findTargets(text, (scope) => tableOf(api, scope))).targetId;
}

async function inBoxes(api: ApiClient, beginning: string): Promise<string> {
  for (const box of BOXES) {
    const { items } = await itemsOf(api, box, { limit: Infinity });
    const found = [...new Set(items.map(({ targetId }) => targetId))].filter((id) => id.startsWith(beginning));
    const [only, another] = found;
    if (another !== undefined)
      throw refuse(
        `以 ${beginning} 开头的目标不止一个：${found.join('、')}。`,
        `More targets begin with ${beginning}: ${found.join(', ')}.`,
      );
    if (only !== undefined) return only;
  }
  throw refuse(
    `各栏里没有编号以 ${beginning} 开头的目标，请用 inbox 查看，或用完整编号。`,
    `No target of the inbox begins with ${beginning}: see inbox, or give the whole id.`,
  );
}

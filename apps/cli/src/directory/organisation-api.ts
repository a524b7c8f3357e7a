import { type ApiClient } from '#platform/api-client';
import { writeOut } from '#platform/terminal';
import { apiAs } from '../sign-in/api-as.js';
import { type Asking } from './options.js';

export const apiOf = ({ as }: Asking): ApiClient => apiAs(as);

interface Page<Item> {
  readonly items: readonly Item[];
  readonly next?: string | undefined;
}

/** Every item, page after page. */
export async function allPages<Item>(
  page: (after: string | undefined) => Promise<Page<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let after: string | undefined; ;) {
    const { items: some, next } = await page(after);
    items.push(...some);
    if (next === undefined) return items;
    after = next;
  }
}

export function show<Answer>(answer: Answer, { json }: Asking, told: (answer: Answer) => string): void {
  writeOut(json ? JSON.stringify(answer, null, 2) : told(answer));
}

import { useNavigate, useSearchParams } from 'react-router';
import { filtersIn, sortingIn } from '../inbox/filters.js';
import { boxOf, type Box } from '../inbox/items-table.js';
import { useItems } from '../inbox/use-items.js';
import { nextAfter } from './next-item.js';

/** Boxes that one goes through item by item. */
const gone: readonly Box[] = ['todo', 'to-read'];

/** The item after this one in the list from which one came, known before one acts; and the way back to that list. */
export function useNextItem(targetId: string) {
  const go = useNavigate();
  const [asked] = useSearchParams();
  const from = asked.get('from');
  const box = boxOf(from ?? undefined);
  const isWalked = from !== null && gone.includes(box);
  const items = useItems(box, { ...filtersIn(asked), ...sortingIn(asked) }, isWalked);
  const list = from === null ? '/targets' : `/inbox/${box}?${without(asked, 'from')}`;
  const found = nextAfter(items.data?.pages.flatMap((page) => page.items) ?? [], targetId);
  return {
    back: () => void go(list),
    isWalked,
    /** Where there is no other one, the list. */
    next:
      found && isWalked ? { name: found.name, open: () => void go(`/targets/${found.targetId}?${asked}`) } : undefined,
  };
}

function without(asked: URLSearchParams, name: string): string {
  const rest = new URLSearchParams(asked);
  rest.delete(name);
  return rest.toString();
}

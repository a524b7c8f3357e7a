import { Empty, Flex } from 'antd';
import { type JSX, type Key } from 'react';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { filled } from '../words/filled.js';
import { filterWords } from '../words/inbox-words.js';
import { useSay } from '../words/language.js';
import { inboxWords } from '../words/words.js';
import { type Sorting } from './filters.js';
import { type Box, ItemsTable } from './items-table.js';
import { type useItems } from './use-items.js';

interface Shown {
  readonly box: Box;
  readonly items: ReturnType<typeof useItems>;
  readonly isFiltered: boolean;
  readonly chosen: readonly Key[];
  readonly choose: (keys: readonly Key[]) => void;
  readonly sorting: { readonly by: Sorting; readonly sort: (by: Sorting) => void };
}

/** The rows that have come, and more when asked for; of what is to do some can be chosen, with Shift a range. */
export function BoxRows({ box, items, isFiltered, chosen, choose, sorting }: Shown): JSX.Element {
  const say = useSay();
  const pages = items.data?.pages ?? [];
  const shown = pages.flatMap((page) => page.items);
  const selection = { selectedRowKeys: [...chosen], onChange: choose, columnWidth: 48, preserveSelectedRowKeys: true };
  if (items.isError) return <Failed error={items.error} again={() => void items.refetch()} />;
  const none = isFiltered ? filterWords.noMatch : inboxWords.empty[box];
  if (!items.isPending && shown.length === 0) return <Empty description={say(none)} />;
  return (
    <>
      <ItemsTable
        {...{ items: shown, box, sorting, loading: items.isPending }}
        people={pages.flatMap((page) => page.people)}
        {...(box === 'todo' ? { selection } : {})}
      />
      <MoreItems items={items} shown={shown.length} />
    </>
  );
}

function MoreItems({ items, shown }: Pick<Shown, 'items'> & { readonly shown: number }): JSX.Element | null {
  const say = useSay();
  if (!items.hasNextPage) return null;
  return (
    <Flex gap={12} align="center">
      <More of={items} />
      {say(filled(filterWords.shown, shown))}
    </Flex>
  );
}

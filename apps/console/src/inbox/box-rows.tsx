import { Button, Empty } from 'antd';
import { type JSX, type Key } from 'react';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { inboxWords } from '../words/words.js';
import { type Box, ItemsTable } from './items-table.js';
import { type useItems } from './use-items.js';

interface Shown {
  readonly box: Box;
  readonly items: ReturnType<typeof useItems>;
  readonly chosen: readonly Key[];
  readonly choose: (keys: readonly Key[]) => void;
}

/** The rows that have come, and more when asked for; of what is to do some can be chosen. */
export function BoxRows({ box, items, chosen, choose }: Shown): JSX.Element {
  const say = useSay();
  const shown = items.data?.pages.flatMap((page) => page.items) ?? [];
  const selection = { selectedRowKeys: [...chosen], onChange: choose, columnWidth: 48 };
  if (items.isError) return <Failed error={items.error} again={() => void items.refetch()} />;
  if (!items.isPending && shown.length === 0) return <Empty description={say(inboxWords.empty[box])} />;
  return (
    <>
      <ItemsTable items={shown} box={box} loading={items.isPending} {...(box === 'todo' ? { selection } : {})} />
      {items.hasNextPage && (
        <Button loading={items.isFetchingNextPage} onClick={() => void items.fetchNextPage()}>
          {say(inboxWords.more)}
        </Button>
      )}
    </>
  );
}

import { Card, Empty } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { queries } from '../api/client.js';
import { ItemsTable } from '../inbox/items-table.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { appWords, boxWords, inboxWords } from '../words/words.js';

const nothing = { items: [], people: [] };

/** The first of what waits, the most urgent first; what came back where nothing waits. */
export function Waiting(): JSX.Element {
  const say = useSay();
  const todo = useBox('todo');
  const returned = useBox('returned');
  const [box, items] = todo.data?.items.length === 0 ? (['returned', returned] as const) : (['todo', todo] as const);
  if (items.isError) return <Failed error={items.error} again={() => void items.refetch()} />;
  return (
    <Card
      size="small"
      title={say(boxWords[box])}
      extra={<Link to={`/inbox/${box}`}>{say(appWords.more)}</Link>}
      loading={items.isPending}
    >
      {items.data?.items.length === 0 ? (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(inboxWords.empty[box])} />
      ) : (
        <ItemsTable {...(items.data ?? nothing)} box={box} />
      )}
    </Card>
  );
}

export const useBox = (box: 'todo' | 'returned') =>
  queries.useQuery('get', '/api/v1/inbox', { params: { query: { box, limit: 5 } } });

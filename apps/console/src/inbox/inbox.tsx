import { Flex, Input, Tabs, Typography } from 'antd';
import { type JSX, type Key, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { queries } from '../api/client.js';
import { useSay } from '../words/language.js';
import { appWords, boxWords, inboxWords } from '../words/words.js';
import { AgreeMany } from './agree-many.js';
import { BoxRows } from './box-rows.js';
import { type Box, keyOf } from './items-table.js';
import { useItems } from './use-items.js';

const boxes: readonly Box[] = ['todo', 'returned', 'to-read', 'mine', 'done'];
const counted = { todo: 'todo', returned: 'returned', 'to-read': 'toRead', mine: 'mine', done: 'done' } as const;
const boxOf = (text: string | undefined): Box => boxes.find((box) => box === text) ?? 'todo';

/** The five boxes; what is chosen in 待办 is agreed on in one act. Where one is and what one looks for is in the URL. */
export default function Inbox(): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const box = boxOf(useParams()['box']);
  const [asked, ask] = useSearchParams();
  const [chosen, choose] = useState<readonly Key[]>([]);
  const counts = queries.useQuery('get', '/api/v1/inbox/counts', {});
  const items = useItems(box, asked.get('text') ?? '');
  const shown = items.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(appWords.inbox)}
      </Typography.Title>
      <Tabs
        activeKey={box}
        onChange={(next) => {
          choose([]);
          void go(`/inbox/${next}`);
        }}
        items={boxes.map((each) => ({
          key: each,
          label: `${say(boxWords[each])} ${counts.data?.[counted[each]] ?? ''}`,
        }))}
      />
      <Flex justify="space-between">
        <Input.Search
          allowClear
          defaultValue={asked.get('text') ?? ''}
          placeholder={say(inboxWords.search)}
          aria-label={say(inboxWords.search)}
          style={{ width: 320 }}
          onSearch={(text) => ask(text === '' ? {} : { text })}
        />
        {box === 'todo' && (
          <AgreeMany items={shown.filter((item) => chosen.includes(keyOf(item)))} done={() => choose([])} />
        )}
      </Flex>
      <BoxRows box={box} items={items} chosen={chosen} choose={choose} />
    </Flex>
  );
}

import '../target/target.css';
import { Button, Flex, Tabs, Typography } from 'antd';
import { type JSX, type Key, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { queries } from '../api/client.js';
import { filled } from '../words/filled.js';
import { filterWords } from '../words/inbox-words.js';
import { useSay } from '../words/language.js';
import { appWords, boxWords, inboxWords } from '../words/words.js';
import { BoxRows } from './box-rows.js';
import { FilterBar } from './filter-bar.js';
import { asking, filtersIn, isFiltered, sortingIn } from './filters.js';
import { boxes, boxOf, keyOf } from './items-table.js';
import { useItems } from './use-items.js';

const counted = { todo: 'todo', returned: 'returned', 'to-read': 'toRead', mine: 'mine', done: 'done' } as const;

/** The five boxes; what is chosen in 待办 is agreed on in one act. Where one is and what one looks for is in the URL. */
export default function Inbox(): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const box = boxOf(useParams()['box']);
  const [asked, ask] = useSearchParams();
  const [chosen, choose] = useState<readonly Key[]>([]);
  const [filters, sorting] = [filtersIn(asked), sortingIn(asked)];
  const counts = queries.useQuery('get', '/api/v1/inbox/counts', { params: { query: filters } });
  const items = useItems(box, { ...filters, ...sorting });
  const shown = items.data?.pages.flatMap((page) => page.items) ?? [];
  const change = (changes: Parameters<typeof asking>[1]): void => {
    const next = asking(asked, changes);
    if (next.toString() !== asked.toString()) ask(next);
  };
  const agree = (state: object): void => void go(`/inbox/agreement?${asked}`, { state });
  const count = counts.data?.[counted[box]];
  return (
    <Flex vertical gap={12}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(appWords.inbox)}
      </Typography.Title>
      <Tabs
        activeKey={box}
        onChange={(next) => {
          choose([]);
          void go(`/inbox/${next}?${asked}`);
        }}
        items={boxes.map((each) => ({
          key: each,
          label: `${say(boxWords[each])} ${counts.data?.[counted[each]] ?? ''}`,
        }))}
      />
      <FilterBar
        filters={filters}
        steps={[...new Set(shown.flatMap(({ stepName }) => stepName ?? []))]}
        years={[...new Set(shown.map(({ fiscalYear }) => fiscalYear))]}
        ask={change}
      />
      <Flex gap={12} align="center" wrap>
        <span role="status">{count === undefined ? '' : say(filled(filterWords.count, count))}</span>
        {box === 'todo' && (
          <Agreeing
            chosen={chosen.length}
            all={count ?? 0}
            agree={() => agree({ items: shown.filter((item) => chosen.includes(keyOf(item))) })}
            agreeAll={() => agree({})}
          />
        )}
      </Flex>
      <BoxRows
        {...{ box, items, chosen, choose, isFiltered: isFiltered(filters) }}
        sorting={{ by: sorting, sort: ({ sort = '', order = '' }) => change({ sort, order }) }}
      />
    </Flex>
  );
}

interface Choice {
  readonly chosen: number;
  readonly all: number;
  readonly agree: () => void;
  readonly agreeAll: () => void;
}

function Agreeing({ chosen, all, agree, agreeAll }: Choice): JSX.Element {
  const say = useSay();
  return (
    <>
      <Button type="primary" disabled={chosen === 0} onClick={agree}>
        {say(inboxWords.agree)} {chosen > 0 && chosen}
      </Button>
      {all > 0 && <Button onClick={agreeAll}>{say(filled(filterWords.chooseAll, all))}</Button>}
      <span className="hint">{say(filterWords.range)}</span>
    </>
  );
}

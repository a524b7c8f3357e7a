import '../target/target.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Spin, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { Failed } from '../shell/failed.js';
import { filled } from '../words/filled.js';
import { bulkWords } from '../words/inbox-words.js';
import { useSay } from '../words/language.js';
import { AgreeMany } from './agree-many.js';
import { filtersIn, saidFilters, sortingIn } from './filters.js';
import { type Item } from './items-table.js';
import { allItems } from './use-items.js';

/** A page of its own for signing many: those that were chosen, or all that match what was looked for. */
export default function Agreement(): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const [asked] = useSearchParams();
  const filters = filtersIn(asked);
  const chosen = chosenIn(useLocation().state);
  const [count, setCount] = useState(0);
  const all = useQuery({
    queryKey: ['agreement', filters, sortingIn(asked)],
    enabled: chosen === undefined,
    // What is signed here was read once; what comes later is of another time.
    staleTime: Infinity,
    gcTime: 0,
    queryFn: ({ signal }) => allItems('todo', { ...filters, ...sortingIn(asked) }, setCount, signal),
  });
  const items = chosen ?? all.data;
  const said = saidFilters(filters, say).join('，') || say(bulkWords.noFilter);
  return (
    <Flex vertical gap={16} style={{ maxWidth: 960 }}>
      <Flex gap={12} align="center">
        <Button onClick={() => void go(`/inbox/todo?${asked}`)}>{say(bulkWords.back)}</Button>
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {say(bulkWords.title)}
        </Typography.Title>
      </Flex>
      {items && (
        <div>
          <strong>{say(filled(chosen ? bulkWords.chosen : bulkWords.everything, items.length))}</strong>
          {!chosen && ` · ${say(bulkWords.filter)}${said}`}
        </div>
      )}
      {items ? (
        <AgreeMany items={items} />
      ) : (
        <Gathering error={all.error} again={() => void all.refetch()} count={count} />
      )}
    </Flex>
  );
}

interface Gathered {
  readonly error: Error | null;
  readonly again: () => void;
  readonly count: number;
}

function Gathering({ error, again, count }: Gathered): JSX.Element {
  const say = useSay();
  return error ? <Failed error={error} again={again} /> : <Spin description={`${say(bulkWords.gathering)}${count}`} />;
}

/** What the inbox handed on; it outlives a reload, a bookmark has none. */
function chosenIn(state: unknown): readonly Item[] | undefined {
  if (typeof state !== 'object' || state === null || !('items' in state)) return undefined;
  return Array.isArray(state.items) ? (state.items as readonly Item[]) : undefined; // as the inbox put them there
}

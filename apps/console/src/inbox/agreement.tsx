import '../target/target.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Spin, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { Failed } from '../shell/failed.js';
import { filled } from '../words/filled.js';
import { bulkWords } from '../words/inbox-words.js';
import { useSay } from '../words/language.js';
import { punctuation } from '../words/punctuation.js';
import { AgreeMany } from './agree-many.js';
import { filtersIn, saidFilters, sortingIn } from './filters.js';
import { type Item } from './items-table.js';
import { Outcomes, type Told } from './outcomes.js';
import { allItems } from './use-items.js';

/** A page of its own for signing many: those that were chosen, or all that match what was looked for; then what became of each. */
export default function Agreement(): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const [asked] = useSearchParams();
  const { items, told } = handedOn(useLocation().state);
  const done = (all: readonly Told[]): void =>
    void go(`/inbox/agreement?${asked}`, { replace: true, state: { told: all } });
  return (
    <Flex vertical gap={16} style={{ maxWidth: 960 }}>
      <Flex gap={12} align="center">
        <Button onClick={() => void go(`/inbox/todo?${asked}`)}>{say(bulkWords.back)}</Button>
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {say(bulkWords.title)}
        </Typography.Title>
      </Flex>
      {told ? <Outcomes told={told} /> : <ToSign chosen={items} done={done} />}
    </Flex>
  );
}

interface Chosen {
  readonly chosen: readonly Item[] | undefined;
  readonly done: (told: readonly Told[]) => void;
}

function ToSign({ chosen, done }: Chosen): JSX.Element {
  const say = useSay();
  const [asked] = useSearchParams();
  const filters = filtersIn(asked);
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
  if (!items) return <Gathering error={all.error} again={() => void all.refetch()} count={count} />;
  const said = saidFilters(filters, say).join(say(punctuation.list)) || say(bulkWords.noFilter);
  return (
    <>
      <div>
        <strong>{say(filled(chosen ? bulkWords.chosen : bulkWords.everything, items.length))}</strong>
        {!chosen && ` · ${say(bulkWords.filter)}${said}`}
      </div>
      <AgreeMany items={items} done={done} />
    </>
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

interface HandedOn {
  readonly items?: readonly Item[];
  readonly told?: readonly Told[];
}

/** What the inbox handed on, and what became of it: both outlive a reload, a bookmark has neither. */
const handedOn = (state: unknown): HandedOn => (typeof state === 'object' && state !== null ? state : {}); // as the two put them there

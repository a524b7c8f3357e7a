import { answerOf } from '#platform/api-client';
import { Button, Empty, Flex, Table, type TableProps, Tag, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { api } from '../api/client.js';
import { AskWhy } from '../shell/ask-why.js';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { useSay } from '../words/language.js';
import { kindWords, operationsWords } from '../words/operations-words.js';
import { useTimes } from '../words/times.js';
import { type ParkedStream, useAct, useParked } from './use-operations.js';

interface Which {
  readonly kind?: ParkedStream['kind'];
  readonly name?: string;
  readonly stream?: string;
}

/** Streams that a view or a process does not take from one event on, with why: tried again, or that event skipped for a reason. */
export function Parked(): JSX.Element {
  const say = useSay();
  const parked = useParked();
  const [skipped, skip] = useState<ParkedStream>();
  const retry = useAct((body: Which) => answerOf(api.POST('/api/v1/operations/parked/retries', { body })));
  const rows = parked.data?.pages.flatMap(({ items }) => items) ?? [];
  const columns = useColumns((which) => retry.mutate(which), skip);
  if (parked.isError) return <Failed error={parked.error} again={() => void parked.refetch()} />;
  return (
    <Flex vertical gap={12}>
      {retry.isError && <Failed error={retry.error} />}
      {rows.length > 1 && (
        <Button style={{ alignSelf: 'start' }} loading={retry.isPending} onClick={() => retry.mutate({})}>
          {say(operationsWords.retryAll)}
        </Button>
      )}
      <Table<ParkedStream>
        rowKey={({ kind, name, version, stream }) => `${kind} ${name} ${version} ${stream}`}
        size="small"
        dataSource={rows}
        columns={columns}
        loading={parked.isPending}
        pagination={false}
        locale={{ emptyText: <Empty description={say(operationsWords.noParked)} /> }}
      />
      <More of={parked} />
      {skipped && <Skipping parked={skipped} close={() => skip(undefined)} />}
    </Flex>
  );
}

function useColumns(
  retry: (which: Which) => void,
  skip: (parked: ParkedStream) => void,
): NonNullable<TableProps<ParkedStream>['columns']> {
  const say = useSay();
  const { minuteOf } = useTimes();
  return [
    {
      title: say(operationsWords.name),
      ...{ width: 220, render: (_, { kind, name, version }) => `${say(kindWords[kind])} ${name} v${version}` },
    },
    { title: say(operationsWords.stream), dataIndex: 'stream', width: 280, ellipsis: true },
    {
      ...{ title: say(operationsWords.atEvent), width: 190 },
      render: (_, { revision, eventType }) => `#${revision} ${eventType}`,
    },
    { title: say(operationsWords.why), dataIndex: 'error' },
    { title: say(operationsWords.tries), dataIndex: 'tries', width: 70, align: 'right' },
    { title: say(operationsWords.since), width: 130, render: (_, { parkedAt }) => minuteOf(parkedAt) },
    {
      width: 200,
      render: (_, each) => {
        const { kind, name, stream, askedAt } = each;
        return (
          <Flex gap={8} wrap>
            {askedAt !== undefined && <Tag color="processing">{say(operationsWords.askedFor)}</Tag>}
            <Button
              size="small"
              aria-label={`${say(operationsWords.retry)} ${stream}`}
              onClick={() => retry({ kind, name, stream })}
            >
              {say(operationsWords.retry)}
            </Button>
            <Button
              size="small"
              danger
              aria-label={`${say(operationsWords.skip)} ${stream}`}
              onClick={() => skip(each)}
            >
              {say(operationsWords.skip)}
            </Button>
          </Flex>
        );
      },
    },
  ];
}

function Skipping({ parked, close }: { readonly parked: ParkedStream; readonly close: () => void }): JSX.Element {
  const say = useSay();
  const { kind, name, stream, revision, eventType } = parked;
  const sending = useAct((reason: string) =>
    answerOf(api.POST('/api/v1/operations/parked/skips', { body: { kind, name, stream, revision, reason } })),
  );
  return (
    <AskWhy
      title={say(operationsWords.skipTitle)}
      ok={say(operationsWords.skip)}
      label={say(operationsWords.reason)}
      reason="required"
      danger
      sending={sending}
      send={(_, reason) => sending.mutate(reason, { onSuccess: close })}
      close={close}
    >
      <Typography.Text strong>
        {name} · {stream} #{revision} {eventType}
      </Typography.Text>
      <div>{say(operationsWords.skipWill)}</div>
    </AskWhy>
  );
}

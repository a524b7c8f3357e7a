import { Flex, Progress, Statistic, Table, type TableProps, Tag, Typography } from 'antd';
import { type JSX } from 'react';
import { useLanguage, useSay } from '../words/language.js';
import { kindWords, operationsWords, viewStateWords } from '../words/operations-words.js';
import { useTimes } from '../words/times.js';
import { behind, builtPercent } from './behind.js';
import { type State } from './use-operations.js';

type Subscriber = State['subscribers'][number];

/** Each view and process: its version, how far it has come, who leads it, what waits. */
export function Lag({ state }: { readonly state: State }): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const { head, outbox, subscribers } = state;
  const columns: TableProps<Subscriber>['columns'] = [
    { title: say(operationsWords.kind), width: 90, render: (_, { kind }) => say(kindWords[kind]) },
    { title: say(operationsWords.name), dataIndex: 'name' },
    { title: say(operationsWords.version), width: 80, align: 'right', render: (_, { version }) => `v${version}` },
    {
      ...{ title: say(operationsWords.state), width: 110 },
      render: (_, { state: of }) => of && <Tag>{say(viewStateWords[of])}</Tag>,
    },
    { title: say(operationsWords.position), dataIndex: 'position', width: 110, align: 'right' },
    {
      ...{ title: say(operationsWords.behind), width: 180 },
      render: (_, each) => <Behind each={each} head={head} />,
    },
    {
      ...{ title: say(operationsWords.parked), width: 120, align: 'right' },
      render: (_, { parked }) => (parked > 0 ? <Typography.Text type="danger">{parked}</Typography.Text> : 0),
    },
    {
      ...{ title: say(operationsWords.ledBy), width: 340 },
      render: (_, { ledBy, renewedAt }) => (
        <>
          {ledBy ?? <Typography.Text type="danger">{say(operationsWords.nobody)}</Typography.Text>}{' '}
          <Typography.Text type="secondary">
            {say(operationsWords.renewed)} {minuteOf(renewedAt)}
          </Typography.Text>
        </>
      ),
    },
  ];
  return (
    <Flex vertical gap={12}>
      <Flex gap={48}>
        <Statistic title={say(operationsWords.head)} value={head} groupSeparator="" />
        <Statistic
          title={say(operationsWords.outbox)}
          value={`${outbox.waiting}${outbox.capped ? '+' : ''}`}
          suffix={
            outbox.ledBy === null && <Typography.Text type="danger">{say(operationsWords.nobody)}</Typography.Text>
          }
        />
      </Flex>
      <Table<Subscriber>
        rowKey={({ kind, name, version }) => `${kind} ${name} ${version}`}
        size="small"
        dataSource={subscribers}
        columns={columns}
        pagination={false}
      />
    </Flex>
  );
}

function Behind({ each, head }: { readonly each: Subscriber; readonly head: string }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  if (each.isOfOtherLog) return <Typography.Text type="danger">{say(operationsWords.otherLog)}</Typography.Text>;
  if (each.state === 'building')
    return <Progress percent={builtPercent(each, head)} aria-label={say(operationsWords.progress)} />;
  return <>{behind(each, language) ?? say(operationsWords.upToDate)}</>;
}

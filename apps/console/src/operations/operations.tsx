import { Alert, Flex, Spin, Tabs, Tag, Typography } from 'antd';
import { type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { conditionWords, checkWords, healthWords, operationsWords } from '../words/operations-words.js';
import { Jobs } from './jobs.js';
import { Lag } from './lag.js';
import { Parked } from './parked.js';
import { type State, useOperations } from './use-operations.js';
import { Views } from './views.js';

const colours = { up: 'green', degraded: 'gold', down: 'red' } as const;
const alerts = { ok: 'success', degraded: 'warning', error: 'error', shutting_down: 'warning' } as const;

/** How the service runs, for who operates it; read anew every few seconds. Which part is shown is in the URL. */
export default function Operations(): JSX.Element {
  const say = useSay();
  const [asked, ask] = useSearchParams();
  const state = useOperations();
  if (!state.data && state.isError) return <Failed error={state.error} again={() => void state.refetch()} />;
  if (!state.data) return <Spin fullscreen />;
  const { data } = state;
  const parked = data.subscribers.reduce((sum, each) => sum + each.parked, 0);
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(operationsWords.title)}
      </Typography.Title>
      {state.isError && <Failed error={state.error} />}
      <Health state={data} />
      <Tabs
        activeKey={asked.get('part') ?? 'lag'}
        onChange={(part) => ask({ part })}
        items={[
          { key: 'lag', label: say(operationsWords.lag), children: <Lag state={data} /> },
          { key: 'parked', label: `${say(operationsWords.parked)} ${parked}`, children: <Parked /> },
          {
            key: 'jobs',
            label: `${say(operationsWords.jobs)} ${data.jobs.failed}`,
            children: <Jobs counts={data.jobs} />,
          },
          { key: 'views', label: say(operationsWords.views), children: <Views /> },
        ]}
      />
    </Flex>
  );
}

function Health({ state: { status, checks } }: { readonly state: State }): JSX.Element {
  const say = useSay();
  const troubles = checks.flatMap(({ message, troubles: several = [] }) => [...(message ? [message] : []), ...several]);
  return (
    <Alert
      type={alerts[status]}
      showIcon
      title={
        <Flex gap={8} align="center" wrap>
          <strong>{say(healthWords[status])}</strong>
          {checks.map(({ check, status: condition }) => (
            <Tag key={check} color={colours[condition]}>
              {checkWords[check] ? say(checkWords[check]) : check} {say(conditionWords[condition])}
            </Tag>
          ))}
        </Flex>
      }
      {...(troubles.length > 0 ? { description: <Troubles sentences={troubles} /> } : {})}
    />
  );
}

const Troubles = ({ sentences }: { readonly sentences: readonly string[] }): JSX.Element => (
  <ul style={{ margin: 0, paddingInlineStart: 20 }}>
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

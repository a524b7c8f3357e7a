import { Button, Empty, Flex, Spin, Tabs, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { historyWords } from '../words/history-words.js';
import { Compare } from './compare.js';
import { Events } from './events.js';
import { AsOf } from './as-of.js';
import { Reads } from './reads.js';
import { ToldTimeline } from './told-timeline.js';
import { useHistory, useTimeline } from './use-history.js';
import { type OfTarget } from './of-target.js';

const readers = ['auditor', 'audit-administrator'];
const tabs = ['as-of', 'timeline', 'compare', 'events', 'reads'] as const;
type Tab = (typeof tabs)[number];

/** Everything that is on record of one target. Where one is, and which days one looks at, is in the URL. */
export default function History({ person }: { readonly person: Schemas['Whoami'] }): JSX.Element {
  const say = useSay();
  const { targetId = '' } = useParams();
  const history = useHistory(targetId);
  const timeline = useTimeline(targetId);
  const seesReads = person.roles.some((grant) => readers.includes(grant.split('@')[0] ?? ''));
  if (history.isError) return <Failed error={history.error} again={() => void history.refetch()} />;
  if (!history.data || timeline.isPending) return <Spin fullscreen />;
  return (
    <Flex vertical gap={16}>
      <Flex className="no-print" gap={12} align="center">
        <Link to={`/targets/${targetId}`}>
          <Button>{say(historyWords.back)}</Button>
        </Link>
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
          {say(historyWords.title)} · {timeline.data?.name}
        </Typography.Title>
      </Flex>
      <Tabbed targetId={targetId} entries={history.data} shown={tabs.filter((tab) => tab !== 'reads' || seesReads)} />
    </Flex>
  );
}

function Tabbed({ targetId, entries, shown }: OfTarget & { readonly shown: readonly Tab[] }): JSX.Element {
  const say = useSay();
  const [asked, ask] = useSearchParams();
  const tab = shown.find((each) => each === asked.get('tab')) ?? 'as-of';
  const screens = {
    'as-of': [historyWords.asOf, () => <AsOf targetId={targetId} entries={entries} />],
    timeline: [historyWords.timeline, () => <ToldTimeline targetId={targetId} entries={entries} />],
    compare: [historyWords.compare, () => <Compare targetId={targetId} entries={entries} />],
    events: [historyWords.events, () => <Events targetId={targetId} />],
    reads: [historyWords.reads, () => <Reads targetId={targetId} />],
  } as const;
  const [, screen] = screens[tab];
  return (
    <>
      <Tabs
        className="no-print"
        activeKey={tab}
        onChange={(next) => ask({ tab: next })}
        items={shown.map((key) => ({ key, label: say(screens[key][0]) }))}
      />
      {entries.length === 0 ? <Empty /> : screen()}
    </>
  );
}

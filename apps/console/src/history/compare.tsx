import { Empty, Flex, Spin } from 'antd';
import { type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { marksOf } from '../target/paper-changes.js';
import { PaperForm } from '../target/paper-form.js';
import { useSay } from '../words/language.js';
import { historyWords } from '../words/history-words.js';
import { useToday } from '../words/times.js';
import { ChangedCells } from './changed-cells.js';
import { type OfTarget } from './of-target.js';
import { MomentChoice } from './moment-choice.js';

/** In what two moments differ; at first all that was written since the first draft. */
export function Compare({ targetId, entries }: OfTarget): JSX.Element {
  const today = useToday();
  const [asked, ask] = useSearchParams();
  const from = asked.get('from') ?? `@${entries[0]?.position ?? '0'}`;
  const to = asked.get('to') ?? today;
  const choose = (next: { from?: string; to?: string }): void =>
    ask({ tab: 'compare', from, to, ...next }, { replace: true });
  const of = { targetId, entries };
  return (
    <Flex vertical gap={16}>
      <Flex className="no-print" gap="8px 24px" wrap>
        <MomentChoice
          {...of}
          name="from"
          words={historyWords.from}
          moment={from}
          choose={(at) => choose({ from: at })}
        />
        <MomentChoice {...of} name="to" words={historyWords.to} moment={to} choose={(at) => choose({ to: at })} />
      </Flex>
      <Compared targetId={targetId} from={from} to={to} />
    </Flex>
  );
}

interface Days {
  readonly targetId: string;
  readonly from: string;
  readonly to: string;
}

function Compared({ targetId, from, to }: Days): JSX.Element {
  const say = useSay();
  const params = { path: { targetId }, query: { from, to } };
  const changes = queries.useQuery('get', '/api/v1/targets/{targetId}/changes', { params });
  const then = { path: { targetId }, query: { asOf: to } };
  const standing = queries.useQuery('get', '/api/v1/targets/{targetId}/standing', { params: then });
  if (changes.isError) return <Failed error={changes.error} again={() => void changes.refetch()} />;
  if (!changes.data) return <Spin />;
  const { header, rows } = changes.data;
  if (header.length === 0 && rows.length === 0) return <Empty description={say(historyWords.nothingChanged)} />;
  return (
    <>
      <ChangedCells targetId={targetId} changes={changes.data} />
      {standing.data && <PaperForm target={standing.data} marks={marksOf(changes.data)} />}
    </>
  );
}

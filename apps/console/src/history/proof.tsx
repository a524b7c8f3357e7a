import { Button, Flex, Spin, Typography } from 'antd';
import { type JSX } from 'react';
import { Link, useParams } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { PaperForm } from '../target/paper-form.js';
import { proofWords } from '../words/history-words.js';
import { useSay } from '../words/language.js';
import { ProvenAct } from './proven-act.js';

/** What proves one recorded act: who, when, on what content, and its place in the chain of hashes; on A4. */
export default function Proof(): JSX.Element {
  const say = useSay();
  const { targetId = '', eventId = '' } = useParams();
  const record = queries.useQuery('get', '/api/v1/targets/{targetId}/record', { params: { path: { targetId } } });
  if (record.isError) return <Failed error={record.error} again={() => void record.refetch()} />;
  if (!record.data) return <Spin fullscreen />;
  const { events } = record.data;
  const act = events.find((event) => event.eventId === eventId);
  return (
    <Flex vertical gap={16} className="proof">
      <Flex className="no-print" gap={12}>
        <Link to={`/targets/${targetId}/history?tab=timeline`}>
          <Button>{say(proofWords.back)}</Button>
        </Link>
        <Button type="primary" disabled={!act} onClick={() => window.print()}>
          {say(proofWords.print)}
        </Button>
      </Flex>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0, textAlign: 'center' }}>
        {say(proofWords.title)}
      </Typography.Title>
      {act ? <Proven targetId={targetId} act={act} events={events} /> : say(proofWords.none)}
    </Flex>
  );
}

type Shown = Omit<Parameters<typeof ProvenAct>[0], 'standing'>;

function Proven(shown: Shown): JSX.Element {
  const say = useSay();
  const { targetId, act } = shown;
  const params = { path: { targetId }, query: { asOf: `@${act.position}` } };
  const standing = queries.useQuery('get', '/api/v1/targets/{targetId}/standing', { params });
  if (standing.isError) return <Failed error={standing.error} again={() => void standing.refetch()} />;
  if (!standing.data) return <Spin />;
  return (
    <>
      <ProvenAct {...shown} standing={standing.data} />
      <Typography.Title level={2} style={{ fontSize: 16, margin: 0 }}>
        {say(proofWords.content)}
      </Typography.Title>
      <PaperForm target={standing.data} />
    </>
  );
}

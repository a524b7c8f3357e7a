import { Button, Card, Flex, Spin, Tag, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { roundWords } from '../words/round-words.js';
import { statusWords, targetWords } from '../words/words.js';
import { Acts } from './acts.js';
import { Chain } from './chain.js';
import { Findings } from './findings.js';
import { PaperForm } from './paper-form.js';
import { Rounds } from './rounds.js';

/** One target as it is on paper; beside it who signs, and what one may do with it now. */
export default function Target(): JSX.Element {
  const { targetId = '' } = useParams();
  const params = { path: { targetId } };
  const target = queries.useQuery('get', '/api/v1/targets/{targetId}', { params });
  const next = queries.useQuery('get', '/api/v1/targets/{targetId}/next', { params });
  if (target.isError) return <Failed error={target.error} again={() => void target.refetch()} />;
  if (!target.data) return <Spin fullscreen />;
  return <Shown target={target.data} next={next} />;
}

interface ShownTarget {
  readonly target: Schemas['Target'];
  readonly next: { readonly data?: Schemas['TargetNext'] | undefined; readonly error: unknown };
}

function Shown({ target, next }: ShownTarget): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const [asked] = useSearchParams();
  const { targetId, name, status, round } = target;
  const list = asked.has('from') ? `/inbox/${asked.get('from')}` : '/targets';
  return (
    <Flex gap={24} align="start">
      <Flex vertical gap={16} style={{ flex: 1, minWidth: 0 }}>
        <Flex className="no-print" gap={12} align="center">
          <Button onClick={() => void go(list)}>{say(targetWords.back)}</Button>
          <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
            {name}
          </Typography.Title>
          <Tag color={status === 'approved' ? 'green' : 'blue'}>{say(statusWords[status])}</Tag>
        </Flex>
        <PaperForm target={target} />
        {round > 0 && (
          <Card className="no-print" size="small" title={say(roundWords.title)}>
            <Rounds targetId={targetId} />
          </Card>
        )}
      </Flex>
      <Flex component="aside" vertical gap={16} style={{ width: 340 }}>
        {next.error !== null && <Failed error={next.error} />}
        {next.data && <Acts next={next.data} />}
        <Findings findings={target.findings} content={target.content} />
        {status !== 'approved' && (
          <Card size="small" title={say(targetWords.chain)}>
            <Chain targetId={targetId} at={target} />
          </Card>
        )}
      </Flex>
    </Flex>
  );
}

import { Button, Flex, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { historyWords } from '../words/history-words.js';
import { useSay } from '../words/language.js';
import { reviewWords } from '../words/review-words.js';
import { targetWords } from '../words/words.js';
import { TargetStatus } from './standing.js';
import { type useNextItem } from './use-next-item.js';

interface Head {
  readonly target: Schemas['Target'];
  readonly walk: ReturnType<typeof useNextItem>;
}

/** Its name and where it stands, the way back, and what comes next in the list from which one came. */
export function TargetHead({ target, walk }: Head): JSX.Element {
  const say = useSay();
  const { name, targetId } = target;
  return (
    <Flex className="no-print" gap={12} align="center" wrap>
      <Button onClick={walk.back}>{say(targetWords.back)}</Button>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
        {name}
      </Typography.Title>
      <TargetStatus target={target} />
      <span style={{ flex: 1 }} />
      {walk.next && (
        <Button onClick={walk.next.open} title={say(reviewWords.skip)} style={{ maxWidth: 360 }}>
          <span className="cut">{`${say(reviewWords.nextItem)}${walk.next.name} →`}</span>
        </Button>
      )}
      {walk.isWalked && !walk.next && <span>{say(reviewWords.last)}</span>}
      <Button onClick={() => window.print()}>{say(reviewWords.print)}</Button>
      <Link to={`/targets/${targetId}/history`}>{say(historyWords.title)}</Link>
      <Link to={`/targets/${targetId}?empty`}>{say(reviewWords.empty)}</Link>
    </Flex>
  );
}

import { Button, Flex, Spin, Typography } from 'antd';
import { type JSX } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { scoreWords as words } from '../words/score-words.js';
import { GradeTag } from './grade-tag.js';
import { ScoreSheet } from './score-sheet.js';

/** One score taken apart: each row with its rule, its numbers and what it gives. */
export default function Score(): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const { targetId = '' } = useParams();
  const score = queries.useQuery('get', '/api/v1/scores/{targetId}', { params: { path: { targetId } } });
  if (score.isError) return <Failed error={score.error} again={() => void score.refetch()} />;
  if (!score.data) return <Spin fullscreen />;
  const { name, total, grade } = score.data;
  return (
    <Flex vertical gap={16}>
      <Flex className="no-print" gap={12} align="center">
        <Button onClick={() => void go('/scores')}>{say(words.list)}</Button>
        <Typography.Title level={1} style={{ fontSize: 20, margin: 0, flex: 1 }}>
          {name} <span className="number">{total}</span> <GradeTag grade={grade} />
        </Typography.Title>
        <Link to={`/assessments/${targetId}`}>{say(words.assessment)}</Link>
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
      </Flex>
      <ScoreSheet score={score.data} />
    </Flex>
  );
}

import { Card, Col, Flex, Row, Statistic, Typography } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { rolesOf } from '../shell/roles-of.js';
import { useSay } from '../words/language.js';
import { boxWords, inboxWords } from '../words/words.js';
import { Waiting } from './waiting.js';

const boxes = [
  ['todo', 'todo'],
  ['returned', 'returned'],
  ['to-read', 'toRead'],
  ['mine', 'mine'],
  ['done', 'done'],
] as const;

/** What waits for whoever is signed in, what is late, and what came back. */
export default function Desk({ person }: { readonly person: Schemas['Whoami'] }): JSX.Element {
  const say = useSay();
  const counts = queries.useQuery('get', '/api/v1/inbox/counts', {});
  if (counts.isError) return <Failed error={counts.error} again={() => void counts.refetch()} />;
  return (
    <Flex vertical gap={24}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {person.name ?? person.personId} · {rolesOf(person.roles, say)}
      </Typography.Title>
      <Row gutter={16}>
        {boxes.map(([box, counted]) => (
          <Col key={box} flex={1}>
            <Link to={`/inbox/${box}`}>
              <Card hoverable>
                <Statistic
                  title={say(boxWords[box])}
                  value={counts.data?.[counted] ?? '–'}
                  suffix={
                    box === 'todo' && counts.data && counts.data.overdue > 0 ? (
                      <Typography.Text type="danger">
                        {say(inboxWords.overdue)} {counts.data.overdue}
                      </Typography.Text>
                    ) : undefined
                  }
                />
              </Card>
            </Link>
          </Col>
        ))}
      </Row>
      <Waiting />
    </Flex>
  );
}

import { type Schemas } from '#platform/api-client';
import { Card, Flex, Typography } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { useSay } from '../words/language.js';
import { boxWords, inboxWords } from '../words/words.js';

const boxes = [
  ['todo', 'todo'],
  ['returned', 'returned'],
  ['to-read', 'toRead'],
  ['mine', 'mine'],
  ['done', 'done'],
] as const;

/** How much is in each box of the inbox, and how much of it is late. */
export function BoxCounts({ counts }: { readonly counts: Schemas['InboxCounts'] | undefined }): JSX.Element {
  const say = useSay();
  return (
    <Flex gap={12}>
      {boxes.map(([box, counted]) => (
        <Link key={box} to={`/inbox/${box}`} style={{ flex: 1 }}>
          <Card hoverable size="small">
            <Typography.Text>{say(boxWords[box])}</Typography.Text>
            <div style={{ fontSize: 24, lineHeight: 1.3 }}>
              {counts?.[counted] ?? '–'}{' '}
              {box === 'todo' && counts !== undefined && counts.overdue > 0 && (
                <Typography.Text style={{ color: '#b42318' }}>
                  {say(inboxWords.overdue)} {counts.overdue}
                </Typography.Text>
              )}
            </div>
          </Card>
        </Link>
      ))}
    </Flex>
  );
}

import { Button, Card, Flex, Typography } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { useSay } from '../words/language.js';
import { deskWords } from '../words/desk-words.js';
import { type FirstThing } from './first-thing.js';

/** What to do now, in one sentence with one button. */
export function Begin({ thing }: { readonly thing: FirstThing }): JSX.Element {
  const say = useSay();
  if (thing.what === 'nothing') return <Card size="small">{say(deskWords.quiet)}</Card>;
  const { words, list } = things[thing.what];
  const item = 'item' in thing ? thing.item : undefined;
  const box = thing.what === 'returned' ? 'returned' : 'todo';
  return (
    <Card size="small" title={say(deskWords.first)}>
      <Flex justify="space-between" align="center" gap={16}>
        <Typography.Text style={{ fontSize: 16 }}>
          <strong>{thing.many}</strong> {say(words)}
          {item && `（${thing.what === 'todo' ? say(deskWords.mostUrgent) : ''}《${item.name}》）`}
        </Typography.Text>
        <Link to={item ? `/targets/${item.targetId}?from=${box}` : list}>
          <Button type="primary">{say(deskWords.begin)}</Button>
        </Link>
      </Flex>
    </Card>
  );
}

const things = {
  returned: { words: deskWords.returnedTo, list: '/inbox/returned' },
  todo: { words: deskWords.waiting, list: '/inbox/todo' },
  drafts: { words: deskWords.drafts, list: '/targets?status=draft' },
  toRead: { words: deskWords.toRead, list: '/inbox/to-read' },
};

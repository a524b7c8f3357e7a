import { Button, Card, Flex } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { useSay } from '../words/language.js';
import { deskWords, roleTasks } from '../words/desk-words.js';

/** Where somebody of these roles goes; nothing where each of them has the inbox only. */
export function RoleLinks({ roles }: { readonly roles: readonly string[] }): JSX.Element | null {
  const say = useSay();
  const tasks = roles.flatMap((role) => roleTasks[role] ?? []);
  if (tasks.length === 0) return null;
  return (
    <Card size="small" title={say(deskWords.whatYouDo)}>
      <Flex gap={8} wrap>
        {tasks.map(({ to, words }) => (
          <Link key={`${to} ${words.zh}`} to={to}>
            <Button>{say(words)}</Button>
          </Link>
        ))}
      </Flex>
    </Card>
  );
}

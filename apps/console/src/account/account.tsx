import { Button, Card, Flex, Typography } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { accountWords } from '../words/account-words.js';
import { useSay } from '../words/language.js';
import { appWords } from '../words/words.js';
import { PasswordForm } from './password-form.js';
import { Sessions } from './sessions.js';

/** One's own password, where one is signed in, and the language. */
export default function Account({ switchLanguage }: { readonly switchLanguage: () => void }): JSX.Element {
  const say = useSay();
  return (
    <Flex vertical gap={16}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(accountWords.title)}
      </Typography.Title>
      <Sessions />
      <Flex gap={16} align="start">
        <Card title={say(accountWords.password)} style={{ flex: 1 }}>
          <PasswordForm />
        </Card>
        <Flex vertical gap={16} style={{ flex: 1 }}>
          <Card title={say(accountWords.language)}>
            <Button onClick={switchLanguage}>{say(appWords.language)}</Button>
          </Card>
          <Card title={say(accountWords.letIn)}>
            <Link to="/device">{say(accountWords.letIn)}</Link>
          </Card>
        </Flex>
      </Flex>
    </Flex>
  );
}

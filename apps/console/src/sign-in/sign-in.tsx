import { useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Form, Input, Typography } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { appWords, signInWords } from '../words/words.js';
import { DemoCards } from './demo-cards.js';

interface Given {
  readonly loginName: string;
  readonly password: string;
}

/** The way in. Its URL stays: who signs in is where they wanted to go. */
export default function SignIn({ switchLanguage }: { readonly switchLanguage: () => void }): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const enter = queries.useMutation('post', '/api/v1/sign-in', { onSuccess: () => client.resetQueries() });
  const begin = (given: Given): void => enter.mutate({ params: {}, body: { ...given, client: 'browser' } });
  return (
    <Flex component="main" vertical align="center" gap={24} style={{ padding: '8vh 24px' }}>
      <Typography.Title level={1} style={{ margin: 0 }}>
        {say(appWords.title)}
      </Typography.Title>
      <Card title={say(signInWords.title)} style={{ width: 400 }} extra={<LanguageButton onClick={switchLanguage} />}>
        <Form<Given> layout="vertical" onFinish={begin} requiredMark={false}>
          <Form.Item name="loginName" label={say(signInWords.loginName)} rules={[{ required: true }]}>
            <Input autoFocus autoComplete="username" />
          </Form.Item>
          <Form.Item name="password" label={say(signInWords.password)} rules={[{ required: true }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          {enter.isError && <Failed error={enter.error} />}
          <Button block type="primary" htmlType="submit" loading={enter.isPending} style={{ marginBlockStart: 8 }}>
            {say(signInWords.submit)}
          </Button>
        </Form>
      </Card>
      <DemoCards />
      <Link to="/first-administrator">{say(signInWords.firstCode)}</Link>
    </Flex>
  );
}

function LanguageButton({ onClick }: { readonly onClick: () => void }): JSX.Element {
  const say = useSay();
  return (
    <Button size="small" onClick={onClick}>
      {say(appWords.language)}
    </Button>
  );
}

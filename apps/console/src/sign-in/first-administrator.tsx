import { useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Form, Input, Typography } from 'antd';
import { type JSX } from 'react';
import { Link, useNavigate } from 'react-router';
import { NewPassword } from '../account/password-item.js';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { firstWords } from '../words/account-words.js';
import { useSay } from '../words/language.js';

interface Given {
  readonly code: string;
  readonly name: string;
  readonly personId: string;
  readonly loginName: string;
  readonly newPassword: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly startsOn: string;
}

const fields = ['code', 'name', 'personId', 'unitCode', 'unitName', 'startsOn', 'loginName'] as const;

/** Who holds the machine's one-time code becomes an administrator, with a person, a unit and an account of their own. */
export default function FirstAdministrator(): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const client = useQueryClient();
  const redeem = queries.useMutation('post', '/api/v1/sign-in/first-administrator', {
    onSuccess: async () => {
      await go('/');
      await client.resetQueries();
    },
  });
  const send = ({ code, name, personId, loginName, newPassword, ...unit }: Given): void => {
    const { unitCode, unitName, startsOn } = unit;
    const of = { code: unitCode, name: unitName, startsOn };
    redeem.mutate({
      params: {},
      body: { code, name, personId, loginName, password: newPassword, unit: of, client: 'browser' },
    });
  };
  return (
    <Flex component="main" vertical align="center" gap={16} style={{ padding: '6vh 24px' }}>
      <Typography.Title level={1} style={{ fontSize: 24, margin: 0 }}>
        {say(firstWords.title)}
      </Typography.Title>
      <Typography.Text style={{ maxWidth: 560 }}>{say(firstWords.how)}</Typography.Text>
      <Card style={{ width: 560 }}>
        <Form<Given> layout="vertical" onFinish={send} requiredMark={false}>
          {fields.map((field) => (
            <Form.Item key={field} name={field} label={say(firstWords[field])} rules={[{ required: true }]}>
              <Input type={field === 'startsOn' ? 'date' : 'text'} autoComplete="off" />
            </Form.Item>
          ))}
          <NewPassword />
          {redeem.isError && <Failed error={redeem.error} />}
          <Button block type="primary" htmlType="submit" loading={redeem.isPending} style={{ marginBlockStart: 8 }}>
            {say(firstWords.submit)}
          </Button>
        </Form>
      </Card>
      <Link to="/">{say(firstWords.back)}</Link>
    </Flex>
  );
}

import { type Schemas } from '#platform/api-client';
import { Alert, Button, Card, Flex, Form, Input, Typography } from 'antd';
import { type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { deviceWords } from '../words/account-words.js';
import { useSay } from '../words/language.js';
import { useTimes } from '../words/times.js';

type Person = Schemas['Whoami'];

/** Lets a program in that shows a code: what asks is shown before it is decided. */
export default function Device({ person }: { readonly person: Person }): JSX.Element {
  const say = useSay();
  const [asked] = useSearchParams();
  const look = queries.useMutation('post', '/api/v1/sign-in/device/look');
  const begin = ({ userCode }: { userCode: string }): void => look.mutate({ params: {}, body: { userCode } });
  const userCode = look.variables?.body.userCode ?? '';
  return (
    <Flex vertical gap={16} style={{ maxWidth: 560, marginInline: 'auto' }}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(deviceWords.title)}
      </Typography.Title>
      <Typography.Text>{say(deviceWords.how)}</Typography.Text>
      <Card>
        {look.data ? (
          <Decide key={userCode} asking={look.data} {...{ person, userCode }} again={() => look.reset()} />
        ) : (
          <Form layout="vertical" onFinish={begin} requiredMark={false}>
            <Form.Item
              name="userCode"
              label={say(deviceWords.code)}
              initialValue={asked.get('code') ?? ''}
              rules={[{ required: true }]}
            >
              <Input autoFocus autoComplete="one-time-code" placeholder="BCDF-GHJK" />
            </Form.Item>
            {look.isError && <Failed error={look.error} />}
            <Button type="primary" htmlType="submit" loading={look.isPending} style={{ marginBlockStart: 8 }}>
              {say(deviceWords.look)}
            </Button>
          </Form>
        )}
      </Card>
    </Flex>
  );
}

interface Asking {
  readonly asking: Schemas['ShownDevice'];
  readonly person: Person;
  readonly userCode: string;
  readonly again: () => void;
}

function Decide({ asking, person, userCode, again }: Asking): JSX.Element {
  const say = useSay();
  const { minuteOf } = useTimes();
  const decide = queries.useMutation('post', '/api/v1/sign-in/device/decision');
  const as = (decision: 'approved' | 'denied') => () => decide.mutate({ params: {}, body: { userCode, decision } });
  if (decide.isSuccess) {
    const isIn = decide.variables.body.decision === 'approved';
    return (
      <Flex vertical gap={12} role="status">
        <Alert type={isIn ? 'success' : 'warning'} title={say(isIn ? deviceWords.done : deviceWords.denied)} />
        <Button onClick={again}>{say(deviceWords.another)}</Button>
      </Flex>
    );
  }
  return (
    <Flex vertical gap={12}>
      <Typography.Text strong style={{ fontSize: 20 }}>
        {userCode}
      </Typography.Text>
      <div>
        {say(deviceWords.asked)}
        <strong>{asking.askedFrom}</strong>
      </div>
      <div>
        {say(deviceWords.until)}
        {minuteOf(asking.expiresAt)}
      </div>
      <div>
        {say(deviceWords.as)}
        <strong>{person.name ?? person.personId}</strong>
      </div>
      {decide.isError && <Failed error={decide.error} />}
      <Flex gap={8}>
        <Button type="primary" loading={decide.isPending} onClick={as('approved')}>
          {say(deviceWords.letIn)}
        </Button>
        <Button danger loading={decide.isPending} onClick={as('denied')}>
          {say(deviceWords.deny)}
        </Button>
      </Flex>
    </Flex>
  );
}

import { useQueryClient } from '@tanstack/react-query';
import { App, Button, Form } from 'antd';
import { type JSX } from 'react';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { accountWords } from '../words/account-words.js';
import { useSay } from '../words/language.js';
import { NewPassword, PasswordItem } from './password-item.js';

interface Given {
  readonly password: string;
  readonly newPassword: string;
  readonly repeated: string;
}

/** The present password and the new one twice; one goes on signed in, everywhere else one is out. */
export function PasswordForm(): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [form] = Form.useForm<Given>();
  const change = queries.useMutation('put', '/api/v1/password', {
    onSuccess: async () => {
      form.resetFields();
      void message.success(say(accountWords.changed));
      await client.invalidateQueries();
    },
  });
  const send = ({ password, newPassword }: Given): void =>
    change.mutate({ params: {}, body: { password, newPassword, client: 'browser' } });
  return (
    <Form<Given> form={form} layout="vertical" onFinish={send} requiredMark={false} style={{ maxWidth: 400 }}>
      <PasswordItem name="password" label={say(accountWords.present)} autoComplete="current-password" />
      <NewPassword />
      {change.isError && <Failed error={change.error} />}
      <Button type="primary" htmlType="submit" loading={change.isPending} style={{ marginBlockStart: 8 }}>
        {say(accountWords.change)}
      </Button>
    </Form>
  );
}

import { Alert, Card, Flex, Typography } from 'antd';
import { type JSX } from 'react';
import { accountWords } from '../words/account-words.js';
import { useSay } from '../words/language.js';
import { PasswordForm } from './password-form.js';

/** All that there is for one whose password was chosen by somebody else. */
export default function MustChange(): JSX.Element {
  const say = useSay();
  return (
    <Flex vertical gap={16} style={{ maxWidth: 560, marginInline: 'auto' }}>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {say(accountWords.mustTitle)}
      </Typography.Title>
      <Alert type="info" showIcon title={say(accountWords.must)} />
      <Card>
        <PasswordForm />
      </Card>
    </Flex>
  );
}

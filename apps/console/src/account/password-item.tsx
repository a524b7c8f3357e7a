import { Form, type FormItemProps, Input } from 'antd';
import { type JSX } from 'react';
import { accountWords } from '../words/account-words.js';
import { useSay } from '../words/language.js';

interface Asked extends Pick<FormItemProps, 'dependencies' | 'rules'> {
  readonly name: string;
  readonly label: string;
  readonly autoComplete: 'current-password' | 'new-password';
}

export function PasswordItem({ autoComplete, rules = [], ...item }: Asked): JSX.Element {
  return (
    <Form.Item {...item} rules={[{ required: true }, ...rules]}>
      <Input.Password autoComplete={autoComplete} />
    </Form.Item>
  );
}

/** A new password, `newPassword`, and the same once more: nobody sees what they type. */
export function NewPassword(): JSX.Element {
  const say = useSay();
  return (
    <>
      <PasswordItem name="newPassword" label={say(accountWords.fresh)} autoComplete="new-password" />
      <PasswordItem
        name="repeated"
        label={say(accountWords.repeat)}
        autoComplete="new-password"
        dependencies={['newPassword']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, typed) =>
              typed === getFieldValue('newPassword')
                ? Promise.resolve()
                : Promise.reject(new Error(say(accountWords.differs))),
          }),
        ]}
      />
    </>
  );
}

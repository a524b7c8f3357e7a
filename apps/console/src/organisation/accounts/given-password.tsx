import { Button, Modal, Typography } from 'antd';
import { type JSX } from 'react';
import { useSay, type Words } from '../../words/language.js';
import { accountWords } from '../../words/accounts-words.js';

/** What came of making an account or of a reset. */
export interface Given {
  readonly says: Words;
  readonly password: string | undefined;
}

/** Shown once: the server keeps no password that it could tell again. */
export function GivenPassword({ given, close }: { readonly given: Given; readonly close: () => void }): JSX.Element {
  const say = useSay();
  return (
    <Modal
      open
      closable={false}
      title={say(given.says)}
      footer={
        <Button type="primary" onClick={close}>
          {say(accountWords.close)}
        </Button>
      }
    >
      {given.password !== undefined && (
        <>
          <p>{say(accountWords.temporary)}</p>
          <Typography.Text code copyable style={{ fontSize: 18 }}>
            {given.password}
          </Typography.Text>
        </>
      )}
    </Modal>
  );
}

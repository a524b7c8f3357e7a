import { Flex, Input, Modal } from 'antd';
import { type JSX, type ReactNode, useId, useState } from 'react';
import { useSay, type Words } from '../words/language.js';
import { Failed } from './failed.js';

interface Asked {
  readonly title: string;
  /** What is confirmed, named after the act. */
  readonly ok: string;
  readonly label: string;
  readonly help?: Words;
  /** Nothing is sent without a reason; `hidden`: none is asked for. */
  readonly reason: 'required' | 'optional' | 'hidden';
  readonly sending: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown };
  /** The key is the same at every try. */
  readonly send: (key: string, reason: string) => void;
  readonly close: () => void;
  readonly danger?: boolean;
  readonly children: ReactNode;
}

/** Asks once in words that say what will happen, and why it is done; stays with what the server said against it. */
export function AskWhy({ title, ok, label, help, reason, sending, send, close, danger, children }: Asked): JSX.Element {
  const say = useSay();
  const id = useId();
  const [key] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const lacks = reason === 'required' && text.trim() === '';
  return (
    <Modal
      open
      title={title}
      okText={ok}
      okButtonProps={{ disabled: lacks, danger: danger === true }}
      confirmLoading={sending.isPending}
      onOk={() => send(key, text.trim())}
      onCancel={close}
    >
      <Flex vertical gap={8}>
        {children}
        {reason !== 'hidden' && (
          <>
            <label htmlFor={id}>{label}</label>
            <Input.TextArea
              id={id}
              autoFocus
              rows={3}
              maxLength={500}
              {...(help ? { placeholder: say(help) } : {})}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          </>
        )}
        {sending.isError && <Failed error={sending.error} />}
      </Flex>
    </Modal>
  );
}

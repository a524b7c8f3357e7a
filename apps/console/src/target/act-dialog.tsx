import { useMutation } from '@tanstack/react-query';
import { Flex, Input, Modal } from 'antd';
import { type JSX, useState } from 'react';
import { Failed } from '../shell/failed.js';
import { useSay } from '../words/language.js';
import { targetWords } from '../words/words.js';
import { type OfferedAct } from './offered-acts.js';

interface Asked {
  readonly act: OfferedAct;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Asks once, says what will happen, and stays with what the server said against it. A further try has the same key, so that nothing is done twice. */
export function ActDialog({ act, done, cancel }: Asked): JSX.Element {
  const say = useSay();
  const [key] = useState(() => crypto.randomUUID());
  const [text, setText] = useState('');
  const sending = useMutation({
    mutationFn: () => act.send(key, text.trim()),
    onSuccess: done,
  });
  return (
    <Modal
      open
      title={say(act.words)}
      okText={say(act.words)}
      okButtonProps={{ disabled: act.text === 'required' && text.trim() === '' }}
      confirmLoading={sending.isPending}
      onOk={() => sending.mutate()}
      onCancel={cancel}
    >
      <Flex vertical gap={8}>
        {act.text !== 'none' && (
          <>
            <label htmlFor="words-of-act">{say(targetWords.opinion)}</label>
            <Input.TextArea
              id="words-of-act"
              autoFocus
              rows={4}
              maxLength={1000}
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

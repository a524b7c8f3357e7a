import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, type ButtonProps, Form, Modal } from 'antd';
import { type JSX, type ReactNode, useState } from 'react';
import { Failed } from '../../shell/failed.js';
import { useSay } from '../../words/language.js';
import { type Words } from '../../words/language.js';
import { useToday } from '../../words/times.js';
import { partWords } from '../../words/organisation-words.js';

/** What can be done to something: the words on its button, what will happen, what is asked for, and how it is sent. */
export interface Act<Given extends object> {
  readonly words: Words;
  /** Said before it is done. */
  readonly says?: Words;
  readonly isDanger?: boolean;
  /** With what it begins; days are likely to be today. */
  readonly initial?: Partial<Given> | ((today: string) => Partial<Given>);
  readonly fields?: ReactNode;
  /** Under the key, so that a try that was cut off is not done twice. */
  readonly send: (given: Given, key: string) => Promise<unknown>;
}

/** A button that asks for what the act needs, and does it. */
export function ActButton<Given extends object>({
  act,
  ...button
}: { readonly act: Act<Given> } & Pick<ButtonProps, 'type' | 'size'>): JSX.Element {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button {...button} danger={act.isDanger ?? false} onClick={() => setOpen(true)}>
        {say(act.words)}
      </Button>
      {isOpen && <ActForm act={act} close={() => setOpen(false)} />}
    </>
  );
}

interface Asked<Given extends object> {
  readonly act: Act<Given>;
  readonly close: () => void;
}

/** Stays with what was typed and with what the server said against it. */
export function ActForm<Given extends object>({ act, close }: Asked<Given>): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const { message } = App.useApp();
  const today = useToday();
  const [form] = Form.useForm<Given>();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const sending = useMutation({
    mutationFn: (given: Given) => act.send(given, key),
    onSuccess: async () => {
      close();
      void message.success(say(partWords.done));
      await client.invalidateQueries();
    },
  });
  return (
    <Modal
      open
      title={say(act.words)}
      okText={say(act.words)}
      okButtonProps={{ danger: act.isDanger ?? false }}
      confirmLoading={sending.isPending}
      onOk={form.submit}
      onCancel={close}
    >
      <Form<Given>
        initialValues={typeof act.initial === 'function' ? act.initial(today) : (act.initial ?? {})}
        name="act"
        form={form}
        layout="vertical"
        onFinish={(given) => sending.mutate(given)}
        // What is asked anew is another request.
        onValuesChange={() => setKey(crypto.randomUUID())}
      >
        {act.says && <p>{say(act.says)}</p>}
        {act.fields}
        {sending.isError && <Failed error={sending.error} />}
      </Form>
    </Modal>
  );
}

/** The header of a request that is not done twice. */
export const keyed = (key: string) => ({ 'Idempotency-Key': key });

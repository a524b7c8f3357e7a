import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Input, Modal } from 'antd';
import { type JSX, useState } from 'react';
import { queries } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { useLanguage, useSay } from '../words/language.js';
import { inboxWords } from '../words/words.js';
import { type Item } from './items-table.js';

interface Chosen {
  readonly items: readonly Item[];
  readonly done: () => void;
}

/** Agrees on all that are chosen when it is opened, with one opinion. What comes and goes behind it changes nothing of that. */
export function AgreeMany({ items, done }: Chosen): JSX.Element {
  const say = useSay();
  const [taken, take] = useState<readonly Item[]>();
  const close = (): void => {
    take(undefined);
    done();
  };
  return (
    <>
      <Button type="primary" disabled={items.length === 0} onClick={() => take(items)}>
        {say(inboxWords.agree)} {items.length > 0 && items.length}
      </Button>
      {taken && <Agreeing items={taken} done={close} cancel={() => take(undefined)} />}
    </>
  );
}

/** Each has an outcome of its own. A try that was cut off is asked again under its key. */
function Agreeing({ items, done, cancel }: Chosen & { readonly cancel: () => void }): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const [opinion, setOpinion] = useState('');
  const agree = queries.useMutation('post', '/api/v1/inbox/agreements', {
    onSuccess: () => client.invalidateQueries(),
  });
  const send = (): void => {
    const tasks = items.map(({ targetId, round, step = 0, ordinal, contentHash }) => ({
      ...{ targetId, round, step, contentHash },
      ...(ordinal === undefined ? {} : { ordinal }),
    }));
    const params = { header: { 'Idempotency-Key': key } };
    agree.mutate({ params, body: { tasks, ...(opinion.trim() === '' ? {} : { opinion: opinion.trim() }) } });
  };
  return (
    <Modal
      open
      title={`${say(inboxWords.agree)}（${items.length}）`}
      okText={say(agree.isSuccess ? inboxWords.close : inboxWords.agree)}
      confirmLoading={agree.isPending}
      onOk={agree.isSuccess ? done : send}
      onCancel={agree.isSuccess ? done : cancel}
      {...(agree.isSuccess ? { cancelButtonProps: { style: { display: 'none' } } } : {})}
    >
      {agree.isSuccess ? (
        <Outcomes items={items} outcomes={agree.data.outcomes} />
      ) : (
        <Flex vertical gap={12}>
          <ul>
            {items.map((item) => (
              <li key={`${item.targetId} ${item.ordinal ?? ''}`}>{item.name}</li>
            ))}
          </ul>
          <label htmlFor="opinion">{say(inboxWords.opinion)}</label>
          <Input.TextArea id="opinion" rows={3} value={opinion} onChange={({ target }) => setOpinion(target.value)} />
          {agree.isError && <Failed error={agree.error} />}
        </Flex>
      )}
    </Modal>
  );
}

interface Told {
  readonly targetId: string;
  readonly ok: boolean;
  readonly problem?: { readonly zh: string; readonly en: string };
}

function Outcomes({ items, outcomes }: Pick<Chosen, 'items'> & { readonly outcomes: readonly Told[] }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const nameOf = (id: string): string => items.find(({ targetId }) => targetId === id)?.name ?? id;
  return (
    <Flex vertical gap={8} role="status">
      {outcomes.map(({ targetId, ok, problem }, at) => (
        <Alert
          key={`${targetId} ${at}`}
          type={ok ? 'success' : 'warning'}
          title={nameOf(targetId)}
          description={ok ? say(inboxWords.agreed) : problem?.[language]}
        />
      ))}
    </Flex>
  );
}

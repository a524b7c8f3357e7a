import { useMutation } from '@tanstack/react-query';
import { Alert, Flex, Modal } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX, useState } from 'react';
import { Failed } from '../shell/failed.js';
import { actButtons, consequences } from '../words/act-words.js';
import { useSay } from '../words/language.js';
import { targetWords } from '../words/words.js';
import { ActFields } from './act-fields.js';
import { type Fill, isComplete, isGraded, noFill } from './fill.js';
import { type OfferedAct } from './offered-acts.js';
import { asProposals } from './proposed-cells.js';
import { type Given, sendAct } from './send-act.js';
import { SignedThing } from './signed-thing.js';

export interface Asked {
  readonly offered: OfferedAct;
  readonly target: Schemas['Target'];
  readonly next: Schemas['TargetNext'];
  readonly me: string;
  /** What opens afterwards. */
  readonly then?: string | undefined;
  readonly done: () => void;
  readonly cancel: () => void;
}

/** Asks once, says what will happen, and stays with what the server said against it. A further try has the same key, so that nothing is done twice. */
export function ActDialog({ offered, target, next, me, then, done, cancel }: Asked): JSX.Element {
  const say = useSay();
  const { name, form, act, rank } = offered;
  const [key] = useState(() => crypto.randomUUID());
  const [fill, setFill] = useState<Fill>(() => noFill(offered));
  const sending = useMutation({
    mutationFn: () => sendAct({ next, offered, given: givenBy(fill, target), key }),
    onSuccess: done,
  });
  return (
    <Modal
      open
      width={form === 'vote' ? 720 : 560}
      // The buttons stay on a small screen, however much is filled in.
      style={{ top: 24 }}
      styles={{
        container: { display: 'flex', flexDirection: 'column', maxHeight: 'calc(100vh - 48px)' },
        body: { flex: 1, minHeight: 80, overflowY: 'auto' },
      }}
      title={`${say(actButtons[name])} · ${target.name}`}
      okText={say(actButtons[name])}
      okButtonProps={{ disabled: !isComplete(offered, fill), danger: rank === 'danger' || name === 'void' }}
      confirmLoading={sending.isPending}
      onOk={() => sending.mutate()}
      onCancel={cancel}
      footer={(buttons) => (
        <Flex vertical gap={12}>
          <Warnings act={offered} error={sending.error} />
          <Flex gap={8} justify="end">
            {buttons}
          </Flex>
        </Flex>
      )}
    >
      <Flex vertical gap={12}>
        {form === 'vote' && <SignedThing target={target} act={act} then={then} />}
        <ActFields offered={offered} target={target} me={me} value={fill} onChange={setFill} />
      </Flex>
    </Modal>
  );
}

/** What will happen, and what the server said against it: beside the buttons, however much is filled in above. */
function Warnings({
  act: { name, act },
  error,
}: {
  readonly act: OfferedAct;
  readonly error: Error | null;
}): JSX.Element {
  const say = useSay();
  return (
    <Flex vertical gap={8} style={{ textAlign: 'start' }}>
      <div role="note">{say(consequences[name])}</div>
      {act.leavesNobodyFor !== undefined && (
        <Alert type="warning" showIcon title={`${say(targetWords.leavesNobody)} ${act.leavesNobodyFor}`} />
      )}
      {error && <Failed error={error} />}
    </Flex>
  );
}

function givenBy({ grades, cells, to, ...rest }: Fill, { content }: Schemas['Target']): Given {
  return {
    ...rest,
    ...(isGraded(grades) ? { grades } : {}),
    ...(to ? { to } : {}),
    cells: [...asProposals(content, cells)],
  };
}

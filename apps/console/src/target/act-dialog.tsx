import { useMutation } from '@tanstack/react-query';
import { Alert, Flex, Modal } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX, useState } from 'react';
import { Failed } from '../shell/failed.js';
import { actButtons, consequences } from '../words/act-words.js';
import { useSay } from '../words/language.js';
import { targetWords } from '../words/words.js';
import { ActFields, type Fill, isComplete, noFill } from './act-fields.js';
import { isGraded } from './grades.js';
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
      title={`${say(actButtons[name])} · ${target.name}`}
      okText={say(actButtons[name])}
      okButtonProps={{ disabled: !isComplete(offered, fill), danger: rank === 'danger' || name === 'void' }}
      confirmLoading={sending.isPending}
      onOk={() => sending.mutate()}
      onCancel={cancel}
    >
      <Flex vertical gap={12}>
        {form === 'vote' && <SignedThing target={target} act={act} then={then} />}
        <ActFields offered={offered} target={target} me={me} value={fill} onChange={setFill} />
        <div role="note">{say(consequences[name])}</div>
        {act.leavesNobodyFor !== undefined && (
          <Alert type="warning" showIcon title={`${say(targetWords.leavesNobody)} ${act.leavesNobodyFor}`} />
        )}
        {sending.isError && <Failed error={sending.error} />}
      </Flex>
    </Modal>
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

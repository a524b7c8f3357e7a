import { Button, Flex, Input } from 'antd';
import { type Schemas } from '#platform/api-client';
import { type JSX, useId, useState } from 'react';
import { Failed } from '../shell/failed.js';
import { proposalWords } from '../words/act-words.js';
import { useSay } from '../words/language.js';
import { useSettling } from './use-settling.js';

interface Settling {
  readonly targetId: string;
  /** Of one round. */
  readonly proposals: readonly Schemas['TargetProposal'][];
  readonly isAll?: boolean;
}

/** Accepts or declines; what is declined says why. A further try has the same key. */
export function Settle({ targetId, proposals, isAll = false }: Settling): JSX.Element {
  const say = useSay();
  const [reason, setReason] = useState<string>();
  const { accept, decline } = useSettling(targetId, proposals);
  const failures = [accept.error, decline.error].filter((error) => error !== null);
  return (
    <Flex vertical gap={8} style={{ marginBlock: 4 }}>
      <Flex gap={8}>
        <Button size="small" type="primary" loading={accept.isPending} onClick={() => accept.mutate()}>
          {say(isAll ? proposalWords.acceptAll : proposalWords.accept)}
        </Button>
        <Button size="small" onClick={() => setReason(reason === undefined ? '' : undefined)}>
          {say(isAll ? proposalWords.declineAll : proposalWords.decline)}
        </Button>
      </Flex>
      {reason !== undefined && (
        <Declining
          reason={reason}
          setReason={setReason}
          isPending={decline.isPending}
          send={() => decline.mutate(reason.trim())}
        />
      )}
      {failures.map((error, at) => (
        <Failed key={at} error={error} />
      ))}
    </Flex>
  );
}

interface Why {
  readonly reason: string;
  readonly setReason: (text: string) => void;
  readonly isPending: boolean;
  readonly send: () => void;
}

function Declining({ reason, setReason, isPending, send }: Why): JSX.Element {
  const say = useSay();
  const id = useId();
  return (
    <Flex gap={8} align="center">
      <label htmlFor={id}>{say(proposalWords.reason)}</label>
      <Input
        id={id}
        autoFocus
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        onPressEnter={send}
        style={{ flex: 1 }}
      />
      <Button size="small" danger disabled={reason.trim() === ''} loading={isPending} onClick={send}>
        {say(proposalWords.decline)}
      </Button>
    </Flex>
  );
}

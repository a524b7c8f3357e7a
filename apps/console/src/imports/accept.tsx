import { answerOf, type Schemas } from '#platform/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Modal } from 'antd';
import { type JSX, useState } from 'react';
import { api } from '../api/client.js';
import { Failed } from '../shell/failed.js';
import { intakeWords } from '../words/imports-words.js';
import { useSay } from '../words/language.js';

type Intake = Schemas['Intake'];

/** What stands in the way of accepting it, or the one button that drafts. */
export function Accept({ intake, mayDecide }: { readonly intake: Intake; readonly mayDecide: boolean }): JSX.Element {
  const say = useSay();
  const [isAsked, ask] = useState(false);
  const { open } = intake;
  const { drafts, settled } = toDraft(intake);
  if (!mayDecide) return <Alert type="info" showIcon title={say(intakeWords.forDrafters)} />;
  if (open.errors + open.proposals > 0) return <Blocked open={open} />;
  if (drafts === 0 && settled > 0) return <Alert type="info" showIcon title={say(intakeWords.nothingToDo)} />;
  return (
    <>
      <Alert
        type="success"
        showIcon
        title={say(intakeWords.nothingOpen)}
        description={<Drafts drafts={drafts} settled={settled} />}
        action={
          <Button type="primary" onClick={() => ask(true)}>
            {say(intakeWords.acceptImport)}
          </Button>
        }
      />
      {isAsked && <Accepting intake={intake} close={() => ask(false)} />}
    </>
  );
}

/** How many targets would be drafted or revised, and how many stand as they are. */
const toDraft = ({ counts: { projects, settled = 0 } = none }: Intake) => ({ drafts: projects - settled, settled });
const none: NonNullable<Intake['counts']> = { projects: 0, indicators: 0, findings: 0, proposals: 0 };

function Blocked({ open: { errors, proposals } }: Pick<Intake, 'open'>): JSX.Element {
  const say = useSay();
  const parts = [
    ...(errors > 0 ? [`${errors} ${say(intakeWords.errorsLeft)}`] : []),
    ...(proposals > 0 ? [`${proposals} ${say(intakeWords.proposalsLeft)}`] : []),
  ];
  return (
    <Alert
      type="warning"
      showIcon
      title={`${say(intakeWords.blocked)}${parts.join(say(intakeWords.comma))} ${say(intakeWords.left)}`}
      {...(errors > 0 && proposals > 0 ? { description: say(intakeWords.mends) } : {})}
    />
  );
}

function Drafts({ drafts, settled }: { readonly drafts: number; readonly settled: number }): JSX.Element {
  const say = useSay();
  return (
    <>
      {say(intakeWords.willDraft)}
      <strong>{drafts}</strong>
      {settled > 0 && (
        <>
          {' '}
          {say(intakeWords.settled)}
          {settled}
        </>
      )}
    </>
  );
}

/** Asks once, and stays with what the server said against it; a further try has the same key. */
function Accepting({ intake, close }: { readonly intake: Intake; readonly close: () => void }): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const [key] = useState(() => crypto.randomUUID());
  const { intakeId, digest = '' } = intake;
  const accept = useMutation({
    mutationFn: () => {
      const params = { path: { intakeId }, header: { 'Idempotency-Key': key } };
      return answerOf(api.POST('/api/v1/intakes/{intakeId}/acceptance', { params, body: { digest } }));
    },
    onSuccess: async () => {
      close();
      await client.invalidateQueries();
    },
  });
  return (
    <Modal
      open
      title={say(intakeWords.acceptTitle)}
      okText={say(intakeWords.acceptImport)}
      confirmLoading={accept.isPending}
      onOk={() => accept.mutate()}
      onCancel={close}
    >
      <Flex vertical gap={12}>
        <div>
          <Drafts {...toDraft(intake)} />
        </div>
        <div>{say(intakeWords.acceptNote)}</div>
        {accept.isError && <Failed error={accept.error} />}
      </Flex>
    </Modal>
  );
}

import { type Schemas } from '#platform/api-client';
import { Button, Flex, Spin, Typography } from 'antd';
import { type JSX } from 'react';
import { useNavigate, useParams } from 'react-router';
import { Failed } from '../shell/failed.js';
import { importsWords } from '../words/imports-words.js';
import { useSay } from '../words/language.js';
import { Accept } from './accept.js';
import { Head } from './head.js';
import { StatusTag } from './imports-table.js';
import { isDrafter } from './is-drafter.js';
import { Outcomes } from './outcomes.js';
import { Parts } from './parts.js';
import { Receipt } from './receipt.js';
import { useIntake } from './use-intake.js';

/** One import: how far it is, what was read, what is to be decided, what came of it. */
export default function Intake({ person }: { readonly person: Schemas['Whoami'] }): JSX.Element {
  const { intakeId = '' } = useParams();
  const intake = useIntake(intakeId);
  if (intake.isError) return <Failed error={intake.error} again={() => void intake.refetch()} />;
  if (!intake.data) return <Spin fullscreen />;
  const { data } = intake;
  return (
    <Flex vertical gap={16}>
      <Top name={('title' in data ? data.title : undefined) ?? data.file.name} status={data.status} />
      {'projects' in data ? <Read intake={data} mayDecide={isDrafter(person)} /> : <Receipt receipt={data} />}
    </Flex>
  );
}

function Top({ name, status }: { readonly name: string; readonly status: Schemas['ListedIntake']['status'] }) {
  const say = useSay();
  const go = useNavigate();
  return (
    <Flex gap={12} align="center">
      <Button onClick={() => void go('/imports')}>{say(importsWords.back)}</Button>
      <Typography.Title level={1} style={{ fontSize: 20, margin: 0 }}>
        {name}
      </Typography.Title>
      <StatusTag status={status} />
    </Flex>
  );
}

function Read({ intake, mayDecide }: { readonly intake: Schemas['Intake']; readonly mayDecide: boolean }): JSX.Element {
  return (
    <>
      <Head intake={intake} />
      {intake.status === 'read' ? <Accept intake={intake} mayDecide={mayDecide} /> : <Outcomes intake={intake} />}
      <Parts intake={intake} mayDecide={mayDecide} />
    </>
  );
}

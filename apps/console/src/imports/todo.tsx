import { type Schemas } from '#platform/api-client';
import { Empty, Flex, Spin } from 'antd';
import { type JSX } from 'react';
import { Failed } from '../shell/failed.js';
import { More } from '../shell/more.js';
import { intakeWords } from '../words/imports-words.js';
import { useSay } from '../words/language.js';
import { byKind, byThemselves, openProposals } from './decisions.js';
import { FindingsOfKind } from './findings-of-kind.js';
import { ProposalsOfKind } from './proposals-of-kind.js';
import { useFindings } from './use-intake.js';

interface Open {
  readonly intake: Schemas['Intake'];
  readonly showProject: (project: number) => void;
}

/** What blocks acceptance: errors first, then what is proposed, each one by one or all of a kind. */
export function Todo({ intake, showProject }: Open): JSX.Element {
  const say = useSay();
  const found = useFindings(intake.intakeId, 'open');
  if (found.isError) return <Failed error={found.error} again={() => void found.refetch()} />;
  if (!found.data) return <Spin />;
  const findings = found.data.pages.flatMap(({ items }) => items);
  const errors = byKind(byThemselves(findings, intake.proposals), ({ code }) => code);
  const proposals = byKind(openProposals(intake.proposals), ({ kind, field }) => `${kind} ${field ?? ''}`);
  if (errors.length + proposals.length === 0) return <Empty description={say(intakeWords.nothingOpen)} />;
  const shared = { intake, showProject };
  return (
    <Flex vertical gap={16}>
      {errors.map((group) => (
        <FindingsOfKind key={group[0]?.code} findings={group} {...shared} />
      ))}
      <More of={found} />
      {proposals.map((group) => (
        <ProposalsOfKind key={group[0]?.id} proposals={group} {...shared} />
      ))}
    </Flex>
  );
}

import { type Schemas } from '#platform/api-client';
import { Button, Card, Flex } from 'antd';
import { type JSX, useState } from 'react';
import { fieldWords, intakeWords, proposalKindWords } from '../words/imports-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { onProposals, type Proposal } from './decisions.js';
import { ReasonDialog } from './reason-dialog.js';
import { useDecide } from './use-intake.js';

interface OfKind {
  readonly intake: Schemas['Intake'];
  readonly proposals: readonly Proposal[];
  readonly showProject: (project: number) => void;
}

type How = 'accepted' | 'declined';
interface Chosen {
  readonly how: How;
  readonly proposals: readonly Proposal[];
}

/** Repairs of one kind: accepted at a click, declined for a reason where what it would mend is to stand. */
export function ProposalsOfKind({ intake, proposals, showProject }: OfKind): JSX.Element {
  const say = useSay();
  const [chosen, choose] = useState<Chosen>();
  const [first] = proposals;
  const all = (how: How) => () => choose({ how, proposals });
  return (
    <Card
      size="small"
      type="inner"
      title={
        <>
          {first && say(proposalKindWords[first.kind])}
          {first?.field && `${say(intakeWords.colon)}${say(fieldWords[first.field])}`} · {proposals.length}
        </>
      }
      extra={
        proposals.length > 1 && (
          <Flex gap={8}>
            <Button size="small" type="primary" onClick={all('accepted')}>
              {say(intakeWords.acceptAll)} {proposals.length}
            </Button>
            <Button size="small" onClick={all('declined')}>
              {say(intakeWords.declineAll)} {proposals.length}
            </Button>
          </Flex>
        )
      }
    >
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {proposals.map((proposal) => (
          <li key={proposal.id} style={{ paddingBlock: 6 }}>
            <One
              proposal={proposal}
              projects={intake.projects}
              showProject={showProject}
              choose={(how) => choose({ how, proposals: [proposal] })}
            />
          </li>
        ))}
      </ul>
      {chosen && (
        <Deciding
          key={`${chosen.how} ${chosen.proposals[0]?.id}`}
          intake={intake}
          {...chosen}
          close={() => choose(undefined)}
        />
      )}
    </Card>
  );
}

interface Shown extends Pick<OfKind, 'showProject'> {
  readonly proposal: Proposal;
  readonly projects: Schemas['Intake']['projects'];
  readonly choose: (how: How) => void;
}

function One({ proposal, projects, showProject, choose }: Shown): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const project = projectOf(proposal, projects);
  return (
    <Flex gap={16} align="start">
      <div style={{ flex: 1, minWidth: 0 }}>
        {proposal[language]}
        {project !== undefined && (
          <Button size="small" type="link" onClick={() => showProject(project)}>
            {say(intakeWords.showRow)}
          </Button>
        )}
      </div>
      <Button size="small" type="primary" ghost onClick={() => choose('accepted')}>
        {say(intakeWords.accept)}
      </Button>
      <Button size="small" onClick={() => choose('declined')}>
        {say(intakeWords.decline)}
      </Button>
    </Flex>
  );
}

/** The project that it is of, or would be moved out of. */
function projectOf({ kind, ...more }: Proposal, { length }: Schemas['Intake']['projects']): number | undefined {
  const at: unknown = kind === 'move-row' ? more['from'] : more['project'];
  return typeof at === 'number' && at < length ? at : undefined;
}

function Deciding({ intake, how, proposals, close }: Chosen & { intake: Schemas['Intake']; close: () => void }) {
  const say = useSay();
  const decide = useDecide(intake);
  return (
    <ReasonDialog
      act={say(how === 'accepted' ? intakeWords.accept : intakeWords.decline)}
      needed={false}
      sentences={proposals}
      sending={decide}
      send={(key, reason) =>
        decide.mutate({ key, decisions: onProposals(proposals, how, reason) }, { onSuccess: close })
      }
      close={close}
    />
  );
}

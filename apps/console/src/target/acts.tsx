import { Alert, App, Button, Card, Dropdown, Flex } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { type Schemas } from '#platform/api-client';
import { type JSX, useState } from 'react';
import { useNavigate } from 'react-router';
import { actButtons } from '../words/act-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { targetWords } from '../words/words.js';
import { ActDialog } from './act-dialog.js';
import { actsOf, type OfferedAct } from './offered-acts.js';
import { useActNames } from './use-act-names.js';

interface Offered {
  readonly target: Schemas['Target'];
  readonly next: Schemas['TargetNext'];
  readonly signers: Schemas['TargetSigners'] | undefined;
  readonly me: string;
  /** What opens once it is off one's desk. */
  readonly then?: { readonly name?: string | undefined; readonly open: () => void } | undefined;
}

/** Acts after which the task is no longer one's own. */
const passesOn: readonly OfferedAct['name'][] = ['agree', 'disagree', 'vote', 'abstain', 'transfer', 'read'];

/** What one may do with it now, as the server's `next` says; why not what not stands below. */
export function Acts({ target, next, signers, me, then }: Offered): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState<OfferedAct>();
  const offered = actsOf(next);
  const done = async (act: OfferedAct): Promise<void> => {
    setOpen(undefined);
    void message.success(`${say(actButtons[act.name])} · ${say(targetWords.done)}`);
    if (passesOn.includes(act.name)) then?.open();
    await client.invalidateQueries();
  };
  return (
    <Card size="small" title={say(targetWords.acts)}>
      <Buttons offered={offered} next={next} signers={signers} choose={setOpen} />
      <Because next={next} />
      {open && (
        <ActDialog
          key={open.key}
          {...{ offered: open, target, next, me }}
          then={passesOn.includes(open.name) ? then?.name : undefined}
          done={() => void done(open)}
          cancel={() => setOpen(undefined)}
        />
      )}
    </Card>
  );
}

/** What is done in a screen of its own. */
const ownScreens = [
  { name: 'submit', at: 'submit', kind: 'primary' },
  { name: 'revise', at: 'edit', kind: 'default' },
] as const;

interface Choosing extends Pick<Offered, 'next' | 'signers'> {
  readonly offered: readonly OfferedAct[];
  readonly choose: (act: OfferedAct) => void;
}

function Buttons({ offered, next, signers, choose }: Choosing): JSX.Element {
  const say = useSay();
  const go = useNavigate();
  const nameOf = useActNames(next, signers, offered);
  const rest = offered.filter(({ rank }) => rank === 'rest');
  const screens = ownScreens.filter(({ name }) => next.acts.some(({ act, may }) => act === name && may));
  if (offered.length === 0 && screens.length === 0) return <>{say(targetWords.nothing)}</>;
  return (
    <Flex wrap gap={8}>
      {screens.map(({ name, at, kind }) => (
        <Button key={name} type={kind} onClick={() => void go(`/targets/${next.targetId}/${at}`)}>
          {say(actButtons[name])}
        </Button>
      ))}
      {offered
        .filter(({ rank }) => rank !== 'rest')
        .map((act) => (
          <Button
            key={act.key}
            type={act.rank === 'main' ? 'primary' : 'default'}
            danger={act.rank === 'danger'}
            onClick={() => choose(act)}
          >
            {nameOf(act)}
          </Button>
        ))}
      {rest.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{ items: rest.map((act) => ({ key: act.key, label: nameOf(act), onClick: () => choose(act) })) }}
        >
          <Button>{say(actButtons.more)} ▾</Button>
        </Dropdown>
      )}
    </Flex>
  );
}

/** Why one may not sign in a round that is open; outside one nobody asks. And what a signature would make impossible. */
function Because({ next }: Pick<Offered, 'next'>): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const refused = next.acts.find(({ act, may }) => act === 'sign' && !may);
  const because = next.status === 'in-approval' ? refused?.because : undefined;
  const warnings = next.acts.flatMap(({ leavesNobodyFor }) => leavesNobodyFor ?? []);
  return (
    <Flex vertical gap={8} style={{ marginBlockStart: 8 }}>
      {because && <Alert type="info" title={because[language]} />}
      {warnings.map((step) => (
        <Alert key={step} type="warning" title={`${say(targetWords.leavesNobody)} ${step}`} />
      ))}
    </Flex>
  );
}

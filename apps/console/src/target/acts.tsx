import { Alert, App, Button, Card, Flex } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { type Schemas } from '#platform/api-client';
import { type JSX, useState } from 'react';
import { useLanguage, useSay } from '../words/language.js';
import { targetWords } from '../words/words.js';
import { ActDialog } from './act-dialog.js';
import { actsOf, type OfferedAct } from './offered-acts.js';

/** What one may do with it now, as the server's `next` says; why not what not stands below. */
export function Acts({ next }: { readonly next: Schemas['TargetNext'] }): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [open, setOpen] = useState<OfferedAct>();
  const offered = actsOf(next);
  const warnings = next.acts.flatMap(({ leavesNobodyFor }) => leavesNobodyFor ?? []);
  // Outside a round nobody asks why they may not sign.
  const refused = next.acts.find(({ act, may }) => act === 'sign' && !may);
  const because = next.status === 'in-approval' ? refused?.because : undefined;
  const done = async (): Promise<void> => {
    setOpen(undefined);
    void message.success(say(targetWords.done));
    await client.invalidateQueries();
  };
  return (
    <Card size="small" title={say(targetWords.acts)}>
      <Flex wrap gap={8}>
        {offered.map((act) => (
          <Button
            key={act.name}
            type={act.isMain ? 'primary' : 'default'}
            danger={act.name === 'disagree'}
            onClick={() => setOpen(act)}
          >
            {say(act.words)}
          </Button>
        ))}
      </Flex>
      {offered.length === 0 && say(targetWords.nothing)}
      {because && <Alert style={{ marginBlockStart: 8 }} type="info" title={because[language]} />}
      {warnings.map((step) => (
        <Alert
          key={step}
          style={{ marginBlockStart: 8 }}
          type="warning"
          title={`${say(targetWords.leavesNobody)} ${step}`}
        />
      ))}
      {open && <ActDialog key={open.name} act={open} done={() => void done()} cancel={() => setOpen(undefined)} />}
    </Card>
  );
}

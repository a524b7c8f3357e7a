import { type Schemas } from '#platform/api-client';
import { Button, Card, Flex, Tag, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { fieldWords, intakeWords, severityWords } from '../words/imports-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { asPrinted, type Finding, mayStand } from './decisions.js';
import { ReasonDialog } from './reason-dialog.js';
import { SetValue } from './set-value.js';
import { useDecide } from './use-intake.js';
import { WhereLine } from './where-line.js';

interface OfKind {
  readonly intake: Schemas['Intake'];
  readonly findings: readonly Finding[];
  readonly showProject: (project: number) => void;
}

/** Errors of one code: each stands as printed for a reason, or its value is set; what means two things has to be set. */
export function FindingsOfKind({ intake, findings, showProject }: OfKind): JSX.Element {
  const say = useSay();
  const [standing, stand] = useState<readonly Finding[]>();
  const [setting, set] = useState<Finding>();
  const able = findings.filter(mayStand);
  return (
    <Card
      size="small"
      type="inner"
      title={<Kind findings={findings} />}
      extra={
        able.length > 1 && (
          <Button size="small" onClick={() => stand(able)}>
            {say(intakeWords.asPrintedAll)} {able.length}
          </Button>
        )
      }
    >
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {findings.map((finding) => (
          <li key={finding.number} style={{ paddingBlock: 6 }}>
            <Flex gap={16} align="start">
              <Sentence finding={finding} showProject={showProject} />
              {mayStand(finding) && (
                <Button size="small" onClick={() => stand([finding])}>
                  {say(intakeWords.asPrinted)}
                </Button>
              )}
              <Button size="small" type="primary" ghost onClick={() => set(finding)}>
                {say(intakeWords.setValue)}
              </Button>
            </Flex>
          </li>
        ))}
      </ul>
      {standing && (
        <Standing key={standing[0]?.number} intake={intake} findings={standing} close={() => stand(undefined)} />
      )}
      {setting && <SetValue key={setting.number} intake={intake} finding={setting} close={() => set(undefined)} />}
    </Card>
  );
}

function Kind({ findings }: Pick<OfKind, 'findings'>): JSX.Element {
  const say = useSay();
  const [first] = findings;
  return (
    <>
      <Tag color="red">{say(severityWords.error)}</Tag>
      {first?.needsValue && <Tag>{say(fieldWords[first.needsValue])}</Tag>}
      {findings.length} {say(intakeWords.ofKind)}{' '}
      <Typography.Text type="secondary" style={{ fontWeight: 'normal' }}>
        {first?.code}
      </Typography.Text>
    </>
  );
}

function Sentence({
  finding,
  showProject,
}: {
  readonly finding: Finding;
  readonly showProject: OfKind['showProject'];
}) {
  const language = useLanguage();
  return (
    <div style={{ flex: 1, minWidth: 0 }}>
      <div>{finding[language]}</div>
      <WhereLine place={finding.place} project={finding.project} showProject={showProject} />
    </div>
  );
}

function Standing({ intake, findings, close }: Pick<OfKind, 'intake' | 'findings'> & { readonly close: () => void }) {
  const say = useSay();
  const decide = useDecide(intake);
  return (
    <ReasonDialog
      act={say(intakeWords.asPrinted)}
      needed
      sentences={findings}
      sending={decide}
      send={(key, reason) => decide.mutate({ key, decisions: asPrinted(findings, reason) }, { onSuccess: close })}
      close={close}
    />
  );
}

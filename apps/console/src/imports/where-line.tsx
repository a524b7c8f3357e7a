import { Button, Typography } from 'antd';
import { type JSX } from 'react';
import { intakeWords } from '../words/imports-words.js';
import { useLanguage, useSay } from '../words/language.js';

interface Where {
  readonly place?: { readonly zh: string; readonly en: string } | undefined;
  readonly project?: number | undefined;
  readonly showProject: (project: number) => void;
}

/** Where in the file something was found, and the way to what is printed there. */
export function WhereLine({ place, project, showProject }: Where): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  return (
    <Typography.Text type="secondary">
      {place?.[language] ?? say(intakeWords.wholeTable)}
      {project !== undefined && (
        <Button size="small" type="link" onClick={() => showProject(project)}>
          {say(intakeWords.showRow)}
        </Button>
      )}
    </Typography.Text>
  );
}

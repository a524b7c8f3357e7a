import { Alert, Typography } from 'antd';
import { type JSX } from 'react';
import { sentencesOf } from '../api/problem.js';
import { savingWords } from '../words/edit-words.js';
import { useLanguage, useSay } from '../words/language.js';
import { useTimes } from '../words/times.js';
import { type Standing } from './use-saving.js';

/** Whether what was typed is saved, and if not, why and what happens next. */
export function SavingStatus({
  standing,
  isPartly,
}: {
  readonly standing: Standing;
  readonly isPartly: boolean;
}): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const { clockOf } = useTimes();
  const { how, at, error } = standing;
  if (how === 'refused') {
    return (
      <Alert
        type="error"
        showIcon
        role="alert"
        title={`${say(savingWords.refused)}${sentencesOf(error, language).join(' ')}`}
      />
    );
  }
  if (how === 'away' || how === 'signed-out')
    return <Alert type="warning" showIcon role="status" title={say(savingWords[how])} />;
  const done = at === undefined ? say(savingWords.nothing) : `${say(savingWords.saved)} ${clockOf(at)}`;
  return (
    <Typography.Text role="status" data-saving={how}>
      {how === 'saved' ? done : say(savingWords[how])}
      {isPartly && ` ${say(savingWords.partly)}`}
    </Typography.Text>
  );
}

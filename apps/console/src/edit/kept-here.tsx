import { Alert } from 'antd';
import { type JSX } from 'react';
import { savingWords } from '../words/edit-words.js';
import { useSay } from '../words/language.js';

/** Of what is kept in this browser: that one goes on with it, or that nothing can be kept. */
export function KeptHere({
  isResumed,
  cannotKeep,
}: {
  readonly isResumed: boolean;
  readonly cannotKeep: boolean;
}): JSX.Element {
  const say = useSay();
  return (
    <>
      {isResumed && <Alert closable type="info" showIcon title={say(savingWords.resumed)} />}
      {cannotKeep && <Alert type="warning" showIcon title={say(savingWords.cannotKeep)} />}
    </>
  );
}

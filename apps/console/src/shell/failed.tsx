import { Alert, Button } from 'antd';
import { type JSX } from 'react';
import { sentencesOf } from '../api/problem.js';
import { useLanguage, useSay } from '../words/language.js';
import { appWords } from '../words/words.js';

/** What the server said of a failure, as it says it, and another try. */
export function Failed({ error, again }: { readonly error: unknown; readonly again?: () => void }): JSX.Element {
  const language = useLanguage();
  const say = useSay();
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={sentencesOf(error, language).map((sentence) => (
        <div key={sentence}>{sentence}</div>
      ))}
      action={again && <Button onClick={again}>{say(appWords.again)}</Button>}
    />
  );
}

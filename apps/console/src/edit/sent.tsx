import { type Schemas } from '#platform/api-client';
import { Result } from 'antd';
import { type JSX } from 'react';
import { Link } from 'react-router';
import { checkWords } from '../words/edit-words.js';
import { filled } from '../words/filled.js';
import { useSay } from '../words/language.js';

/** What happens next, and until when. */
export function Sent({ standing }: { readonly standing: Schemas['TargetStanding'] }): JSX.Element {
  const say = useSay();
  const { targetId, content, stepName = '', due } = standing;
  return (
    <Result
      status="success"
      title={<h1 style={{ fontSize: 20 }}>{say(filled(checkWords.done, content.name))}</h1>}
      subTitle={
        <>
          <p>
            {say(filled(checkWords.next, stepName))}
            {due !== undefined && ` · ${say(filled(checkWords.due, due))}`}
          </p>
          <p>{say(checkWords.then)}</p>
        </>
      }
      extra={<Link to={`/targets/${targetId}`}>{say(checkWords.see)}</Link>}
    />
  );
}

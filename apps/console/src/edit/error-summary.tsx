import { Alert } from 'antd';
import { type JSX, useEffect, useRef } from 'react';
import { editWords } from '../words/edit-words.js';
import { useLanguage, useSay, type Words } from '../words/language.js';
import { type Place } from './draft.js';

export interface Listed {
  readonly words: Words;
  readonly place?: Place | undefined;
}

interface Shown {
  readonly listed: readonly Listed[];
  /** Counts up each time somebody is to be led here. */
  readonly tried: number;
  readonly open: (place: Place) => void;
}

/** All that is in the way of a submission: it takes the keyboard, and each line leads to its cell. */
export function ErrorSummary({ listed, tried, open }: Shown): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => summary.current?.focus(), [tried]);
  return (
    <div ref={summary} tabIndex={-1} role="group" aria-label={say(editWords.summary)}>
      <Alert
        type="error"
        showIcon
        title={say(editWords.summary)}
        description={
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {listed.map(({ words, place }) => (
              <li key={`${place?.key ?? ''} ${words.zh}`}>
                {place === undefined ? (
                  words[language]
                ) : (
                  <a
                    href={`#cell-${place.key ?? ''}-${place.field}`}
                    onClick={(event) => {
                      event.preventDefault();
                      open(place);
                    }}
                  >
                    {words[language]}
                  </a>
                )}
              </li>
            ))}
          </ul>
        }
      />
    </div>
  );
}

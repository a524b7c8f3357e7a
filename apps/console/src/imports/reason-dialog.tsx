import { type JSX } from 'react';
import { AskWhy } from '../shell/ask-why.js';
import { intakeWords } from '../words/imports-words.js';
import { useLanguage, useSay } from '../words/language.js';

interface Asked {
  readonly act: string;
  /** Nothing is sent without one. */
  readonly needed: boolean;
  /** What is decided on; the first ones are shown. */
  readonly sentences: readonly { readonly zh: string; readonly en: string }[];
  readonly sending: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown };
  readonly send: (key: string, reason: string) => void;
  readonly close: () => void;
}

const SHOWN = 5;

/** Names what is decided, and asks why. */
export function ReasonDialog({ act, needed, sentences, ...asking }: Asked): JSX.Element {
  const say = useSay();
  const language = useLanguage();
  const left = sentences.length - SHOWN;
  return (
    <AskWhy
      title={`${act}（${sentences.length}）`}
      ok={act}
      label={`${say(intakeWords.reason)}${needed ? '' : say(intakeWords.optional)}`}
      help={intakeWords.reasonHelp}
      reason={needed ? 'required' : 'optional'}
      {...asking}
    >
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {sentences.slice(0, SHOWN).map((each, at) => (
          <li key={at}>{each[language]}</li>
        ))}
        {left > 0 && <li>… + {left}</li>}
      </ul>
    </AskWhy>
  );
}

import { Button, Card, Flex, Progress, Typography } from 'antd';
import { type JSX, type ReactNode } from 'react';
import { Failed } from '../shell/failed.js';
import { useSay, type Words } from '../words/language.js';
import { uploadWords } from '../words/upload-words.js';
import { appWords } from '../words/words.js';
import { sizeOf } from './file-rules.js';
import { type Entry, type Files } from './use-sending.js';

interface Listed<Answer> {
  readonly files: Files<Answer>;
  /** What came of one that the server took. */
  readonly shown: (answer: Answer) => ReactNode;
}

/** Each file with how far it is; nothing where none was dropped. */
export function FileList<Answer>({ files, shown }: Listed<Answer>): JSX.Element | null {
  const say = useSay();
  if (files.entries.length === 0) return null;
  return (
    <Card size="small" title={say(uploadWords.files)}>
      <ul aria-live="polite" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {files.entries.map((entry) => (
          <li key={entry.key} style={{ paddingBlock: 4 }}>
            <Flex gap={12} align="center">
              <Typography.Text ellipsis={{ tooltip: entry.file.name }} style={{ width: 320, flex: 'none' }}>
                {entry.file.name}
              </Typography.Text>
              <Typography.Text style={{ width: 72, flex: 'none', textAlign: 'right' }}>
                {sizeOf(entry.file.size)}
              </Typography.Text>
              <Typography.Text style={{ width: 180, flex: 'none' }}>{say(stateOf(entry))}</Typography.Text>
              <div style={{ flex: 1, minWidth: 0 }}>
                <Outcome entry={entry} shown={shown} />
              </div>
              <Acts entry={entry} files={files} />
            </Flex>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const stateOf = (entry: Entry<unknown>): Words =>
  entry.state === 'sending' && entry.percent === 100 ? uploadWords.reading : uploadWords[entry.state];

function Outcome<Answer>({ entry, shown }: { readonly entry: Entry<Answer>; readonly shown: Listed<Answer>['shown'] }) {
  const say = useSay();
  switch (entry.state) {
    case 'refused':
      return <Typography.Text type="danger">{say(entry.why)}</Typography.Text>;
    case 'sending':
      return <Progress percent={entry.percent} aria-label={entry.file.name} status="active" />;
    case 'sent':
      return shown(entry.answer);
    case 'failed':
      return <Failed error={entry.error} />;
    case 'waiting':
    case 'stopped':
      return null;
  }
}

function Acts<Answer>({ entry, files }: { readonly entry: Entry<Answer>; readonly files: Files<Answer> }): JSX.Element {
  const say = useSay();
  const { key, state, file } = entry;
  const label = (words: Words): string => `${say(words)} ${file.name}`;
  return (
    <Flex gap={8}>
      {state === 'sending' && (
        <Button size="small" aria-label={label(uploadWords.stop)} onClick={entry.stop}>
          {say(uploadWords.stop)}
        </Button>
      )}
      {(state === 'failed' || state === 'stopped') && (
        <Button size="small" aria-label={label(appWords.again)} onClick={() => files.again(key)}>
          {say(appWords.again)}
        </Button>
      )}
      {state !== 'sending' && (
        <Button size="small" type="text" aria-label={label(uploadWords.remove)} onClick={() => files.drop(key)}>
          {say(uploadWords.remove)}
        </Button>
      )}
    </Flex>
  );
}

import { useEffect, useState } from 'react';
import { type Words } from '../words/language.js';
import { type FileRules, refusalOf } from './file-rules.js';
import { type Sending } from './send-bytes.js';

/** A file on its way, one state after the other. */
export type Entry<Answer> = { readonly key: string; readonly file: File } & (
  | { readonly state: 'refused'; readonly why: Words }
  | { readonly state: 'waiting' }
  | { readonly state: 'sending'; readonly percent: number; readonly stop: () => void }
  | { readonly state: 'sent'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'stopped' }
);

export interface Files<Answer> {
  readonly entries: readonly Entry<Answer>[];
  readonly add: (file: File) => void;
  /** Under the same key: what the server has of it is not done twice. */
  readonly again: (key: string) => void;
  /** Out of the list, and out of the queue. */
  readonly drop: (key: string) => void;
}

/** Sends files one after the other, as the server takes them of one person; each is checked before. */
export function useSending<Answer>(
  send: (file: File, sending: Sending) => Promise<Answer>,
  rules: FileRules,
): Files<Answer> {
  const [entries, setEntries] = useState<readonly Entry<Answer>[]>([]);
  const put = (key: string, state: (file: File) => Entry<Answer>): void =>
    setEntries((all) => all.map((each) => (each.key === key ? state(each.file) : each)));
  const next = entries.some(({ state }) => state === 'sending')
    ? undefined
    : entries.find(({ state }) => state === 'waiting');

  useEffect(() => {
    if (!next) return;
    const { key, file } = next;
    const ended = new AbortController();
    const stop = (): void => ended.abort();
    const onProgress = (percent: number): void => put(key, () => ({ key, file, state: 'sending', percent, stop }));
    onProgress(0);
    send(file, { key, signal: ended.signal, onProgress }).then(
      (answer) => put(key, () => ({ key, file, state: 'sent', answer })),
      (error: unknown) =>
        put(key, () =>
          ended.signal.aborted ? { key, file, state: 'stopped' } : { key, file, state: 'failed', error },
        ),
    );
  });

  return {
    entries,
    add: (file) => {
      const [key, why] = [crypto.randomUUID(), refusalOf(file, rules)];
      setEntries((all) => [...all, why ? { key, file, state: 'refused', why } : { key, file, state: 'waiting' }]);
    },
    again: (key) => put(key, (file) => ({ key, file, state: 'waiting' })),
    drop: (key) => setEntries((all) => all.filter((each) => each.key !== key)),
  };
}

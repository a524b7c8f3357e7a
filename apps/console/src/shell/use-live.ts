import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { followTogether, type Heard } from './follow-together.js';

/** What is shown is read anew when the server says that it changed; where nobody is signed in any more, the way in is shown. */
export function useLive(): void {
  const client = useQueryClient();
  useEffect(() => {
    const ended = new AbortController();
    let later: ReturnType<typeof setTimeout> | undefined;
    const readAnew = (): void => {
      later = undefined;
      void client.invalidateQueries({ predicate: ({ queryKey }) => isOfMany(JSON.stringify(queryKey)) });
    };
    const heard = (what: Heard): void => {
      void client.invalidateQueries({ predicate: ({ queryKey }) => concerns(what, JSON.stringify(queryKey)) });
      if (what.event === 'target' || what.event === 'resync') later ??= setTimeout(readAnew, MANY_AT_MOST_EVERY);
    };
    followTogether({ signal: ended.signal, heard });
    return () => {
      ended.abort();
      clearTimeout(later);
    };
  }, [client]);
}

/** Whether what was asked so may have another answer now. */
function concerns(heard: Heard, asked: string): boolean {
  if (heard.event === 'inbox') return asked.includes('inbox');
  if (heard.event === 'target') return !isOfMany(asked) && asked.includes(heard.data.targetId);
  return true;
}

/** Lists and counts of targets: on a day when many act, each act alone would have all of it read again. */
const isOfMany = (asked: string): boolean => asked.startsWith('["targets"');
const MANY_AT_MOST_EVERY = 3000;

import { useQueryClient } from '@tanstack/react-query';
import { follow, type Told } from '#platform/api-client';
import { useEffect } from 'react';

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
    const hear = async (): Promise<void> => {
      for await (const told of follow({ url: window.location.origin, signal: ended.signal })) {
        await client.invalidateQueries({ predicate: ({ queryKey }) => concerns(told, JSON.stringify(queryKey)) });
        if (told.event !== 'inbox') later ??= setTimeout(readAnew, MANY_AT_MOST_EVERY);
      }
      await client.invalidateQueries();
    };
    // Refused for good: what is shown asks for itself, and says why.
    void hear().catch(() => client.invalidateQueries());
    return () => {
      ended.abort();
      clearTimeout(later);
    };
  }, [client]);
}

/** Whether what was asked so may have another answer now. */
function concerns({ event, data }: Told, asked: string): boolean {
  if (event === 'inbox') return asked.includes('inbox');
  return event === 'resync' || (!isOfMany(asked) && asked.includes(data.targetId));
}

/** Lists and counts of targets: on a day when many act, each act alone would have all of it read again. */
const isOfMany = (asked: string): boolean => asked.startsWith('["targets"');
const MANY_AT_MOST_EVERY = 3000;

import { useQueryClient } from '@tanstack/react-query';
import { follow, type Told } from '#platform/api-client';
import { useEffect } from 'react';

/** What is shown is read anew when the server says that it changed; where nobody is signed in any more, the way in is shown. */
export function useLive(): void {
  const client = useQueryClient();
  useEffect(() => {
    const ended = new AbortController();
    const hear = async (): Promise<void> => {
      for await (const told of follow({ url: window.location.origin, signal: ended.signal })) {
        await client.invalidateQueries({ predicate: ({ queryKey }) => concerns(told, JSON.stringify(queryKey)) });
      }
      await client.invalidateQueries();
    };
    // Refused for good: what is shown asks for itself, and says why.
    void hear().catch(() => client.invalidateQueries());
    return () => ended.abort();
  }, [client]);
}

/** Whether what was asked so may have another answer now. */
function concerns({ event, data }: Told, asked: string): boolean {
  if (event === 'inbox') return asked.includes('inbox');
  return event === 'resync' || asked.includes(data.targetId) || asked.startsWith('["targets"');
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answerOf, type Schemas } from '#platform/api-client';
import { useState } from 'react';
import { api } from '../api/client.js';
import { batches } from './batches.js';
import { type Item, keyOf } from './items-table.js';
import { type Told } from './outcomes.js';

/** Request after request; one that was cut off is asked again under its key, and none that was answered is sent anew. */
export function useAgreeing(items: readonly Item[], done: (told: readonly Told[]) => void) {
  const client = useQueryClient();
  const [parts] = useState(() => batches(items).map((part) => ({ part, key: crypto.randomUUID() })));
  const [told, setTold] = useState<readonly Told[]>([]);
  const agree = useMutation({
    mutationFn: async (opinion: string) => {
      let all = told;
      for (const { part, key } of parts.slice(answered(parts, told))) {
        const { outcomes } = await answerOf(
          api.POST('/api/v1/inbox/agreements', {
            params: { header: { 'Idempotency-Key': key } },
            body: { tasks: part.map(taskOf), ...(opinion === '' ? {} : { opinion }) },
          }),
        );
        all = [...all, ...part.map((item, at) => ({ item, outcome: outcomes[at] }))];
        setTold(all);
      }
      return all;
    },
    onSuccess: done,
    onSettled: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'agreement' }),
  });
  return { told, agree };
}

/** How many requests have their outcomes. */
function answered(parts: readonly { readonly part: readonly Item[] }[], told: readonly Told[]): number {
  const keys = new Set(told.map(({ item }) => keyOf(item)));
  return parts.filter(({ part }) => part.every((item) => keys.has(keyOf(item)))).length;
}

const taskOf = ({
  targetId,
  round,
  step = 0,
  ordinal,
  contentHash,
}: Item): Schemas['AgreementsRequest']['tasks'][number] => ({
  ...{ targetId, round, step, contentHash },
  ...(ordinal === undefined ? {} : { ordinal }),
});

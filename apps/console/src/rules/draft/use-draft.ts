import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Schemas } from '#platform/api-client';
import { useEffect, useRef } from 'react';
import { queries } from '../../api/client.js';
import { type Written } from './edit.js';

/**
 * The draft as it is being edited. What is not saved yet is kept as long as the page is open, whichever screen one looks at; signing
 * out loads the page anew.
 */
export function useDraft(of: Schemas['RulesOfYear']) {
  const client = useQueryClient();
  const { fiscalYear, draft, inForce } = of;
  const key = ['rules', 'edited', fiscalYear];
  const edited = useQuery<Written | null>({
    queryKey: key,
    enabled: false,
    gcTime: Infinity,
    queryFn: () => null,
    initialData: null,
  });
  const edit = (rules: Written): void => void client.setQueryData(key, rules);
  const forget = (): void => void client.setQueryData(key, null);
  const sent = useRef<Written>(null);
  const saving = queries.useMutation('put', '/api/v1/rules/{fiscalYear}/draft', {
    onSuccess: async () => {
      await client.invalidateQueries();
      // What was typed while it was saved stays to be saved.
      if (client.getQueryData(key) === sent.current) forget();
    },
  });
  const isChanged = edited.data !== null;
  useEffect(() => {
    if (!isChanged) return;
    const ask = (leaving: BeforeUnloadEvent): void => leaving.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isChanged]);
  const rules = edited.data ?? draft?.rules;
  return {
    rules,
    isChanged,
    saving,
    edit,
    undo: forget,
    begin: () => inForce && edit(inForce.rules),
    save: () => {
      if (!rules) return;
      sent.current = edited.data;
      saving.mutate({
        params: { path: { fiscalYear }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        body: rules,
      });
    },
  };
}

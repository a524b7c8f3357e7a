import { useQueryClient } from '@tanstack/react-query';
import { type Schemas } from '#platform/api-client';
import { useRef, useState } from 'react';
import { queries } from '../../api/client.js';
import { forget, keep, kept } from '../../shell/own-things.js';
import { type Written } from './edit.js';
import { asWritten } from './as-written.js';

/**
 * The draft as it is being edited. What is not saved yet is kept in the browser for this person: it outlives another screen, a reload
 * and a session that ends, and goes when they sign out.
 */
export function useDraft(of: Schemas['RulesOfYear']) {
  const client = useQueryClient();
  const { fiscalYear, draft, inForce } = of;
  const personId = queries.useQuery('get', '/api/v1/whoami').data?.personId ?? '';
  const what = `rules-draft.${fiscalYear}`;
  const [edited, setEdited] = useState<Written | undefined>(() => kept(personId, what, asWritten));
  const latest = useRef(edited);
  const put = (rules: Written | undefined): void => {
    latest.current = rules;
    setEdited(rules);
    if (rules) keep(personId, what, rules);
    else forget(personId, what);
  };
  const sent = useRef<Written>(undefined);
  const saving = queries.useMutation('put', '/api/v1/rules/{fiscalYear}/draft', {
    onSuccess: async () => {
      await client.invalidateQueries();
      // What was typed while it was saved stays to be saved.
      if (latest.current === sent.current) put(undefined);
    },
  });
  const rules = edited ?? draft?.rules;
  return {
    rules,
    isChanged: edited !== undefined,
    saving,
    edit: (next: Written) => put(next),
    undo: () => put(undefined),
    begin: () => inForce && put(inForce.rules),
    save: () => {
      if (!rules) return;
      sent.current = edited;
      saving.mutate({
        params: { path: { fiscalYear }, header: { 'Idempotency-Key': crypto.randomUUID() } },
        body: rules,
      });
    },
  };
}

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { answerOf, type Schemas } from '#platform/api-client';
import { useState } from 'react';
import { api } from '../api/client.js';
import { useLanguage } from '../words/language.js';

type Outcome = Schemas['SettledProposal'];

/** A try that was cut off is asked again under its key; what comes after an answer is another. */
const freshKeys = () => ({ accept: crypto.randomUUID(), decline: crypto.randomUUID() });

/** Accepts or declines these proposals; what could not be settled so is said, the others are none the less. */
export function useSettling(targetId: string, proposals: readonly Schemas['TargetProposal'][]) {
  const language = useLanguage();
  const client = useQueryClient();
  const { message } = App.useApp();
  const numbers = proposals.map(({ number }) => number);
  const round = proposals[0]?.round ?? 1;
  const [keys, setKeys] = useState(freshKeys);
  const settled = async ({ outcomes }: { readonly outcomes: readonly Outcome[] }): Promise<void> => {
    const problems = outcomes.flatMap(({ problem }) => problem?.[language] ?? []);
    setKeys(freshKeys());
    if (problems.length > 0) void message.warning(problems.join(' '));
    await client.invalidateQueries();
  };
  const path = { targetId };
  const accept = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/api/v1/targets/{targetId}/proposals/acceptance', {
          params: { path, header: { 'Idempotency-Key': keys.accept } },
          body: { round, numbers },
        }),
      ),
    onSuccess: settled,
  });
  const decline = useMutation({
    mutationFn: (why: string) =>
      answerOf(
        api.POST('/api/v1/targets/{targetId}/proposals/refusal', {
          params: { path, header: { 'Idempotency-Key': keys.decline } },
          body: { round, numbers, reason: why },
        }),
      ),
    onSuccess: settled,
  });
  return { accept, decline };
}

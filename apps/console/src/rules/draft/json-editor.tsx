import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Input } from 'antd';
import { type JSX, useState } from 'react';
import { queries } from '../../api/client.js';
import { Failed } from '../../shell/failed.js';
import { useSay } from '../../words/language.js';
import { editWords, partWords } from '../../words/rules-words.js';
import { type Editing } from './editing.js';
import { type Written } from './edit.js';
import { FaultsOf } from './faults-at.js';

interface OfYear extends Editing {
  readonly year: number;
  /** Of what was edited beside it. */
  readonly forget: () => void;
}

/** The whole as it is written, for who knows how. It goes to the server as it is, which says beside it what is wrong with it. */
export function JsonEditor({ rules, faults, year, forget }: OfYear): JSX.Element {
  const say = useSay();
  const client = useQueryClient();
  const [text, setText] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const saving = queries.useMutation('put', '/api/v1/rules/{fiscalYear}/draft', {
    onSuccess: async () => {
      forget();
      setText(undefined);
      await client.invalidateQueries();
    },
  });
  const save = (): void => {
    const { written, wrong: why } = parsed(text ?? '');
    setWrong(why);
    if (!written) return;
    const params = { path: { fiscalYear: year }, header: { 'Idempotency-Key': crypto.randomUUID() } };
    saving.mutate({ params, body: written });
  };
  return (
    <Flex gap={16} align="start">
      <Flex vertical gap={8} style={{ flex: 1 }}>
        <span id="json-hint">{say(editWords.jsonHint)}</span>
        <Input.TextArea
          aria-label={say(partWords.json)}
          aria-describedby="json-hint"
          rows={24}
          spellCheck={false}
          style={{ fontFamily: 'monospace' }}
          value={text ?? JSON.stringify(rules, null, 2)}
          onChange={({ target }) => setText(target.value)}
        />
        <div>
          <Button disabled={text === undefined} loading={saving.isPending} onClick={save}>
            {say(editWords.takeJson)}
          </Button>
        </div>
      </Flex>
      <Flex vertical gap={8} style={{ width: 400 }}>
        {wrong !== undefined && <Alert type="error" role="alert" title={`${say(editWords.noJson)}${wrong}`} />}
        {saving.isError && <Failed error={saving.error} />}
        {text === undefined && faults.length > 0 && <FaultsOf faults={faults} />}
      </Flex>
    </Flex>
  );
}

function parsed(text: string): { readonly written?: Written; readonly wrong?: string } {
  try {
    return { written: JSON.parse(text) as Written }; // whatever it is, the server says what is wrong with it
  } catch (error) {
    return { wrong: String(error) };
  }
}

import { Flex, Input, Select } from 'antd';
import { type JSX } from 'react';
import { UnitPicker } from '../../organisation/parts/unit-picker.js';
import { editWords } from '../../words/rules-words.js';
import { put, type When } from './edit.js';
import { Labelled } from './labelled.js';

interface Edited {
  readonly when: When;
  readonly edit: (when: When) => void;
}

/** Of which targets a step is; what is left empty narrows nothing. */
export function WhenEditor({ when, edit }: Edited): JSX.Element {
  const amount = (part: 'budgetFrom' | 'budgetTo') => (
    <Labelled words={editWords[part]}>
      {(id) => (
        <Input
          id={id}
          inputMode="decimal"
          style={{ width: 160, textAlign: 'right' }}
          value={when[part] ?? ''}
          onChange={({ target }) => edit(put(when, part, asAmount(target.value)))}
        />
      )}
    </Labelled>
  );
  return (
    <Flex wrap gap={12} align="end">
      {amount('budgetFrom')}
      {amount('budgetTo')}
      <Labelled words={editWords.departments}>
        {(id) => (
          <UnitPicker
            id={id}
            isMany
            width={360}
            kinds={['department', 'finance-bureau']}
            value={when.departments ?? []}
            onChange={(codes = []) => edit(put(when, 'departments', someOf([codes].flat())))}
          />
        )}
      </Labelled>
      <Labelled words={editWords.categories}>
        {(id) => (
          <Select
            id={id}
            mode="tags"
            style={{ width: 180 }}
            value={when.categories ?? []}
            onChange={(letters) => edit(put(when, 'categories', someOf(letters.map((each) => each.toUpperCase()))))}
          />
        )}
      </Labelled>
    </Flex>
  );
}

const someOf = (all: readonly string[]): string[] | undefined => (all.length > 0 ? [...all] : undefined);

/** Without the separators and full-width digits that people type. */
const asAmount = (text: string): string | undefined => {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  return plain === '' ? undefined : plain;
};

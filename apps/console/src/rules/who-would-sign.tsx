import { Card, Flex, Input, Typography } from 'antd';
import { type JSX, useState } from 'react';
import { UnitPicker } from '../organisation/parts/unit-picker.js';
import { useSay } from '../words/language.js';
import { whoWords } from '../words/rules-words.js';
import { Labelled } from './draft/labelled.js';
import { Signers } from './signers.js';

interface ByWhich {
  readonly year: number;
  readonly from: 'in-force' | 'draft';
}

/** Of a project that is imagined: who would sign it now. */
export function WhoWouldSign({ year, from }: ByWhich): JSX.Element {
  const say = useSay();
  const [unit, setUnit] = useState<string>();
  const [budget, setBudget] = useState('500000');
  const [category, setCategory] = useState('');
  const amount = budget.normalize('NFKC').replace(/[,\s]/g, '');
  return (
    <Card
      size="small"
      title={
        <Typography.Title level={2} style={{ fontSize: 15, margin: 0 }}>
          {say(whoWords.title)}
        </Typography.Title>
      }
    >
      <Flex vertical gap={12}>
        <span>{say(whoWords.says)}</span>
        <Flex wrap gap={12} align="end">
          <Labelled words={whoWords.unit}>
            {(id) => (
              <UnitPicker
                id={id}
                width={320}
                kinds={['department', 'unit', 'finance-bureau']}
                value={unit}
                onChange={(code) => setUnit(typeof code === 'string' ? code : undefined)}
              />
            )}
          </Labelled>
          <Labelled words={whoWords.budget}>
            {(id) => (
              <Input
                id={id}
                inputMode="decimal"
                style={{ width: 160, textAlign: 'right' }}
                value={budget}
                onChange={({ target }) => setBudget(target.value)}
              />
            )}
          </Labelled>
          <Labelled words={whoWords.category}>
            {(id) => (
              <Input
                id={id}
                maxLength={1}
                style={{ width: 120 }}
                value={category}
                onChange={({ target }) => setCategory(target.value.toUpperCase())}
              />
            )}
          </Labelled>
        </Flex>
        {unit !== undefined && amount !== '' && <Signers of={{ code: unit, year, from, budget: amount, category }} />}
      </Flex>
    </Card>
  );
}

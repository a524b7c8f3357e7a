import { Button, Card, Flex, Input, InputNumber } from 'antd';
import { type JSX } from 'react';
import { both, useSay } from '../../words/language.js';
import { editWords, partWords } from '../../words/rules-words.js';
import { type Editing } from './editing.js';
import { without } from './edit.js';
import { FaultsHere } from './faults-at.js';
import { Labelled } from './labelled.js';

const levels = ['成本指标', '产出指标', '效益指标', '满意度指标'] as const;

/** Total of weights, usual splits of it, and the policy of scoring. */
export function NumbersEditor({ rules, edit, faults }: Editing): JSX.Element {
  const say = useSay();
  const { weightTotal, usualSplit, scoringPolicy } = rules;
  const policy = (part: Partial<typeof scoringPolicy>) =>
    edit({ ...rules, scoringPolicy: { ...scoringPolicy, ...part } });
  return (
    <Flex vertical gap={16}>
      <Flex gap={12} align="end">
        <Labelled words={partWords.weightTotal}>
          {(id) => (
            <Input
              id={id}
              style={{ width: 120, textAlign: 'right' }}
              value={weightTotal}
              onChange={({ target }) => edit({ ...rules, weightTotal: target.value.normalize('NFKC').trim() })}
            />
          )}
        </Labelled>
        <Labelled words={editWords.id}>
          {(id) => (
            <Input
              id={id}
              style={{ width: 200 }}
              value={scoringPolicy.id}
              onChange={({ target }) => policy({ id: target.value.trim() })}
            />
          )}
        </Labelled>
        <Labelled words={editWords.policyVersion}>
          {(id) => (
            <InputNumber
              id={id}
              min={1}
              value={scoringPolicy.version}
              onChange={(version) => version !== null && policy({ version })}
            />
          )}
        </Labelled>
      </Flex>
      <FaultsHere faults={faults} path={['weightTotal']} />
      <FaultsHere faults={faults} path={['scoringPolicy']} />
      <Card size="small" title={say(partWords.usualSplit)}>
        <Flex vertical gap={12}>
          {usualSplit.map((split, at) => (
            <Split
              key={at}
              split={split}
              edit={(next) => edit({ ...rules, usualSplit: usualSplit.with(at, next) })}
              remove={() => edit({ ...rules, usualSplit: without(usualSplit, at) })}
            >
              <FaultsHere faults={faults} path={['usualSplit', at]} />
            </Split>
          ))}
          <div>
            <Button
              onClick={() =>
                edit({ ...rules, usualSplit: [...usualSplit, Object.fromEntries(levels.map((each) => [each, '0']))] })
              }
            >
              {say(editWords.addSplit)}
            </Button>
          </div>
        </Flex>
      </Card>
    </Flex>
  );
}

interface OneSplit {
  readonly split: Readonly<Record<string, string>>;
  readonly edit: (split: Record<string, string>) => void;
  readonly remove: () => void;
  readonly children: JSX.Element;
}

function Split({ split, edit, remove, children }: OneSplit): JSX.Element {
  const say = useSay();
  return (
    <>
      <Flex gap={12} align="end">
        {levels.map((level) => (
          <Labelled key={level} words={both(level, level)}>
            {(id) => (
              <Input
                id={id}
                style={{ width: 96, textAlign: 'right' }}
                value={split[level] ?? ''}
                onChange={({ target }) => edit({ ...split, [level]: target.value.normalize('NFKC').trim() })}
              />
            )}
          </Labelled>
        ))}
        <Button danger onClick={remove}>
          {say(editWords.removeSplit)}
        </Button>
      </Flex>
      {children}
    </>
  );
}

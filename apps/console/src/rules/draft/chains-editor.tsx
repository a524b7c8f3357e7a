import { Button, Card, Checkbox, Flex, Input, Popconfirm } from 'antd';
import { type JSX } from 'react';
import { UnitPicker } from '../../organisation/parts/unit-picker.js';
import { useSay } from '../../words/language.js';
import { chainWordsShown, editWords } from '../../words/rules-words.js';
import { ChainDrawn } from '../chain-drawn.js';
import { type Editing } from './editing.js';
import { type Chain, freeName, moved, newStep, put, type Step, without } from './edit.js';
import { FaultsHere } from './faults-at.js';
import { Labelled } from './labelled.js';
import { StepEditor } from './step-editor.js';

/** Every chain: drawn as it is now, and beneath it its steps to be edited. */
export function ChainsEditor({ rules, edit, faults }: Editing): JSX.Element {
  const say = useSay();
  const { chains } = rules;
  const set = (next: readonly Chain[]): void => edit({ ...rules, chains: [...next] });
  const add = (): void => {
    const step = newStep(say(editWords.newStep));
    set([...chains, { name: freeName(say(editWords.newChain), chains), departments: [], steps: [step] }]);
  };
  return (
    <Flex vertical gap={16} align="stretch">
      <FaultsHere faults={faults} path={['chains']} isExact />
      {chains.map((chain, at) => (
        <Card
          key={at}
          size="small"
          title={chain.name}
          extra={
            chains.length > 1 && (
              <Popconfirm title={say(editWords.removeChain)} onConfirm={() => set(without(chains, at))}>
                <Button danger size="small">
                  {say(editWords.removeChain)}
                </Button>
              </Popconfirm>
            )
          }
        >
          <ChainEditor chain={chain} at={at} faults={faults} edit={(next) => set(chains.with(at, next))} />
        </Card>
      ))}
      <div>
        <Button onClick={add}>{say(editWords.addChain)}</Button>
      </div>
    </Flex>
  );
}

interface One extends Pick<Editing, 'faults'> {
  readonly chain: Chain;
  readonly at: number;
  readonly edit: (chain: Chain) => void;
}

function ChainEditor({ chain, at, edit, faults }: One): JSX.Element {
  const say = useSay();
  const path = ['chains', at];
  const steps = (next: readonly Step[]): void => edit({ ...chain, steps: [...next] });
  const resume = (isStraight: boolean): Chain =>
    put(chain, 'resume', isStraight ? ['from-start', 'straight-back'] : undefined);
  return (
    <Flex vertical gap={12}>
      <ChainDrawn chain={chain} />
      <Flex wrap gap={12} align="end">
        <Labelled words={editWords.name}>
          {(id) => (
            <Input
              id={id}
              maxLength={50}
              value={chain.name}
              style={{ width: 220 }}
              onChange={({ target }) => edit({ ...chain, name: target.value })}
            />
          )}
        </Labelled>
        {chain.departments === undefined ? (
          <span>{say(chainWordsShown.default)}</span>
        ) : (
          <Labelled words={chainWordsShown.departments}>
            {(id) => (
              <UnitPicker
                id={id}
                isMany
                width={420}
                kinds={['department', 'finance-bureau']}
                value={chain.departments}
                onChange={(departments = []) => edit({ ...chain, departments: [departments].flat() })}
              />
            )}
          </Labelled>
        )}
        <Checkbox
          checked={chain.resume?.includes('straight-back') ?? false}
          onChange={({ target }) => edit(resume(target.checked))}
        >
          {say(editWords.straightBack)}
        </Checkbox>
        <Checkbox
          checked={chain.sameHolder === 'skip-later'}
          onChange={({ target }) => edit(put(chain, 'sameHolder', target.checked ? 'skip-later' : undefined))}
        >
          {say(editWords.sameHolder)}
        </Checkbox>
      </Flex>
      <FaultsHere faults={faults} path={[...path, 'name']} />
      <FaultsHere faults={faults} path={[...path, 'departments']} />
      <FaultsHere faults={faults} path={[...path, 'steps']} isExact />
      {chain.steps.map((step, nth) => (
        <StepEditor
          key={nth}
          step={step}
          path={[...path, 'steps', nth]}
          faults={faults}
          edit={(next) => steps(chain.steps.with(nth, next))}
          move={(by) => steps(moved(chain.steps, nth, by))}
          remove={() => steps(without(chain.steps, nth))}
        />
      ))}
      <div>
        <Button onClick={() => steps([...chain.steps, newStep(freeName(say(editWords.newStep), chain.steps))])}>
          {say(editWords.addStep)}
        </Button>
      </div>
    </Flex>
  );
}

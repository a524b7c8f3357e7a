import { ArrowDownOutlined, ArrowUpOutlined } from '@ant-design/icons';
import { Button, Card, Checkbox, Flex, Input, InputNumber } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../../words/language.js';
import { editWords } from '../../words/rules-words.js';
import { modeWords } from '../../words/words.js';
import { type Editing } from './editing.js';
import { put, type Seat, type Step, withMode, without, withWhen } from './edit.js';
import { FaultsHere } from './faults-at.js';
import { Choose, Labelled } from './labelled.js';
import { SeatEditor } from './seat-editor.js';
import { WhenEditor } from './when-editor.js';

export interface EditedStep extends Pick<Editing, 'faults'> {
  readonly step: Step;
  readonly path: readonly (string | number)[];
  readonly edit: (step: Step) => void;
}

interface Placed extends EditedStep {
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
}

/** One step: what it is called, who signs in which way and by when, and of which targets it is. */
export function StepEditor({ move, remove, ...edited }: Placed): JSX.Element {
  const say = useSay();
  const { step, path, faults, edit } = edited;
  const seats = (next: readonly Seat[]): void => edit({ ...step, seats: [...next] });
  const ordinal = Number(path.at(-1)) + 1;
  const of = ` ${ordinal} ${step.name}`;
  return (
    <Card
      type="inner"
      size="small"
      title={`${ordinal}. ${step.name}`}
      extra={
        <Flex gap={8}>
          <Button
            size="small"
            aria-label={say(editWords.up) + of}
            icon={<ArrowUpOutlined />}
            onClick={() => move(-1)}
          />
          <Button
            size="small"
            aria-label={say(editWords.down) + of}
            icon={<ArrowDownOutlined />}
            onClick={() => move(1)}
          />
          <Button size="small" danger aria-label={say(editWords.removeStep) + of} onClick={remove}>
            {say(editWords.removeStep)}
          </Button>
        </Flex>
      }
    >
      <Flex vertical gap={12}>
        <FaultsHere faults={faults} path={path} isExact />
        <Asked {...edited} />
        {step.seats.map((seat, at) => (
          <SeatEditor
            key={at}
            seat={seat}
            mode={step.mode}
            path={[...path, 'seats', at]}
            faults={faults}
            edit={(next) => seats(step.seats.with(at, next))}
            remove={step.seats.length > 1 ? () => seats(without(step.seats, at)) : undefined}
          />
        ))}
        <div>
          <Button size="small" onClick={() => seats([...step.seats, { role: 'unit-head', place: 'own-unit' }])}>
            {say(editWords.addSeat)}
          </Button>
        </div>
        <WhenEditor when={step.when ?? {}} edit={(when) => edit(withWhen(step, when))} />
        <FaultsHere faults={faults} path={[...path, 'when']} />
      </Flex>
    </Card>
  );
}

function Asked({ step, path, faults, edit }: EditedStep): JSX.Element {
  const say = useSay();
  return (
    <>
      <Flex wrap gap={12} align="end">
        <Labelled words={editWords.name}>
          {(id) => (
            <Input
              id={id}
              maxLength={50}
              value={step.name}
              style={{ width: 200 }}
              onChange={({ target }) => edit({ ...step, name: target.value })}
            />
          )}
        </Labelled>
        <Choose
          words={editWords.mode}
          value={step.mode}
          among={['any', 'all', 'share']}
          named={modeWords}
          choose={(mode) => edit(withMode(step, mode))}
        />
        {step.mode === 'share' && <Share step={step} edit={edit} />}
        {step.mode === 'all' && (
          <Choose
            words={editWords.onDisagree}
            value={step.onDisagree ?? 'return'}
            among={['return', 'collect']}
            named={editWords}
            choose={(how) => edit(put(step, 'onDisagree', how))}
          />
        )}
        <Due step={step} edit={edit} />
        <Choose
          words={editWords.returnsTo}
          value={step.returnsTo ?? 'step-before'}
          among={['step-before', 'drafter']}
          named={editWords}
          choose={(to) => edit(put(step, 'returnsTo', to))}
        />
        <Checkbox
          checked={step.opinion === 'required'}
          onChange={({ target }) => edit(put(step, 'opinion', target.checked ? 'required' : undefined))}
        >
          {say(editWords.opinion)}
        </Checkbox>
        <Checkbox
          checked={step.review === 'four-grades'}
          onChange={({ target }) => edit(put(step, 'review', target.checked ? 'four-grades' : undefined))}
        >
          {say(editWords.review)}
        </Checkbox>
      </Flex>
      {['name', 'mode', 'share', 'due'].map((part) => (
        <FaultsHere key={part} faults={faults} path={[...path, part]} />
      ))}
    </>
  );
}

type Of = Pick<EditedStep, 'step' | 'edit'>;

function Share({ step, edit }: Of): JSX.Element {
  const share = step.share ?? { of: 1, in: 2 };
  const set = (part: 'of' | 'in') => (value: number | null) =>
    value !== null && edit(put(step, 'share', { ...share, [part]: value }));
  return (
    <Labelled words={editWords.share}>
      {(id) => (
        <Flex gap={4} align="center">
          <InputNumber id={id} min={1} max={100} value={share.of} style={{ width: 64 }} onChange={set('of')} />/
          <InputNumber aria-label="/" min={1} max={100} value={share.in} style={{ width: 64 }} onChange={set('in')} />
        </Flex>
      )}
    </Labelled>
  );
}

function Due({ step, edit }: Of): JSX.Element {
  const { due } = step;
  const within = (workingDays: number | null) =>
    edit(put(step, 'due', workingDays === null ? undefined : { then: due?.then ?? 'remind', workingDays }));
  return (
    <>
      <Labelled words={editWords.due}>
        {(id) => <InputNumber id={id} min={1} max={250} value={due?.workingDays ?? null} onChange={within} />}
      </Labelled>
      {due && (
        <Choose
          words={editWords.then}
          value={due.then}
          among={['remind', 'escalate']}
          named={editWords}
          choose={(then) => edit(put(step, 'due', { ...due, then }))}
        />
      )}
    </>
  );
}

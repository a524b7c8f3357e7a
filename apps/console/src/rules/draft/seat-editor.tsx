import { Button, Checkbox, Flex, InputNumber } from 'antd';
import { type JSX } from 'react';
import { PersonPicker } from '../../organisation/parts/person-picker.js';
import { both, useSay } from '../../words/language.js';
import { editWords, placeWords } from '../../words/rules-words.js';
import { roleWords } from '../../words/words.js';
import { type Editing } from './editing.js';
import { put, type RoleSeat, type Seat, type Step } from './edit.js';
import { FaultsHere } from './faults-at.js';
import { Choose, Labelled } from './labelled.js';

interface Edited extends Pick<Editing, 'faults'> {
  readonly seat: Seat;
  readonly mode: Step['mode'];
  readonly path: readonly (string | number)[];
  readonly edit: (seat: Seat) => void;
  readonly remove: (() => void) | undefined;
}

const kinds = { role: editWords.byRole, person: editWords.byPerson };

/** Who signs: a role somewhere, or a named person; how much it counts. */
export function SeatEditor({ seat, mode, path, edit, remove, faults }: Edited): JSX.Element {
  const say = useSay();
  const { binding, weight } = seat;
  const ofAll = { ...(binding === undefined ? {} : { binding }), ...(weight === undefined ? {} : { weight }) };
  const toKind = (kind: 'role' | 'person'): Seat =>
    kind === 'role' ? { role: 'unit-head', place: 'own-unit', ...ofAll } : { person: '', ...ofAll };
  return (
    <Flex vertical gap={8}>
      <Flex wrap gap={12} align="end">
        <Choose
          words={both('席位', 'Seat')}
          value={'person' in seat ? 'person' : 'role'}
          among={['role', 'person']}
          named={kinds}
          choose={(kind) => edit(toKind(kind))}
        />
        {'person' in seat ? (
          <Labelled words={editWords.person}>
            {(id) => (
              <PersonPicker
                id={id}
                width={300}
                value={seat.person === '' ? null : seat.person}
                onChange={(person = '') => edit({ ...seat, person })}
              />
            )}
          </Labelled>
        ) : (
          <RoleAtPlace seat={seat} edit={edit} />
        )}
        {mode === 'share' && (
          <Labelled words={editWords.weight}>
            {(id) => (
              <InputNumber
                id={id}
                min={1}
                max={100}
                value={weight ?? 1}
                onChange={(votes) => edit(put(seat, 'weight', votes ?? undefined))}
              />
            )}
          </Labelled>
        )}
        <Checkbox
          checked={binding === false}
          onChange={({ target }) => edit(put(seat, 'binding', target.checked ? false : undefined))}
        >
          {say(editWords.binding)}
        </Checkbox>
        {remove && (
          <Button size="small" danger onClick={remove}>
            {say(editWords.removeSeat)}
          </Button>
        )}
      </Flex>
      <FaultsHere faults={faults} path={path} />
    </Flex>
  );
}

const signing = ['unit-head', 'department-reviewer', 'finance-section', 'performance-section', 'expert'] as const;
const places = [
  'own-unit',
  'own-department',
  'responsible-section',
  'performance-section',
  'region',
  'covering',
] as const;
const empties = ['refuse', 'superior', 'reserve'] as const;

/** Where each is held as a rule; another place may be chosen, and the server says where that is wrong. */
const usually: Partial<Record<RoleSeat['role'], RoleSeat['place']>> = {
  'unit-head': 'own-unit',
  'department-reviewer': 'own-department',
  'finance-section': 'responsible-section',
  'performance-section': 'performance-section',
  expert: 'region',
};

function RoleAtPlace({ seat, edit }: { readonly seat: RoleSeat; readonly edit: (seat: Seat) => void }): JSX.Element {
  const { role, place, whenEmpty = 'refuse' } = seat;
  const among = signing.some((each) => each === role) ? signing : ([role, ...signing] as const);
  const empty = typeof whenEmpty === 'object' ? 'reserve' : whenEmpty;
  return (
    <>
      <Choose
        words={editWords.role}
        value={role}
        among={among}
        named={namedRoles}
        choose={(next) => edit({ ...seat, role: next, place: usually[next] ?? place })}
      />
      <Choose
        words={editWords.place}
        value={place}
        among={places}
        named={placeWords}
        choose={(next) => edit({ ...seat, place: next })}
      />
      <Choose
        words={editWords.whenEmpty}
        value={empty}
        among={empties}
        named={editWords}
        choose={(next) => edit({ ...seat, whenEmpty: next === 'reserve' ? { reserve: '' } : next })}
      />
      {typeof whenEmpty === 'object' && (
        <Labelled words={editWords.reserveWho}>
          {(id) => (
            <PersonPicker
              id={id}
              width={260}
              value={whenEmpty.reserve === '' ? null : whenEmpty.reserve}
              onChange={(reserve = '') => edit({ ...seat, whenEmpty: { reserve } })}
            />
          )}
        </Labelled>
      )}
    </>
  );
}

const named = (role: string) => roleWords[role] ?? both(role, role);
const namedRoles: Readonly<Record<RoleSeat['role'], ReturnType<typeof named>>> = {
  'unit-drafter': named('unit-drafter'),
  'unit-head': named('unit-head'),
  'department-reviewer': named('department-reviewer'),
  'finance-section': named('finance-section'),
  'performance-section': named('performance-section'),
  expert: named('expert'),
  publisher: named('publisher'),
  auditor: named('auditor'),
};

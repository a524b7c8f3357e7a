import { type Decider } from '#domain/kernel';
import { type Kind } from './places.js';
import { asRegistered, unitCatalogue, type How, type UnitEvent } from './unit.events.js';

export interface PresentUnit {
  readonly status: 'present';
  readonly revision: number;
  readonly unitId: string;
  readonly region: string;
  readonly code: string;
  readonly name: string;
  readonly kind: Kind;
  readonly startsOn: string;
  /** Its last day, once that is known. */
  readonly endsOn?: string;
  readonly successor?: string;
  readonly how?: How;
  readonly departments: readonly string[];
}
export type Unit = { readonly status: 'absent' } | PresentUnit;

function evolve(state: Unit, event: UnitEvent): Unit {
  if (event.type === 'UnitRegistered') {
    return { status: 'present', revision: 0, ...asRegistered(event.data) };
  }
  if (state.status === 'absent') return state;
  const next = { ...state, revision: state.revision + 1 };
  switch (event.type) {
    case 'UnitRenamed':
      return { ...next, name: event.data.name };
    case 'DepartmentsAssigned':
      return { ...next, departments: event.data.departments };
    case 'UnitSucceeded':
      return { ...next, endsOn: event.data.endsOn, successor: event.data.successor, how: event.data.how };
    case 'UnitClosed':
      return { ...next, endsOn: event.data.endsOn };
  }
}

export const unitDecider: Decider<Unit, UnitEvent> = {
  initialState: { status: 'absent' },
  evolve,
  catalogue: unitCatalogue,
};

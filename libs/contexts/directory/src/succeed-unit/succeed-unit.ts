import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { command, facts } from '#platform/context/core';
import { administratorOf, inOrder, openUnit } from '../domain/asked.js';
import { day } from '../domain/days.js';
import { openAmong, outliving, type Neighbours } from '../domain/neighbours.js';
import { OwnSuccessor, UnitHasUnits } from '../domain/unit.errors.js';
import { howSchema } from '../domain/unit.events.js';
import { type Unit } from '../domain/unit.state.js';
import { unitIdOf, unitStreams } from '../domain/unit.streams.js';

/** It ends on that day and goes on under the code of another, which is there already. */
export class SucceedUnit extends command({
  streams: unitStreams,
  id: ({ region, code }) => unitIdOf(region, code),
  data: z.object({ region: z.string(), code: unitCode, successor: unitCode, how: howSchema, endsOn: day }),
  facts: facts<Neighbours>(),
  onConflict: 'anew',
}) {}

export const succeedUnit = SucceedUnit.rule((state, { data, facts: neighbours, envelope: { actor } }) => {
  const { code, successor, how, endsOn } = data;
  const { personId: recordedBy } = administratorOf(state, code, actor);
  if (isDone(state, data)) return [];
  const { startsOn } = openUnit(state, code);
  inOrder({ startsOn, endsOn });
  if (successor === code) throw new OwnSuccessor(code);
  openAmong(neighbours, successor);
  const below = outliving(neighbours, code, endsOn);
  if (below.length > 0) throw new UnitHasUnits(code, below);
  return [{ type: 'UnitSucceeded', data: { successor, how, endsOn, recordedBy } }];
});

const isDone = (state: Unit, asked: { readonly successor: string; readonly endsOn: string }): boolean =>
  state.status === 'present' && state.successor === asked.successor && state.endsOn === asked.endsOn;

import { z } from 'zod';
import { unitCode } from '#domain/kernel';
import { command, facts } from '#platform/context/core';
import { administratorOf, inOrder, openUnit } from '../domain/asked.js';
import { day } from '../domain/days.js';
import { outliving, type Neighbours } from '../domain/neighbours.js';
import { UnitHasUnits } from '../domain/unit.errors.js';
import { unitIdOf, unitStreams } from '../domain/unit.streams.js';

/** `endsOn` is its last day; nobody goes on with what it leaves. */
export class CloseUnit extends command({
  streams: unitStreams,
  id: ({ region, code }) => unitIdOf(region, code),
  data: z.object({ region: z.string(), code: unitCode, endsOn: day }),
  facts: facts<Neighbours>(),
  onConflict: 'anew',
}) {}

export const closeUnit = CloseUnit.rule((state, { data: { code, endsOn }, facts: neighbours, envelope: { actor } }) => {
  const { personId: closedBy } = administratorOf(state, code, actor);
  const isClosedThen = state.status === 'present' && state.endsOn === endsOn && state.successor === undefined;
  if (isClosedThen) return [];
  const { startsOn } = openUnit(state, code);
  inOrder({ startsOn, endsOn });
  const below = outliving(neighbours, code, endsOn);
  if (below.length > 0) throw new UnitHasUnits(code, below);
  return [{ type: 'UnitClosed', data: { endsOn, closedBy } }];
});

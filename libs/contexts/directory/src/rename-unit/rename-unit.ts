import { z } from 'zod';
import { keptText, unitCode } from '#domain/kernel';
import { command } from '#platform/context/core';
import { administratorOf, openUnit } from '../domain/asked.js';
import { unitIdOf, unitStreams } from '../domain/unit.streams.js';

export class RenameUnit extends command({
  streams: unitStreams,
  id: ({ region, code }) => unitIdOf(region, code),
  data: z.object({ region: z.string(), code: unitCode, name: keptText(200) }),
}) {}

export const renameUnit = RenameUnit.rule((state, { data: { code, name }, envelope: { actor } }) => {
  const { personId: renamedBy } = administratorOf(state, code, actor);
  if (openUnit(state, code).name === name) return [];
  return [{ type: 'UnitRenamed', data: { name, renamedBy } }];
});

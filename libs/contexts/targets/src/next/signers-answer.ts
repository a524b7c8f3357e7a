import { z } from 'zod';
import { namedPeople } from '#contexts/directory/core';
import { chainSchema, signersOf, stepOf, type Facts, type Prospect, type Seat, type SeatOf } from '#domain/approval';

const personIds = z.array(z.string());
const stepSchema = chainSchema.shape.steps.element;
const seatSchema = z
  .object({
    ordinal: z.int(),
    seat: stepSchema.shape.seats.element.describe('席位 The seat'),
    added: z.boolean().describe('是否加签 Whether it was added in mid-round'),
    signedBy: z.string().optional(),
    persons: personIds.describe('可以签署的人 Who could sign'),
    deputies: z
      .array(z.object({ deputy: z.string(), absent: z.string().describe('被代理的人 Who is away') }))
      .describe('今天代谁签署 Who could today, for whom'),
  })
  .meta({ id: 'SeatSigners' });

/** Step by step, with how whoever is named in it is called. */
export const signersShape = {
  steps: z.array(
    z
      .object({
        ...{ step: z.int(), name: z.string(), mode: stepSchema.shape.mode },
        skipped: z.string().optional().describe('不再签署的原因 Why nobody signs it'),
        seats: z.array(seatSchema),
      })
      .meta({ id: 'StepSigners' }),
  ),
  nobodyFor: z.string().optional().describe('无人可以签署的环节 The step for which nobody is left'),
  people: namedPeople,
};

interface NamedInSeat extends Pick<SeatOf, 'persons' | 'deputies'> {
  readonly seat: Seat;
  readonly signedBy?: string;
}

const personsIn = ({ seat, signedBy, persons, deputies }: NamedInSeat) => [
  ...['person' in seat ? seat.person : undefined, signedBy, ...persons],
  ...deputies.flatMap(({ deputy, absent }) => [deputy, absent]),
];

/** Who could sign each step of a round, and the step for which nobody is left. */
export function signersShown({ round, nobodyFor }: Prospect, facts: Facts) {
  const steps = signersOf(round, facts).map(({ of, seats, ...at }) => ({
    ...{ ...at, name: of.name, mode: of.mode },
    seats: seats.map(({ task: { ordinal, seat, added, given: signed }, ...could }) => ({
      ...{ ordinal, seat, added: added !== undefined, ...could },
      ...(signed === undefined ? {} : { signedBy: signed.signedBy }),
    })),
  }));
  return { steps, ...(nobodyFor === undefined ? {} : { nobodyFor: stepOf(round, nobodyFor).name }) };
}

/** Whoever is named in it. */
export const personsNamed = ({ steps }: Pick<ReturnType<typeof signersShown>, 'steps'>) =>
  steps.flatMap(({ seats }) => seats.flatMap(personsIn));

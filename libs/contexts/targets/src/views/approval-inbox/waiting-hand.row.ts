import { z } from 'zod';
import { col, row } from '#platform/read-store/core';

/** Who had a hand in a target that is not approved yet: wrote of its content, or acted in the round that is open. */
export class WaitingHand extends row('waiting_hands__v1', {
  targetId: col.uuid().key(),
  personId: col.text().key(),
  hand: col.text(z.enum(['wrote', 'acted'])).key(),
}) {}

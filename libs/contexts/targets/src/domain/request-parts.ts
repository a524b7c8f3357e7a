import { z } from 'zod';
import { hashText, writtenText } from '#domain/kernel';

/** What a reviewer saw: the decision is about exactly this. */
export const seenFields = {
  round: z.int32().positive(),
  step: z.int32().positive(),
  contentHash: hashText,
};

export const opinion = writtenText(1000);
export const reason = writtenText(1000);

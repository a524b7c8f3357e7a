import { z } from 'zod';
import { personIdText } from '#contexts/directory/core';
import { hashText, writtenText } from '#domain/kernel';

/** What a reviewer saw: the decision is about exactly this. */
export const seenFields = {
  round: z.int32().positive(),
  step: z.int32().positive(),
  contentHash: hashText,
};

/** Which of the step's tasks: as `GET targets/{targetId}/next` names it. */
export const ordinal = z.int32().positive();
export const onTaskFields = {
  ...seenFields,
  ordinal: ordinal
    .optional()
    .describe('本环节的第几个席位；本人只有一个时可不填 Which seat of the step; needed only where one has several'),
};

export const ofTask = { targetId: z.uuid(), seen: z.object(seenFields), ordinal: ordinal.optional() };

/** Which of a round's proposals: by their numbers, as `GET targets/{targetId}/proposals` shows them. */
export const numbers = z
  .array(z.int32().positive())
  .min(1)
  .max(1000)
  .refine((all) => new Set(all).size === all.length, { error: '同一处不能重复。must name each once.' });
export const ofProposals = { targetId: z.uuid(), round: seenFields.round, numbers: numbers.optional() };

/** Persons by their ids, each once. */
export const personsField = (most: number) =>
  z
    .array(personIdText)
    .min(1)
    .max(most)
    .refine((persons) => new Set(persons).size === persons.length, {
      error: '同一人不能重复。must name each person once.',
    });

export const opinion = writtenText(1000);
export const reason = writtenText(1000);

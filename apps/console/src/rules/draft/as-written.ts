import { type Written } from './edit.js';

/** Rules that the form can show, however faulty they are; nothing of what is something else. */
export const asWritten = (value: unknown): Written | undefined => (isWritten(value) ? value : undefined);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);

const isStep = (value: unknown): boolean =>
  isRecord(value) && typeof value['name'] === 'string' && isListOf(value['seats'], isRecord);

const isChain = (value: unknown): boolean =>
  isRecord(value) && typeof value['name'] === 'string' && isListOf(value['steps'], isStep);

const isWritten = (value: unknown): value is Written =>
  isRecord(value) &&
  typeof value['weightTotal'] === 'string' &&
  isRecord(value['scoringPolicy']) &&
  isListOf(value['usualSplit'], isRecord) &&
  isListOf(value['chains'], isChain);

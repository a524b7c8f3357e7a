import { keep, kept } from '../shell/own-things.js';

/** What somebody keeps of their own opinions, the newest first; no more than one looks through. */
const MOST = 20;
export type OpinionOn = 'agree' | 'disagree';

const named = (on: OpinionOn): string => `opinions.${on}`;
const texts = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;

/** In this browser alone, until they sign out. */
export const keptOpinions = (personId: string, on: OpinionOn): readonly string[] =>
  kept(personId, named(on), texts) ?? [];

const without = (personId: string, on: OpinionOn, text: string): readonly string[] =>
  keptOpinions(personId, on).filter((each) => each !== text);

const keepAll = (personId: string, on: OpinionOn, all: readonly string[]): readonly string[] => {
  keep(personId, named(on), all);
  return all;
};

export const keepOpinion = (personId: string, on: OpinionOn, text: string): readonly string[] =>
  keepAll(personId, on, [text, ...without(personId, on, text)].slice(0, MOST));

export const forgetOpinion = (personId: string, on: OpinionOn, text: string): readonly string[] =>
  keepAll(personId, on, without(personId, on, text));

import { useState } from 'react';
import { keep, kept } from '../shell/own-things.js';
import { type Column } from './columns.js';

const asKeys = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((each) => typeof each === 'string') ? value : undefined;

/** Which columns a person wants to see, kept for them in this browser. The first is always shown. */
export function useChosenColumns(personId: string, all: readonly Column[]) {
  const [chosen, choose] = useState(() => kept(personId, 'columns', asKeys));
  const isChosen = ({ key, isUsual }: Column): boolean => chosen?.includes(key) ?? isUsual === true;
  const columns = all.filter((column, at) => at === 0 || isChosen(column));
  const set = (keys: readonly string[]): void => {
    choose(keys);
    keep(personId, 'columns', keys);
  };
  return { columns, set };
}

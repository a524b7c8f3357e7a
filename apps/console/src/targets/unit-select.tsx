import { TreeSelect, type TreeSelectProps } from 'antd';
import { type JSX } from 'react';
import { useSay } from '../words/language.js';
import { listWords } from '../words/targets-words.js';
import { type Unit } from './use-units.js';

interface Choosing {
  readonly units: readonly Unit[];
  readonly unit: string | undefined;
  readonly choose: (unit: string | undefined) => void;
}

type Branch = NonNullable<TreeSelectProps['treeData']>[number];

/** The units within sight as a tree, each with how many targets it and all below it have. */
export function UnitSelect({ units, unit, choose }: Choosing): JSX.Element {
  const say = useSay();
  return (
    <TreeSelect<string | undefined>
      aria-label={say(listWords.unit)}
      placeholder={say(listWords.allUnits)}
      style={{ width: 230 }}
      popupMatchSelectWidth={380}
      allowClear
      showSearch={{ treeNodeFilterProp: 'title' }}
      treeDefaultExpandedKeys={unit === undefined ? [] : [unit]}
      treeData={branches(units, undefined)}
      value={unit}
      onChange={choose}
    />
  );
}

function branches(units: readonly Unit[], parent: string | undefined): Branch[] {
  return units
    .filter((unit) => unit.parent === parent)
    .map(({ code, name, count }) => ({
      ...{ value: code, title: `${code}${name === undefined ? '' : ` ${name}`}（${count}）` },
      children: branches(units, code),
    }));
}

import { Tag, Tree, type TreeDataNode } from 'antd';
import { type JSX, useMemo, useState } from 'react';
import { useSay } from '../../words/language.js';
import { unitWords } from '../../words/organisation-words.js';
import { type Unit } from '../parts/use-units.js';
import { found, placesAbove, presentOnly, type UnitNode, unitTree } from './unit-tree.js';

interface Shown {
  readonly units: readonly Unit[];
  readonly day: string;
  readonly text: string;
  readonly hasAll: boolean;
  readonly code: string | undefined;
  readonly choose: (code: string) => void;
}

/** Only what is in sight stands in the page, however many units there are. */
export function UnitsTree({ units, day, text, hasAll, code, choose }: Shown): JSX.Element {
  const say = useSay();
  const nodes = useMemo(
    () => found(unitTree(hasAll ? units : presentOnly(units, day), day), text),
    [units, day, text, hasAll],
  );
  const [opened, setOpened] = useState<readonly string[]>(() => placesAbove(code ?? ''));
  const asNode = ({ unit, standing, children }: UnitNode<Unit>): TreeDataNode => ({
    key: unit.code,
    title: (
      <>
        {unit.code} {unit.name}
        {standing === 'future' && <Tag style={{ marginInlineStart: 8 }}>{say(unitWords.future)}</Tag>}
        {standing === 'closed' && <Tag style={{ marginInlineStart: 8 }}>{endOf(unit, say)}</Tag>}
      </>
    ),
    children: children.map(asNode),
  });
  return (
    <Tree
      aria-label={say(unitWords.tree)}
      blockNode
      height={560}
      treeData={nodes.map(asNode)}
      selectedKeys={code === undefined ? [] : [code]}
      expandedKeys={text === '' ? [...opened] : everyCode(nodes)}
      onExpand={(keys) => setOpened(keys.map(String))}
      onSelect={(_, { node }) => choose(String(node.key))}
    />
  );
}

const everyCode = (nodes: readonly UnitNode<Unit>[]): string[] =>
  nodes.flatMap(({ unit, children }) => [unit.code, ...everyCode(children)]);

/** Closed, or what goes on in its place. */
const endOf = ({ successor }: Unit, say: ReturnType<typeof useSay>): string =>
  successor === null ? say(unitWords.closed) : `→ ${successor}`;

import { In, type EntityManager } from 'typeorm';
import { type RoundRows } from './round-of.js';
import { TaskRow } from './task.row.js';
import { TaskChain } from './task-chain.row.js';
import { TaskCopy } from './task-copy.row.js';
import { TaskHand } from './task-hand.row.js';
import { TaskRound } from './task-round.row.js';
import { TaskWriter } from './task-writer.row.js';

const grouped = <Row extends { readonly targetId: string }>(rows: readonly Row[]) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.targetId);
    if (group) group.push(row);
    else groups.set(row.targetId, [row]);
  }
  return (targetId: string): readonly Row[] => groups.get(targetId) ?? [];
};

/** All rows of these targets. */
export async function roundRows(
  rows: EntityManager,
  of: readonly { readonly targetId: string }[],
): Promise<ReadonlyMap<string, RoundRows>> {
  const targetId = In([...new Set(of.map((each) => each.targetId))]);
  const headers = await rows.findBy(TaskRound, { targetId });
  const chains = grouped(await rows.findBy(TaskChain, { targetId }));
  const tasks = grouped(await rows.findBy(TaskRow, { targetId }));
  const hands = grouped(await rows.findBy(TaskHand, { targetId }));
  const writers = grouped(await rows.findBy(TaskWriter, { targetId }));
  const copies = grouped(await rows.findBy(TaskCopy, { targetId }));
  return new Map(
    headers.map((header) => {
      const { targetId: id } = header;
      const [chain] = chains(id);
      return [id, { header, chain, tasks: tasks(id), hands: hands(id), writers: writers(id), copies: copies(id) }];
    }),
  );
}

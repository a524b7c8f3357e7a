import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { intake, receipt, standing } from './answers.js';
import { type Person, positionOf, refusalOf, type Answered } from './person.js';
import { bytesOf, smallTable } from '../fixtures/tables/small-table.js';

export const demoTable = async () => new Uint8Array(await readFile('infra/demo/target-table-2024.txt'));

type As = (name: string) => Person;

/** A table is imported and accepted by a head who drafts, too, and submitted by a colleague: who may sign, and who is shown it. */
export async function signersOfAnImport(as: As) {
  const acceptor = as('head who drafts, too');
  const targetId = await importedBy(acceptor);
  const submitted = await as('unit-drafter').ask(`POST /targets/${targetId}/submission`, { seen: 0, body: {} });
  return {
    shown: [await isShown(acceptor, submitted), await isShown(as('unit-head'), submitted)],
    acceptor: await signing(acceptor, submitted),
    colleague: await signing(as('unit-head'), submitted),
  };
}

/** As a client sees it through: a machine that is busy answers 202, and the table when it is asked again. */
export async function imported(person: Person, fileName: string, file: Uint8Array<ArrayBuffer>): Promise<Answered> {
  const begun = await person.ask(`POST /intakes?fileName=${fileName}`, { file });
  if (begun.status !== 202) return begun;
  const { intakeId } = receipt.parse(begun.body);
  return person.until(`GET /intakes/${intakeId}`, ({ body }) => receipt.parse(body).status !== 'reading');
}

/** The first target, once its drafts are there. */
async function importedBy(acceptor: Person): Promise<string> {
  const file = new Uint8Array(bytesOf({ ...smallTable, title: '部门预算项目绩效目标表（2033年度）' }));
  const { intakeId, digest } = intake.parse((await imported(acceptor, 'small.tsv', file)).body);
  await acceptor.ask(`POST /intakes/${intakeId}/acceptance`, { body: { digest } });
  const route = `GET /intakes/${intakeId}`;
  const { body } = await acceptor.until(route, (answered) => intake.parse(answered.body).outcomes.length > 0);
  return intake.parse(body).outcomes[0]?.targetId ?? '';
}

async function isShown(person: Person, submitted: Answered): Promise<boolean> {
  const inbox = await person.ask('GET /inbox', { after: positionOf(submitted) });
  const { items } = z.object({ items: z.array(z.object({ targetId: z.string() })) }).parse(inbox.body);
  return items.some(({ targetId }) => targetId === standing.parse(submitted.body).targetId);
}

/** What it is told who approves, and where that is refused returns, the first step. */
async function signing(person: Person, submitted: Answered): Promise<string[]> {
  const { targetId, contentHash, round } = standing.parse(submitted.body);
  const seen = { round, step: 1, contentHash };
  const approved = await person.ask(`POST /targets/${targetId}/approvals`, { body: seen });
  if (approved.status === 200) return ['200'];
  const returned = await person.ask(`POST /targets/${targetId}/returns`, { body: { ...seen, opinion: '请核对。' } });
  return [approved, returned].map(refusalOf);
}

import { type Draft } from '../drafts.js';
import { targetRow, twinRows } from './rows.js';

const AT_ONCE = 500;

/** The twin's tables, with the drafts as rows. */
export async function fillTwin(url: string, drafts: readonly Draft[]): Promise<void> {
  const rows = await twinRows(url, 1, true);
  for (let from = 0; from < drafts.length; from += AT_ONCE) {
    const some = drafts.slice(from, from + AT_ONCE).map(({ data }) => {
      const { targetId, unit, fiscalYear, content, contentHash } = data;
      const { name, budget } = content;
      return {
        ...{ targetId, unit, fiscalYear, name, budget, content, contentHash },
        ...{ status: 'draft', round: 0, step: 0, version: 0, changedAt: new Date() },
      };
    });
    await rows.getRepository(targetRow).insert(some);
  }
  await rows.destroy();
}

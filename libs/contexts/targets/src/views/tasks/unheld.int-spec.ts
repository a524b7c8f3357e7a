import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Chain, type Seat } from '#domain/approval';
import { type Person } from '#domain/kernel';
import { at, HandOverWorld } from '../../jobs/hand-over-world-for-spec.js';

const named = (person: string): Seat => ({ person });
const publisher: Seat = { role: 'publisher', place: 'region' };
const person = (role: string): Person => ({ personId: 'p-somebody', unit: '307001', roles: [role] });

interface UnheldPage {
  readonly items: readonly { readonly targetId: string; readonly step: number; readonly ordinal: number }[];
  readonly next?: string;
}

describe('what nobody can sign, over HTTP', () => {
  let world: Awaited<ReturnType<typeof HandOverWorld.start>>;
  let leaver: string;
  let roleless: string;
  beforeAll(async () => {
    world = await HandOverWorld.start();
    await world.appoint('p-left');
    leaver = await world.submitted('离任', [at(1, named('p-left')), at(2, named('org-head-307'))]);
    roleless = await world.submitted('无人任职', [at(1, publisher)]);
    await world.leave('p-left', '2026-01-31');
    await world.follow();
  }, 60_000);
  afterAll(() => world.close());

  const asked = (role = 'organisation-administrator@*', query = 'limit=200') =>
    world.api.ask(person(role), `GET approvals/unheld?${query}`);
  const pageOf = async (query: string) => (await asked(undefined, query)).body as UnheldPage;

  it('names the seat of a leaver without successor, and that of a role that nobody holds, with what to do', async () => {
    const { items } = await pageOf('limit=200');
    const of = (targetId: string) => items.filter((item) => item.targetId === targetId);
    const place = { unit: '307001', round: 1, step: 1, stepName: '第1步', ordinal: 1, blocks: true };
    const told = {
      zh: expect.any(String) as unknown,
      en: expect.any(String) as unknown,
      since: expect.any(String) as unknown,
    };
    // The whole of it: nothing of what the target says.
    expect(of(leaver)).toEqual([{ targetId: leaver, ...place, seat: named('p-left'), code: 'no-successor', ...told }]);
    expect(of(roleless)).toEqual([
      { targetId: roleless, ...place, seat: publisher, code: 'nobody-holds-role', ...told },
    ]);
    expect(items).toHaveLength(2);
  });

  it.each(['operator@*', 'accounts-administrator@*', 'unit-head@307001', 'performance-section@*'])(
    'is shown to no %s',
    async (role) => {
      expect(await asked(role)).toMatchObject({ status: 403, body: { code: 'not-an-administrator' } });
    },
  );

  it('is shown to an auditor as far as they see', async () => {
    const shown = async (scope: string) => ((await asked(`auditor@${scope}`)).body as UnheldPage).items.length;
    expect([await shown('*'), await shown('307'), await shown('405')]).toEqual([2, 2, 0]);
  });

  it('comes page by page, nothing lost and nothing twice, though not each target has something', async () => {
    const seats: readonly Chain['steps'][] = [
      [at(1, publisher, named('p-left'))],
      [at(1, named('org-head-307'))],
      [at(1, named('p-left'), named('org-head-307'))],
    ];
    for (let n = 0; n < 12; n += 1) await world.submitted(`页${n}`, seats[n % seats.length] ?? []);
    await world.follow();
    const { items: all, next } = await pageOf('limit=200');
    expect([all.length, next]).toEqual([2 + 12, undefined]);
    for (const limit of [1, 2, 3, 5]) {
      const found: UnheldPage['items'][number][] = [];
      for (let after = ''; ;) {
        const page = await pageOf(`limit=${limit}${after}`);
        expect(page.items.length).toBeLessThanOrEqual(limit);
        found.push(...page.items);
        if (page.next === undefined) break;
        after = `&after=${page.next}`;
      }
      expect(found).toEqual(all);
    }
  });
});

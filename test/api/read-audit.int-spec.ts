import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { ApiUnderTest, type Who } from './api-under-test.js';

const page = z.object({
  items: z.array(
    z.object({
      person: z.string(),
      action: z.string(),
      target: z.string().nullable(),
      filter: z.string().nullable(),
      address: z.string(),
    }),
  ),
  next: z.string().optional(),
});

describe('who looked at what', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await ApiUnderTest.start();
  });
  afterAll(() => api.close());

  const reads = async (query = '', who: Who = 'finance') =>
    page.parse((await api.ask(who, `GET /read-audit?${query}`)).body);
  const none = '00000000-0000-5000-8000-000000000000';

  it('is recorded of lists and things that were shown, by the action of the route, and of nothing else', async () => {
    const answers = [
      await api.ask('drafter', 'GET /targets?fiscalYear=2024&unit=307001'),
      await api.ask('drafter', 'GET /scores'),
      await api.ask('drafter', `GET /targets/${none}`),
      await api.ask('drafter', 'GET /inbox'),
      await api.ask(undefined, 'GET /targets'),
      await api.ask(undefined, 'GET /health'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, expect.any(Number), 401, 200]);
    expect((await reads('person=p-drafter')).items).toEqual([
      { person: 'p-drafter', action: 'score.read', target: null, filter: null, address: '127.0.0.1' },
      {
        person: 'p-drafter',
        action: 'target.read',
        target: null,
        filter: 'fiscalYear=2024&unit=307001',
        address: '127.0.0.1',
      },
    ]);
  });

  it('is shown to auditors alone, page by page, and that it was is recorded, too', async () => {
    for (const who of ['drafter', 'head', 'administrator'] as const)
      expect([who, await api.ask(who, 'GET /read-audit')]).toEqual([
        who,
        expect.objectContaining({ status: 403, body: expect.objectContaining({ code: 'not-an-auditor' }) }),
      ]);
    await reads();
    const first = await reads('limit=1');
    expect(first.items).toEqual([expect.objectContaining({ person: 'p-finance', action: 'audit.read' })]);
    const second = await reads(`limit=200&after=${first.next ?? ''}`);
    expect(second.items).toContainEqual(expect.objectContaining({ person: 'p-drafter', action: 'score.read' }));
    expect((await api.ask('finance', 'GET /read-audit?after=nonsense')).status).toBe(400);
    expect((await reads(`from=${encodeURIComponent('2999-01-01T00:00:00+08:00')}`)).items).toEqual([]);
    expect((await reads(`person=p-drafter&to=2000-01-01T00:00:00Z`)).items).toEqual([]);
  });
});

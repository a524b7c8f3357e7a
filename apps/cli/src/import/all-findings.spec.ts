import { afterEach, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { apiClient, type Schemas } from '#platform/api-client';
import { withAllFindings } from './all-findings.js';

const finding = (line: number) => ({
  number: line,
  code: 'cells-moved',
  severity: 'note' as const,
  line,
  zh: '。',
  en: '.',
  message: '。 .',
});
const intake: Schemas['Intake'] = {
  ...{ intakeId: 'i', status: 'read', fiscalYear: 2025, units: [], projects: [], proposals: [], outcomes: [] },
  file: { name: 't.tsv', bytes: 1, sha256: 'a', encoding: 'utf-8', format: 'tsv' },
  findings: [finding(1)],
  open: { errors: 0, proposals: 0 },
};

describe('an import of which the answer holds the first findings only', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.close();
  });

  it('is shown with all of them', async () => {
    const asked: (string | undefined)[] = [];
    const pages = [{ items: [finding(2)], next: 'c' }, { items: [finding(3)] }];
    server = createServer(({ url }, response) => {
      asked.push(url);
      response.end(JSON.stringify(pages.shift()));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const api = apiClient({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: 'a token' });
    const whole = { ...intake, findings: [finding(1), finding(2), finding(3)] };
    expect(await withAllFindings(api, { ...intake, nextFindings: 'b' })).toEqual(whole);
    expect(asked).toEqual(['b', 'c'].map((after) => `/api/v1/intakes/i/findings?limit=200&after=${after}`));
    expect(await withAllFindings(api, intake)).toEqual(intake);
  });
});

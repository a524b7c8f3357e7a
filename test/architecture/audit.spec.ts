import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectFile } from '#platform/process';

const ADVISORY = 'GHSA-aaaa-bbbb-cccc';
const known = {
  helmet: [
    {
      ...{ id: 7, url: `https://advisories.example/${ADVISORY}`, title: 'made up', severity: 'high', cwe: [] },
      ...{ vulnerable_versions: '*', cvss: { score: 7, vectorString: null } },
    },
  ],
};

describe('npm run audit', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jixiao-audit-'));
  let registry: Server;
  let url: string;
  beforeAll(async () => {
    registry = createServer((request, response) => {
      request.resume().on('end', () => {
        response.writeHead(request.url?.endsWith('/advisories/bulk') ? 200 : 404, {
          'content-type': 'application/json',
        });
        response.end(JSON.stringify(request.url?.endsWith('/advisories/bulk') ? known : {}));
      });
    });
    await once(registry.listen(0, '127.0.0.1'), 'listening');
    const address = registry.address();
    url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  });
  afterAll(() => {
    registry.close();
    registry.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  /** Its output; it rejects where the report is red. */
  async function audit(from: string, accepted: readonly unknown[] = []): Promise<string> {
    writeFileSync(join(folder, 'accepted.json'), JSON.stringify(accepted));
    const env = {
      ...process.env,
      npm_config_registry: from,
      npm_config_cache: join(folder, 'cache'),
      npm_config_fetch_retries: '0',
    };
    const run = promisify(execFile)(
      process.execPath,
      [projectFile('infra/bootstrap/audit.mjs'), join(folder, 'accepted.json')],
      { env },
    );
    return (await run).stdout;
  }

  it('tells what is known, and with reason and day what was accepted of it', async () => {
    expect(await audit(url)).toContain(`high  helmet  ${ADVISORY}  made up`);
    const entry = { advisory: ADVISORY, package: 'helmet', reason: 'we send no such header', on: '2026-11-28' };
    const judged = await audit(url, [entry, { ...entry, advisory: 'GHSA-gone' }]);
    expect(judged).toContain(`已接受 accepted  helmet  ${ADVISORY}  2026-11-28  we send no such header`);
    expect(judged).toContain('no longer reported  helmet  GHSA-gone');
    expect(judged).toContain('0 条待判断 to be judged，1 条已接受 accepted');
    expect(await audit(url, [{ ...entry, on: 'some day' }])).toContain(
      'Each needs advisory, package, reason and a day',
    );
  });

  it('is not red where nobody answers, and says that nothing was checked', async () => {
    expect(await audit('http://127.0.0.1:9')).toContain('nothing was checked');
  });
});

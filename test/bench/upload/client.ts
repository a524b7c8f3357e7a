import { setTimeout as delay } from 'node:timers/promises';
import { answerOf, apiClient, type ApiClient, type Connection } from '#platform/api-client';

const LOOK_EVERY_MS = 100;

/** A drafter at the API, and who else looks at it. */
export class Client {
  private constructor(
    private readonly url: string,
    private readonly drafter: ApiClient,
    private readonly other: ApiClient,
  ) {}

  static at(url: string, token: Connection['token']): Client {
    // The other waits for nothing that the drafter did, and a refusal is one.
    return new Client(url, apiClient({ url, token }), apiClient({ url, token, patience: { ms: 0 } }));
  }

  /** From the drop of a file to its findings, in milliseconds. */
  async drop(table: Uint8Array<ArrayBuffer>, fileName = 'table.tsv'): Promise<number> {
    const began = performance.now();
    const params = { query: { fileName } };
    const headers = { 'content-type': 'application/octet-stream' };
    const begun = await answerOf(this.drafter.POST('/api/v1/intakes', { params, headers, body: table }));
    const path = { intakeId: begun.intakeId };
    let { status } = begun;
    while (status === 'reading') {
      await delay(LOOK_EVERY_MS);
      ({ status } = await answerOf(this.drafter.GET('/api/v1/intakes/{intakeId}', { params: { path } })));
    }
    if (status !== 'read') throw new Error(`the import ended as ${status}`);
    return performance.now() - began;
  }

  /** How long after it was due a list was there, in milliseconds. */
  async list(due: number): Promise<number> {
    await answerOf(this.other.GET('/api/v1/targets', { params: { query: { limit: 50 } } }));
    return performance.now() - due;
  }

  /** The same of the probe, which is no part of the API. */
  async ready(due: number): Promise<number> {
    const response = await fetch(`${this.url}/health/ready`);
    await response.text();
    if (!response.ok) throw new Error(`/health/ready: ${response.status}`);
    return performance.now() - due;
  }
}

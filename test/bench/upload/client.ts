import { setTimeout as delay } from 'node:timers/promises';
import { z } from 'zod';
import { signToken } from '#platform/http/core';

export const SECRET = 'of the bench, where one drafter uploads';
const LOOK_EVERY_MS = 100;

const progress = z.looseObject({ intakeId: z.string(), status: z.string(), findings: z.array(z.unknown()).optional() });

/** A drafter at the API, and who else looks at it. */
export class Client {
  private constructor(
    private readonly url: string,
    private readonly authorization: string,
  ) {}

  static async at(url: string): Promise<Client> {
    const roles = ['unit-drafter@307'];
    return new Client(url, `Bearer ${await signToken(SECRET, { personId: 'drafter', unit: '307001', roles })}`);
  }

  /** From the drop of a file to its findings, in milliseconds. */
  async drop(table: Uint8Array<ArrayBuffer>): Promise<number> {
    const began = performance.now();
    const headers = { authorization: this.authorization, 'content-type': 'text/tab-separated-values' };
    const begun = await fetch(`${this.url}/api/v1/intakes?fileName=table.tsv`, {
      method: 'POST',
      headers,
      body: table,
    });
    let intake = progress.parse(await begun.json());
    while (intake.status === 'reading') {
      await delay(LOOK_EVERY_MS);
      intake = progress.parse(await (await this.get(`/api/v1/intakes/${intake.intakeId}`)).json());
    }
    if (intake.status !== 'read') throw new Error(`the import ended as ${JSON.stringify(intake)}`);
    return performance.now() - began;
  }

  /** How long after it was due the answer was there, in milliseconds. */
  async look(path: string, due: number): Promise<number> {
    const response = await this.get(path);
    await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return performance.now() - due;
  }

  private get(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { authorization: this.authorization } });
  }
}

import { type Claim, type RequestKeys } from '#platform/request-keys';
import { faultOf } from './problem.js';
import { type Keyed } from './wire.js';

/** One request under an Idempotency-Key: its first command claims the key, its end settles the claim. */
export class KeyedRequest implements Keyed {
  private claim: Promise<Claim | undefined> | undefined;
  private readonly parts = new Set<number | string>();

  constructor(
    readonly key: string,
    private readonly person: string,
    private readonly keys: RequestKeys,
  ) {}

  /** Before each command; the first one's hash stands for the whole request. */
  async take(commandHash: string, part: number | string | undefined): Promise<void> {
    if (part !== undefined) this.parts.add(part);
    await (this.claim ??= this.keys.claim({ person: this.person, key: this.key, commandHash }));
  }

  /** After the whole, with what it was refused with, if it was. Throws when the claim cannot be settled: it is left to lapse. */
  async settle(error?: unknown): Promise<void> {
    const claim = await this.claim?.catch(() => undefined); // who asked for it was told why there is none
    if (claim) await this.keys.settle(claim, error === undefined ? 'done' : this.outcomeOf(error, claim));
  }

  /** A refusal wrote nothing, so that the corrected request may have the key; not so where an earlier part, or an earlier request, may have. */
  private outcomeOf(error: unknown, { resumed }: Claim): 'refused' | 'open' {
    const mayHaveWritten = resumed || this.parts.size > 1 || faultOf(error).status >= 500;
    return mayHaveWritten ? 'open' : 'refused';
  }
}

import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { SignInBusy } from '../domain/account.errors.js';
import { normalisedPassword } from '../domain/password-rules.js';

/** argon2id as OWASP asks for it: 19 MiB and two passes, 36–49 ms on a busy core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 4;
const MOST_WAITING = 100;

/** Hashes and compares passwords, four at a time: each takes 19 MiB and a core. */
@Injectable()
export class Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private nobodys: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(normalisedPassword(password), COST));
  }

  /** Where there is none to compare with, the same work is done, and it is not the one. Throws SignInBusy. */
  async isRight(kept: string | null | undefined, password: string): Promise<boolean> {
    const nobodys = await (this.nobodys ??= this.hash(randomBytes(32).toString('base64')));
    const isSame = await this.inTurn(() => verify(kept ?? nobodys, normalisedPassword(password)));
    return isSame && typeof kept === 'string';
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) throw new SignInBusy();
      await new Promise<void>((go) => this.waiting.push(go));
    } else this.running += 1;
    try {
      return await work();
    } finally {
      // Its place goes to who waits longest.
      const next = this.waiting.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}

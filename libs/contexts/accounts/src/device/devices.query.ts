import { createHash, randomBytes, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PersonKeys } from '#platform/personal-data';
import { typedUserCode, USER_CODE_SIGNS, userCodeOf } from '../domain/codes.js';
import { DeviceCodeUnknown } from '../domain/device.errors.js';
import { Attempts } from '../store/attempts.query.js';

const LIVES_SECONDS = 600;
const INTERVAL_SECONDS = 5;

export interface AskingDevice {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly expiresInSeconds: number;
  readonly intervalSeconds: number;
}

/** Where it stands: the words of RFC 8628 §3.5, or who has let it in. */
export type Polled =
  'authorization_pending' | 'slow_down' | 'access_denied' | 'expired_token' | { readonly personId: string };

interface Named {
  readonly userCode: string;
  readonly personId: string;
  readonly from: string;
  readonly at: Date;
}

interface Decision extends Named {
  readonly decision: 'approved' | 'denied';
}

const TAKE = `delete from accounts.device
  where device_code = $1 and expires_at > $2 and (person is not null or denied) returning person as "personId", denied`;
// Who asks too soon is told so, and has to leave more time from then on.
const POLL = `update accounts.device as d set polled_at = $2,
    interval_seconds = d.interval_seconds + case when seen.too_soon then 5 else 0 end
  from (select device_code, coalesce(polled_at > $2::timestamptz - interval_seconds * interval '1 second', false) as too_soon
    from accounts.device where device_code = $1 and expires_at > $2 for update) as seen
  where d.device_code = seen.device_code returning seen.too_soon as "isTooSoon"`;
const DECIDE = `update accounts.device set person = case when $4 then null else $3 end, denied = $4
  where user_code = $1 and expires_at > $2 and person is null and not denied returning asked_from as "askedFrom"`;

const SHOW = `select asked_from as "askedFrom", expires_at as "expiresAt" from accounts.device
  where user_code = $1 and expires_at > $2 and person is null and not denied`;

/** Devices that ask to be signed in by a person who is signed in elsewhere (RFC 8628). Codes are kept as hashes, for ten minutes. */
@Injectable()
export class Devices {
  constructor(
    private readonly keys: PersonKeys,
    private readonly attempts: Attempts,
  ) {}

  async begin(from: string, at: Date): Promise<AskingDevice> {
    const deviceCode = randomBytes(32).toString('base64url');
    const userCode = userCodeOf(Array.from({ length: 8 }, () => randomInt(USER_CODE_SIGNS.length)));
    const expires = new Date(at.valueOf() + LIVES_SECONDS * 1000);
    await this.keys.pool.query('delete from accounts.device where expires_at < $1', [at]);
    await this.keys.pool.query(
      `insert into accounts.device (device_code, user_code, asked_from, expires_at, interval_seconds) values ($1, $2, $3, $4, $5)`,
      [hashOf(deviceCode), hashOf(userCode), from, expires, INTERVAL_SECONDS],
    );
    return { deviceCode, userCode, expiresInSeconds: LIVES_SECONDS, intervalSeconds: INTERVAL_SECONDS };
  }

  /** Once answered with a person, or denied, the code is no more. */
  async poll(deviceCode: string, at: Date): Promise<Polled> {
    const code = hashOf(deviceCode);
    const { rows: decided } = await this.keys.pool.query<{ personId: string | null; denied: boolean }>(TAKE, [
      code,
      at,
    ]);
    const [taken] = decided;
    if (taken) return taken.personId === null ? 'access_denied' : { personId: taken.personId };
    const { rows } = await this.keys.pool.query<{ isTooSoon: boolean }>(POLL, [code, at]);
    if (rows[0] === undefined) return 'expired_token';
    return rows[0].isTooSoon ? 'slow_down' : 'authorization_pending';
  }

  /** Answers from where the device asked. Throws TooManyAttempts, DeviceCodeUnknown. */
  decide({ decision, ...named }: Decision): Promise<{ readonly askedFrom: string }> {
    return this.found(named, DECIDE, [named.personId, decision === 'denied']);
  }

  /** What asks under a code, before anything is decided; who guesses waits as one who decides. Throws as `decide` does. */
  show(named: Named): Promise<{ readonly askedFrom: string; readonly expiresAt: Date }> {
    return this.found(named, SHOW, []);
  }

  private async found<Row extends object>(
    { userCode, personId, from, at }: Named,
    statement: string,
    values: readonly unknown[],
  ): Promise<Row> {
    const attempt = { factor: 'device', of: personId, from } as const;
    await this.attempts.take(attempt, at);
    const code = hashOf(typedUserCode(userCode) ?? '');
    const { rows } = await this.keys.pool.query<Row>(statement, [code, at, ...values]);
    if (rows[0] === undefined) throw new DeviceCodeUnknown();
    await this.attempts.uncount(attempt);
    return rows[0];
  }
}

const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest();

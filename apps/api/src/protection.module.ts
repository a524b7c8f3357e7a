import { type DynamicModule, Global, Injectable, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { normalisedLogin } from '#contexts/accounts';
import { poolSizes } from '#engine/embedded-postgres';
import { AccountKey, Limited } from '#platform/http';
import { HeardClient } from '#platform/job-queue';
import { type Settings } from '#platform/process';
import { ReadAudit, WatchReads } from '#platform/read-audit';
import { ANSWER_WITHIN_MS, accountKey, type Counters, PostgresCounters, RedisCounters } from '#platform/rate-limits';

/** Postgres for what protects, over connections that no list keeps busy. */
class ProtectionPool {
  constructor(readonly pool: pg.Pool) {}
}

@Injectable()
class OpenProtection implements OnApplicationShutdown {
  constructor(
    private readonly limited: Limited,
    private readonly audit: ReadAudit,
    private readonly protection: ProtectionPool,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    this.limited.counters.close();
    await this.audit.close();
    await this.protection.pool.end();
  }
}

/** How often one may ask, over all APIs: counted where their jobs are, if that is Redis, else in Postgres. And who looked at what. */
@Global()
@Module({})
export class ProtectionModule {
  static forRoot({ databaseUrl, queueUrl, rates, readAuditMonths }: Settings): DynamicModule {
    const [log, audit] = [new Logger('Protection'), new Logger('ReadAudit')];
    const onError = (error: Error): void => log.warn(error.message);
    const makePool = (): ProtectionPool => {
      const within = { connectionTimeoutMillis: ANSWER_WITHIN_MS, query_timeout: ANSWER_WITHIN_MS, keepAlive: true };
      const pool = new pg.Pool({
        connectionString: databaseUrl,
        max: poolSizes.apiProtection,
        Client: HeardClient,
        ...within,
      });
      pool.on('error', onError);
      return new ProtectionPool(pool);
    };
    const countersOn = (pool: pg.Pool): Counters =>
      /^rediss?:/.test(queueUrl) ? new RedisCounters(queueUrl, onError) : new PostgresCounters(pool, onError);
    const audited = { keptMonths: readAuditMonths, tell: (line: string | object) => audit.warn(line) };
    const inject = [ProtectionPool];
    return {
      module: ProtectionModule,
      providers: [
        { provide: ProtectionPool, useFactory: makePool },
        { provide: Limited, useFactory: ({ pool }: ProtectionPool) => new Limited(countersOn(pool), rates), inject },
        {
          provide: AccountKey,
          useFactory: ({ pool }: ProtectionPool) => new AccountKey(() => accountKey(pool), normalisedLogin),
          inject,
        },
        { provide: ReadAudit, useFactory: ({ pool }: ProtectionPool) => new ReadAudit(pool, audited), inject },
        WatchReads,
        OpenProtection,
      ],
      exports: [Limited, AccountKey, ReadAudit],
    };
  }
}

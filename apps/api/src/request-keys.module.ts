import { type DynamicModule, Global, Injectable, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { type Settings } from '#platform/process';
import { poolSizes } from '#engine/embedded-postgres';
import { RequestKeys } from '#platform/request-keys';

@Injectable()
class OpenKeys implements OnApplicationShutdown {
  constructor(private readonly keys: RequestKeys) {}

  onApplicationShutdown(): Promise<void> {
    return this.keys.close();
  }
}

/** What people's Idempotency-Keys stand for, over connections of their own: a list that takes its time keeps no command waiting. */
@Global()
@Module({})
export class RequestKeysModule {
  static forRoot({ databaseUrl }: Settings): DynamicModule {
    const log = new Logger('RequestKeys');
    const onError = (error: Error): void => log.warn(error.message);
    const useFactory = (): RequestKeys => new RequestKeys(databaseUrl, { poolSize: poolSizes.apiKeys, onError });
    return {
      module: RequestKeysModule,
      providers: [{ provide: RequestKeys, useFactory }, OpenKeys],
      exports: [RequestKeys],
    };
  }
}

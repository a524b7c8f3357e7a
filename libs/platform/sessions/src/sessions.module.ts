import { type DynamicModule, Global, Injectable, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Sessions, type SessionsOptions } from './sessions.js';

@Injectable()
class OpenSessions implements OnApplicationShutdown {
  constructor(private readonly sessions: Sessions) {}

  onApplicationShutdown(): Promise<void> {
    return this.sessions.close();
  }
}

/** Sessions for every module of an application, over connections of their own: a list that takes its time keeps nobody out. */
@Global()
@Module({})
export class SessionsModule {
  static forRoot(databaseUrl: string, options: Pick<SessionsOptions, 'master' | 'poolSize'>): DynamicModule {
    const log = new Logger('Sessions');
    const onError = (error: Error): void => log.warn(error.message);
    const useFactory = (): Sessions => new Sessions(databaseUrl, { ...options, onError });
    return {
      module: SessionsModule,
      providers: [{ provide: Sessions, useFactory }, OpenSessions],
      exports: [Sessions],
    };
  }
}

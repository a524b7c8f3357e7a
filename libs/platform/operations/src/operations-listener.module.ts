import {
  type DynamicModule,
  Injectable,
  type FactoryProvider,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OperatedParts } from './operated.js';
import { type MakesParts, OperationsModule } from './operations.module.js';

export interface ListenerOptions {
  /** None listens without it. */
  readonly opsPort: number | undefined;
  readonly httpHost: string;
}

class Listening {
  constructor(
    readonly options: ListenerOptions,
    readonly parts: OperatedParts,
  ) {}
}

/** From boot to shutdown, on a port of its own. */
@Injectable()
export class OperationsListener implements OnApplicationBootstrap, OnApplicationShutdown {
  private app: NestFastifyApplication | undefined;

  constructor(private readonly listening: Listening) {}

  async onApplicationBootstrap(): Promise<void> {
    const { options, parts } = this.listening;
    if (options.opsPort === undefined) return;
    const module = OperationsModule.forRoot({ useFactory: () => parts });
    // No logger is named: one of this application would take the place of the process's own.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest types its options as a class, to be given as a literal
    this.app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
      abortOnError: false,
      forceCloseConnections: true,
    });
    await listen(this.app, options.opsPort, options.httpHost);
  }

  /** Where it listens, for who chose port 0. */
  async url(): Promise<string | undefined> {
    return this.app?.getUrl();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.app?.close();
  }
}

/** The same routes for a process that serves no HTTP of its own. */
@Module({})
export class OperationsListenerModule {
  static forRoot(options: ListenerOptions, { inject = [], useFactory }: MakesParts): DynamicModule {
    const listening: FactoryProvider<Listening> = {
      provide: Listening,
      inject,
      useFactory: async (...injected: unknown[]) => new Listening(options, await useFactory(...injected)),
    };
    return { module: OperationsListenerModule, providers: [listening, OperationsListener] };
  }
}

async function listen(app: NestFastifyApplication, port: number, host: string): Promise<void> {
  try {
    await app.listen(port, host);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const zh = `不能在 ${host}:${port} 上监听（${code}），请用 JIXIAO_OPS_PORT 换一个端口。`;
    throw new Error(`${zh}Cannot listen there: choose another port with JIXIAO_OPS_PORT.`, { cause });
  }
}

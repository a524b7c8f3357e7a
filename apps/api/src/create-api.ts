import { type Settings, tlsPair } from '#platform/process';
import { assertOneHandlerEach, createHttpApp, type Identity } from '#platform/http';
import { operationsRoutes } from '#platform/operations';
import { type LoggerService } from '@nestjs/common';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { refuseRoutesWithoutAction } from './action-of-route.js';
import { ApiModule } from './api.module.js';
import { serveConsole } from './console/serve-console.js';
import { serveDocs } from './docs.js';

/** The whole API, not listening yet; a spec may bring its own `identity`. Throws when a command or query has not exactly one handler. */
export async function createApi(
  settings: Settings,
  logger?: LoggerService | false,
  identity?: Identity,
): Promise<NestFastifyApplication> {
  const { tls, trustedProxies } = settings;
  const served = { tls: tls && tlsPair(tls), trustedProxies };
  const app = await createHttpApp(ApiModule.forRoot(settings, identity), logger, served);
  refuseRoutesWithoutAction(app);
  app.setGlobalPrefix('api/v1', { exclude: [...operationsRoutes] });
  assertOneHandlerEach(app);
  serveDocs(app);
  await serveConsole(app);
  return app;
}

/** Listens where the settings say; a port in use is one sentence. */
export async function listen(app: NestFastifyApplication, { httpHost, httpPort }: Settings): Promise<void> {
  try {
    await app.listen(httpPort, httpHost);
  } catch (cause) {
    if (!isPortInUse(cause)) throw cause;
    const zh = `端口 ${httpPort} 已被占用，请用 JIXIAO_HTTP_PORT 另选一个。`;
    throw new Error(`${zh}Port ${httpPort} is in use: choose another with JIXIAO_HTTP_PORT.`, { cause });
  }
}

const isPortInUse = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE';

// The twin: the product's HTTP stack, sign-in and rights, before one TypeORM transaction with a row of audit. An API of its own.
import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { DataSource } from 'typeorm';
import { GrantsOf, InRegion } from '#contexts/directory';
import { poolSizes } from '#engine/embedded-postgres';
import { createHttpApp, HttpModule, Identity } from '#platform/http';
import { loadSettings, runProcess } from '#platform/process';
import { Sessions, SessionsModule } from '#platform/sessions';
import { listen } from '../../../../apps/api/src/create-api.js';
import { ProtectionModule } from '../../../../apps/api/src/protection.module.js';
import { RequestKeysModule } from '../../../../apps/api/src/request-keys.module.js';
import { SessionIdentity } from '../../../../apps/api/src/session-identity.js';
import { twinRows } from './rows.js';
import { approveRoute, returnRoute, submitRoute } from './twin.routes.js';

@Module({})
class Twin {}

await runProcess('twin', async () => {
  const settings = loadSettings(process.env);
  const { databaseUrl, masterKey, region, timezone } = settings;
  const rows = await twinRows(process.env['JIXIAO_BENCH_TWIN_URL'] ?? '', poolSizes.api);
  const grants = {
    provide: GrantsOf,
    useFactory: (sessions: Sessions) => new GrantsOf(sessions, new InRegion(region, timezone)),
    inject: [Sessions],
  };
  const module: DynamicModule = {
    module: Twin,
    global: true,
    imports: [
      HttpModule.forRoot(settings),
      CqrsModule.forRoot(),
      SessionsModule.forRoot(databaseUrl, { master: masterKey, poolSize: poolSizes.apiSessions }),
      RequestKeysModule.forRoot(settings),
      ProtectionModule.forRoot(settings),
    ],
    controllers: [submitRoute, approveRoute, returnRoute],
    providers: [grants, { provide: Identity, useClass: SessionIdentity }, { provide: DataSource, useValue: rows }],
    exports: [Identity, DataSource],
  };
  const app = await createHttpApp(module);
  await listen(app, settings);
  const close = async (): Promise<void> => {
    await app.close();
    await rows.destroy();
  };
  return { close };
});

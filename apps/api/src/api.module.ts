import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { contexts } from '#contexts';
import { Disk, type Settings } from '#platform/process';
import { apiModulesOf } from '#platform/context';
import { HttpModule, type Identity } from '#platform/http';
import { SessionsModule } from '#platform/sessions';
import { operatorsRoutes } from '#platform/operations';
import { poolSizes } from '#engine/embedded-postgres';
import { listReadsRoute } from '#platform/read-audit';
import { HealthController } from './health.controller.js';
import { IdentityModule } from './identity.module.js';
import { operations } from './operations.js';
import { ProtectionModule } from './protection.module.js';
import { RequestKeysModule } from './request-keys.module.js';
import { DatabaseDisk, RoomGuard } from './room.guard.js';
import { StoresModule } from './stores.module.js';

@Module({})
export class ApiModule {
  /** `identity` in place of what people sign in by: for specs. */
  static forRoot(settings: Settings, identity?: Identity): DynamicModule {
    const disk = settings.diskFolder === undefined ? undefined : new Disk(settings.diskFolder);
    return {
      module: ApiModule,
      imports: [
        HttpModule.forRoot(settings),
        CqrsModule,
        StoresModule.forRoot(settings),
        SessionsModule.forRoot(settings.databaseUrl, { master: settings.masterKey, poolSize: poolSizes.apiSessions }),
        IdentityModule.forRoot(identity),
        RequestKeysModule.forRoot(settings),
        ProtectionModule.forRoot(settings),
        operations(settings, disk),
        ...apiModulesOf(contexts, settings),
      ],
      controllers: [HealthController, listReadsRoute, ...operatorsRoutes],
      providers: [
        { provide: DatabaseDisk, useValue: new DatabaseDisk(disk) },
        { provide: APP_GUARD, useClass: RoomGuard },
      ],
    };
  }
}

import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { AssessmentsHttpModule } from '#contexts/assessments';
import { type Settings } from '#platform/config';
import { HttpModule } from '#platform/http';
import { IntakeHttpModule } from '#contexts/intake';
import { Disk } from '#platform/lifecycle';
import { inForceOf, TargetsHttpModule } from '#contexts/targets';
import { HealthController } from './health.controller.js';
import { operations } from './operations.js';
import { RequestKeysModule } from './request-keys.module.js';
import { DatabaseDisk, RoomGuard } from './room.guard.js';
import { StoresModule } from './stores.module.js';

/** The routes of every context: add its HTTP module here. */
function contexts(settings: Settings): readonly (Type | DynamicModule)[] {
  const inForce = inForceOf(settings);
  return [TargetsHttpModule.forRoot(inForce), IntakeHttpModule.forRoot(inForce, settings), AssessmentsHttpModule];
}

@Module({})
export class ApiModule {
  static forRoot(settings: Settings): DynamicModule {
    const disk = settings.diskFolder === undefined ? undefined : new Disk(settings.diskFolder);
    return {
      module: ApiModule,
      imports: [
        HttpModule.forRoot(settings),
        CqrsModule,
        StoresModule.forRoot(settings),
        RequestKeysModule.forRoot(settings),
        operations(settings, disk),
        ...contexts(settings),
      ],
      controllers: [HealthController],
      providers: [
        { provide: DatabaseDisk, useValue: new DatabaseDisk(disk) },
        { provide: APP_GUARD, useClass: RoomGuard },
      ],
    };
  }
}

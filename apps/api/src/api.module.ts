import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AssessmentsHttpModule } from '#assessments';
import { type Settings } from '#config';
import { HttpModule } from '#http';
import { IntakeHttpModule } from '#intake';
import { inForceOf, TargetsHttpModule } from '#targets';
import { HealthController } from './health.controller.js';
import { operations } from './operations.js';
import { RequestKeysModule } from './request-keys.module.js';
import { StoresModule } from './stores.module.js';

/** The routes of every context: add its HTTP module here. */
function contexts(settings: Settings): readonly (Type | DynamicModule)[] {
  const inForce = inForceOf(settings);
  return [TargetsHttpModule.forRoot(inForce), IntakeHttpModule.forRoot(inForce), AssessmentsHttpModule];
}

@Module({})
export class ApiModule {
  static forRoot(settings: Settings): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        HttpModule.forRoot(settings),
        CqrsModule,
        StoresModule.forRoot(settings),
        RequestKeysModule.forRoot(settings),
        operations(settings),
        ...contexts(settings),
      ],
      controllers: [HealthController],
    };
  }
}

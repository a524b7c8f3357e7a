import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';
import { Metrics } from './metrics.js';
import { Operated, type OperatedParts } from './operated.js';
import { Readiness } from './readiness.js';

/** The routes of `OperationsModule`, at the root: leave them out of a global prefix. */
export const operationsRoutes: readonly string[] = ['health/live', 'health/ready', 'metrics'];

/** How a process makes its parts out of what its own modules provide. */
export type MakesParts = Pick<FactoryProvider<OperatedParts>, 'inject' | 'useFactory'>;

/** `/health/live`, `/health/ready` and `/metrics` in the application that imports it. */
@Module({})
export class OperationsModule {
  static forRoot({ inject = [], useFactory }: MakesParts): DynamicModule {
    const operated: FactoryProvider<Operated> = {
      provide: Operated,
      inject,
      useFactory: async (...injected: unknown[]) => new Operated(await useFactory(...injected)),
    };
    return {
      module: OperationsModule,
      controllers: [HealthController, MetricsController],
      providers: [operated, Readiness, Metrics],
      exports: [Readiness],
    };
  }
}

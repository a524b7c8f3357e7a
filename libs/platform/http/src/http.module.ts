import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AllFaults } from './all-faults.js';
import { AnswerInterceptor } from './answer.js';
import { HttpOptions } from './http-options.js';
import { Identify } from './identify.js';
import { KeyedRequests } from './keyed-requests.js';
import { ProblemFilter } from './problem.filter.js';
import { RateLimits } from './rate-limits.js';
import { RequestLog } from './request-log.js';
import { WaitForPosition } from './reads.js';
import { RequestPipe } from './request.pipe.js';
import { TokenGuard } from './token.guard.js';
import { UploadPlaces } from './upload-places.js';

/** Who asks (of the Identity that the application gives), validation, problems, positions and answers, for every route of the application that imports it. */
@Module({})
export class HttpModule {
  static forRoot({ readWaitMs }: Pick<HttpOptions, 'readWaitMs'>): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        { provide: HttpOptions, useValue: new HttpOptions(readWaitMs) },
        UploadPlaces,
        RateLimits,
        Identify,
        RequestLog,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: TokenGuard },
        { provide: APP_INTERCEPTOR, useClass: WaitForPosition },
        { provide: APP_INTERCEPTOR, useClass: KeyedRequests },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_INTERCEPTOR, useClass: AllFaults },
        { provide: APP_PIPE, useClass: RequestPipe },
      ],
    };
  }
}

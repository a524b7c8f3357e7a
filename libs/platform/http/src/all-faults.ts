import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { catchError, type Observable } from 'rxjs';
import { z } from 'zod';
import { type Checked, checked, InvalidRequest } from './request.pipe.js';

interface Parts {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}
const partOf: Readonly<Record<string, keyof Parts>> = {
  [RouteParamtypes.PARAM]: 'params',
  [RouteParamtypes.QUERY]: 'query',
  [RouteParamtypes.BODY]: 'body',
};

/** What Nest keeps of a route's arguments, by `type:index`. */
const kept = z.record(z.string(), z.looseObject({ index: z.int(), data: z.unknown(), schema: z.unknown().optional() }));

/** A request that is refused for one of path, query and body is told the faults of all three. */
@Injectable()
export class AllFaults implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        throw error instanceof InvalidRequest ? await allFaultsOf(context, error) : error;
      }),
    );
  }
}

async function allFaultsOf(context: ExecutionContext, { of }: InvalidRequest): Promise<InvalidRequest> {
  const request = context.switchToHttp().getRequest<Parts>();
  const routes: unknown = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name);
  const declared = Object.entries(kept.parse(routes)).toSorted(([, a], [, b]) => a.index - b.index);
  const faults = await Promise.all(
    declared.map(async ([key, { data, schema }]) => {
      const part = partOf[key.split(':')[0] ?? ''];
      if (part === undefined || schema === undefined) return [];
      const name = typeof data === 'string' ? data : undefined;
      const value: unknown = name === undefined ? request[part] : Reflect.get(Object(request[part]), name);
      return isSame(of, { schema, value, name }) ? of.faults : (await checked(schema, value, name)).faults;
    }),
  );
  return new InvalidRequest(faults.flat());
}

const isSame = (one: Checked | undefined, { schema, value, name }: Omit<Checked, 'faults'>): one is Checked =>
  one !== undefined && one.schema === schema && one.value === value && one.name === name;

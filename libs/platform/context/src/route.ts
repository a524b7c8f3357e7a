import {
  applyDecorators,
  Body,
  Controller,
  HttpCode,
  Param,
  Query as Search,
  RequestMapping,
  RequestMethod,
  type Type,
} from '@nestjs/common';
import { type Query as Question, QueryBus } from '@nestjs/cqrs';
import { ApiBearerAuth, ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { Action, ApiProblems, Asker, Asks, type Caller, Reads } from '#platform/http';
import { construct, named, type Needed, type Tokens } from './needed.js';
import { type Asked, type RouteParts, type Schemas } from './route-parts.js';

type Handle<Params extends Schemas, Body, Query, Needs extends Tokens> = (
  asked: Asked<Params, Body, Query, Needs>,
) => unknown;

/** A Nest controller of one route. */
export function route<Params extends Schemas, Body, Query, Needs extends Tokens>(
  parts: RouteParts<Params, Body, Query, Needs> & { readonly handle: Handle<Params, Body, Query, Needs> },
): Type {
  const names = Object.keys(parts.params ?? {});
  refuseOtherParams(parts.at, names);
  class Route {
    private readonly needs: Needed<Needs>;

    constructor(
      private readonly queryBus: QueryBus,
      ...given: unknown[]
    ) {
      this.needs = named(parts.needs, given);
    }

    handle(caller: Caller, body: Body, query: Query, ...params: unknown[]): unknown {
      const asked = {
        ...{ caller, body, query, needs: this.needs },
        params: Object.fromEntries(names.map((name, at) => [name, params[at]])),
        ask: (question: Question<unknown>) => this.queryBus.execute(question),
      };
      // The pipe has checked each by the very schema that the type is of, and Nest has brought what was named.
      return parts.handle(asked as unknown as Asked<Params, Body, Query, Needs>);
    }
  }
  Object.defineProperty(Route, 'name', { value: `${parts.name}Route` });
  construct(Route, QueryBus, parts.needs);
  Reflect.defineMetadata(
    'design:paramtypes',
    [Object, Object, Object, ...names.map(() => String)],
    Route.prototype,
    'handle',
  );
  decorateParameters(Route.prototype, parts);
  const method = Object.getOwnPropertyDescriptor(Route.prototype, 'handle');
  if (method) onMethod(parts)(Route.prototype, 'handle', method);
  applyDecorators(Controller(), ApiTags(parts.tag), ApiBearerAuth(), Asks(...parts.asks))(Route);
  return Route;
}

type AnyParts = RouteParts<Schemas, unknown, unknown, Tokens>;

function decorateParameters(
  target: object,
  { params = {}, body, query }: Pick<AnyParts, 'params' | 'body' | 'query'>,
): void {
  // From the last to the first, as TypeScript does: the document has them the other way round.
  if (body) Body({ schema: body })(target, 'handle', 1);
  if (query) Search({ schema: query })(target, 'handle', 2);
  const all = Object.entries(params).map(([name, schema], at) => ({ at: 3 + at, by: Param(name, { schema }) }));
  for (const { at, by } of all.toReversed()) by(target, 'handle', at);
  Asker()(target, 'handle', 0);
}

function onMethod({ at, action, name, summary, answers, status = 200, refuses, reads }: AnyParts) {
  const [method, path] = at.split(' ') as ['GET' | 'POST' | 'PUT' | 'DELETE', string]; // by its type
  return applyDecorators(
    RequestMapping({ path, method: RequestMethod[method] }),
    Action(action),
    HttpCode(status),
    ApiOperation({ summary, operationId: name }),
    ApiResponse({ status, standardSchema: answers }),
    ApiProblems(...refuses),
    ...(reads ? [Reads(...reads)] : []),
  );
}

/** A parameter of the path that nothing checks, or a schema of none, is a fault of the code. */
function refuseOtherParams(at: string, names: readonly string[]): void {
  const inPath = [...at.matchAll(/:(\w+)/g)].flatMap(([, name]) => name ?? []);
  if (inPath.join() === names.join()) return;
  throw new Error(
    `${at}: 路径参数应有 schema the parameters of the path are ${inPath.join()}, the schemas ${names.join()}`,
  );
}

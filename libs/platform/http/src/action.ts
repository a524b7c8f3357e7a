import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import { rowOf, type Action as Name } from '#domain/access';
import { inRouteConfig } from './route-config.js';
import { Public } from './token.guard.js';

const ACTION = 'jixiao:action';

/**
 * What a route asks for leave to do, said of its handler: in Nest's metadata, in Fastify's `request.routeOptions.config.action`
 * (before a body is read), and as `x-action` in the document. What the table opens to anyone, or to who holds another token than a
 * person's, asks nobody to sign in.
 */
export const Action = (action: Name): MethodDecorator => {
  const { to } = rowOf(action);
  const asksNobody = to === 'anyone' || to === 'operator';
  return applyDecorators(
    SetMetadata(ACTION, action),
    inRouteConfig({ action }),
    ApiExtension('x-action', action),
    ...(asksNobody ? [Public()] : []),
  );
};

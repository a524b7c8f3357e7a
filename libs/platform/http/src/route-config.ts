import { RouteConfig } from '@nestjs/platform-fastify';

const KEY: unknown = RouteConfig({}).KEY;

/** Adds to what Fastify is told of a route: RouteConfig alone would forget what another decorator has told it. */
export const inRouteConfig =
  (config: object): MethodDecorator =>
  (target, property, descriptor) => {
    const { value } = descriptor;
    const before: unknown = typeof value === 'function' ? Reflect.getMetadata(KEY, value) : undefined;
    return RouteConfig(Object.assign({}, before, config))(target, property, descriptor);
  };

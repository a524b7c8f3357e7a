import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type RouteOptions } from 'fastify';
import { actions } from '#domain/access';

/** Whatever is registered from now on, by Nest or by a plugin, must say in its config which row of the access table it is, or the API does not start. */
export function refuseRoutesWithoutAction(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  const routes: RouteOptions[] = [];
  fastify.addHook('onRoute', (route) => void routes.push(route));
  // A plugin's own hook, which comes after this one, names the actions of its routes.
  fastify.addHook('onReady', (done) => {
    const nameless = routes.filter(
      ({ config = {} }) => !('action' in config && actions.some((each) => each === config.action)),
    );
    const named = nameless.map(({ method, url }) => `${[method].flat().join()} ${url}`).join(', ');
    done(
      nameless.length === 0
        ? undefined
        : new Error(`${named}：路由没有写明操作。${named} names no action of the access table.`),
    );
  });
}

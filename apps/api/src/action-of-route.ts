import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { actions } from '#domain/access';

/** Whatever is registered from now on, by Nest or by a plugin, must say in its config which row of the access table it is. */
export function refuseRoutesWithoutAction(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url, config = {} }) => {
      const action: unknown = 'action' in config ? config.action : undefined;
      if (actions.some((each) => each === action)) return;
      const route = `${[method].flat().join()} ${url}`;
      throw new Error(`${route}：路由没有写明操作。${route} names no action of the access table.`);
    });
}

import { type INestApplicationContext, SetMetadata } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { CommandBus, QueryBus } from '@nestjs/cqrs';

const ASKS = 'jixiao:asks';
// Not exported by @nestjs/cqrs 12: the keys its two handler decorators write; the spec fails when they change.
const HANDLES = ['__commandHandler__', '__queryHandler__'];

/** Names the commands and queries a controller sends, so that the boot can check that each has its handler. */
export const Asks = (...messages: readonly (abstract new (...args: never[]) => object)[]) =>
  SetMetadata(ASKS, messages);

/**
 * Throws unless every command and query that a controller `@Asks` for has exactly one handler in the modules, no handler
 * has a double (Nest only warns), and every controller that holds a bus says what it asks for.
 */
export function assertOneHandlerEach(app: INestApplicationContext): void {
  const modules = [...app.get(ModulesContainer).values()];
  const controllers = modules.flatMap((module) => [...module.controllers.values()].flatMap(classOf));
  const providers = modules.flatMap((module) => [...module.providers.values()].filter((one) => !one.isAlias));
  const handlers = providers.flatMap(classOf).flatMap((handler) => {
    const message = handledBy(handler);
    return message === undefined ? [] : [{ handler, message }];
  });
  const messages = new Set([...controllers.flatMap(asksOf), ...handlers.map(({ message }) => message)]);
  const faults = [
    ...controllers.filter((one) => holdsBus(one) && !saysWhatItAsks(one)).map(saysNothing),
    ...[...messages].flatMap((message) => {
      const own = handlers.filter((one) => one.message === message);
      return own.length === 1
        ? []
        : [
            notOne(
              message,
              own.map(({ handler }) => handler),
            ),
          ];
    }),
  ];
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

type Class = { readonly name: string };

const isClass = (value: unknown): value is Class & object => typeof value === 'function';

const classOf = ({ metatype, instance }: { metatype: unknown; instance?: unknown }): (Class & object)[] => {
  const made = typeof instance === 'object' && instance !== null ? instance.constructor : metatype;
  return [made].filter(isClass);
};

const listAt = (key: string, target: object): (Class & object)[] => {
  const list: unknown = Reflect.getMetadata(key, target);
  return Array.isArray(list) ? list.filter(isClass) : [];
};

const asksOf = (controller: object) => listAt(ASKS, controller);

/** That may be nothing: a route that turns to its tables itself. */
const saysWhatItAsks = (controller: object): boolean => Array.isArray(Reflect.getMetadata(ASKS, controller));

const holdsBus = (controller: object): boolean =>
  listAt('design:paramtypes', controller).some((type) => type === CommandBus || type === QueryBus);

const handledBy = (handler: object): (Class & object) | undefined =>
  HANDLES.map((key): unknown => Reflect.getMetadata(key, handler)).find(isClass);

const saysNothing = ({ name }: Class): string =>
  `${name} 持有总线却未用 @Asks 写明所发的命令和查询。${name} holds a bus: name what it sends with @Asks(…).`;

const notOne = ({ name }: Class, handlers: readonly Class[]): string => {
  const names = handlers.map((handler) => handler.name).join(', ') || '—';
  return `${name} 应恰有一个处理器，现有 ${handlers.length} 个（${names}）。${name} must have exactly one handler among the modules, it has ${handlers.length}.`;
};

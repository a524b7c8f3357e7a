import { type DynamicModule, type Provider, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule, type ICommandHandler } from '@nestjs/cqrs';
import { type AnyRule, handlerOf } from './handler-of.js';
import { type Context, type ContextSettings } from './manifest.js';

/** A Nest module of each context for the API: its routes, and what answers them. */
export const apiModulesOf = (contexts: readonly Context[], settings: ContextSettings): readonly DynamicModule[] =>
  contexts.map((context) => {
    const { routes = [], queries = [], serves = [], guards = [] } = context;
    const guarding = guards.map((guard) => ({ provide: APP_GUARD, useClass: guard }));
    return moduleOf(context, settings, { controllers: [...routes], providers: [...queries, ...serves, ...guarding] });
  });

/** A Nest module of each context for the worker: its processors, and the commands that they send. */
export const workerModulesOf = (contexts: readonly Context[], settings: ContextSettings): readonly DynamicModule[] =>
  contexts.map((context) =>
    moduleOf(context, settings, { controllers: [], providers: (context.jobs ?? []).map(({ processor }) => processor) }),
  );

interface Beside {
  readonly controllers: Type[];
  readonly providers: readonly Provider[];
}

function moduleOf(context: Context, settings: ContextSettings, { controllers, providers }: Beside): DynamicModule {
  const { name, commands = [], provides = () => [] } = context;
  const provided = provides(settings);
  // eslint-disable-next-line @typescript-eslint/no-extraneous-class -- Nest knows a module by its class
  class ContextModule {}
  Object.defineProperty(ContextModule, 'name', { value: `${name}Module` });
  return {
    ...{ module: ContextModule, global: true, imports: [CqrsModule], controllers },
    providers: [...commands.map(handler), ...provided, ...providers],
    exports: provided.map((each) => ('provide' in each ? each.provide : each)),
  };
}

const isRule = (command: AnyRule | Type<ICommandHandler>): command is AnyRule => 'of' in command;

const handler = (command: AnyRule | Type<ICommandHandler>): Type<ICommandHandler> =>
  isRule(command) ? handlerOf(command) : command;

import { describe, expect, it } from '@jest/globals';
import { Controller, Module, type Type } from '@nestjs/common';
import { CommandBus, CommandHandler, CqrsModule, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { Asks, assertOneHandlerEach, createHttpApp } from './index.js';

class DraftTarget {
  constructor(readonly data: { readonly name: string }) {}
}
class GetTarget {
  constructor(readonly id: string) {}
}

@CommandHandler(DraftTarget)
class DraftTargetHandler {
  execute = () => Promise.resolve();
}
@CommandHandler(DraftTarget)
class SecondDraftTargetHandler {
  execute = () => Promise.resolve();
}
@QueryHandler(GetTarget)
class GetTargetHandler {
  execute = () => Promise.resolve();
}

@Asks(DraftTarget, GetTarget)
@Controller()
class TargetsController {
  constructor(
    readonly commands: CommandBus,
    readonly queries: QueryBus,
  ) {}
}
@Controller()
class SilentController {
  constructor(readonly commands: CommandBus) {}
}

async function boot(controllers: Type[], providers: (Type | { provide: string; useExisting: Type })[]) {
  @Module({ imports: [CqrsModule], controllers, providers })
  class SampleModule {}
  const app = await createHttpApp(SampleModule, false);
  try {
    assertOneHandlerEach(app);
  } finally {
    await app.close();
  }
}

describe('one handler each', () => {
  it('boots when every command and query has its handler, be it known by a second name', async () => {
    const alias = { provide: 'alias', useExisting: DraftTargetHandler };
    await expect(boot([TargetsController], [DraftTargetHandler, GetTargetHandler, alias])).resolves.toBeUndefined();
  });

  it('refuses to boot without a handler', async () => {
    await expect(boot([TargetsController], [DraftTargetHandler])).rejects.toThrow(
      /^GetTarget 应恰有一个.* it has 0\.$/,
    );
  });

  it('refuses to boot with a second handler, asked for or not', async () => {
    const twice = boot([], [DraftTargetHandler, SecondDraftTargetHandler, GetTargetHandler]);
    await expect(twice).rejects.toThrow(
      /^DraftTarget .*（DraftTargetHandler, SecondDraftTargetHandler）.* it has 2\.$/,
    );
  });

  it('refuses to boot a controller that holds a bus and does not say what it sends', async () => {
    await expect(boot([SilentController], [])).rejects.toThrow(/SilentController holds a bus/);
  });
});

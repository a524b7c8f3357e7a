import { type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { z } from 'zod';
import { route } from '#platform/context';
import { createHttpApp, HttpModule, Identity } from '#platform/http';
import { ReadAudit, WatchReads } from '#platform/read-audit';

class Rows {
  constructor(readonly pool: pg.Pool) {}
}

/** As cheap as a read can be: one row by its key. */
const readOne = route({
  ...{ at: 'GET things/:id', action: 'target.read', name: 'readOne', tag: 'bench', summary: 'bench' },
  params: { id: z.string() },
  answers: z.object({ id: z.string() }),
  refuses: [],
  asks: [],
  needs: { rows: Rows },
  handle: async ({ params: { id }, needs: { rows } }) => {
    await rows.pool.query({ name: 'one', text: 'select * from people__v1 where person_id = $1', values: [id] });
    return { id };
  },
});

class Reader extends Identity {
  personOf() {
    return Promise.resolve({ personId: 'p-1', unit: '307001', roles: [] });
  }
}

/** One route that reads, over connections of its own, noted or not. */
export async function audited(
  url: string,
  isAudited: boolean,
): Promise<{ app: NestFastifyApplication; close: () => Promise<void> }> {
  const [pool, ofAudit] = [
    new pg.Pool({ connectionString: url, max: 10 }),
    new pg.Pool({ connectionString: url, max: 2 }),
  ];
  const audit = new ReadAudit(ofAudit, { keptMonths: 36, tell: (line) => console.error(line) });
  const module: DynamicModule = {
    module: Reader,
    global: true,
    imports: [HttpModule.forRoot({ readWaitMs: 0 }), CqrsModule.forRoot()],
    controllers: [readOne],
    providers: [
      { provide: Rows, useValue: new Rows(pool) },
      { provide: Identity, useValue: new Reader() },
      { provide: ReadAudit, useValue: audit },
      ...(isAudited ? [WatchReads] : []),
    ],
    exports: [Identity],
  };
  const app = await createHttpApp(module, false);
  await app.listen(0, '127.0.0.1');
  const close = async (): Promise<void> => {
    await app.close();
    await audit.close();
    await Promise.all([pool.end(), ofAudit.end()]);
  };
  return { app, close };
}

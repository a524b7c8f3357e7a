import { setTimeout as sleep } from 'node:timers/promises';
import { type ServerResponse } from 'node:http';
import { LagGauge, PositionWaiter, ServedViews } from '#platform/read-store';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  type Type,
} from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { ApiHeader } from '@nestjs/swagger';
import { type Observable, of } from 'rxjs';
import { positionForm } from './header-forms.js';
import { HttpOptions } from './http-options.js';
import { behind, building, malformedPosition, ofOtherLog, type KnownLag, type ReadsFrom } from './read-refusals.js';
import { type Asked, headerOf } from './wire.js';

const READS = 'jixiao:reads';
// A refusal that says how far behind is better than one that does not, but not at the price of being late.
const LAG_WITHIN_MS = 500;

/** Names the projections a query reads, so that `Jixiao-Min-Position` can wait for them and none is read before it is built. */
export const Reads = (...projections: readonly ReadsFrom[]) =>
  applyDecorators(
    SetMetadata(READS, projections),
    ApiHeader({
      name: 'Jixiao-Min-Position',
      required: false,
      description:
        '等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 ' +
        'Answer only once the read model holds this position (Jixiao-Position of a command), else 503.',
      schema: { type: 'string', pattern: positionForm.source },
    }),
  );

/** Before a query: its views are served in this version, and hold what the caller has already seen happen. */
@Injectable()
export class WaitForPosition implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly options: HttpOptions,
    private readonly modules: ModuleRef,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const projections = this.reflector.get<readonly ReadsFrom[] | undefined>(READS, context.getHandler());
    if (projections === undefined) return next.handle();
    const http = context.switchToHttp();
    const position = headerOf(http.getRequest<Asked>(), 'jixiao-min-position');
    if (position !== undefined && !positionForm.test(position)) throw malformedPosition();
    await Promise.all(projections.map((each) => this.refuseUnserved(each)));
    if (position === undefined) return next.handle();
    const { raw } = http.getResponse<{ readonly raw: ServerResponse }>();
    const gone = new AbortController();
    const leave = (): void => gone.abort();
    raw.once('close', leave);
    try {
      await Promise.all(projections.map((each) => this.wait(each, position, gone.signal)));
    } finally {
      raw.off('close', leave);
    }
    // Nobody is there to hear it: the rows need not be read.
    return gone.signal.aborted ? of(undefined) : next.handle();
  }

  private async refuseUnserved(from: ReadsFrom): Promise<void> {
    const { isServing, isOfOtherLog } = await this.provided(ServedViews).standingOf(from.name, from.version);
    if (isOfOtherLog) throw ofOtherLog(from);
    if (!isServing) throw building(from, await this.lagOf(from));
  }

  private async wait(from: ReadsFrom, position: string, gone: AbortSignal): Promise<void> {
    const key = { projection: from.name, version: from.version };
    const waited = await this.provided(PositionWaiter).waitFor(key, position, this.options.readWaitMs, gone);
    if (waited.reached || gone.aborted) return;
    const lag = await this.lagOf(from);
    throw lag?.isOfOtherLog ? ofOtherLog(from) : behind(from, position, waited.position ?? '0', lag);
  }

  private async lagOf({ name, version }: ReadsFrom): Promise<KnownLag> {
    const enough = new AbortController();
    const late = sleep(LAG_WITHIN_MS, undefined, { signal: enough.signal }).catch(() => undefined);
    // A store that is away makes no other refusal than the one that is being written.
    const lag = this.provided(LagGauge)
      .read()
      .catch(() => undefined);
    const known = await Promise.race([lag, late]);
    enough.abort();
    const found = known?.subscribers.find(
      (each) => each.kind === 'projection' && each.name === name && each.version === version,
    );
    return known && found && { ...found, head: known.head };
  }

  /** Looked up when asked for: an application without read models has none of these. */
  private provided<T>(type: Type<T>): T {
    return this.modules.get(type, { strict: false });
  }
}

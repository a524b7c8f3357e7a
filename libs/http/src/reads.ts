import { DomainError } from '#kernel';
import { PositionWaiter } from '#read-store';
import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
} from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { ApiHeader } from '@nestjs/swagger';
import { type Observable } from 'rxjs';
import { HttpOptions } from './http-options.js';
import { type Asked, headerOf } from './wire.js';

const READS = 'jixiao:reads';

/** One version of a projection: what a query's rows come from. */
interface ReadsFrom {
  readonly name: string;
  readonly version: number;
}

/** Names the projections a query reads, so that `Jixiao-Min-Position` can wait for them. */
export const Reads = (...projections: readonly ReadsFrom[]) =>
  applyDecorators(
    SetMetadata(READS, projections),
    ApiHeader({
      name: 'Jixiao-Min-Position',
      required: false,
      description:
        '等到读模型含有此位置（写操作答复的 Jixiao-Position）再答，过时答 503。 ' +
        'Answer only once the read model holds this position (Jixiao-Position of a command), else 503.',
      schema: { type: 'string', pattern: '^\\d{1,20}$' },
    }),
  );

@Injectable()
export class WaitForPosition implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly options: HttpOptions,
    private readonly modules: ModuleRef,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const projections = this.reflector.get<readonly ReadsFrom[] | undefined>(READS, context.getHandler());
    const position = headerOf(context.switchToHttp().getRequest<Asked>(), 'jixiao-min-position');
    if (projections === undefined || position === undefined) return next.handle();
    if (!/^\d{1,20}$/.test(position)) throw malformed();
    await Promise.all(projections.map((each) => this.wait(each, position)));
    return next.handle();
  }

  private async wait({ name, version }: ReadsFrom, position: string): Promise<void> {
    // Looked up when asked for: an application without read models has no waiter.
    const waiter = this.modules.get(PositionWaiter, { strict: false });
    const waited = await waiter.waitFor({ projection: name, version }, position, this.options.readWaitMs);
    if (!waited.reached) throw behind(`${name}__v${version}`, position, waited.position ?? '0');
  }
}

function behind(projection: string, wanted: string, at: string): DomainError {
  const sentences = {
    zh: `读模型 ${projection} 到了位置 ${at}，还没到 ${wanted}，请稍后再试。`,
    en: `The read model ${projection} is at position ${at}, not yet at ${wanted}: try again shortly.`,
  };
  return new DomainError('unavailable', 'read-model-behind', sentences, {
    projection,
    wanted,
    at,
    retryAfterSeconds: 1,
  });
}

const malformed = () =>
  new DomainError('invalid', 'invalid-min-position', {
    zh: 'Jixiao-Min-Position 应是写操作答复的 Jixiao-Position（十进制数字）。',
    en: 'Jixiao-Min-Position must be the Jixiao-Position a command answered (decimal digits).',
  });

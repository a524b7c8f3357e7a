import { DomainError } from '#domain/kernel';
import { RequestKeys } from '#platform/request-keys';
import { type CallHandler, type ExecutionContext, Injectable, Logger, type NestInterceptor } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { catchError, mergeMap, type Observable } from 'rxjs';
import { keyForm } from './header-forms.js';
import { KeyedRequest } from './keyed-request.js';
import { type Asked, headerOf } from './wire.js';

/** Around every request under an Idempotency-Key: what its commands claim is settled before the answer leaves. */
@Injectable()
export class KeyedRequests implements NestInterceptor {
  private readonly logger = new Logger(KeyedRequests.name);

  constructor(private readonly modules: ModuleRef) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Asked>();
    const key = idempotencyKeyOf(request);
    if (key === undefined || request.person === undefined || request.method === 'GET') return next.handle();
    // Looked up when asked for: an application without commands has none.
    const keys = this.modules.get(RequestKeys, { strict: false });
    const keyed = (request.keyed = new KeyedRequest(key, request.person.personId, keys));
    return next.handle().pipe(
      mergeMap(async (result: unknown) => {
        await this.settle(keyed, request);
        return result;
      }),
      catchError(async (error: unknown) => {
        await this.settle(keyed, request, error);
        throw error;
      }),
    );
  }

  /** What was done is done, and answered, though it could not be noted. */
  private async settle(keyed: KeyedRequest, { id }: Asked, error?: unknown): Promise<void> {
    await keyed.settle(error).catch((cause: unknown) => {
      this.logger.warn({ correlationId: id, message: `Idempotency-Key not settled, it will lapse: ${String(cause)}` });
    });
  }
}

function idempotencyKeyOf(request: Asked): string | undefined {
  const key = headerOf(request, 'idempotency-key');
  if (key === undefined || keyForm.test(key)) return key;
  throw new DomainError('invalid', 'invalid-idempotency-key', {
    zh: 'Idempotency-Key 应为 1 至 200 个可打印的 ASCII 字符。',
    en: 'Idempotency-Key must be 1 to 200 printable ASCII characters.',
  });
}

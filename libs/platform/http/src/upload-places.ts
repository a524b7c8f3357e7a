import { createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { type ServerResponse } from 'node:http';
import { DomainError } from '#domain/kernel';
import { BodyBrokeOff } from './read-body.js';
import { type Asked, type UploadPlace } from './wire.js';

/** Uploads at once of one process: their bodies (64 MiB each) are in memory, two are read at a time on a small machine. */
const MOST = 8;
const RETRY_AFTER_S = 3;

/** So that nobody's files keep the others waiting: one place a person, and a bounded number of them. */
@Injectable()
export class UploadPlaces {
  private readonly held = new Set<string>();

  /** Throws 503 with `Retry-After` where there is none. */
  take(personId: string, response: ServerResponse): UploadPlace {
    const { socket } = response.req;
    // It may have ended while the token was read: then nothing would tell that it has.
    if (socket.destroyed || response.closed) throw new BodyBrokeOff();
    if (this.held.has(personId)) throw yourOwnUnderWay();
    if (this.held.size >= MOST) throw tooMany();
    this.held.add(personId);
    const until: Promise<unknown>[] = [];
    const release = () => {
      response.off('close', release);
      socket.off('close', release);
      void Promise.allSettled(until).then(() => this.held.delete(personId));
    };
    response.once('close', release);
    // A response that waits behind another one on its connection is not told that this is gone.
    socket.once('close', release);
    return { keepUntil: (over) => void until.push(over) };
  }
}

/** The place that the upload of this request holds. */
export const Place = createParamDecorator((_: unknown, context: ExecutionContext): UploadPlace => {
  const { place } = context.switchToHttp().getRequest<Asked>();
  if (place === undefined) throw new Error('@Place() is for routes with @Upload(…)');
  return place;
});

const yourOwnUnderWay = () =>
  new DomainError(
    'unavailable',
    'upload-under-way',
    {
      zh: '您的上一个文件还在读取，请等它读完再导入下一个。',
      en: 'Your previous file is still being read: wait until it is done, then send the next one.',
    },
    { retryAfterSeconds: RETRY_AFTER_S },
  );

const tooMany = () =>
  new DomainError(
    'unavailable',
    'too-many-uploads',
    {
      zh: `同时导入的人较多（${MOST} 个文件正在读取），请 ${RETRY_AFTER_S} 秒后再试。`,
      en: `Many files are being imported right now (${MOST}): try again in ${RETRY_AFTER_S} seconds.`,
    },
    { retryAfterSeconds: RETRY_AFTER_S },
  );

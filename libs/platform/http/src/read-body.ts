import { HttpException, PayloadTooLargeException, RequestTimeoutException } from '@nestjs/common';
import { type IncomingMessage } from 'node:http';

/** How much of a body is read, and how slowly it may come. */
export interface BodyLimits {
  readonly bytes: number;
  /** For any body at all, in milliseconds; on top of it the time that its bytes take on the slowest line. */
  readonly graceMs: number;
}

/** 256 kbit/s: the uplink of a township office on a bad day; 64 MiB take 34 minutes there. */
const SLOWEST_BYTES_PER_MS = 32;

/**
 * The whole body. Refused with 413 as soon as it is known to be larger than the limit, with 408 when it is not there in the time
 * that its declared length (the limit, where none is declared) takes; a sender that goes away in the middle is a 400 nobody reads.
 */
export function readBody(request: IncomingMessage, { bytes, graceMs }: BodyLimits): Promise<Buffer> {
  const declared = Number(request.headers['content-length'] ?? NaN);
  if (declared > bytes) return Promise.reject(new PayloadTooLargeException());
  const withinMs = graceMs + (Number.isNaN(declared) ? bytes : declared) / SLOWEST_BYTES_PER_MS;
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let received = 0;
    const settle = (settled: () => void) => {
      clearTimeout(timer);
      request.off('data', take).off('end', end).off('error', broken).off('close', broken);
      settled();
    };
    const take = (chunk: Buffer) => {
      received += chunk.length;
      if (received > bytes) settle(() => reject(new PayloadTooLargeException()));
      else chunks.push(chunk);
    };
    const end = () => settle(() => resolve(Buffer.concat(chunks, received)));
    const broken = () => settle(() => reject(new BodyBrokeOff()));
    const timer = setTimeout(() => settle(() => reject(new RequestTimeoutException())), withinMs);
    request.on('data', take).on('end', end).on('error', broken).on('close', broken);
  });
}

/** Who sends went away: nobody reads the answer. */
export class BodyBrokeOff extends HttpException {
  constructor() {
    super('the body broke off', 400);
  }
}

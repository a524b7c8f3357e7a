import { type Socket } from 'node:net';
import { randomUUID } from 'node:crypto';
import { HttpException } from '@nestjs/common';
import { problemAnswer } from './problem.filter.js';
import { faultOf, titleOf } from './problem.js';

const statuses: Readonly<Record<string, number>> = { ERR_HTTP_REQUEST_TIMEOUT: 408, HPE_HEADER_OVERFLOW: 431 };

/** Answers what Node itself refuses, before there is a request: a head that does not come, is too large, or is none. */
export function answerBrokenRequest(error: Error, socket: Socket): void {
  const code = 'code' in error ? String(error.code) : '';
  // Who does not speak TLS would wait for an answer that cannot be told them.
  if (
    code === 'ECONNRESET' ||
    code.startsWith('ERR_SSL_') ||
    code.startsWith('ERR_TLS_') ||
    socket.destroyed ||
    !socket.writable
  ) {
    socket.destroy();
    return;
  }
  const fault = faultOf(new HttpException('broken request', statuses[code] ?? 400));
  const { status, headers, body } = problemAnswer(fault, { id: randomUUID(), url: '/' });
  const head = { ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' };
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${titleOf(status).replace(/[^ -~]+ /, '')}`, ...lines, '', body].join('\r\n'));
}

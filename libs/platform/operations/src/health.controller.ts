import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Action } from '#platform/http';
import { Readiness } from './readiness.js';
import { type OpsReply } from './reply.js';

/** For whoever starts, stops and sends requests to this process; no token is asked. */
@Controller('health')
@ApiExcludeController()
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  /** The process runs its loop. That something it needs is away is no reason to restart it. */
  @Get('live')
  @Action('service.look')
  live(@Res() reply: OpsReply): void {
    send(reply, 200, { status: 'ok' });
  }

  /** 200 when it can serve, `ok` or `degraded`; 503 when it cannot. */
  @Get('ready')
  @Action('service.look')
  async ready(@Res() reply: OpsReply): Promise<void> {
    const health = await this.readiness.check();
    send(reply, health.status === 'ok' || health.status === 'degraded' ? 200 : 503, health);
  }
}

const send = (reply: OpsReply, status: number, body: object): unknown =>
  reply
    .status(status)
    .header('content-type', 'application/json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(body));

import { Controller, Get, Headers, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Action } from '#platform/http';
import { Metrics } from './metrics.js';
import { Operated } from './operated.js';
import { isOperator } from './operator.js';
import { type OpsReply } from './reply.js';

@Controller('metrics')
@ApiExcludeController()
export class MetricsController {
  constructor(
    private readonly metrics: Metrics,
    private readonly operated: Operated,
  ) {}

  @Get()
  @Action('service.operate')
  async scrape(@Headers('authorization') authorization: string | undefined, @Res() reply: OpsReply): Promise<void> {
    const { access } = this.operated;
    if (access.kind === 'operator' && access.token === undefined) {
      say(reply, 404, '未设置 JIXIAO_OPERATOR_TOKEN，此页关闭。Set JIXIAO_OPERATOR_TOKEN to open this page.');
    } else if (access.kind === 'operator' && !isOperator(authorization, access.token)) {
      reply.header('www-authenticate', 'Basic realm="jixiao operations", charset="UTF-8"');
      say(
        reply,
        401,
        '请出示运维令牌（Bearer，或用户 operator）。Show the operator token (Bearer, or as user operator).',
      );
    } else {
      say(reply, 200, await this.metrics.scrape(), this.metrics.contentType);
    }
  }
}

const say = (reply: OpsReply, status: number, text: string, type = 'text/plain; charset=utf-8'): unknown =>
  reply.status(status).header('content-type', type).header('cache-control', 'no-store').send(text);

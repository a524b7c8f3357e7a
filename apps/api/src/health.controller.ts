import { Action } from '#platform/http';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { version } from './version.js';

const health = z.object({ status: z.literal('ok'), version: z.string() }).meta({ id: 'Health' });

@ApiTags('health')
@Controller('health')
export class HealthController {
  @Get()
  @Action('service.look')
  @ApiOperation({ operationId: 'getHealth', summary: '服务是否在线 Whether the service is there' })
  @ApiOkResponse({ standardSchema: health })
  health(): z.infer<typeof health> {
    return { status: 'ok', version };
  }
}

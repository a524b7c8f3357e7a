import { Public } from '#http';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { version } from './version.js';

const health = z.object({ status: z.literal('ok'), version: z.string() });

@ApiTags('health')
@Controller('health')
export class HealthController {
  @Get()
  @Public()
  @ApiOkResponse({ standardSchema: health })
  health(): z.infer<typeof health> {
    return { status: 'ok', version };
  }
}

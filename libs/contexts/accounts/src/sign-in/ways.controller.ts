import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Action, ApiProblems, From, type Whence } from '#platform/http';
import { isOfThisMachine } from '../demo/of-this-machine.js';
import { IssuerSettings } from '../domain/issuer-settings.js';
import { Serving } from '../domain/serving.js';
import { Accounts } from '../store/accounts.query.js';

const ways = z
  .object({ issuer: z.boolean(), demo: z.array(z.object({ personId: z.string(), loginName: z.string() })).readonly() })
  .meta({ id: 'SignInWays' });

/** What a page in front of a person offers: nobody of the demo is told of elsewhere than on this machine. */
@ApiTags('登录 sign-in')
@Controller('sign-in/ways')
export class WaysController {
  constructor(
    private readonly accounts: Accounts,
    private readonly issuer: IssuerSettings,
    private readonly serving: Serving,
  ) {}

  @Get()
  @Action('session.begin')
  @ApiOperation({ operationId: 'getSignInWays', summary: '可用的登录方式 How one can sign in here' })
  @ApiOkResponse({ standardSchema: ways })
  @ApiProblems(503)
  async list(@From() from: Whence): Promise<z.infer<typeof ways>> {
    const isDemo = this.serving.isDemo && isOfThisMachine(from);
    return { issuer: this.issuer.oidc !== undefined, demo: isDemo ? await this.accounts.ofDemo() : [] };
  }
}

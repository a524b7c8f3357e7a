import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Action, ApiProblems, From, type Reply, type Whence } from '#platform/http';
import { personIdText } from '../domain/asked.js';
import { Serving } from '../domain/serving.js';
import { NoDemoHere } from '../domain/demo.errors.js';
import { isOfThisMachine } from './of-this-machine.js';
import { SignedIn, signedInSchema } from '../sign-in/signed-in.handler.js';
import { Accounts } from '../store/accounts.query.js';

const demo = z
  .strictObject({ personId: personIdText, client: z.enum(['browser', 'program']) })
  .meta({ id: 'DemoSignIn' });

/** One click for the demo's people: for demo data on this machine alone, asked by its own name. Elsewhere it is no route. */
@ApiTags('登录 sign-in')
@Controller('sign-in/demo')
export class DemoController {
  constructor(
    private readonly accounts: Accounts,
    private readonly signedIn: SignedIn,
    private readonly serving: Serving,
  ) {}

  @Post()
  @HttpCode(200)
  @Action('session.begin')
  @ApiOperation({
    operationId: 'signInDemo',
    summary: '以示范人物登录，只在本机的示范中 Sign in as one of the demo people: only in a demo on this machine',
  })
  @ApiOkResponse({ standardSchema: signedInSchema })
  @ApiProblems(400, 403, 404, 503)
  async signIn(
    @Body({ schema: demo }) { personId, client }: z.infer<typeof demo>,
    @From() from: Whence,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    if (!this.serving.isDemo || !isOfThisMachine(from)) throw new NoDemoHere();
    const account = await this.accounts.byPerson(personId);
    if (account?.isDemo !== true) throw new NoDemoHere();
    return this.signedIn.begin(account, { kind: client, by: 'demo', from, reply });
  }
}

import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { writtenText } from '#domain/kernel';
import { Action, ApiProblems, From, type Reply, type Whence } from '#platform/http';
import { Sessions } from '#platform/sessions';
import { RefreshRefused } from '../domain/session.errors.js';
import { typedSecret } from '../domain/typed-text.js';
import { CheckPassword } from './check-password.handler.js';
import { SignedIn, signedInSchema, tokensSchema } from './signed-in.handler.js';

const credentials = z
  .strictObject({
    loginName: writtenText(200),
    password: typedSecret,
    client: z.enum(['browser', 'program']),
  })
  .meta({ id: 'Credentials' });
const spending = z.strictObject({ refreshToken: writtenText(200) }).meta({ id: 'Refreshing' });

/** By hand, for it asks nobody who they are and answers with a cookie. */
@ApiTags('登录 sign-in')
@Controller('sign-in')
export class SignInController {
  constructor(
    private readonly passwords: CheckPassword,
    private readonly signedIn: SignedIn,
    private readonly sessions: Sessions,
  ) {}

  @Post()
  @HttpCode(200)
  @Action('session.begin')
  @ApiOperation({
    operationId: 'signIn',
    summary:
      '用登录名和密码登录：浏览器得到 Cookie，程序得到令牌 Sign in: a browser gets a cookie, a program its tokens',
  })
  @ApiOkResponse({ standardSchema: signedInSchema })
  @ApiProblems(400, 401, 403, 429, 503)
  async signIn(
    @Body({ schema: credentials }) { client, ...given }: z.infer<typeof credentials>,
    @From() from: Whence,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const account = await this.passwords.check({ ...given, from: from.address, at: new Date() });
    return this.signedIn.begin(account, { kind: client, by: 'password', from, reply });
  }

  @Post('refresh')
  @HttpCode(200)
  @Action('session.begin')
  @ApiOperation({
    operationId: 'refreshTokens',
    summary:
      '换新令牌；用过的再用即结束该登录 New tokens for a refresh token; one that was spent before ends its session',
  })
  @ApiOkResponse({ standardSchema: tokensSchema })
  @ApiProblems(400, 401, 403, 503)
  async refresh(
    @Body({ schema: spending }) { refreshToken }: z.infer<typeof spending>,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { outcome, ...refreshed } = await this.sessions.refresh(refreshToken);
    if (outcome !== 'refreshed') throw new RefreshRefused(outcome);
    reply.header('cache-control', 'no-store');
    return refreshed;
  }
}

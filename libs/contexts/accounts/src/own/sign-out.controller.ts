import { Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Action, ApiProblems, type Asked, bearerOf, refuseOtherOrigin, type Reply } from '#platform/http';
import { cookieOf, endedCookie, Sessions } from '#platform/sessions';

const ended = z.object({ ended: z.boolean() }).meta({ id: 'Ended' });
const keys = z.object({ keys: z.array(z.looseObject({})) }).meta({ id: 'PublicKeys' });

/** By hand, for it is found by a cookie and takes it away. */
@ApiTags('登录 sign-in')
@Controller()
export class SignOutController {
  constructor(private readonly sessions: Sessions) {}

  @Post('sign-out')
  @HttpCode(200)
  @Action('session.begin')
  @ApiOperation({
    operationId: 'signOut',
    summary: '退出：结束这个登录 Sign out: end the session that asks; where there is none, nothing is ended',
  })
  @ApiOkResponse({ standardSchema: ended })
  @ApiProblems(400, 403, 503)
  async signOut(@Req() request: Asked, @Res({ passthrough: true }) reply: Reply) {
    const session = await this.found(request);
    reply.header('set-cookie', endedCookie());
    return { ended: session !== undefined && (await this.sessions.end(session.sessionId, 'signed-out')) };
  }

  @Get('sign-in/keys')
  @Action('session.begin')
  @ApiOperation({
    operationId: 'getPublicKeys',
    summary: '验证令牌的公钥（JWKS） The public keys of access tokens (a JWKS)',
  })
  @ApiOkResponse({ standardSchema: keys })
  @ApiProblems(503)
  async publicKeys() {
    return { keys: await this.sessions.published() };
  }

  private async found(request: Asked) {
    const accessToken = bearerOf(request);
    if (accessToken !== undefined) return this.sessions.find({ accessToken });
    const cookie = cookieOf(request.headers.cookie);
    if (cookie === undefined) return undefined;
    // A page of another port of this host is of the same site: its requests bring the cookie along.
    refuseOtherOrigin(request);
    return this.sessions.find({ cookie });
  }
}

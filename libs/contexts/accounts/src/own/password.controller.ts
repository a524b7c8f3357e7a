import { Body, Controller, Put, Res } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Action, ApiProblems, Asker, From, type Caller, type Reply, type Whence } from '#platform/http';
import { asPerson } from '../domain/asked.js';
import { typedSecret } from '../domain/typed-text.js';
import { SignedIn, signedInSchema } from '../sign-in/signed-in.handler.js';
import { Accounts } from '../store/accounts.query.js';
import { ChangePassword } from './change-password.handler.js';

const changing = z
  .strictObject({ password: typedSecret, newPassword: typedSecret, client: z.enum(['browser', 'program']) })
  .meta({ id: 'PasswordChange' });

/** By hand, for it answers with a cookie: all sessions end, and who changed it goes on in a new one. */
@ApiTags('登录 sign-in')
@ApiBearerAuth()
@Controller('password')
export class PasswordController {
  constructor(
    private readonly changePassword: ChangePassword,
    private readonly accounts: Accounts,
    private readonly signedIn: SignedIn,
  ) {}

  @Put()
  @Action('password.change')
  @ApiOperation({
    operationId: 'changePassword',
    summary: '修改自己的密码，其他登录全部结束 Change one’s password: all other sessions end',
  })
  @ApiOkResponse({ standardSchema: signedInSchema })
  @ApiProblems(400, 401, 403, 404, 409, 422, 429, 503)
  async change(
    @Asker() { actor }: Caller,
    @Body({ schema: changing }) { client, ...passwords }: z.infer<typeof changing>,
    @From() from: Whence,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const { personId } = asPerson(actor);
    await this.changePassword.change({ personId, ...passwords, from: from.address, at: new Date() });
    return this.signedIn.begin(await this.accounts.of(personId), { kind: client, by: 'password', from, reply });
  }
}

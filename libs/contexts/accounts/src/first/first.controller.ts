import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { MakeAppointment, RegisterPerson, RegisterUnit } from '#contexts/directory';
import { unitCode, writtenText } from '#domain/kernel';
import { Action, ApiProblems, Asks, From, type Reply, type Whence } from '#platform/http';
import { Sessions } from '#platform/sessions';
import { personIdText } from '../domain/asked.js';
import { loginName } from '../domain/login-name.js';
import { typedSecret } from '../domain/typed-text.js';
import { SignedIn, signedInSchema } from '../sign-in/signed-in.handler.js';
import { Redeem } from './redeem.handler.js';

const redeeming = z
  .strictObject({
    code: writtenText(100),
    personId: personIdText,
    name: writtenText(100),
    loginName,
    password: typedSecret,
    unit: z.strictObject({ code: unitCode, name: writtenText(200), startsOn: z.iso.date() }).meta({ id: 'FirstUnit' }),
    client: z.enum(['browser', 'program']),
  })
  .meta({ id: 'FirstAdministrator' });

/** What an empty installation, or `jixiao accounts recover`, prints a code for. */
@ApiTags('登录 sign-in')
@Controller('sign-in/first-administrator')
@Asks(RegisterUnit, RegisterPerson, MakeAppointment)
export class FirstController {
  constructor(
    private readonly redeem: Redeem,
    private readonly sessions: Sessions,
    private readonly signedIn: SignedIn,
  ) {}

  @Post()
  @HttpCode(200)
  @Action('session.begin')
  @ApiOperation({
    operationId: 'redeemFirstCode',
    summary:
      '凭服务器上打印的一次性代码成为管理员 Become an administrator by the one-time code that the machine printed',
  })
  @ApiOkResponse({ standardSchema: signedInSchema })
  @ApiProblems(400, 401, 403, 409, 422, 429, 503)
  async first(
    @Body({ schema: redeeming }) { client, ...asked }: z.infer<typeof redeeming>,
    @From() from: Whence,
    @Req() { id: correlationId }: { readonly id: string },
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const account = await this.redeem.redeem({ ...asked, from: from.address, correlationId, at: new Date() });
    await this.sessions.endAllOf(account.personId, 'first-code');
    return this.signedIn.begin(account, { kind: client, by: 'first-code', from, reply });
  }
}

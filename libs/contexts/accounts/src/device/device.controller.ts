import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { writtenText } from '#domain/kernel';
import { Action, ApiProblems, Asker, From, type Caller, type Reply, type Whence } from '#platform/http';
import { asPerson } from '../domain/asked.js';
import { DeviceNotSignedIn } from '../domain/device.errors.js';
import { SignedIn, signedInSchema } from '../sign-in/signed-in.handler.js';
import { Accounts } from '../store/accounts.query.js';
import { Devices } from './devices.query.js';

const asking = z
  .object({ deviceCode: z.string(), userCode: z.string(), expiresInSeconds: z.int(), intervalSeconds: z.int() })
  .meta({ id: 'AskingDevice' });
const polling = z.strictObject({ deviceCode: writtenText(200) }).meta({ id: 'DevicePoll' });
const deciding = z
  .strictObject({ userCode: writtenText(40), decision: z.enum(['approved', 'denied']) })
  .meta({ id: 'DeviceDecision' });
const looking = z.strictObject({ userCode: writtenText(40) }).meta({ id: 'DeviceCode' });
const shown = z.object({ askedFrom: z.string(), expiresAt: z.iso.datetime() }).meta({ id: 'ShownDevice' });
const decided = z.object({ askedFrom: z.string() }).meta({ id: 'DecidedDevice' });

/** A program that cannot ask for a password is signed in by who is signed in elsewhere: RFC 8628 in JSON. */
@ApiTags('登录 sign-in')
@Controller('sign-in/device')
export class DeviceController {
  constructor(
    private readonly devices: Devices,
    private readonly accounts: Accounts,
    private readonly signedIn: SignedIn,
  ) {}

  @Post()
  @HttpCode(200)
  @Action('session.begin')
  @ApiOperation({ operationId: 'beginDevice', summary: '设备请求登录，得到要确认的代码 A device asks to be signed in' })
  @ApiOkResponse({ standardSchema: asking })
  @ApiProblems(403, 503)
  begin(@From() { address }: Whence, @Res({ passthrough: true }) reply: Reply) {
    reply.header('cache-control', 'no-store');
    return this.devices.begin(address, new Date());
  }

  @Post('token')
  @HttpCode(200)
  @Action('session.begin')
  @ApiOperation({
    operationId: 'pollDevice',
    summary:
      '设备询问是否已确认：400 的 error 是 RFC 8628 的词 Whether it is let in: `error` of a 400 is a word of RFC 8628',
  })
  @ApiOkResponse({ standardSchema: signedInSchema })
  @ApiProblems(400, 403, 503)
  async poll(
    @Body({ schema: polling }) { deviceCode }: z.infer<typeof polling>,
    @From() from: Whence,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const polled = await this.devices.poll(deviceCode, new Date());
    if (typeof polled === 'string') throw new DeviceNotSignedIn(polled);
    const account = await this.accounts.of(polled.personId);
    return this.signedIn.begin(account, { kind: 'program', by: 'device', from, reply });
  }

  @Post('look')
  @HttpCode(200)
  @Action('device.decide')
  @ApiOperation({
    operationId: 'showDevice',
    summary: '看看代码是哪台设备的请求 What asks under a code, before it is let in or not',
  })
  @ApiOkResponse({ standardSchema: shown })
  @ApiProblems(400, 401, 403, 422, 429, 503)
  async look(
    @Asker() { actor }: Caller,
    @Body({ schema: looking }) { userCode }: z.infer<typeof looking>,
    @From() { address }: Whence,
  ) {
    const { personId } = asPerson(actor);
    const { expiresAt, ...found } = await this.devices.show({ userCode, personId, from: address, at: new Date() });
    return { ...found, expiresAt: expiresAt.toISOString() };
  }

  @Post('decision')
  @HttpCode(200)
  @Action('device.decide')
  @ApiOperation({
    operationId: 'decideDevice',
    summary:
      '确认或拒绝设备登录：只确认自己刚刚请求的 Let a device in or not: only the one that you yourself have just started',
  })
  @ApiOkResponse({ standardSchema: decided })
  @ApiProblems(400, 401, 403, 422, 429, 503)
  decide(
    @Asker() { actor }: Caller,
    @Body({ schema: deciding }) asked: z.infer<typeof deciding>,
    @From() { address }: Whence,
  ) {
    const { personId } = asPerson(actor);
    return this.devices.decide({ ...asked, personId, from: address, at: new Date() });
  }
}

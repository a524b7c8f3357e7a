import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Action, ApiProblems, From, type Reply, type Whence } from '#platform/http';
import { IssuerRefused } from '../domain/issuer.errors.js';
import { endedTransaction, pageOfOurs, transactionCookie, transactionOf, wayOn } from '../domain/way-back.js';
import { SignedIn } from '../sign-in/signed-in.handler.js';
import { Subjects } from '../store/subjects.query.js';
import { Issuer, transactionSchema } from './issuer.handler.js';

const going = z.strictObject({ page: pageOfOurs.default('/') });
const carried = transactionSchema.extend({ page: pageOfOurs });
/** Whatever the issuer says: checked against what the browser kept. */
const coming = z.record(z.string(), z.string());

/** By hand, for a browser goes through it: redirects, cookies and a page. */
@ApiTags('登录 sign-in')
@Controller('sign-in/oidc')
export class IssuerController {
  constructor(
    private readonly issuer: Issuer,
    private readonly subjects: Subjects,
    private readonly signedIn: SignedIn,
  ) {}

  @Get()
  @Action('session.begin')
  @ApiOperation({ operationId: 'goToIssuer', summary: '用统一身份认证登录 Sign in at the identity provider' })
  @ApiResponse({ status: 302, description: '去统一身份认证 To the identity provider' })
  @ApiProblems(400, 404, 503)
  async go(@Query({ schema: going }) { page }: z.infer<typeof going>, @Res({ passthrough: true }) reply: Reply) {
    const { url, transaction } = await this.issuer.begin();
    const value = Buffer.from(JSON.stringify({ ...transaction, page })).toString('base64url');
    reply.status(302).header('set-cookie', transactionCookie(value)).header('location', url.href);
    reply.header('cache-control', 'no-store');
  }

  @Get('callback')
  @Action('session.begin')
  @ApiOperation({ operationId: 'comeFromIssuer', summary: '从统一身份认证回来 Back from the identity provider' })
  @ApiResponse({
    status: 200,
    description: '登录后自动前往所去页面 A page that goes on by itself',
    content: { 'text/html': {} },
  })
  @ApiProblems(400, 401, 403, 404, 503)
  async come(
    @Query({ schema: coming }) query: z.infer<typeof coming>,
    @From() from: Whence,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<string> {
    reply.header('set-cookie', endedTransaction());
    const { page, ...transaction } = readTransaction(transactionOf(from.cookies));
    const vouched = await this.issuer.finish(new URLSearchParams(query).toString(), transaction);
    const account = await this.subjects.accountOf(vouched, new Date());
    await this.signedIn.begin(account, { kind: 'browser', by: 'oidc', from, reply });
    reply.header('content-type', 'text/html; charset=utf-8');
    return wayOn(page);
  }
}

function readTransaction(value: string | undefined): z.infer<typeof carried> {
  try {
    return carried.parse(JSON.parse(Buffer.from(value ?? '', 'base64url').toString()));
  } catch (cause) {
    throw new IssuerRefused(cause);
  }
}

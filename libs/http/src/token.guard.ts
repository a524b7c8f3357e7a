import {
  applyDecorators,
  type CanActivate,
  type ExecutionContext,
  Injectable,
  SetMetadata,
  UnauthorizedException,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import { HttpOptions } from './http-options.js';
import { readToken } from './token.js';
import { type Asked } from './wire.js';

const PUBLIC = 'jixiao:public';

/** A route that asks for no token; `x-public` tells the OpenAPI document. */
export const Public = () => applyDecorators(SetMetadata(PUBLIC, true), ApiExtension('x-public', true));

/** Every route but the `@Public()` ones asks for a signed token (401). What its holder may do is for the rules to say. */
@Injectable()
export class TokenGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly options: HttpOptions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [context.getHandler(), context.getClass()])) {
      return true;
    }
    const request = context.switchToHttp().getRequest<Asked>();
    const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
    if (token === undefined) throw new UnauthorizedException();
    request.person = await readToken(this.options.tokenSecret, token).catch((cause: unknown) => {
      throw new UnauthorizedException(undefined, { cause });
    });
    return true;
  }
}

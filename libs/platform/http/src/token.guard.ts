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
import { inRouteConfig } from './route-config.js';
import { type Asked } from './wire.js';

const PUBLIC = 'jixiao:public';

/** A route that asks for no token, said of the handler; `x-public` tells the OpenAPI document. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(PUBLIC, true), inRouteConfig({ public: true }), ApiExtension('x-public', true));

/** Every route but the `@Public()` ones needs a person whom Identify has found (401). What they may do is for the rules to say. */
@Injectable()
export class TokenGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const isPublic = this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (isPublic || context.switchToHttp().getRequest<Asked>().person !== undefined) return true;
    throw new UnauthorizedException();
  }
}

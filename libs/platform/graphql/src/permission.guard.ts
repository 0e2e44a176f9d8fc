import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Database, Fault, faultSentence } from '@zona/database';
import { currentCtxOrNull } from '@zona/tenancy';
import type { GraphQLResolveInfo } from 'graphql';
import { noteDenied } from './denied.ts';
import { DECLARED, type Declared } from './permission.ts';

/** Decides on every Query and Mutation before it runs. What declares nothing is refused. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    // REST controllers check for themselves: they are login, health and files.
    if (context.getType<string>() !== 'graphql') return true;
    const declared = this.reflector.get<Declared | undefined>(DECLARED, context.getHandler());
    if (!declared) throw new Fault('FORBIDDEN', faultSentence('FORBIDDEN'));
    if (declared.kind === 'public') return true;
    const ctx = currentCtxOrNull();
    if (!ctx) throw new Fault('UNAUTHENTICATED', faultSentence('UNAUTHENTICATED'));
    if (ctx.ability.can(declared.action, declared.subject)) return true;
    const info = GqlExecutionContext.create(context).getInfo<GraphQLResolveInfo>();
    await noteDenied(this.database, ctx, info);
    throw new Fault('FORBIDDEN', faultSentence('FORBIDDEN'));
  }
}

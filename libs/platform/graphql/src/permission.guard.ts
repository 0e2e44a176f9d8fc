import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { Database, Fault, faultSentence, writeAudit } from '@zona/database';
import { currentCtxOrNull, hasAmbito, type Ctx } from '@zona/tenancy';
import type { GraphQLResolveInfo } from 'graphql';
import { DECLARED, type Declared } from './permission.ts';

const noRow = '00000000-0000-0000-0000-000000000000';

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
    await this.noteDenied(ctx, `${info.parentType.name}.${info.fieldName}`);
    throw new Fault('FORBIDDEN', faultSentence('FORBIDDEN'));
  }

  private async noteDenied(ctx: Ctx, operation: string): Promise<void> {
    if (!hasAmbito(ctx)) return;
    await this.database.inAmbito(ctx, (db) => writeAudit(db, [{ operation: 'denied', type: operation, rowId: noRow, before: null, after: null }]));
  }
}

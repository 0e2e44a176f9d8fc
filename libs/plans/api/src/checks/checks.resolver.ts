import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Mutations, Queries, Richiede, saving, type Payload } from '@zona/graphql';
import * as schemas from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { CheckService } from './check.service.ts';
import type { WarningFilter } from './check.view.ts';

@Resolver()
export class ChecksResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly checks: CheckService,
  ) {}

  @Query('planChecks')
  @Richiede('read', 'PlanWarning')
  planChecks(@Args('planId') planId: string, @Args('filter') filter?: WarningFilter | null) {
    return this.queries.read((db) => this.checks.of(db, planId, filter ?? {}));
  }

  @Query('warningAssignees')
  @Richiede('update', 'Warning')
  warningAssignees() {
    return this.queries.read((db) => this.checks.assignees(db));
  }

  @Mutation('assignWarning')
  @Richiede('update', 'Warning')
  assignWarning(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.assignWarningSchema,
      input,
      saving('Warning', (db, v) => this.checks.assign(db, v)),
    );
  }

  @Mutation('dismissWarning')
  @Richiede('update', 'Warning')
  dismissWarning(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.dismissWarningSchema,
      input,
      saving('Warning', (db, v) => this.checks.dismiss(db, v)),
    );
  }

  @Mutation('reopenWarning')
  @Richiede('update', 'Warning')
  reopenWarning(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.reopenWarningSchema,
      input,
      saving('Warning', (db, v) => this.checks.reopen(db, v)),
    );
  }
}

import { Args, Info, Query, Resolver } from '@nestjs/graphql';
import type { Order, Page, PageArgs } from '@zona/database';
import { Queries, Richiede, Whole } from '@zona/graphql';
import { isUuid } from '@zona/problems';
import type { GraphQLResolveInfo } from 'graphql';
import { VersionService } from './version.service.ts';

const newestFirst: Order = {
  name: 'number',
  by: (t) => [{ sql: `${t}.number`, cast: 'int' }],
  direction: 'desc',
};

/** Versions of a plan, and what changed between them. */
@Resolver()
export class LifeQueryResolver {
  constructor(
    private readonly queries: Queries,
    private readonly versions: VersionService,
  ) {}

  @Query('planVersions')
  @Whole()
  @Richiede('read', 'PlanVersion')
  planVersions(
    @Args() { planId, ...page }: PageArgs & { planId: string },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('PlanVersion', page, newestFirst, info, [
      (t, p) => (isUuid(planId) ? `${t}.plan_id = ${p.add(planId, 'uuid')}` : 'false'),
    ]);
  }

  @Query('planVersion')
  @Whole()
  @Richiede('read', 'PlanVersion')
  planVersion(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('PlanVersion', id, info);
  }

  @Query('planComparison')
  @Richiede('read', 'PlanVersion')
  planComparison(@Args('fromVersionId') fromId: string, @Args('toVersionId') toId?: string | null) {
    return this.queries.read((db) => this.versions.compare(db, fromId, toId));
  }

  @Query('planSinceAssembly')
  @Richiede('read', 'PlanVersion')
  planSinceAssembly(@Args('planId') planId: string) {
    return this.queries.read(async (db) => (isUuid(planId) ? this.versions.sinceAssembly(db, planId) : null));
  }
}

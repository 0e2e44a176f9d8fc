import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Filter, Order, Page, PageArgs } from '@zona/database';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import { createPlanDocumentSchema } from '@zona/plans-domain';
import { isUuid } from '@zona/problems';
import type { GraphQLResolveInfo } from 'graphql';
import { DocumentService } from './document.service.ts';

const latestFirst: Order = {
  name: 'made',
  by: (t) => [{ sql: `${t}.created_at`, cast: 'timestamptz' }],
  direction: 'desc',
};
const ofPlan =
  (planId: string): Filter =>
  (t, params) =>
    isUuid(planId) ? `${t}.plan_id = ${params.add(planId, 'uuid')}` : 'false';

@Resolver()
export class DocumentsResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly service: DocumentService,
  ) {}

  @Query('planDocument')
  @Whole()
  @Richiede('read', 'PlanDocument')
  planDocument(@Args('id') id: string, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return this.queries.one('PlanDocument', id, info);
  }

  @Query('planDocuments')
  @Whole()
  @Richiede('read', 'PlanDocument')
  planDocuments(
    @Args() { planId, ...page }: PageArgs & { planId: string },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('PlanDocument', page, latestFirst, info, [ofPlan(planId)]);
  }

  @Mutation('createPlanDocument')
  @Richiede('create', 'PlanDocument')
  createPlanDocument(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      createPlanDocumentSchema,
      input,
      saving('PlanDocument', (db, v) => this.service.create(db, v)),
    );
  }
}

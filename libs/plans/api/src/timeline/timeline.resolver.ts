import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import * as schemas from '@zona/plans-domain';
import { isUuid } from '@zona/problems';
import type { GraphQLResolveInfo } from 'graphql';
import { TimelineService } from './timeline.service.ts';

/** The time line of a plan. */
@Resolver()
export class TimelineResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly timeline: TimelineService,
  ) {}

  @Query('phases')
  @Whole()
  @Richiede('read', 'Phase')
  phases(@Args('planId') planId: string, @Info() info: GraphQLResolveInfo) {
    if (!isUuid(planId)) return [];
    return this.queries.all('Phase', info, [(t, p) => `${t}.plan_id = ${p.add(planId, 'uuid')}`], 'position', 1000);
  }

  @Mutation('savePhase')
  @Richiede('create', 'Phase')
  savePhase(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.savePhaseSchema,
      input,
      saving('Phase', (db, v) => this.timeline.save(db, v)),
    );
  }

  @Mutation('advancePhase')
  @Richiede('update', 'Phase')
  advancePhase(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.advancePhaseSchema,
      input,
      saving('Phase', (db, v) => this.timeline.advance(db, v)),
    );
  }

  @Mutation('withdrawPhase')
  @Richiede('withdraw', 'Phase')
  withdrawPhase(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('Phase', (db, v) => this.timeline.withdraw(db, v)),
    );
  }

  @Mutation('restorePhase')
  @Richiede('withdraw', 'Phase')
  restorePhase(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('Phase', (db, v) => this.timeline.restore(db, v)),
    );
  }
}

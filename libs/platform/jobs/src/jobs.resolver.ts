import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Filter, Page } from '@zona/database';
import { ambitoCtx, Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { Jobs } from './jobs.service.ts';

const cancelSchema = z.strictObject({ id: z.string() });

@Resolver()
export class JobsResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly service: Jobs,
  ) {}

  @Query('job')
  @Whole()
  @Richiede('read', 'Job')
  job(@Args('id') id: string, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return this.queries.one('Job', id, info);
  }

  @Query('jobs')
  @Whole()
  @Richiede('read', 'Job')
  jobs(
    @Args('mine') mine: boolean,
    @Args('first') first: number,
    @Args('after') after: string | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const { personId } = ambitoCtx().actor;
    const own: Filter = (t, p) => (personId ? `${t}.person_id = ${p.add(personId, 'uuid')}` : 'false');
    const recent = { name: 'recent', by: () => [], direction: 'desc' as const };
    return this.queries.page('Job', { first, after }, recent, info, mine ? [own] : []);
  }

  @Mutation('cancelJob')
  @Richiede('update', 'Job')
  cancelJob(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      cancelSchema,
      input,
      saving('Job', (db, { id }) => this.service.cancel(db, id)),
    );
  }
}

import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import * as schemas from '@zona/budgets-domain';
import type { Page, PageArgs } from '@zona/database';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import {
  assignmentFilters,
  byName,
  fundFilters,
  newestYear,
  type FundAssignmentFilter,
  type FundFilter,
} from './funds.filters.ts';
import { FundsService } from './funds.service.ts';

@Resolver()
export class FundsQueryResolver {
  constructor(
    private readonly queries: Queries,
    private readonly service: FundsService,
  ) {}

  @Query('funds')
  @Whole()
  @Richiede('read', 'Fund')
  funds(
    @Args() { filter, ...page }: PageArgs & { filter?: FundFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('Fund', page, byName, info, fundFilters(filter));
  }

  @Query('fund')
  @Whole()
  @Richiede('read', 'Fund')
  fund(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('Fund', id, info);
  }

  @Query('fundAssignments')
  @Whole()
  @Richiede('read', 'FundAssignment')
  fundAssignments(
    @Args() { filter, ...page }: PageArgs & { filter?: FundAssignmentFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('FundAssignment', page, newestYear, info, assignmentFilters(filter));
  }

  @Query('fundAssignment')
  @Whole()
  @Richiede('read', 'FundAssignment')
  fundAssignment(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('FundAssignment', id, info);
  }

  @Query('fundFigures')
  @Richiede('read', 'FundAssignment')
  fundFigures(@Args('filter') filter: FundAssignmentFilter | null | undefined) {
    return this.queries.read((db) => this.service.figures(db, filter));
  }

  @Query('fundYears')
  @Richiede('read', 'FundAssignment')
  fundYears() {
    return this.queries.read((db) => this.service.years(db));
  }
}

@Resolver()
export class FundsMutationResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly service: FundsService,
  ) {}

  @Mutation('createFund')
  @Richiede('create', 'Fund')
  createFund(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.createFundSchema,
      input,
      saving('Fund', (db, v) => this.service.create(db, v)),
    );
  }

  @Mutation('updateFund')
  @Richiede('update', 'Fund')
  updateFund(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.updateFundSchema,
      input,
      saving('Fund', (db, v) => this.service.update(db, v)),
    );
  }

  @Mutation('withdrawFund')
  @Richiede('withdraw', 'Fund')
  withdrawFund(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawFundSchema,
      input,
      saving('Fund', (db, v) => this.service.withdraw(db, v)),
    );
  }

  @Mutation('createFundAssignment')
  @Richiede('create', 'FundAssignment')
  createFundAssignment(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.createFundAssignmentSchema,
      input,
      saving('FundAssignment', (db, v) => this.service.assign(db, v)),
    );
  }

  @Mutation('updateFundAssignment')
  @Richiede('update', 'FundAssignment')
  updateFundAssignment(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.updateFundAssignmentSchema,
      input,
      saving('FundAssignment', (db, v) => this.service.updateAssignment(db, v)),
    );
  }

  @Mutation('withdrawFundAssignment')
  @Richiede('withdraw', 'FundAssignment')
  withdrawFundAssignment(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawFundSchema,
      input,
      saving('FundAssignment', (db, v) => this.service.withdrawAssignment(db, v)),
    );
  }

  @Mutation('saveFundInstalment')
  @Richiede('update', 'FundInstalment')
  saveFundInstalment(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveFundInstalmentSchema,
      input,
      saving('FundAssignment', (db, v) => this.service.saveInstalment(db, v)),
    );
  }

  @Mutation('withdrawFundInstalment')
  @Richiede('withdraw', 'FundInstalment')
  withdrawFundInstalment(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawFundSchema,
      input,
      saving('FundAssignment', (db, v) => this.service.withdrawInstalment(db, v)),
    );
  }
}

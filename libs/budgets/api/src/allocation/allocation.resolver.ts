import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import * as schemas from '@zona/budgets-domain';
import type { Page, PageArgs } from '@zona/database';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import { check } from '@zona/problems';
import type { GraphQLResolveInfo } from 'graphql';
import {
  newestQuota,
  newestScenario,
  quotaFilters,
  scenarioFilters,
  type QuotaFilter,
  type ScenarioFilter,
} from './allocation.filters.ts';
import { QuotasService } from './quotas.service.ts';
import { ScenariosService } from './scenarios.service.ts';
import { AllocationVotesService } from './votes.service.ts';

const type = 'AllocationScenario';

@Resolver()
export class AllocationQueryResolver {
  constructor(
    private readonly queries: Queries,
    private readonly service: ScenariosService,
    private readonly quotas: QuotasService,
  ) {}

  @Query('scenarios')
  @Whole()
  @Richiede('read', type)
  scenarios(
    @Args() { filter, ...page }: PageArgs & { filter?: ScenarioFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page(type, page, newestScenario, info, scenarioFilters(filter));
  }

  @Query('scenario')
  @Whole()
  @Richiede('read', type)
  scenario(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one(type, id, info);
  }

  @Query('allocationGround')
  @Richiede('read', type)
  ground() {
    return this.queries.read((db) => this.service.ground(db));
  }

  @Query('simulateAllocation')
  @Richiede('read', type)
  simulate(@Args() input: unknown) {
    const checked = check(schemas.simulateAllocationSchema, input);
    if (!checked.ok) return { shares: [], sentences: [], problems: checked.problems, comparison: null };
    return this.queries.read((db) => this.service.simulate(db, checked.value));
  }

  @Query('compareScenarios')
  @Richiede('read', type)
  compare(@Args() { previousId, scenarioId }: { previousId: string; scenarioId: string }) {
    return this.queries.read((db) => this.service.compare(db, previousId, scenarioId));
  }

  @Query('comuneQuotas')
  @Whole()
  @Richiede('read', 'ComuneQuota')
  comuneQuotas(
    @Args() { filter, ...page }: PageArgs & { filter?: QuotaFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('ComuneQuota', page, newestQuota, info, quotaFilters(filter));
  }

  @Query('quotaTasks')
  @Richiede('read', 'QuotaInstalment')
  quotaTasks() {
    return this.queries.read((db) => this.quotas.tasks(db));
  }
}

@Resolver()
export class AllocationMutationResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly service: ScenariosService,
    private readonly votes: AllocationVotesService,
    private readonly quotas: QuotasService,
  ) {}

  @Mutation('createScenario')
  @Richiede('create', type)
  createScenario(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.createScenarioSchema,
      input,
      saving(type, (db, v) => this.service.create(db, v)),
    );
  }

  @Mutation('updateScenario')
  @Richiede('update', type)
  updateScenario(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.updateScenarioSchema,
      input,
      saving(type, (db, v) => this.service.update(db, v)),
    );
  }

  @Mutation('duplicateScenario')
  @Richiede('create', type)
  duplicateScenario(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.duplicateScenarioSchema,
      input,
      saving(type, (db, v) => this.service.duplicate(db, v)),
    );
  }

  @Mutation('withdrawScenario')
  @Richiede('withdraw', type)
  withdrawScenario(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawScenarioSchema,
      input,
      saving(type, (db, v) => this.service.withdraw(db, v.id, v.version)),
    );
  }

  @Mutation('openVote')
  @Richiede('approve', type)
  openVote(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.openVoteSchema,
      input,
      saving(type, (db, v) => this.votes.open(db, v)),
    );
  }

  @Mutation('castVote')
  @Richiede('create', 'AllocationVote')
  castVote(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.castVoteSchema,
      input,
      saving(type, (db, v) => this.votes.cast(db, v)),
    );
  }

  @Mutation('closeVote')
  @Richiede('approve', type)
  closeVote(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.closeVoteSchema,
      input,
      saving(type, (db, v) => this.votes.close(db, v.id, v.version)),
    );
  }

  @Mutation('freezeScenario')
  @Richiede('approve', type)
  freezeScenario(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.freezeScenarioSchema,
      input,
      saving(type, (db, v) => this.quotas.freeze(db, v)),
    );
  }

  @Mutation('recordReceipt')
  @Richiede('create', 'QuotaReceipt')
  recordReceipt(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.recordReceiptSchema,
      input,
      saving('ComuneQuota', (db, v) => this.quotas.receive(db, v)),
    );
  }
}

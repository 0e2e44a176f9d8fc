import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import { Mutations, Richiede, saving, type Payload } from '@zona/graphql';
import * as schemas from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { PlanService } from './plan.service.ts';
import { ObjectiveService } from './objective.service.ts';
import { ActionService } from './action.service.ts';

/** Writing plans, areas, objectives and actions: translate, call, translate. */
@Resolver()
export class PlansMutationResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly plan: PlanService,
    private readonly objective: ObjectiveService,
    private readonly action: ActionService,
  ) {}

  @Mutation('createPlan')
  @Richiede('create', 'Plan')
  createPlan(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.createPlanSchema,
      input,
      saving('Plan', (db, v) => this.plan.create(db, v)),
    );
  }

  @Mutation('updatePlan')
  @Richiede('update', 'Plan')
  updatePlan(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.updatePlanSchema,
      input,
      saving('Plan', (db, v) => this.plan.update(db, v)),
    );
  }

  @Mutation('createPlanArea')
  @Richiede('create', 'PlanArea')
  createPlanArea(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.createPlanAreaSchema,
      input,
      saving('PlanArea', (db, v) => this.plan.createArea(db, v)),
    );
  }

  @Mutation('updatePlanArea')
  @Richiede('update', 'PlanArea')
  updatePlanArea(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.updatePlanAreaSchema,
      input,
      saving('PlanArea', (db, v) => this.plan.updateArea(db, v)),
    );
  }

  @Mutation('withdrawPlanArea')
  @Richiede('withdraw', 'PlanArea')
  withdrawPlanArea(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('PlanArea', (db, v) => this.plan.withdrawArea(db, v)),
    );
  }

  @Mutation('createObjective')
  @Richiede('create', 'Objective')
  createObjective(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.createObjectiveSchema,
      input,
      saving('Objective', (db, v) => this.objective.create(db, v)),
    );
  }

  @Mutation('updateObjective')
  @Richiede('update', 'Objective')
  updateObjective(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.updateObjectiveSchema,
      input,
      saving('Objective', (db, v) => this.objective.update(db, v)),
    );
  }

  @Mutation('reorderObjectives')
  @Richiede('update', 'Objective')
  reorderObjectives(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.reorderObjectivesSchema,
      input,
      saving('PlanArea', (db, v) => this.objective.reorder(db, v)),
    );
  }

  @Mutation('withdrawObjective')
  @Richiede('withdraw', 'Objective')
  withdrawObjective(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('Objective', (db, v) => this.objective.withdraw(db, v)),
    );
  }

  @Mutation('restoreObjective')
  @Richiede('withdraw', 'Objective')
  restoreObjective(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('Objective', (db, v) => this.objective.restore(db, v)),
    );
  }

  @Mutation('createAction')
  @Richiede('create', 'Action')
  createAction(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.createActionSchema,
      input,
      saving('Action', (db, v) => this.action.create(db, v)),
    );
  }

  @Mutation('updateAction')
  @Richiede('update', 'Action')
  updateAction(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.updateActionSchema,
      input,
      saving('Action', (db, v) => this.action.update(db, v)),
    );
  }

  @Mutation('withdrawAction')
  @Richiede('withdraw', 'Action')
  withdrawAction(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('Action', (db, v) => this.action.withdraw(db, v)),
    );
  }
}

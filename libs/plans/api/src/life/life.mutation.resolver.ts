import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import { Mutations, Richiede, saving, type Payload } from '@zona/graphql';
import * as schemas from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { ContinuityService } from './continuity.service.ts';
import { CorrectionService } from './correction.service.ts';
import { LifeService } from './life.service.ts';

/** Steps, approvals and versions of a plan: translate, call, translate. */
@Resolver()
export class LifeMutationResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly life: LifeService,
    private readonly corrections: CorrectionService,
    private readonly continuity: ContinuityService,
  ) {}

  @Mutation('movePlan')
  @Richiede('update', 'Plan')
  movePlan(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.movePlanSchema,
      input,
      saving('Plan', (db, v) => this.life.move(db, v)),
    );
  }

  @Mutation('addPlanActFiles')
  @Richiede('update', 'PlanAct')
  addPlanActFiles(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.addPlanActFilesSchema,
      input,
      saving('PlanAct', (db, v) => this.life.addFiles(db, v)),
    );
  }

  @Mutation('correctPlanAct')
  @Richiede('update', 'PlanAct')
  correctPlanAct(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.correctPlanActSchema,
      input,
      saving('PlanAct', (db, v) => this.corrections.correct(db, v)),
    );
  }

  @Mutation('savePlanApproval')
  @Richiede('create', 'PlanComuneApproval')
  savePlanApproval(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.savePlanApprovalSchema,
      input,
      saving('PlanComuneApproval', (db, v) => this.life.saveApproval(db, v)),
    );
  }

  @Mutation('savePlanVersion')
  @Richiede('create', 'PlanVersion')
  savePlanVersion(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.savePlanVersionSchema,
      input,
      saving('PlanVersion', (db, v) => this.life.saveVersion(db, v)),
    );
  }

  @Mutation('setPreviousPlan')
  @Richiede('update', 'Plan')
  setPreviousPlan(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.setPreviousPlanSchema,
      input,
      saving('Plan', (db, v) => this.continuity.setPrevious(db, v)),
    );
  }

  @Mutation('setObjectiveContinuity')
  @Richiede('update', 'Objective')
  setObjectiveContinuity(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.setObjectiveContinuitySchema,
      input,
      saving('Objective', (db, v) => this.continuity.set(db, 'Objective', v.objectiveId, v.earlierObjectiveIds)),
    );
  }

  @Mutation('setActionContinuity')
  @Richiede('update', 'Action')
  setActionContinuity(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.setActionContinuitySchema,
      input,
      saving('Action', (db, v) => this.continuity.set(db, 'Action', v.actionId, v.earlierActionIds)),
    );
  }
}

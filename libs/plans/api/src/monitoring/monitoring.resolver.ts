import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Order, Page, PageArgs } from '@zona/database';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import * as schemas from '@zona/plans-domain';
import type { EvaluationKind } from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { EvaluationService } from './evaluation.service.ts';
import { ofPlan, PeriodService } from './period.service.ts';
import { WeightService } from './weight.service.ts';

const latestFirst: Order = {
  name: 'from',
  by: (t) => [{ sql: `${t}.valid_from`, cast: 'date' }],
  direction: 'desc',
};

/** Half-years and evaluations: translate, call, translate. */
@Resolver()
export class MonitoringResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly period: PeriodService,
    private readonly evaluation: EvaluationService,
    private readonly weights: WeightService,
  ) {}

  @Query('monitoringPeriods')
  @Whole()
  @Richiede('read', 'MonitoringPeriod')
  monitoringPeriods(
    @Args() { planId, ...page }: PageArgs & { planId?: string | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('MonitoringPeriod', page, latestFirst, info, ofPlan(planId));
  }

  @Query('monitoringPeriod')
  @Whole()
  @Richiede('read', 'MonitoringPeriod')
  monitoringPeriod(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('MonitoringPeriod', id, info);
  }

  @Query('lineReport')
  @Whole()
  @Richiede('read', 'LineReport')
  lineReport(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('LineReport', id, info);
  }

  @Query('evaluationSheet')
  @Richiede('read', 'Evaluation')
  evaluationSheet(
    @Args('planId') planId: string,
    @Args('kind') kind: EvaluationKind,
    @Info() info: GraphQLResolveInfo,
  ) {
    return this.queries.read((db) => this.evaluation.sheet(db, planId, kind, info));
  }

  @Mutation('openMonitoringPeriod')
  @Richiede('create', 'MonitoringPeriod')
  openMonitoringPeriod(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.openMonitoringPeriodSchema,
      input,
      saving('MonitoringPeriod', (db, v) => this.period.open(db, v)),
    );
  }

  @Mutation('updateMonitoringPeriod')
  @Richiede('update', 'MonitoringPeriod')
  updateMonitoringPeriod(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.updateMonitoringPeriodSchema,
      input,
      saving('MonitoringPeriod', (db, v) => this.period.update(db, v)),
    );
  }

  @Mutation('closeMonitoringPeriod')
  @Richiede('approve', 'MonitoringPeriod')
  closeMonitoringPeriod(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.closeMonitoringPeriodSchema,
      input,
      saving('MonitoringPeriod', (db, v) => this.period.close(db, v)),
    );
  }

  @Mutation('saveEvaluation')
  @Richiede('update', 'Evaluation')
  saveEvaluation(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveEvaluationSchema,
      input,
      saving('Evaluation', (db, v) => this.evaluation.save(db, v)),
    );
  }

  @Mutation('saveAchievementRule')
  @Richiede('create', 'AchievementRule')
  saveAchievementRule(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveAchievementRuleSchema,
      input,
      saving('AchievementRule', (db, v) => this.evaluation.saveRule(db, v)),
    );
  }

  @Mutation('saveAchievementWeights')
  @Richiede('update', 'AchievementWeight')
  saveAchievementWeights(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveAchievementWeightsSchema,
      input,
      saving('Plan', (db, v) => this.weights.save(db, v)),
    );
  }
}

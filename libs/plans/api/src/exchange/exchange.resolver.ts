import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Filter, Page, PageArgs } from '@zona/database';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import { readLines } from '@zona/imports';
import { isUuid } from '@zona/problems';
import * as schemas from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { planPages } from './exchange.entities.ts';
import { cardOf } from './run/card.ts';
import { ImportService } from './import.service.ts';

const recent = { name: 'recent', by: () => [], direction: 'desc' as const };
const isId =
  (column: string, id: string): Filter =>
  (t, p) =>
    isUuid(id) ? `${t}.${column} = ${p.add(id, 'uuid')}` : 'false';

@Resolver()
export class ExchangeResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly service: ImportService,
  ) {}

  @Query('planImport')
  @Whole()
  @Richiede('read', 'PlanImport')
  planImport(@Args('id') id: string, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return this.queries.one('PlanImport', id, info);
  }

  @Query('planImports')
  @Whole()
  @Richiede('read', 'PlanImport')
  planImports(
    @Args() { planId, ...page }: PageArgs & { planId: string },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('PlanImport', page, recent, info, [isId('plan_id', planId)]);
  }

  @Query('importRows')
  @Richiede('read', 'ImportPage')
  importRows(@Args() asked: PageArgs & { importId: string; kind?: string | null }) {
    return this.queries.read((db) => readLines(db, this.queries.reader, planPages, asked));
  }

  @Query('importFields')
  @Richiede('read', 'PlanImport')
  importFields(@Args('planId') planId: string, @Args('sheetKind') kind: string) {
    return this.queries.read(async (db) => {
      const card = isUuid(planId) ? await cardOf(db, planId) : null;
      return card && schemas.isLayoutKind(kind) ? schemas.fieldsFor(kind, card.rows) : [];
    });
  }

  @Mutation('startPlanImport')
  @Richiede('create', 'PlanImport')
  start(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.startPlanImportSchema,
      input,
      saving('PlanImport', (db, v) => this.service.start(db, v)),
    );
  }

  @Mutation('mapPlanImport')
  @Richiede('update', 'PlanImport')
  map(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.mapPlanImportSchema,
      input,
      saving('PlanImport', (db, v) => this.service.map(db, v)),
    );
  }

  @Mutation('applyPlanImport')
  @Richiede('update', 'PlanImport')
  apply(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.applyPlanImportSchema,
      input,
      saving('PlanImport', (db, v) => this.service.apply(db, v)),
    );
  }

  @Mutation('undoPlanImport')
  @Richiede('update', 'PlanImport')
  undo(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.undoPlanImportSchema,
      input,
      saving('PlanImport', (db, v) => this.service.undo(db, v)),
    );
  }

  @Mutation('withdrawPlanImport')
  @Richiede('withdraw', 'PlanImport')
  withdraw(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('PlanImport', (db, v) => this.service.withdraw(db, v)),
    );
  }
}

import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Filter, Page, PageArgs } from '@zona/database';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import { isUuid } from '@zona/problems';
import * as schemas from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { cardOf } from './run/card.ts';
import { ImportService } from './import.service.ts';

const recent = { name: 'recent', by: () => [], direction: 'desc' as const };
const inFile = { name: 'place', by: (t: string) => [{ sql: `${t}.place`, cast: 'int' }] };
const isId =
  (column: string, id: string): Filter =>
  (t, p) =>
    isUuid(id) ? `${t}.${column} = ${p.add(id, 'uuid')}` : 'false';

/** Of the reading that counts, and of an import that is still there. */
const current: Filter = (t) =>
  `exists (select 1 from plan_import i where i.ambito_id = $1 and i.id = ${t}.import_id and i.reading = ${t}.reading and i.withdrawn_at is null)`;
const kinds: Record<string, Filter> = {
  errors: (t) => `${t}.errors > 0`,
  warnings: (t) => `${t}.warnings > 0 and ${t}.errors = 0`,
  create: (t) => `${t}.action = 'create'`,
  update: (t) => `${t}.action = 'update'`,
  unchanged: (t) => `${t}.action = 'unchanged'`,
};

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
  @Whole()
  @Richiede('read', 'ImportRow')
  importRows(
    @Args() { importId, kind, ...page }: PageArgs & { importId: string; kind?: string | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    const filters = [isId('import_id', importId), current, ...(kind ? [kinds[kind]!] : [])];
    return this.queries.page('ImportRow', page, inFile, info, filters);
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

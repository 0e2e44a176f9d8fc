import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isUuid } from '@zona/problems';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import * as schemas from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { MatrixService } from './matrix.service.ts';
import { SheetService } from './sheet.service.ts';

/** Sheets of projects: what they say and their tables of money and people. */
@Resolver()
export class SheetsResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly sheets: SheetService,
    private readonly matrices: MatrixService,
  ) {}

  @Query('projectSheets')
  @Whole()
  @Richiede('read', 'ProjectSheet')
  projectSheets(@Args('planId') planId: string, @Info() info: GraphQLResolveInfo) {
    if (!isUuid(planId)) return [];
    return this.queries.all(
      'ProjectSheet',
      info,
      [(t, p) => `${t}.plan_id = ${p.add(planId, 'uuid')}`],
      'position',
      200,
    );
  }

  @Query('projectSheet')
  @Whole()
  @Richiede('read', 'ProjectSheet')
  projectSheet(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('ProjectSheet', id, info);
  }

  @Mutation('saveProjectSheet')
  @Richiede('create', 'ProjectSheet')
  saveProjectSheet(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveSheetSchema,
      input,
      saving('ProjectSheet', (db, v) => this.sheets.save(db, v)),
    );
  }

  @Mutation('withdrawProjectSheet')
  @Richiede('withdraw', 'ProjectSheet')
  withdrawProjectSheet(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('ProjectSheet', (db, v) => this.sheets.withdraw(db, v)),
    );
  }

  @Mutation('answerSheetRow')
  @Richiede('update', 'SheetAnswer')
  answerSheetRow(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.answerSheetRowSchema,
      input,
      saving('ProjectSheet', (db, v) => this.sheets.answer(db, v)),
    );
  }

  @Mutation('saveMatrix')
  @Richiede('update', 'BudgetMatrix')
  saveMatrix(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveMatrixSchema,
      input,
      saving('BudgetMatrix', (db, v) => this.matrices.save(db, v)),
    );
  }

  @Mutation('saveMatrixSource')
  @Richiede('update', 'MatrixSource')
  saveMatrixSource(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveMatrixSourceSchema,
      input,
      saving('BudgetMatrix', (db, v) => this.matrices.saveAxis(db, 'MatrixSource', v)),
    );
  }

  @Mutation('withdrawMatrixSource')
  @Richiede('withdraw', 'MatrixSource')
  withdrawMatrixSource(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('BudgetMatrix', (db, v) => this.matrices.withdrawAxis(db, 'MatrixSource', v)),
    );
  }

  @Mutation('saveMatrixLine')
  @Richiede('update', 'MatrixLine')
  saveMatrixLine(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveMatrixLineSchema,
      input,
      saving('BudgetMatrix', (db, v) => this.matrices.saveAxis(db, 'MatrixLine', v)),
    );
  }

  @Mutation('withdrawMatrixLine')
  @Richiede('withdraw', 'MatrixLine')
  withdrawMatrixLine(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('BudgetMatrix', (db, v) => this.matrices.withdrawAxis(db, 'MatrixLine', v)),
    );
  }

  @Mutation('saveMatrixCells')
  @Richiede('update', 'MatrixCell')
  saveMatrixCells(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveMatrixCellsSchema,
      input,
      saving('BudgetMatrix', (db, v) => this.matrices.saveCells(db, v)),
    );
  }
}

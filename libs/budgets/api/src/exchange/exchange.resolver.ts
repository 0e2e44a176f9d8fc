import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import * as schemas from '@zona/budgets-domain';
import { matchesWords, safeText, type Filter, type Order, type Page, type PageArgs } from '@zona/database';
import { Mutations, Queries, Richiede, saving, Whole, type Payload } from '@zona/graphql';
import { readLines } from '@zona/imports';
import type { GraphQLResolveInfo } from 'graphql';
import { isId } from '../filters.ts';
import { budgetPages, statusOfPayment } from './exchange.entities.ts';
import { BudgetImportService } from './import.service.ts';
import { ReconcileService } from './reconcile.service.ts';
import { payableBy } from './settlements.sql.ts';

const latest: Order = { name: 'latest', by: () => [], direction: 'desc' };
const newestPaid: Order = { name: 'paid', by: (t) => [{ sql: `${t}.paid_on`, cast: 'date' }], direction: 'desc' };

interface PaymentFilter {
  status?: string | null;
  budgetImportId?: string | null;
  query?: string | null;
}
function paymentFilters(f: PaymentFilter | null | undefined): Filter[] {
  const filters: Filter[] = [];
  if (f?.status) filters.push((t, p) => `${statusOfPayment(t, '$1')} = ${p.add(f.status, 'text')}`);
  if (f?.budgetImportId) filters.push(isId('budget_import_id', f.budgetImportId));
  if (f?.query) filters.push((t, p) => matchesWords('ImportedPayment', f.query!, `${t}.id`, p));
  return filters;
}

@Resolver()
export class BudgetExchangeQueryResolver {
  constructor(
    private readonly queries: Queries,
    private readonly reconcile: ReconcileService,
  ) {}

  @Query('budgetImport')
  @Whole()
  @Richiede('read', 'BudgetImport')
  budgetImport(@Args('id') id: string, @Info() info: GraphQLResolveInfo) {
    return this.queries.one('BudgetImport', id, info);
  }

  @Query('budgetImports')
  @Whole()
  @Richiede('read', 'BudgetImport')
  budgetImports(@Args() page: PageArgs, @Info() info: GraphQLResolveInfo): Promise<Page> {
    return this.queries.page('BudgetImport', page, latest, info);
  }

  @Query('budgetImportRows')
  @Richiede('read', 'BudgetImportPage')
  budgetImportRows(@Args() { budgetImportId, ...asked }: PageArgs & { budgetImportId: string; kind?: string | null }) {
    const importId = budgetImportId;
    return this.queries.read((db) => readLines(db, this.queries.reader, budgetPages, { importId, ...asked }));
  }

  @Query('importedPayments')
  @Whole()
  @Richiede('read', 'ImportedPayment')
  importedPayments(
    @Args() { filter, ...page }: PageArgs & { filter?: PaymentFilter | null },
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page> {
    return this.queries.page('ImportedPayment', page, newestPaid, info, paymentFilters(filter));
  }

  @Query('paymentMatches')
  @Richiede('read', 'ImportedPayment')
  paymentMatches(@Args('importedPaymentIds') ids: string[]) {
    return this.queries.read((db) => this.reconcile.matches(db, ids));
  }

  @Query('payableSettlements')
  @Richiede('update', 'ImportedPayment')
  payableSettlements(@Args('query') query: string) {
    return this.queries.read((db) => payableBy(db, safeText(query)));
  }
}

@Resolver()
export class BudgetExchangeMutationResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly imports: BudgetImportService,
    private readonly reconcile: ReconcileService,
  ) {}

  @Mutation('startBudgetImport')
  @Richiede('create', 'BudgetImport')
  start(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.startBudgetImportSchema,
      input,
      saving('BudgetImport', (db, v) => this.imports.start(db, v)),
    );
  }

  @Mutation('mapBudgetImport')
  @Richiede('update', 'BudgetImport')
  map(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.mapBudgetImportSchema,
      input,
      saving('BudgetImport', (db, v) => this.imports.map(db, v)),
    );
  }

  @Mutation('applyBudgetImport')
  @Richiede('update', 'BudgetImport')
  apply(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.applyBudgetImportSchema,
      input,
      saving('BudgetImport', (db, v) => this.imports.apply(db, v)),
    );
  }

  @Mutation('undoBudgetImport')
  @Richiede('update', 'BudgetImport')
  undo(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.budgetImportStepSchema,
      input,
      saving('BudgetImport', (db, v) => this.imports.undo(db, v)),
    );
  }

  @Mutation('withdrawBudgetImport')
  @Richiede('withdraw', 'BudgetImport')
  withdraw(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.budgetImportStepSchema,
      input,
      saving('BudgetImport', (db, v) => this.imports.withdraw(db, v)),
    );
  }

  @Mutation('reconcilePayments')
  @Richiede('update', 'ImportedPayment')
  reconcilePayments(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.reconcilePaymentsSchema,
      input,
      saving('ImportedPayment', (db, v) => this.reconcile.reconcile(db, v.matches)),
    );
  }

  @Mutation('setAsidePayment')
  @Richiede('update', 'ImportedPayment')
  setAsidePayment(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.setAsidePaymentSchema,
      input,
      saving('ImportedPayment', (db, v) => this.reconcile.setAside(db, v)),
    );
  }

  @Mutation('reopenPayment')
  @Richiede('update', 'ImportedPayment')
  reopenPayment(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.budgetImportStepSchema,
      input,
      saving('ImportedPayment', (db, v) => this.reconcile.reopen(db, v)),
    );
  }
}

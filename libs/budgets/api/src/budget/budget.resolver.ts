import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  approveBudgetYearSchema,
  assignBudgetWarningSchema,
  dismissBudgetWarningSchema,
  reopenBudgetWarningSchema,
  type BudgetDimension,
} from '@zona/budgets-domain';
import { Mutations, Queries, Richiede, saving, type Payload } from '@zona/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BudgetService } from './budget.service.ts';
import { BudgetCheckService } from './checks.service.ts';
import type { BudgetFilter } from './budget.sql.ts';
import { BudgetHomeService } from './home.service.ts';
import { BudgetYearService } from './year.service.ts';

interface BudgetArgs {
  year?: number | null;
  by: BudgetDimension;
  filter?: BudgetFilter | null;
  first: number;
}

@Resolver()
export class BudgetResolver {
  constructor(
    private readonly queries: Queries,
    private readonly mutations: Mutations,
    private readonly budget_: BudgetService,
    private readonly years: BudgetYearService,
    private readonly home: BudgetHomeService,
    private readonly checks: BudgetCheckService,
  ) {}

  @Query('budgetYears')
  @Richiede('read', 'BudgetYear')
  budgetYears() {
    return this.queries.read((db) => this.budget_.years(db));
  }

  @Query('budget')
  @Richiede('read', 'Budget')
  budget(@Args() { by, year, filter, first }: BudgetArgs) {
    return this.queries.read((db) => this.budget_.of(db, by, year ?? null, filter ?? {}, first));
  }

  @Query('budgetVariations')
  @Richiede('read', 'Budget')
  budgetVariations(@Args('year') year: number, @Args('first') first: number) {
    return this.queries.read((db) => this.budget_.variations(db, year, first));
  }

  @Query('commitmentYears')
  @Richiede('read', 'Budget')
  commitmentYears(@Args('year') year: number, @Args('first') first: number) {
    return this.queries.read((db) => this.budget_.commitmentYears(db, year, first));
  }

  @Query('budgetChecks')
  @Richiede('read', 'Budget')
  budgetChecks(@Args('year') year: number) {
    return this.queries.read((db) => this.checks.of(db, year));
  }

  @Query('budgetHome')
  @Richiede('read', 'Home')
  budgetHome() {
    return this.queries.read((db) => this.home.of(db));
  }

  @Mutation('approveBudgetYear')
  @Richiede('update', 'BudgetYear')
  approveBudgetYear(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      approveBudgetYearSchema,
      input,
      saving('BudgetYear', (db, v) => this.years.approve(db, v)),
    );
  }

  @Mutation('assignBudgetWarning')
  @Richiede('update', 'BudgetWarning')
  assignBudgetWarning(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      assignBudgetWarningSchema,
      input,
      saving('BudgetWarning', (db, v) => this.checks.assign(db, v)),
    );
  }

  @Mutation('dismissBudgetWarning')
  @Richiede('update', 'BudgetWarning')
  dismissBudgetWarning(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      dismissBudgetWarningSchema,
      input,
      saving('BudgetWarning', (db, v) => this.checks.dismiss(db, v)),
    );
  }

  @Mutation('reopenBudgetWarning')
  @Richiede('update', 'BudgetWarning')
  reopenBudgetWarning(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      reopenBudgetWarningSchema,
      input,
      saving('BudgetWarning', (db, v) => this.checks.reopen(db, v)),
    );
  }
}

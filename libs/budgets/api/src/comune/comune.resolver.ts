import { Args, Query, Resolver } from '@nestjs/graphql';
import { Queries, Richiede } from '@zona/graphql';
import { ComuneBudgetService } from './comune.service.ts';

@Resolver()
export class ComuneBudgetResolver {
  constructor(
    private readonly queries: Queries,
    private readonly service: ComuneBudgetService,
  ) {}

  @Query('comuneBudget')
  @Richiede('read', 'BudgetLine')
  comuneBudget(
    @Args() { ambitoComuneId, year }: { ambitoComuneId?: string | null; year?: number | null },
  ): Promise<object | null> {
    return this.queries.read((db) => this.service.of(db, ambitoComuneId, year));
  }

  @Query('budgetComuni')
  @Richiede('read', 'BudgetLine')
  budgetComuni(@Args('year') year: number | null | undefined): Promise<object> {
    return this.queries.read((db) => this.service.all(db, year));
  }
}

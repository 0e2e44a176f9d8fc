import { Args, Query, Resolver } from '@nestjs/graphql';
import { Queries, Richiede } from '@zona/graphql';
import { MatrixService, type MatrixArgs } from './matrix.service.ts';

@Resolver()
export class MatrixResolver {
  constructor(
    private readonly queries: Queries,
    private readonly service: MatrixService,
  ) {}

  @Query('allocationMatrix')
  @Richiede('read', 'Budget')
  allocationMatrix(@Args() args: MatrixArgs): Promise<object | null> {
    return this.queries.read((db) => this.service.of(db, args));
  }
}

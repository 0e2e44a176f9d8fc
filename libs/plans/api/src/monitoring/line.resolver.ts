import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import { Mutations, Richiede, saving, type Payload } from '@zona/graphql';
import * as schemas from '@zona/plans-domain';
import type { GraphQLResolveInfo } from 'graphql';
import { LineService } from './line.service.ts';

/** Writing the lines of a half-year. Every payload is the line: it is what the editor shows next. */
@Resolver()
export class LineResolver {
  constructor(
    private readonly mutations: Mutations,
    private readonly line: LineService,
  ) {}

  @Mutation('saveLineReport')
  @Richiede('update', 'LineReport')
  saveLineReport(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveLineReportSchema,
      input,
      saving('LineReport', (db, v) => this.line.save(db, v)),
    );
  }

  @Mutation('moveLineReport')
  @Richiede('update', 'LineReport')
  moveLineReport(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.moveLineReportSchema,
      input,
      saving('LineReport', (db, v) => this.line.move(db, v)),
    );
  }

  @Mutation('carryLineReport')
  @Richiede('update', 'LineReport')
  carryLineReport(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.carryLineReportSchema,
      input,
      saving('LineReport', (db, v) => this.line.carry(db, v)),
    );
  }

  @Mutation('saveLineProvider')
  @Richiede('update', 'LineProvider')
  saveLineProvider(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveLineProviderSchema,
      input,
      saving('LineReport', (db, v) => this.line.saveProvider(db, v)),
    );
  }

  @Mutation('saveLineAct')
  @Richiede('update', 'LineAct')
  saveLineAct(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveLineActSchema,
      input,
      saving('LineReport', (db, v) => this.line.saveAct(db, v)),
    );
  }

  @Mutation('saveLineAmount')
  @Richiede('update', 'LineAmount')
  saveLineAmount(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveLineAmountSchema,
      input,
      saving('LineReport', (db, v) => this.line.saveAmount(db, v)),
    );
  }

  @Mutation('saveLineCount')
  @Richiede('update', 'LineCount')
  saveLineCount(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.saveLineCountSchema,
      input,
      saving('LineReport', (db, v) => this.line.saveCount(db, v)),
    );
  }

  @Mutation('withdrawLineProvider')
  @Richiede('withdraw', 'LineProvider')
  withdrawLineProvider(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('LineReport', (db, v) => this.line.withdraw(db, 'LineProvider', v)),
    );
  }

  @Mutation('withdrawLineAct')
  @Richiede('withdraw', 'LineAct')
  withdrawLineAct(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('LineReport', (db, v) => this.line.withdraw(db, 'LineAct', v)),
    );
  }

  @Mutation('withdrawLineAmount')
  @Richiede('withdraw', 'LineAmount')
  withdrawLineAmount(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('LineReport', (db, v) => this.line.withdraw(db, 'LineAmount', v)),
    );
  }

  @Mutation('withdrawLineCount')
  @Richiede('withdraw', 'LineCount')
  withdrawLineCount(@Args('input') input: unknown, @Info() info: GraphQLResolveInfo): Promise<Payload> {
    return this.mutations.run(
      info,
      schemas.withdrawSchema,
      input,
      saving('LineReport', (db, v) => this.line.withdraw(db, 'LineCount', v)),
    );
  }
}
